"""Handlers of a small web service: some of them freeze it."""

import asyncio
import hashlib
from concurrent.futures import ProcessPoolExecutor

import aiohttp
import requests

API = "https://api.example.com"


def heavy_cpu_computation(data: bytes) -> str:
    """Stretch a key, as a password check does: pure work, no waiting."""
    key = data
    for _ in range(20):
        key = hashlib.pbkdf2_hmac("sha256", key, b"salt", 100_000)
    return key.hex()


# BAD: each of the two calls stops every other coroutine until it returns.
async def bad_handler() -> str:
    data = requests.get(API, timeout=10).content
    result = heavy_cpu_computation(data)
    return result


# GOOD: the blocking call waits in a thread, the loop goes on.
async def good_handler() -> bytes:
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(None, requests.get, API)
    return response.content


# GOOD: the same in the shorter form of Python 3.9 and later.
async def handler() -> bytes:
    response = await asyncio.to_thread(requests.get, API, timeout=10)
    return response.content


# BEST: a library that never blocks.
async def best_handler() -> object:
    async with aiohttp.ClientSession() as session:
        async with session.get(API) as response:
            return await response.json()


# For work that keeps a core busy: another process. But leaving the `with`
# waits for the pool to end, and it waits on the loop.
async def cpu_bound_handler(data: bytes) -> str:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        return await loop.run_in_executor(pool, heavy_cpu_computation, data)
