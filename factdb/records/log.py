"""What the log tells: its head, who did what when and to what, and where it does not hold."""

from datetime import datetime
from typing import Any

from factdb.records.base import Record


class Head(Record, frozen=True, kw_only=True):
    """The newest seal of a chain; number 0 and a hash of zeros where nothing was sealed yet."""

    chain: str
    seq: int
    hash: str
    at: datetime | None


class Fault(Record, frozen=True, kw_only=True):
    """One thing that does not hold: what it is about, and what is wrong with it."""

    place: str
    message: str


class LogEntry(Record, frozen=True, kw_only=True):
    """One sealed transaction; `to` names what it touched first, of all its `changes`."""

    seq: int
    at: datetime
    actor: str
    actor_origin: str
    login: str
    command: str
    client_version: str
    transaction: str
    changes: int
    to: list[str]
    hash: str


class LogChange(Record, frozen=True, kw_only=True):
    """What was done to one row. `before` is null for an insert, `after` for a deletion, both where it was redacted."""

    seq: int
    table: str
    row: str
    of: str
    operation: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    redacted: bool


class LogDetail(LogEntry, frozen=True, kw_only=True):
    """One transaction with its changes in order; `next` is where the next page begins, null on the last.

    `called` says what the ids in its changes are the ids of.
    """

    previous: str
    rows: list[LogChange]
    called: dict[str, str]
    next: int | None


class Verified(Record, frozen=True, kw_only=True):
    """How much of a log, or of a proof (`of`), was read again, and what did not hold."""

    of: str
    head: Head
    transactions: int
    changes: int
    rows: int
    faults: list[Fault]
