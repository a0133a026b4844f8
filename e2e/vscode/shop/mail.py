import subprocess


def send(address):
    return f"to {address}"
