import time


async def handler() -> None:
    time.sleep(1)


def count() -> int:
    number = 1
    return "many" + number
