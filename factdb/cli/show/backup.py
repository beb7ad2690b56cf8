"""Backups, and what was restored from them, on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import counted, field, heading, moment
from factdb.records.backup import Backup, Restored
from factdb.records.log import Head


def block(made: Backup | Restored) -> Iterator[str]:
    if isinstance(made, Backup):
        yield heading(made.path)
        yield from field("size", f"{made.size:,} bytes")
        yield from field("revision", made.revision)
        yield from _head(made.head)
        return
    yield heading(made.database)
    yield from field("revision", made.revision)
    yield from _head(made.head)
    yield from field("log", _verified(made))
    for fault in made.faults:
        yield from field("fault", f"{fault.place} {fault.message}")


def _head(head: Head | None) -> Iterator[str]:
    """The head of the log, as `factdb log head` tells it."""
    if head is None:
        yield from field("head", "none: this revision keeps no log")
        return
    yield from field("head", f"#{head.seq}")
    yield from field("hash", head.hash)
    yield from field("sealed", moment(head.at))


def _verified(made: Restored) -> str:
    if not made.current:
        return "not verified: upgrade first"
    return f"{counted(len(made.faults), 'fault')} found" if made.faults else "verified, it holds"
