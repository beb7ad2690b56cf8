"""The programs: factdb, Python, and the SQLite library with the faults that its version is known for.

The WAL-reset fault (SQLite 3.7.0 to 3.51.2; mended in 3.51.3, and in 3.50.7 and 3.44.6 for those who stay behind;
sqlite.org/wal.html#walresetbug): when one connection checkpoints while another commits and begins the journal anew,
a later checkpoint can skip what was committed. Our writers do both in turn, under the lock beside the file.
CVE-2026-11824 (to 3.53.1): a file made to do harm can overrun memory when its full-text index is searched.
"""

import platform
import sqlite3
from collections.abc import Iterator

from factdb import __version__
from factdb.records.doctor import Condition, error, ok, warning

Version = tuple[int, ...]

OLDEST: Version = (3, 37, 0)
"""The first SQLite with STRICT tables."""
WAL_RESET: dict[tuple[int, int], Version] = {(3, 44): (3, 44, 6), (3, 50): (3, 50, 7), (3, 51): (3, 51, 3)}
"""In which version of a series the fault is mended; of other series, from 3.52 on."""
FULL_TEXT: Version = (3, 53, 2)


def conditions() -> Iterator[Condition]:
    yield ok("factdb", __version__)
    yield ok("Python", f"{platform.python_version()} on {platform.system()}")
    yield from sqlite(sqlite3.sqlite_version_info, has_lock=_has_lock())


def sqlite(version: Version, *, has_lock: bool) -> Iterator[Condition]:
    """What is known of a version of SQLite."""
    named = ".".join(map(str, version))
    if version < OLDEST:
        yield error("SQLite", f"{named} is too old", "Install a Python that has SQLite 3.37 or newer.")
        return
    yield ok("SQLite", named)
    if resets(version):
        yield _reset(named, has_lock)
    if version < FULL_TEXT:
        says = f"{named} can be harmed by a file made to do so (CVE-2026-11824, mended in 3.53.2)"
        yield warning("full-text search", says, "Open no database of people whom you do not trust.")


def resets(version: Version) -> bool:
    """Whether a version has the WAL-reset fault."""
    if version < (3, 7, 0):
        return False
    return version < WAL_RESET.get(version[:2], (3, 52, 0))  # type: ignore[arg-type]


def _reset(named: str, has_lock: bool) -> Condition:
    says = f"{named} can lose what two programs write at once (mended in 3.51.3)"
    if has_lock:
        says += "; factdb's own lock prevents it between factdb's commands"
    return warning("WAL reset", says, "Let no other program write to the database, or install a newer SQLite.")


def _has_lock() -> bool:
    try:
        import fcntl
    except ImportError:
        return False
    return hasattr(fcntl, "flock")
