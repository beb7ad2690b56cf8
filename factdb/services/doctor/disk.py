"""The disk: whether there is room, and whether SQLite's locks hold on its file system.

Over a network they may not: sqlite.org/useovernet.html.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from factdb.records.doctor import Condition, error, ok, warning

NETWORK = {"9p", "afs", "ceph", "cifs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
MOUNTS = Path("/proc/mounts")
COPIES = 2
"""How many more times the database should fit on the disk: for a backup, and for the journal of an upgrade."""
LEAST = 64 << 20
"""Bytes that should be free in any case."""


def conditions(path: Path) -> Iterator[Condition]:
    place = path.resolve()
    try:
        free = shutil.disk_usage(place.parent).free
        size = place.stat().st_size if place.exists() else 0
    except OSError:
        return
    yield room(free, size)
    yield from system(place, _mounts())


def room(free: int, size: int) -> Condition:
    """Whether a database of this size has room to be written, upgraded and backed up."""
    says = f"{free:,} bytes free"
    if free < max(size, LEAST) // 8:
        return error("free space", f"only {says}", "Make room before the next write; nothing is lost meanwhile.")
    if free < max(COPIES * size, LEAST):
        return warning("free space", f"only {says}, and the database has {size:,}", "Make room for a backup of it.")
    return ok("free space", says)


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def system(place: Path, mounts: str) -> Iterator[Condition]:
    """The file system of a place, where the system tells it: a line a mount, as in /proc/mounts."""
    found = [(folder, kind) for folder, kind in _read(mounts) if place.is_relative_to(folder)]
    if not found:
        return
    folder, kind = max(found, key=lambda each: len(each[0].parts))
    if kind in NETWORK:
        says = f"{folder} is mounted over a network ({kind}), where SQLite's locks may not hold"
        yield warning("file system", says, "Move the database to a local disk, or use PostgreSQL between machines.")
    else:
        yield ok("file system", kind)


def _read(mounts: str) -> Iterator[tuple[Path, str]]:
    for line in mounts.splitlines():
        _, folder, kind, *_ = [*line.split(), "", "", ""]
        if kind:
            yield Path(folder.replace("\\040", " ")), kind
