"""Quotations that run over an attribution, a stage direction, a verse number or a label.

The apparatus near by is taken out of the text, and the quotation is looked for in what is left.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factdb.text.apparatus import Skip, skips
from factdb.text.characters import MARKS
from factdb.text.compare import Reading, Segment, read, segment
from factdb.text.fold import Letters, Prepared, letters
from factdb.text.runs import Run, runs

_ANCHORS = 24
_MARGIN = 1_500
_OUTER = "".join(MARKS) + " \n\t"


class _Spoken(NamedTuple):
    """A stretch of the text that is no apparatus, and where its letters begin in the joined key."""

    low: int
    letters: Letters


def splits(within: Prepared, quote: Segment) -> list[tuple[Reading, ...]]:
    """The places where the quotation stands once apparatus is passed over, as two readings or more each."""
    found: dict[int, tuple[Reading, ...]] = {}
    parts = runs(within, quote)
    if len(quote.key) < 2 or not parts:
        return []
    anchor = max(parts, key=lambda run: run.high - run.low)
    for start, end in _windows(within, quote, anchor):
        for readings in _across(within.text, start, end, quote):
            found.setdefault(readings[0].start, readings)
    return [found[start] for start in sorted(found)]


def _windows(within: Prepared, quote: Segment, anchor: Run) -> Iterator[tuple[int, int]]:
    needle = quote.key[anchor.low : anchor.high]
    at, reach, last = within.key.find(needle), 2 * len(quote.text) + _MARGIN, -1
    for _ in range(_ANCHORS):
        if at < 0:
            return
        place = within.start_of(at)
        if place > last:
            last = place + reach
            yield max(0, place - reach), min(len(within.text), last + reach)
        at = within.key.find(needle, at + len(needle))


def _across(text: str, start: int, end: int, quote: Segment) -> Iterator[tuple[Reading, ...]]:
    apparatus = skips(text, start, end)
    if not apparatus:
        return
    spoken = _spoken(text, start, end, apparatus)
    key = "".join(part.letters.key for part in spoken)
    at = key.find(quote.key)
    while at >= 0:
        readings = _readings(text, spoken, at, quote)
        if len(readings) > 1 and all(reading.stands for reading in readings):
            yield readings
        at = key.find(quote.key, at + len(quote.key))


def _spoken(text: str, start: int, end: int, apparatus: list[Skip]) -> list[_Spoken]:
    edges = [start, *(edge for skip in apparatus for edge in (skip.start, skip.end)), end]
    parts: list[_Spoken] = []
    low = 0
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        part = letters(text, first, last)
        if part.key:
            parts.append(_Spoken(low, part))
            low += len(part.key)
    return parts


def _readings(text: str, spoken: list[_Spoken], at: int, quote: Segment) -> tuple[Reading, ...]:
    """Read the quotation's part in every spoken stretch that it covers from `at` on."""
    lows = [part.low for part in spoken]
    found = []
    for part in spoken[bisect_right(lows, at) - 1 : bisect_left(lows, at + len(quote.key))]:
        low, high = max(at, part.low), min(at + len(quote.key), part.low + len(part.letters.key))
        start, end = part.letters.starts[low - part.low], part.letters.ends[high - 1 - part.low]
        found.append(read(text, start, end, _part(quote, low - at, high - at)))
    return tuple(found)


def _part(quote: Segment, low: int, high: int) -> Segment:
    starts = quote.letters.starts
    first = 0 if low == 0 else starts[low]
    last = len(quote.text) if high == len(starts) else starts[high]
    return segment(quote.text[first:last].strip().strip(_OUTER))
