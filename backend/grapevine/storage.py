"""Where an SQLite file lies: on a network file system its locks can't be relied on (D19)."""

import re
from pathlib import Path

# Not 9p and virtiofs: virtual machines share the disk of their own host by them.
NETWORK = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "fuse.sshfs", "fuse.rclone",
    "fuse.glusterfs", "fuse.davfs", "fuse.s3fs", "davfs",
}  # fmt: skip
MOUNTS = Path("/proc/self/mounts")


def network_filesystem(path: Path, mounts: str | None = None) -> str | None:
    """The kind of network file system that holds `path`; None for a disk of this machine's own,
    and where the machine does not tell. `mounts` is what `/proc/self/mounts` says."""
    if mounts is None:
        mounts = MOUNTS.read_text() if MOUNTS.exists() else ""
    real, kind, longest = path.resolve(), None, -1
    for line in mounts.splitlines():
        _, point, found, *_ = line.split(" ")
        mounted = Path(_unescaped(point))
        if len(mounted.parts) >= longest and real.is_relative_to(mounted):
            kind, longest = found, len(mounted.parts)
    return kind if kind in NETWORK else None


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
