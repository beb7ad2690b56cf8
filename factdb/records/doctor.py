"""What the doctor finds."""

from factdb.errors import FactdbError
from factdb.records.base import Record
from factdb.words import Health


class Condition(Record, frozen=True, kw_only=True):
    """One thing that was looked at: how it stands, what was seen, and what to do; nothing where all is well."""

    check: str
    state: Health
    says: str
    remedy: str


def ok(check: str, says: str) -> Condition:
    return Condition(check=check, state=Health.OK, says=says, remedy="")


def warning(check: str, says: str, remedy: str) -> Condition:
    return Condition(check=check, state=Health.WARNING, says=says, remedy=remedy)


def error(check: str, says: str, remedy: str) -> Condition:
    return Condition(check=check, state=Health.ERROR, says=says, remedy=remedy)


def refused(check: str, fault: FactdbError) -> Condition:
    """What an error says, as a condition."""
    return error(check, str(fault).rstrip("."), fault.hint)
