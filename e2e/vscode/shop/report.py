import time


async def report(name):
    time.sleep(1)
    with open(name) as file:
        return file.read()
