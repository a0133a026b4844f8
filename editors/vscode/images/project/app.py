import requests
from fastapi import FastAPI

from storage import load_profile

app = FastAPI()


@app.get("/users/{name}")
async def user(name: str):
    profile = load_profile(name)
    avatar = requests.get(f"https://avatars.example/{name}")
    return {"profile": profile, "avatar": len(avatar.content)}
