import time


async def work():
    time.sleep(2)
