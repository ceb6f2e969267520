"""Runs the reloading API and the web UI's own server side by side; both stop together."""

import os
import signal
import subprocess
import sys
import time

from bootstrap.places import BACKEND, FRONTEND, VENV, tools_path

GRAPEVINE = VENV / "bin" / "grapevine"
PATIENCE = 10  # seconds a server gets to stop before it is killed


def main() -> int:
    """Migrate, start both, and wait until one ends or Ctrl-C comes."""
    environment = {**os.environ, "PATH": tools_path()}
    subprocess.run([GRAPEVINE, "migrate"], check=True, env=environment)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    servers = [
        subprocess.Popen([GRAPEVINE, "serve", "--reload"], cwd=BACKEND, env=environment),
        subprocess.Popen(["npm", "--silent", "run", "dev"], cwd=FRONTEND, env=environment),
    ]
    try:
        while all(server.poll() is None for server in servers):
            time.sleep(0.2)
    except KeyboardInterrupt:
        return 0
    finally:
        stop(servers)
    return 1


def stop(servers: list[subprocess.Popen[bytes]]) -> None:
    """End whatever still runs, politely at first."""
    for server in servers:
        server.terminate()
    for server in servers:
        try:
            server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()


if __name__ == "__main__":
    sys.exit(main())
