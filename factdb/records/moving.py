"""A database's log as lines of a file: the first line, blobs, seals and changes, and what came of loading them.

Rows stand nowhere in it: they are what the log ends with. Where a change stood in its database is left out too:
changes follow on their seal in order, and no hash holds their numbers.
"""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Raw

from factdb.records.base import Input, Record
from factdb.records.dossier.row import Moment, Sha256
from factdb.records.log import Head
from factdb.words import Change, Codec

FAMILY = "factdb-log-"
FORMAT = f"{FAMILY}1"
"""The name of the file format, with its version."""
NOUN = "noun"
REDACTED = Raw(b"null")
"""What stands for the content of a change whose words were removed."""

Count = Annotated[int, Meta(ge=1, le=2**62)]


class FirstLine(Input, frozen=True, kw_only=True, omit_defaults=False, tag_field=NOUN, tag="database"):
    """Of which database this is the log, and where it ended when it was dumped."""

    factdb: str
    revision: str
    chain: UUID
    created_at: Moment
    created_by: str
    head: Head


class BlobLine(Input, frozen=True, kw_only=True, tag_field=NOUN, tag="blob"):
    """Bytes under their hash; `data` is base64 of the bytes as they are kept, left out where they were redacted."""

    sha256: Sha256
    size: Annotated[int, Meta(ge=0, le=2**31 - 1)]
    codec: Codec
    data_sha256: Sha256 | None = None
    data: bytes | None = None
    created_at: Moment
    created_by: str


class SealLine(Input, frozen=True, kw_only=True, tag_field=NOUN, tag="seal"):
    """One transaction and its seal; its changes follow, `changes` lines of them. `leaves` is base64."""

    seq: Count
    transaction: UUID
    at: Moment
    actor: str
    actor_origin: str
    login: str
    command: str
    client_version: str
    previous: Sha256
    changes: Count
    leaves: bytes
    hash: Sha256


class ChangeLine(Input, frozen=True, kw_only=True, omit_defaults=False, tag_field=NOUN, tag="change"):
    """One change; `content` is canonical, and null where it was redacted."""

    table: str
    row: str
    operation: Change
    content: Raw = REDACTED


Line = BlobLine | SealLine | ChangeLine


class Moved(Record, frozen=True, kw_only=True):
    """What was taken over from a log, and the head that it had; `seq` is the seal that says so here."""

    transactions: int
    changes: int
    rows: int
    head: Head
    seq: int

    def told(self) -> list[str]:
        """What was done, in sentences."""
        counted = f"{self.transactions} transactions, {self.changes} changes, {self.rows} rows"
        at = f" of {_day(self.head.at)}" if self.head.at else ""
        return [f"Took over {counted}.", f"The head is #{self.head.seq} {self.head.hash}{at}; the move is #{self.seq}."]


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
