"""Who makes a transaction, with which command, and when: what its seal will say."""

import os
from datetime import datetime
from uuid import UUID

import msgspec

from factdb import clock
from factdb.ids import uuid7


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """The actor by name, where that name comes from, the command, and the transaction's own id."""

    actor: str
    origin: str
    command: str
    at: datetime
    id: UUID


def author(command: str, actor: str, origin: str) -> Author:
    """The author of a transaction that begins now."""
    return Author(actor=actor, origin=origin, command=command, at=clock.now(), id=uuid7())


def login() -> str:
    """The owner of this process, as the system knows it."""
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return os.environ.get("USERNAME", "unknown")
