"""The whole log verified, with a head that was kept elsewhere where there is one."""

from pathlib import Path

import msgspec

from factdb.db.audit.head import hash_at, head
from factdb.db.audit.verify import counts, verify
from factdb.db.transaction import Reading
from factdb.errors.log import NoHead
from factdb.records.log import Fault, Head, Verified
from factdb.services import signatures

LARGEST = 1 << 63
"""What no number in a database reaches."""


def verified(tx: Reading, kept: Head | None = None, allowed: Path | None = None) -> Verified:
    """Everything read again: the chain, the rows, the schema, the signatures, and that `kept` is in the chain."""
    faults = list(verify(tx.connection))
    faults += [Fault(place=place, message=message) for place, message in signatures.verify(tx, allowed)]
    now = head_of(tx)
    if kept is not None:
        faults += _kept(tx, now, kept)
    return Verified(of="log", head=now, **counts(tx.connection), faults=faults)


def head_of(tx: Reading) -> Head:
    """The newest seal. Raises NoChain."""
    return head(tx.connection)


def _kept(tx: Reading, now: Head, kept: Head) -> list[Fault]:
    """What a head that was kept says against the log: it was cut, rewritten, or is another database's."""
    place = f"head #{kept.seq}"
    if now.chain != kept.chain:
        return [Fault(place=place, message="is of another database's log")]
    if kept.seq == 0:
        return []
    found = hash_at(tx.connection, kept.chain, kept.seq)
    if found is None:
        return [Fault(place=place, message=f"is not in the log, which ends with #{now.seq}: its end was cut")]
    if found != kept.hash:
        return [Fault(place=place, message="is not what the log has there: its history was rewritten")]
    return []


def read(content: bytes, path: str) -> Head:
    """A head from its file. Raises NoHead where it is none."""
    try:
        found = msgspec.json.decode(content, type=Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NoHead(path, "head") from None
    if not 0 <= found.seq < LARGEST:
        raise NoHead(path, "head")
    return found
