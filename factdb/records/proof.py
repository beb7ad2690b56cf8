"""What proves, without the database, that a row said something when a transaction was sealed."""

from datetime import datetime

from factdb.records.base import Record
from factdb.records.log import Head

FORMAT = "factdb-proof-1"


class ProvedChange(Record, frozen=True, kw_only=True):
    """A change with its content, its seal, and where among the leaves of that seal its own stands."""

    seal: int
    place: int
    table: str
    row: str
    operation: str
    content: str | None


class ProvedSeal(Record, frozen=True, kw_only=True):
    """A seal with all that it is the hash of; `leaves` (hexadecimal) only where a change of the proof is among them."""

    id: str
    chain_id: str
    at: datetime
    actor: str
    actor_origin: str
    login: str
    command: str
    client_version: str
    seq: int
    previous: str
    changes: int
    root: str
    leaves: str | None
    hash: str


class Proof(Record, frozen=True, kw_only=True):
    """The changes of what `ref` names, and every seal from the first of them to the head."""

    format: str
    ref: str
    head: Head
    changes: list[ProvedChange]
    seals: list[ProvedSeal]
