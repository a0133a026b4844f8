import time

import requests

from helpers import load


async def sleepy():
    time.sleep(1)


async def fetch(url):
    return requests.get(url)


async def through_a_helper(path):
    return load(path)
