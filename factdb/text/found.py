"""A quotation found in a text, and the record made of it."""

import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, overload

from factdb.errors.refs import NoSuchOccurrence
from factdb.records.match import Match, Piece
from factdb.text.characters import MARKS, is_currency
from factdb.text.compare import Reading
from factdb.text.vocabulary import AFTER_LIMITERS, NEGATIONS_UNSPACED
from factdb.text.wording import is_negation
from factdb.words import Fidelity, Flag

_CONTEXT = 32
_ORDER = tuple(Fidelity)
_NEXT_WORD = re.compile(r"[\s,;:—–-]+(?P<word>[^\W\d_]+)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?\s+$|[不没沒未无無]$")
_WORD_AFTER = re.compile(r"\s+(?P<word>[^\W\d_]+)")
_MAGNITUDE = re.compile(r"\s(?:hundred|thousand|million|billion|trillion)\b")


class Found(NamedTuple):
    """A quotation in the text: its grade and its pieces, what was left out, and what needs the eye."""

    fidelity: Fidelity
    readings: tuple[Reading, ...]
    elided: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()

    @property
    def start(self) -> int:
        return min(reading.start for reading in self.readings)

    @property
    def end(self) -> int:
        return max(reading.end for reading in self.readings)


class Unbroken(Sequence[Found]):
    """Places in one piece, kept as offsets and made on demand: a letter may stand in a text a million times."""

    def __init__(self, fidelity: Fidelity) -> None:
        self._fidelity = fidelity
        self._starts, self._ends, self._kinds = array("I"), array("I"), array("H")
        self._foldings: dict[frozenset[str], int] = {}

    def add(self, reading: Reading) -> None:
        """Add a place, unless it overlaps the last."""
        if self._ends and reading.start < self._ends[-1]:
            return
        self._starts.append(reading.start)
        self._ends.append(reading.end)
        self._kinds.append(self._foldings.setdefault(reading.foldings, len(self._foldings)))

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Found: ...
    @overload
    def __getitem__(self, index: slice) -> list[Found]: ...
    def __getitem__(self, index: int | slice) -> Found | list[Found]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        foldings = list(self._foldings)[self._kinds[index]]
        return Found(self._fidelity, (Reading(self._starts[index], self._ends[index], foldings, frozenset()),))


def strongest(grades: Iterable[Fidelity]) -> Fidelity:
    """The least faithful of some grades: the strongest departure wins."""
    return max(grades, key=_ORDER.index)


def best(found: Iterable[Found]) -> list[Found]:
    """Those of the most faithful grade, in the order of the text."""
    options = sorted(found, key=lambda f: (_ORDER.index(f.fidelity), f.start))
    return [option for option in options if option.fidelity == options[0].fidelity]


def skipped(text: str, readings: Sequence[Reading]) -> tuple[str, ...]:
    """What lies between readings that follow one another, where it is more than space."""
    return tuple(words for one, two in pairwise(readings) if (words := text[one.end : two.start].strip()))


def to_match(text: str, places: Sequence[Found], occurrence: int | None) -> Match:
    """The record of one of several places of equal grade; the first, unless another is asked for."""
    if occurrence is not None and not 1 <= occurrence <= len(places):
        raise NoSuchOccurrence(occurrence, len(places))
    found = places[(occurrence or 1) - 1]
    flags = {*found.flags, *_cut_short(text, found)}
    if len(places) > 1 and occurrence is None:
        flags.add(Flag.AMBIGUOUS)
    return Match(
        fidelity=found.fidelity,
        start=found.start,
        end=found.end,
        pieces=tuple(piece(text, reading.start, reading.end) for reading in found.readings),
        normalizations=tuple(sorted({str(kind) for reading in found.readings for kind in reading.foldings})),
        flags=tuple(sorted(map(str, flags))),
        elided=found.elided,
        occurrences=len(places),
        score=1.0,
    )


def piece(text: str, start: int, end: int) -> Piece:
    """A stretch of the text with up to 32 code points of context on both sides."""
    return Piece(
        exact=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        start=start,
        end=end,
    )


def _cut_short(text: str, found: Found) -> set[Flag]:
    """Flags for a limiter or a magnitude just after the end, and a currency sign just before the start."""
    flags: set[Flag] = set()
    word, before = (
        _NEXT_WORD.match(text, found.end),
        _WORD_BEFORE.search(text[max(0, found.start - _CONTEXT) : found.start]),
    )
    closed = text[found.start : found.end].rstrip("".join(MARKS)).endswith((".", "!", "?"))
    if word and word["word"].casefold() in AFTER_LIMITERS and not closed:
        flags.add(Flag.TRUNCATED)
    if (before and is_negation(before[0].strip().casefold())) or _is_denied_next(text, found.end):
        flags |= {Flag.TRUNCATED, Flag.NEGATION}
    if before and before[0].strip().casefold() in {"minus", "negative"} and text[found.start].isnumeric():
        flags.add(Flag.NUMBER)
    if text[found.end - 1].isnumeric() and _MAGNITUDE.match(text, found.end):
        flags |= {Flag.TRUNCATED, Flag.NUMBER}
    if found.start and text[found.start].isnumeric() and is_currency(text[found.start - 1]):
        flags.add(Flag.NUMBER)
    return flags


def _is_denied_next(text: str, end: int) -> bool:
    """Whether a negation follows at once: "I will" stops short in "I will not"."""
    word = _WORD_AFTER.match(text, end)
    return bool(word and is_negation(word["word"].casefold())) or text.startswith(NEGATIONS_UNSPACED, end)
