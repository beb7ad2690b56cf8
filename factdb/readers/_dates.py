"""The day in a date that a page states for machines, as EDTF text."""

import re
from datetime import date

_STATED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T ])")


def day(stated: str) -> str | None:
    """`2026-01-04T23:30:00-05:00` gives `2026-01-04`: the day as stated, in the page's own time zone.

    A year or a month alone stays one. None for what is not written in ISO 8601, or for a day that never was.
    """
    found = _STATED.match(stated.strip())
    if not found:
        return None
    year, month, in_month = found.groups()
    try:
        date(int(year), int(month or 1), int(in_month or 1))
    except ValueError:
        return None
    return "-".join(part for part in found.groups() if part)
