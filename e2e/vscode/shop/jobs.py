import time


async def nightly(queue):
    while queue:
        queue.pop()
        time.sleep(1)
