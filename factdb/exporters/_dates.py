"""Dates in words: as people stated them, and as the clock did (always UTC)."""

from datetime import UTC, date, datetime

from factdb.records.value import Dating
from factdb.values.edtf import show


def stated(dating: Dating | None) -> str:
    """A stated date as people see it, `April 2025`; empty where there is none."""
    return show(dating.edtf) if dating else ""


def day(when: date) -> str:
    """A day, `4 January 2026`; of a moment, its day in UTC."""
    if isinstance(when, datetime):
        when = when.astimezone(UTC)
    return f"{when.day} {when:%B} {when.year}"


def moment(when: datetime) -> str:
    """A moment, `4 January 2026, 09:05 UTC`."""
    return f"{day(when)}, {when.astimezone(UTC):%H:%M} UTC"
