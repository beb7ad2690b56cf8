"""The time, asked for in one place so that tests can fix it.

`FACTDB_NOW` (an ISO 8601 time with its zone) stands for the present where it is set.
"""

import os
from datetime import UTC, date, datetime


def now() -> datetime:
    """The present moment in UTC, to the microsecond."""
    fixed = os.environ.get("FACTDB_NOW")
    return datetime.fromisoformat(fixed).astimezone(UTC) if fixed else datetime.now(UTC)


def today() -> date:
    """The present day in UTC."""
    return now().date()
