"""Quotations that disclose with ellipses and brackets what was done to them."""

from collections.abc import Sequence

from factdb.text import apparatus, wording
from factdb.text.chains import REACH, Chain, chains, scattered
from factdb.text.compare import Reading, Segment
from factdb.text.fold import Prepared
from factdb.text.found import Found, best, skipped
from factdb.text.places import standing
from factdb.text.sentences import sentence_around
from factdb.text.splits import splits
from factdb.text.structure import Joint, Structure
from factdb.words import Fidelity, Flag

_OPEN_LETTERS = 4
_OPEN_WORDS = 7
_SPLICED_WORDS = 3


def disclosed(within: Prepared, structure: Structure) -> list[Found]:
    """The places of a quotation with ellipses or brackets: elided, bracketed or split, or else spliced."""
    chained = [chain for chain in chains(within, structure) if _fits_at_ends(within.text, structure, chain)]
    if chained:
        return best(_graded(within.text, structure, chain) for chain in chained)
    if not structure.has_brackets and (found := _with_splits(within, structure.segments)):
        return found
    return _scattered(within, structure.segments)


def _graded(text: str, structure: Structure, chain: Chain) -> Found:
    fidelity = Fidelity.BRACKETED if structure.has_brackets else Fidelity.ELIDED
    flags: set[str] = set()
    if _crosses_speakers(text, structure, chain):
        fidelity, flags = Fidelity.SPLICED, {Flag.SPEAKER}
    elided = _left_out(text, structure, chain)
    for words, joint in zip(elided, structure.joints, strict=True):
        flags |= _flags(words, joint)
    return Found(fidelity, chain.readings, tuple(filter(None, elided)), frozenset(flags))


def _left_out(text: str, structure: Structure, chain: Chain) -> list[str]:
    """What each joint stands for, in order; for an ellipsis at an end nothing, for a bracket there a few words."""
    pairs = zip(chain.readings, chain.readings[1:], strict=False)
    first, last = structure.joints[0], structure.joints[-1]
    return [
        _words_before(text, chain.start) if any(first.brackets) and not first.ellipsis else "",
        *(text[one.end : two.start].strip() for one, two in pairs),
        _word_after(text, chain.end) if structure.segments[-1].open_end and any(last.brackets) else "",
    ]


def _words_before(text: str, start: int) -> str:
    """The words from the beginning of the sentence, if they are few enough to be what a bracket replaced."""
    first = sentence_around(text, start, start + 1)[0]
    words = text[first:start].strip(" \n\t\"'“‘”’")
    return words if len(words.split()) <= _OPEN_WORDS else ""


def _word_after(text: str, end: int) -> str:
    after = end
    while after < len(text) and text[after].isalnum():
        after += 1
    return text[end:after]


def _flags(words: str, joint: Joint) -> set[Flag]:
    flags = wording.flags_between(words, " ".join(joint.brackets))
    return flags - {Flag.NAME} if joint.ellipsis else flags


def _crosses_speakers(text: str, structure: Structure, chain: Chain) -> bool:
    pairs = zip(chain.readings, chain.readings[1:], structure.joints[1:-1], strict=False)
    return any(
        joint.ellipsis and apparatus.speakers_differ(text, (a.start, a.end), (b.start, b.end)) for a, b, joint in pairs
    )


def _fits_at_ends(text: str, structure: Structure, chain: Chain) -> bool:
    """Whether brackets for letters at the ends stand for a few letters only."""
    first, last = structure.segments[0], structure.segments[-1]
    if first.open_start and _letters_before(text, chain.start) > _room(structure.joints[0]):
        return False
    return not (last.open_end and len(_word_after(text, chain.end)) > _room(structure.joints[-1]))


def _room(joint: Joint) -> int:
    return _OPEN_LETTERS + max(map(len, joint.brackets), default=0)


def _letters_before(text: str, start: int) -> int:
    at = start
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return start - at


def _with_splits(within: Prepared, segments: Sequence[Segment]) -> list[Found]:
    """An elided quotation some of whose segments run over an attribution."""
    options: list[list[tuple[Reading, ...]]] = []
    for segment in segments:
        options.append(_options(within, segment))
        if not options[-1]:
            return []
    sequences = (_nearest_after(first, options[1:]) for first in options[0])
    return [Found(Fidelity.SPLIT, r, skipped(within.text, r), _elided_flags(within.text, r)) for r in sequences if r]


def _options(within: Prepared, segment: Segment) -> list[tuple[Reading, ...]]:
    unbroken: list[tuple[Reading, ...]] = [(reading,) for reading in standing(within, segment)]
    return unbroken or splits(within, segment)


def _nearest_after(first: tuple[Reading, ...], options: list[list[tuple[Reading, ...]]]) -> tuple[Reading, ...]:
    """The first option of every later segment in reach, joined, or nothing where one has none."""
    readings = first
    for later in options:
        end = readings[-1].end
        near = next((option for option in later if end <= option[0].start <= end + REACH), None)
        if near is None:
            return ()
        readings = (*readings, *near)
    return readings


def _elided_flags(text: str, readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset(wording.flags_between(" ".join(skipped(text, readings)), "") - {Flag.NAME})


def _scattered(within: Prepared, segments: Sequence[Segment]) -> list[Found]:
    """Segments that all stand, but not in order or in one place: the quotation is spliced."""
    if len(segments) < 2 or any(len(segment.text.split()) < _SPLICED_WORDS for segment in segments):
        return []
    readings = scattered(within, segments)
    return [Found(Fidelity.SPLICED, readings)] if readings else []
