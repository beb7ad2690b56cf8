"""EDTF: dates as text at the precision at which people state them.

The Extended Date/Time Format of ISO 8601-2:2019 (https://www.loc.gov/standards/datetime/): level 0, level 1
and, of level 2, seasons with quarters and halves of the year (21 to 41) and unspecified digits anywhere in a
year. Years run from 1 to 9999. A mark (`~` about, `?` uncertain, `%` both) does not widen the bounds, and
winter is that of the northern half of the earth: it begins in the December of its year.
"""

import re
from calendar import monthrange
from datetime import date

from factdb.errors.values import BadDate
from factdb.records.value import Dating

POINT = re.compile(
    r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2})(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
PERIODS = {
    21: (3, 3),
    22: (6, 3),
    23: (9, 3),
    24: (12, 3),
    25: (3, 3),
    26: (6, 3),
    27: (9, 3),
    28: (12, 3),
    29: (9, 3),
    30: (12, 3),
    31: (3, 3),
    32: (6, 3),
    33: (1, 3),
    34: (4, 3),
    35: (7, 3),
    36: (10, 3),
    37: (1, 4),
    38: (5, 4),
    39: (9, 4),
    40: (1, 6),
    41: (7, 6),
}
"""What the numbers above 12 in the place of a month mean: the first month, and how many."""

PERIOD_NAMES = dict(
    enumerate(
        [
            *("spring", "summer", "autumn", "winter"),
            *("northern spring", "northern summer", "northern autumn", "northern winter"),
            *("southern spring", "southern summer", "southern autumn", "southern winter"),
            *("the first quarter of", "the second quarter of", "the third quarter of", "the fourth quarter of"),
            *("the first third of", "the second third of", "the last third of"),
            *("the first half of", "the second half of"),
        ],
        start=21,
    )
)


def parse(text: str) -> Dating:
    """The bounds of an EDTF text; BadDate where it is none, or names a day that does not exist."""
    edtf = text.strip()
    if "/" not in edtf:
        earliest, latest = _point(edtf)
        return Dating(edtf=edtf, earliest=earliest, latest=latest)
    start, _, end = edtf.partition("/")
    first, last = _start(edtf, start), _end(edtf, end)
    if first is None and last is None:
        raise BadDate(text, "an interval needs at least one end")
    if first and last and first > last:
        raise BadDate(text, "it ends before it begins")
    return Dating(edtf=edtf, earliest=first, latest=last)


def is_shaped(text: str) -> bool:
    """Whether a text has the shape of EDTF, be its days real or not."""
    start, slash, end = text.partition("/")
    if not slash:
        return bool(POINT.fullmatch(text))
    return all(side in ("", "..") or POINT.fullmatch(side) for side in (start, end)) and bool(start.strip(".") or end)


def _start(edtf: str, side: str) -> date | None:
    return None if side in ("", "..") else _point(side, edtf)[0]


def _end(edtf: str, side: str) -> date | None:
    return None if side in ("", "..") else _point(side, edtf)[1]


def _point(text: str, whole: str = "") -> tuple[date, date]:
    found = POINT.fullmatch(text)
    if not found:
        raise BadDate(whole or text, "it is not written as a date")
    first, last = _years(found["year"], whole or text)
    month, day = found["month"], found["day"]
    if month is None:
        return date(first, 1, 1), date(last, 12, 31)
    if "X" not in month and int(month) > 12:
        return _period(found, first, last)
    months = _fitting(month, 1, 12)
    if not months:
        raise BadDate(whole or text, f"there is no month {month}")
    return _days(whole or text, (first, months[0]), (last, months[-1]), day)


def _years(year: str, whole: str) -> tuple[int, int]:
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if last == 0:
        raise BadDate(whole, "years begin at 0001 here")
    return max(first, 1), last


def _fitting(pattern: str, low: int, high: int) -> list[int]:
    """The numbers of two digits between the bounds that a pattern such as 1X allows."""
    shape = re.compile(pattern.replace("X", "[0-9]"))
    return [n for n in range(low, high + 1) if shape.fullmatch(f"{n:02}")]


def _days(whole: str, start: tuple[int, int], end: tuple[int, int], day: str | None) -> tuple[date, date]:
    last_day = monthrange(*end)[1]
    if day is None:
        return date(*start, 1), date(*end, last_day)
    first = _fitting(day, 1, monthrange(*start)[1])
    last = _fitting(day, 1, last_day)
    if not first or not last:
        raise BadDate(whole, f"{MONTHS[end[1] - 1]} {end[0]} has no day {day.lstrip('0') or '0'}")
    return date(*start, first[0]), date(*end, last[-1])


def _period(found: re.Match[str], first: int, last: int) -> tuple[date, date]:
    number = int(found["month"])
    if number not in PERIODS or found["day"] is not None:
        raise BadDate(found[0], f"there is no month {found['month']}")
    month, length = PERIODS[number]
    years, end = divmod(month + length - 2, 12)
    if last + years > 9999:
        raise BadDate(found[0], "years end at 9999 here")
    return date(first, month, 1), date(last + years, end + 1, monthrange(last + years, end + 1)[1])


# --- shown to people ---------------------------------------------------------------------------------------

MARKS = {"~": "about {}", "?": "possibly {}", "%": "possibly about {}", "": "{}"}


def show(edtf: str) -> str:
    """An EDTF text as people write it: "April 2025", "about November 2025", "2024 to 2026"."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return _show_point(edtf)
    if end in ("", ".."):
        return f"since {_show_point(start)}"
    if start in ("", ".."):
        return f"until {_show_point(end)}"
    return f"{_show_point(start)} to {_show_point(end)}"


def _show_point(text: str) -> str:
    found = POINT.fullmatch(text)
    return MARKS[found["mark"]].format(_show_parts(found)) if found else text


def _show_parts(point: re.Match[str]) -> str:
    year, month, day = _show_year(point["year"]), point["month"], point["day"]
    if month is None:
        return year
    if "X" in month:
        return f"{year} (month unknown)"
    if int(month) > 12:
        return f"{PERIOD_NAMES.get(int(month), month)} {year}"
    name = f"{MONTHS[int(month) - 1]} {year}"
    if day is None:
        return name
    return f"{name} (day unknown)" if "X" in day else f"{int(day)} {name}"


def _show_year(year: str) -> str:
    known = year.rstrip("X")
    if len(known) == 3:
        return f"the {known}0s"
    if len(known) == 2 and known.isdigit():
        return f"the {ordinal(int(known) + 1)} century"
    return year


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th and so on."""
    teens = 10 <= number % 100 < 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
