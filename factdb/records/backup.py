"""What a backup holds, and what came of restoring one."""

from factdb.records.base import Record
from factdb.records.log import Fault, Head


class Backup(Record, frozen=True, kw_only=True):
    """A backup's file, its size in bytes, its schema revision, and the head of its log; null where it has no log."""

    path: str
    size: int
    revision: str
    head: Head | None


class Restored(Record, frozen=True, kw_only=True):
    """A database made from a backup; `current` where its revision is the one that this factdb works with."""

    database: str
    revision: str
    current: bool
    head: Head | None
    faults: list[Fault]
