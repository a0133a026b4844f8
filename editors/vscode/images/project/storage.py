import subprocess


def load_profile(name):
    return read_secret(f"profiles/{name}")


def read_secret(key):
    return subprocess.check_output(["vault", "read", key])
