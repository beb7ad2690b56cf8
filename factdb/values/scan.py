"""Every value in running text.

At each place where a value can begin, the longest reading that is no trap stands. What cannot be read for certain
(an ambiguous date, a relative one without an anchor) is passed over whole; of a date
with the wrong weekday the date alone is read.
"""

import re
from datetime import date

from msgspec.structs import replace

from factdb.records.value import ReadValue
from factdb.values import bound, duration, grammar, money, number, period, ratio, relative, spelled
from factdb.values import date as dates
from factdb.values.reading import Reading
from factdb.values.traps import is_trap

PLACE = re.compile(
    r"\d[^\W_]*(?:[-.,:/–]\d[^\W_]*)*|[^\W\d_][^\W_]*"
    r"|[$£€¥₹₩₽₺₪₦₫฿₴₱~≈<>≥≤½¼¾]|[-−](?=[\d$£€])|['’](?=\d0s)|\.(?=\d)"
)
TABLES = (
    *(number.PARTS, number.COUNTS, number.PLURALS, bound.BEFORE, duration.ARTICLE, ratio.MULTIPLES, ratio.ONE_PART),
    *(dates.MONTH, dates.WEEKDAY, relative.DAYS, relative.WHICH, relative.PAST, relative.ARTICLE),
    *(period.QUARTER, period.HALF, period.SEASON, period.WORD_DECADE, period.WORD_CENTURY, period.PART),
)
FIRST_WORDS = frozenset[str]().union(
    *(table.first_words for table in TABLES),
    *(
        spelled.SMALL,
        spelled.TENS,
        ("between", "anywhere", "minus", "aged", "q1", "q2", "q3", "q4", "h1", "h2", "rs", "the"),
    ),
)


def scan(text: str, *, anchor: date | None = None) -> list[ReadValue]:
    """The values in a text, in order and without overlap; `anchor` is the day of the text.

    Offsets are code points, half-open. A relative date is found only with an anchor. The time it takes is linear in
    the length of the text; no text raises.
    """
    found, at = [], 0
    while place := PLACE.search(text, at):
        at = place.end()
        if not _may_begin(text, place):
            continue
        best = _best(text, place.start(), anchor)
        if best is None:
            continue
        if best.fault is None:
            found.append(_stretch(text, place.start(), best))
        at = place.end() if best.fault and dates.WEEKDAY.read(text, place.start()) else best.end
    return found


def _may_begin(text: str, place: re.Match[str]) -> bool:
    word = place[0]
    if not word[0].isalpha():
        return True
    return word.lower() in FIRST_WORDS or word in money.CODES or text.startswith("$", place.end())


def _best(text: str, start: int, anchor: date | None) -> Reading | None:
    """The longest reading that is no trap; the earlier in the grammar's order where two are as long."""
    found = grammar.readings(text, start, anchor)
    sound = (reading for reading in found if reading.fault or not is_trap(text, start, reading))
    return max(sound, key=lambda reading: reading.end, default=None)


def _stretch(text: str, start: int, reading: Reading) -> ReadValue:
    value = replace(reading.value, stated=text[start : reading.end])
    return ReadValue(start=start, end=reading.end, value=value, precision=reading.precision, relative=reading.relative)
