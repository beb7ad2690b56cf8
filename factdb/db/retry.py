"""Which faults of a server are worth another try.

A transaction that the server gave up on (40001, 40P01) has left nothing. One whose connection broke may have been
committed: whoever tries again asks first.
"""

from enum import Enum, auto

from sqlalchemy import exc

GIVEN_UP = {"40001", "40P01"}
"""Serialization failure, deadlock."""
STARTING = "57P03"
"""The server is there and does not take connections yet."""
STOPPED = {"57P01", "57P02", "57P05"}
"""Shut down, crashed, idle for too long."""


class Fault(Enum):
    """What became of the transaction."""

    GIVEN_UP = auto()
    LOST = auto()
    STARTING = auto()
    UNREACHABLE = auto()


def why(fault: BaseException) -> Fault | None:
    """Why a write failed that is worth another try; null where it is not. `fault` is a sentence, its cause counts."""
    cause = fault.__cause__
    if not isinstance(cause, exc.DBAPIError):
        return None
    state = getattr(cause.orig, "sqlstate", None)
    if state in GIVEN_UP:
        return Fault.GIVEN_UP
    if state == STARTING or "starting up" in str(cause.orig) or "shutting down" in str(cause.orig):
        return Fault.STARTING
    if cause.connection_invalidated or state in STOPPED:
        return Fault.LOST
    if isinstance(cause, exc.OperationalError) and state is None and type(cause.orig).__module__.startswith("psycopg"):
        return Fault.UNREACHABLE
    return None
