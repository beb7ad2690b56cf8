"""The hashes of the log. They need no database, so a proof can be verified anywhere.

A leaf is the SHA-256 of `["table","row","operation",content]`; the root is the SHA-256 of a transaction's leaves one
after another; a seal is the SHA-256 of the canonical JSON of the transaction's metadata, the root, the number of
changes, the seal's own number and the hash of the seal before.
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from factdb.canonical import sha256, to_json

GENESIS = "0" * 64
"""What stands before the first seal."""
LEAF = 32
"""The bytes of a leaf."""
SIGNED = ("chain_id", "actor", "actor_origin", "login", "command", "client_version")
"""What of a transaction is hashed as it is, with its id and its time."""


def leaf(table: str, row: str, operation: str, content: str) -> bytes:
    """The hash of one change; `content` is canonical (see audit.content)."""
    return hashlib.sha256(b"%b,%b]" % (to_json([table, row, operation])[:-1], content.encode())).digest()


def root(leaves: bytes) -> str:
    """The hash of a transaction's leaves."""
    return sha256(leaves)


def seal(transaction: Mapping[str, Any], *, seq: int, previous: str, changes: int, root: str) -> str:
    """The hash of one seal over a transaction's columns, the root of its leaves and the seal before."""
    signed = {name: str(transaction[name]) for name in SIGNED}
    signed |= {"transaction": str(transaction["id"]), "at": moment(transaction["at"])}
    return sha256(to_json({**signed, "seq": seq, "previous": previous, "changes": changes, "root": root}))


def moment(at: datetime | str) -> str:
    """A time as it is hashed: in UTC, to the microsecond. One that is given as text is hashed as it stands."""
    if isinstance(at, str):
        return at
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
