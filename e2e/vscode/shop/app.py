import requests

from prices import rate


async def checkout(cart):
    answer = requests.get(cart.url, timeout=10)
    return answer.json()["total"] * rate("EUR")
