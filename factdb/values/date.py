"""Dates as they are written: "4 January 2026", "Jan 4, 2026", "April 2025", "2025-04-01", "13/02/2021", "2025".

A date in slashes is read only where it can mean one day; 01/02/2021 is ambiguous. A weekday that is written with a
date must be that date's weekday. A month, or a day of a month, without a year counts from the anchor.
"""

import re
from datetime import date
from functools import partial

from factdb.errors.values import Ambiguous, BadDate
from factdb.values import edtf
from factdb.values.phrases import Phrases, ends, gap, words
from factdb.values.reading import Reading, dated, unread

NAMES = {name.lower(): number for number, name in enumerate(edtf.MONTHS, start=1)}
SHORT = {name[:3]: number for name, number in NAMES.items()} | {"sept": 9}
MONTH = Phrases(SHORT | NAMES, dotted=SHORT)
WEEKDAYS = {
    name: number for number, name in enumerate(words("monday tuesday wednesday thursday friday saturday sunday"))
}
WEEKDAY = Phrases(
    {**{name[:3]: n for name, n in WEEKDAYS.items()}, "tues": 1, "weds": 2, "thurs": 3, "thur": 3, **WEEKDAYS},
    dotted={name[:3] for name in WEEKDAYS},
)
YEAR = re.compile(r"(?:(?:1[5-9]|20)\d\d|(?<=\b[iI]n )1[0-4]\d\d)(?![\d_]|[.,:/]\d)", re.ASCII)
DAY = re.compile(r"(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s", re.IGNORECASE | re.ASCII)
DAY_AFTER = re.compile(r"[ \xa0](?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\w%]|[.:/-]\d|,\d)", re.IGNORECASE | re.ASCII)
TO_YEAR = re.compile(r"(?:,|\sof|\sin)?\s((?:1\d|20)\d\d)(?![\w%]|[.:/]\d|,\d)", re.ASCII)
ISO = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\w-]|[.:/]\d)", re.ASCII)
SLASHED = re.compile(r"(\d{4}|\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{1,2})(?![\w/]|\.\d)", re.ASCII)
SPAN = re.compile(r"(\d{1,2})\s?[-–]\s?(\d{1,2})(?!\w)", re.ASCII)
COMMA = re.compile(r",?\s(?:the\s)?")


def read(text: str, at: int) -> Reading | None:
    """The date with a year that stands at the place, or None."""
    readers = (_read_iso, _read_slashed, _read_days, _read_worded, _read_year)
    return next((reading for reader in readers if (reading := reader(text, at))), None)


def parts(text: str, at: int) -> tuple[int, int | None, int | None, int] | None:
    """Month, day and year as they stand in words at the place, and where they end; day and year may lack."""
    first = DAY.match(text, at)
    if first and (month := MONTH.read(text, first.end())):
        day, end = int(first[1]), month[1]
    else:
        month = MONTH.read(text, at)
        if not month:
            return None
        after = DAY_AFTER.match(text, month[1])
        if after:
            day, end = int(after[1]), after.end()
        else:
            day, end = None, month[1]
    year = TO_YEAR.match(text, end)
    return (month[0], day, int(year[1]), year.end()) if year else (month[0], day, None, end)


def _read_worded(text: str, at: int) -> Reading | None:
    weekday = WEEKDAY.read(text, at)
    comma = weekday and COMMA.match(text, weekday[1])
    found = parts(text, comma.end() if comma else at)
    if not found or found[2] is None:
        return None
    month, day, year, end = found
    if day is None:
        return dated(f"{year}-{month:02}", end, "month") if not comma else None
    reading = dated(f"{year}-{month:02}-{day:02}", end, "day")
    return _checked(reading, weekday[0]) if weekday and comma else reading


def _read_days(text: str, at: int) -> Reading | None:
    """Days of one month, the year included: "January 4-6, 2026", "4–6 January 2026"."""
    first = MONTH.read(text, at)
    span = SPAN.match(text, gap(text, first[1]) if first else at)
    month = first or (span and MONTH.read(text, gap(text, span.end())))
    year = span and month and TO_YEAR.match(text, span.end() if first else month[1])
    if not span or not month or not year:
        return None
    start, end = (f"{year[1]}-{month[0]:02}-{int(day):02}" for day in span.groups())
    return dated(f"{start}/{end}", year.end(), "day")


def _checked(reading: Reading, weekday: int) -> Reading:
    """The reading, or a fault where its day falls on another weekday than the one written."""
    day = reading.value.earliest
    if day is None or day.weekday() == weekday:
        return reading
    return unread(reading.end, partial(BadDate, reason=f"{edtf.show(day.isoformat())} is a {day:%A}"))


def _read_iso(text: str, at: int) -> Reading | None:
    found = ISO.match(text, at)
    return dated(found[0], found.end(), "day" if len(found[0]) == 10 else "month") if found else None


def _read_slashed(text: str, at: int) -> Reading | None:
    found = SLASHED.match(text, at)
    if not found:
        return None
    first, second, third = found[1], found[3], found[4]
    if found[2] == "." and max(len(first), len(third)) < 4:
        return None
    if len(first) == 4 and len(third) <= 2:
        return dated(f"{first}-{second:0>2}-{third:0>2}", found.end(), "day")
    if len(third) != 4 or len(first) > 2:
        return unread(found.end(), partial(BadDate, reason="the year needs four digits"))
    return _day_or_month_first(int(first), int(second), int(third), found.end())


def _day_or_month_first(first: int, second: int, year: int, end: int) -> Reading:
    days = [day for day in (_day(year, second, first), _day(year, first, second)) if day]
    if len(set(days)) == 2:
        readings = sorted((day.isoformat() for day in days), reverse=first > second)
        return unread(end, partial(Ambiguous, readings=readings))
    if not days:
        return unread(end, partial(BadDate, reason="there is no such day"))
    return dated(days[0].isoformat(), end, "day")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_year(text: str, at: int) -> Reading | None:
    found = YEAR.match(text, at)
    return dated(found[0], found.end(), "year") if found and ends(text, found.end()) else None
