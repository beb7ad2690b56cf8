"""Segments of a quotation that stand in the text in order and in one place.

The search starts from the rarest segment and takes the nearest place of every other one on either side.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factdb.text.compare import Reading, Segment
from factdb.text.fold import Prepared
from factdb.text.places import standing
from factdb.text.structure import Joint, Structure

REACH = 5_000
"""The longest stretch, in code points, that an ellipsis may leave out."""

_REPLACED_WORDS = 7
_ENDING = 2
_REPLACED_REACH = 90
_EFFORT = 4_000
_FEWEST = 2
_COUNTED = 40
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+[\"'“‘(]?[A-Z]")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen)$")


class Chain(NamedTuple):
    """One place for every segment, in order."""

    readings: tuple[Reading, ...]

    @property
    def start(self) -> int:
        return self.readings[0].start

    @property
    def end(self) -> int:
        return self.readings[-1].end


def chains(within: Prepared, structure: Structure) -> list[Chain]:
    """The chains of a structure that do not overlap, the shortest of those that do, in order."""
    found = sorted(set(_anchored(within, structure)), key=lambda c: (c.end - c.start, c.start))
    kept: list[Chain] = []
    for chain in found[:200]:
        if all(chain.end <= other.start or other.end <= chain.start for other in kept):
            kept.append(chain)
    return sorted(kept, key=lambda c: c.start)


def _anchored(within: Prepared, structure: Structure) -> Iterator[Chain]:
    segments = structure.segments
    longest = sorted(range(len(segments)), key=lambda i: -len(segments[i].key))[:_COUNTED]
    rarest = min(longest, key=lambda i: _commonness(within, segments[i]))
    for anchor in islice(standing(within, segments[rarest], overlapping=True), max(_FEWEST, _EFFORT // len(segments))):
        after = _forwards(within, structure, anchor, rarest)
        before = _backwards(within, structure, anchor, rarest) if after is not None else None
        if after is not None and before is not None:
            yield Chain((*before, anchor, *after))


def _commonness(within: Prepared, segment: Segment) -> int:
    return 0 if len(segment.key) > 24 else within.key.count(segment.key)


def _forwards(within: Prepared, structure: Structure, anchor: Reading, index: int) -> list[Reading] | None:
    found: list[Reading] = []
    for i in range(index + 1, len(structure.segments)):
        last = found[-1] if found else anchor
        joint, segment = structure.joints[i], structure.segments[i]
        low = within.key_offset(last.end)
        high = within.key_offset(last.end + _reach(joint)) + len(segment.key)
        near = (
            r
            for r in standing(within, segment, low, high, overlapping=True)
            if _joins(within.text, last, r, joint, structure.segments[i - 1 : i + 1])
        )
        if (reading := next(near, None)) is None:
            return None
        found.append(reading)
    return found


def _backwards(within: Prepared, structure: Structure, anchor: Reading, index: int) -> list[Reading] | None:
    found: list[Reading] = []
    for i in range(index - 1, -1, -1):
        first = found[-1] if found else anchor
        joint, segment = structure.joints[i + 1], structure.segments[i]
        high = within.key_offset(first.start)
        low = max(0, within.key_offset(max(0, first.start - _reach(joint))) - len(segment.key))
        near = [
            r
            for r in standing(within, segment, low, high, overlapping=True)
            if _joins(within.text, r, first, joint, structure.segments[i : i + 2])
        ]
        if not near:
            return None
        found.append(near[-1])
    return found[::-1]


def _reach(joint: Joint) -> int:
    return REACH if joint.ellipsis else _REPLACED_REACH


def _joins(text: str, earlier: Reading, later: Reading, joint: Joint, segments: Sequence[Segment]) -> bool:
    """Whether what lies between the readings of two segments is no more than their joint can stand for."""
    if not earlier.end <= later.start <= earlier.end + _reach(joint):
        return False
    skipped = text[earlier.end : later.start]
    if segments[0].open_end and segments[1].open_start and skipped.isalnum():
        return len(skipped) <= joint.longest + _ENDING
    if not (ends_near(text, earlier, segments[0], joint) and begins_near(text, later, segments[1], joint)):
        return False
    if joint.ellipsis:
        return True
    return len(skipped.split()) <= _REPLACED_WORDS and not ends_sentence(text[earlier.end : later.start + 1])


def begins_near(text: str, reading: Reading, segment: Segment, joint: Joint) -> bool:
    """Whether a bracket before a segment replaces no more letters of its first word than it holds, as in [h]e."""
    at = reading.start
    while segment.open_start and at > 0 and text[at - 1].isalnum() and reading.start - at <= joint.longest:
        at -= 1
    return reading.start - at <= joint.longest


def ends_near(text: str, reading: Reading, segment: Segment, joint: Joint) -> bool:
    """Whether a bracket after a segment replaces but an ending of its last word, as in walk[ed] for walking."""
    at, room = reading.end, joint.longest + _ENDING
    while segment.open_end and at < len(text) and text[at].isalnum() and at - reading.end <= room:
        at += 1
    return at - reading.end <= room


def ends_sentence(text: str) -> bool:
    """Whether a stretch runs over the end of a sentence."""
    return any(not _ABBREVIATED.search(text[: end.start()]) for end in _SENTENCE_END.finditer(text)) or "\n\n" in text


def scattered(within: Prepared, segments: Sequence[Segment]) -> tuple[Reading, ...] | None:
    """A place for every segment, wherever it is, or nothing if one of them stands nowhere."""
    found: list[Reading] = []
    for segment in segments:
        low = within.key_offset(found[-1].end) if found else 0
        reading = next(standing(within, segment, low), None) or next(standing(within, segment), None)
        if reading is None:
            return None
        found.append(reading)
    return tuple(found)
