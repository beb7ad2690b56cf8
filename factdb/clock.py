"""The time, asked for in one place so that tests can fix it.

`FACTDB_NOW` (an ISO 8601 time with its zone) stands for the present where it is set.
"""

import os
from contextlib import suppress
from datetime import UTC, date, datetime

from factdb.errors.options import BadSetting


def now() -> datetime:
    """The present moment in UTC, to the microsecond. Raises BadSetting where FACTDB_NOW is no such time."""
    fixed = os.environ.get("FACTDB_NOW")
    if not fixed:
        return datetime.now(UTC)
    with suppress(ValueError, OverflowError):
        stated = datetime.fromisoformat(fixed)
        if stated.tzinfo:
            return stated.astimezone(UTC)
    raise BadSetting("now", fixed, "an ISO 8601 time with its zone", "FACTDB_NOW")


def today() -> date:
    """The present day in UTC."""
    return now().date()
