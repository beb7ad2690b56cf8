"""Periods: quarters, halves, seasons, decades, centuries, and the early, middle or late part of one.

A part is a third: early, mid and late of a year are four months each, of a month ten days, of a decade the years
0 to 3, 4 to 6 and 7 to 9. Seasons are those of the northern half of the earth.
"""

import re
from datetime import date
from functools import partial

from factdb.errors.values import Ambiguous
from factdb.values import relative
from factdb.values.phrases import Phrases, ends, gap, words
from factdb.values.reading import Reading, dated, unread

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
QUARTER = Phrases(
    {
        **{f"{the}{word} quarter": n for word, n in ORDINALS.items() for the in ("", "the ") if word != "last" or the},
    }
)
HALF = Phrases({f"{the}{word} half": n for word, n in (("first", 1), ("second", 2)) for the in ("", "the ")})
SHORT = re.compile(r"(?:the\s)?(?:([1-4])(?:st|nd|rd|th)\squarter|Q([1-4])|H([12]))(?!\w)", re.IGNORECASE)
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
WINTER = 24
SEASON = Phrases({**SEASONS, **{f"the {name}": number for name, number in SEASONS.items()}})
OF_YEAR = re.compile(r"(?:\sof|\sin|,)?\s((?:1\d|20)\d\d)(?!\w|[.:/]\d|,\d)", re.ASCII)
OF = re.compile(r"(?:\sof)?\s")
DECADE = re.compile(r"(?:the\s)?(1\d|20)(\d)0['’]?s(?!\w)", re.ASCII | re.IGNORECASE)
SHORT_DECADE = re.compile(r"(?:the\s['’]?|['’])([2-9])0['’]?s(?!\w)", re.ASCII | re.IGNORECASE)
TENS = words("twenties thirties forties fifties sixties seventies eighties nineties")
WORD_DECADE = Phrases({f"the {word}": digit for digit, word in enumerate(TENS, start=2)})
CENTURY = re.compile(r"(?:the\s)?(\d{1,2})(?:st|nd|rd|th)[\s-]century(?!\w)", re.ASCII | re.IGNORECASE)
WORD_CENTURY = Phrases(
    {
        f"{the}{word} century": number
        for number, word in [
            *((15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth")),
            *((20, "twentieth"), (21, "twenty first")),
        ]
        for the in ("", "the ")
    }
)
PART = Phrases(
    {
        **dict.fromkeys(("early", "early in", "the start of", "the beginning of", "the early"), 0),
        **dict.fromkeys(("mid", "the middle of", "the mid"), 1),
        **dict.fromkeys(("late", "late in", "the late"), 2),
    }
)


def read(text: str, at: int, anchor: date | None) -> Reading | None:
    """The period that stands at the place, or None."""
    return (
        _read_of_year(text, at, anchor)
        or _read_season(text, at, anchor)
        or _read_decade(text, at)
        or _century(text, at)
    )


def part(text: str, at: int) -> tuple[int, int] | None:
    """Which third of a period is meant (0, 1, 2), and where the period begins."""
    found = PART.read(text, at)
    return (found[0], gap(text, found[1])) if found else None


def third(reading: Reading, which: int) -> Reading | None:
    """The early, middle or late part of what was read; None where it has no parts."""
    first, last = reading.value.earliest, reading.value.latest
    if reading.fault:
        return reading
    if not first or not last:
        return None
    edtf = _third(first, last, which, reading.precision)
    return dated(edtf, reading.end, reading.precision, relative=reading.relative) if edtf else None


def _third(first: date, last: date, which: int, precision: str) -> str | None:
    if precision == "month":
        start, end = ((1, 10), (11, 20), (21, last.day))[which]
        return f"{first.replace(day=start).isoformat()}/{first.replace(day=end).isoformat()}"
    if precision == "year":
        return f"{first.year:04}-{4 * which + 1:02}/{first.year:04}-{4 * which + 4:02}"
    if precision in ("decade", "century"):
        start, end = (((0, 3), (4, 6), (7, 9)), ((0, 33), (34, 66), (67, 99)))[precision == "century"][which]
        begin = first.year - first.year % 10
        return f"{max(begin + start, 1):04}/{begin + end:04}"
    return None


# --- quarters and halves of a year -------------------------------------------------------------------------


def _read_of_year(text: str, at: int, anchor: date | None) -> Reading | None:
    found = _quarter(text, at)
    if not found:
        return None
    number, end = found
    name = "quarter" if number <= 36 else "half"
    if year := OF_YEAR.match(text, end):
        return dated(f"{year[1]}-{number}", year.end(), name)
    of = OF.match(text, end)
    year_ = of and relative.read(text, of.end(), anchor)
    if year_ and year_.precision == "year":
        return dated(year_.value.edtf and f"{year_.value.edtf}-{number}", year_.end, name, relative=True)
    if name == "half":
        return None
    return dated(f"{_recent_quarter(anchor, number):04}-{number}" if anchor else None, end, name, relative=True)


def _quarter(text: str, at: int) -> tuple[int, int] | None:
    """The EDTF number of the quarter or half, and where its name ends."""
    if short := SHORT.match(text, at):
        return (40 + int(short[3]) - 1 if short[3] else 32 + int(short[1] or short[2])), short.end()
    if quarter := QUARTER.read(text, at):
        return 32 + quarter[0], quarter[1]
    half = HALF.read(text, at)
    return (39 + half[0], half[1]) if half else None


def _recent_quarter(anchor: date, number: int) -> int:
    """The year of the last such quarter that had begun."""
    return anchor.year - (number - 33 > (anchor.month - 1) // 3)


# --- seasons, decades, centuries ---------------------------------------------------------------------------


def _read_season(text: str, at: int, anchor: date | None) -> Reading | None:
    season = SEASON.read(text, at)
    if season and (year := OF_YEAR.match(text, season[1])):
        return dated(f"{year[1]}-{season[0]}", year.end(), "season")
    which = None if season else relative.WHICH.read(text, at)
    season = which and SEASON.read(text, gap(text, which[1]))
    if not which or not season:
        return None
    return dated(_season(anchor, season[0], which[0]) if anchor else None, season[1], "season", relative=True)


def _season(anchor: date, number: int, step: int) -> str:
    """Last summer has ended, this summer is the anchor's year's, next summer has yet to begin.

    A winter goes on into the year after its own.
    """
    if step == relative.THIS:
        return f"{anchor.year - (number == WINTER and anchor.month < 3):04}-{number}"
    begins = 3 * (number - 20)
    if step == relative.NEXT:
        return f"{anchor.year + (begins <= anchor.month):04}-{number}"
    ended = anchor.month > begins + 2 if number != WINTER else anchor.month > 2
    return f"{anchor.year - (number == WINTER) - (not ended):04}-{number}"


def _read_decade(text: str, at: int) -> Reading | None:
    if found := DECADE.match(text, at):
        return dated(f"{found[1]}{found[2]}X", found.end(), "decade")
    short = SHORT_DECADE.match(text, at)
    word = None if short else WORD_DECADE.read(text, at)
    if not short and not word:
        return None
    digit, end = (int(short[1]), short.end()) if short else word or (0, at)
    if digit == 2:
        return unread(end, partial(Ambiguous, readings=["192X", "202X"]))
    return dated(f"19{digit}X", end, "decade")


def _century(text: str, at: int) -> Reading | None:
    found = CENTURY.match(text, at)
    word = None if found else WORD_CENTURY.read(text, at)
    if not found and not word:
        return None
    number, end = (int(found[1]), found.end()) if found else word or (0, at)
    return dated(f"{number - 1:02}XX", end, "century") if number and ends(text, end) else None
