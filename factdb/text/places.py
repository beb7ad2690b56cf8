"""The places of a text where a segment's letters stand, each with its reading.

One `find` on the key gives every candidate; places that begin inside a word are skipped to the next word at once, so
that repetitive text costs no more than its length.
"""

from collections.abc import Iterator

from factdb.text.characters import WORD_BREAK, is_spaceless
from factdb.text.compare import Reading, Segment, read
from factdb.text.fold import Prepared
from factdb.words import Flag

_EFFORT = 20
_ALLOWANCE = 2_000_000
_SEEN = 1_000


def readings(
    within: Prepared, segment: Segment, low: int = 0, high: int | None = None, *, overlapping: bool = False
) -> Iterator[Reading]:
    """Every place of the segment's key between two offsets of the text's key, in order, whether it stands or not.

    Nothing overlaps a place that stands letter for letter, unless that is asked for.
    """
    needle, high = segment.key, len(within.key) if high is None else high
    if not needle:
        return
    effort = _EFFORT * (high - low) + _ALLOWANCE
    seen: dict[tuple[str, str, str], Reading] = {}
    at = within.key.find(needle, low, high)
    while at >= 0 and effort > 0:
        reading = _read(within, at, segment, seen)
        yield reading
        effort -= len(needle)
        near = overlapping or not reading.stands or bool(reading.foldings)
        at = within.key.find(needle, _next(within, at, segment, near=near), high)


def standing(
    within: Prepared, segment: Segment, low: int = 0, high: int | None = None, *, overlapping: bool = False
) -> Iterator[Reading]:
    """The places where the segment stands, in order."""
    found = readings(within, segment, low, high, overlapping=overlapping)
    return (reading for reading in found if reading.stands)


def _read(within: Prepared, at: int, segment: Segment, seen: dict[tuple[str, str, str], Reading]) -> Reading:
    """A reading, shifted from an equal place where there was one before."""
    start, end = within.start_of(at), within.end_of(at + len(segment.key))
    text = within.text
    if not segment.open_start and _is_inside(text, start):
        return Reading(start, end, frozenset(), frozenset({Flag.TRUNCATED}))
    around = (text[max(0, start - 48) : start], text[start:end], text[end : end + 48])
    if (known := seen.get(around)) is None:
        if len(seen) >= _SEEN:
            seen.clear()
        reading = read(text, start, end, segment)
        seen[around] = Reading(reading.start - start, reading.end - start, reading.foldings, reading.departures)
        return reading
    return Reading(known.start + start, known.end + start, known.foldings, known.departures)


def _is_inside(text: str, start: int) -> bool:
    """Whether a place plainly begins inside a word, so that nothing else needs to be compared."""
    return start > 0 and text[start - 1].isalpha() and text[start].isalpha() and not is_spaceless(text[start])


def _next(within: Prepared, at: int, segment: Segment, *, near: bool) -> int:
    """Where to look on: after the place, or near it at the next beginning of a word."""
    if not near:
        return at + len(segment.key)
    if segment.open_start or not segment.key[0].isalnum():
        return at + 1
    word = WORD_BREAK.search(within.text, within.start_of(at) + 1)
    return max(at + 1, within.key_offset(word.start())) if word else len(within.key)
