"""Quotations that disclose with ellipses and brackets what was done to them."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from factdb.text import speakers, wording
from factdb.text.chains import REACH, Chain, begins_near, chains, ends_near, scattered
from factdb.text.compare import Reading, Segment
from factdb.text.fold import Prepared
from factdb.text.found import Found, best, skipped
from factdb.text.places import standing
from factdb.text.sentences import sentence_around
from factdb.text.splits import splits
from factdb.text.structure import Joint, Structure
from factdb.words import Fidelity, Flag

_INSERTED_WORDS = 12
_FIRSTS = 100
_OPTIONS = 5_000
_OPEN_WORDS = 7
_SPLICED_WORDS = 3


def disclosed(within: Prepared, structure: Structure) -> list[Found]:
    """The places of a quotation with ellipses or brackets: elided, bracketed or split, or else spliced."""
    if any(joint.words > _INSERTED_WORDS for joint in structure.joints):
        return []
    if chained := chains(within, structure):
        fitting = [chain for chain in chained if _fits(within.text, structure, chain)]
        return best(_graded(within.text, structure, chain) for chain in fitting)
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
    flags |= _flags_of_letters(text, structure, chain)
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


def _letters_before(text: str, start: int) -> str:
    before = start
    while before > 0 and text[before - 1].isalnum():
        before -= 1
    return text[before:start]


def _flags(words: str, joint: Joint) -> set[Flag]:
    flags = wording.flags_between(words, " ".join(joint.brackets))
    return flags - {Flag.NAME} if joint.ellipsis else flags


def _flags_of_letters(text: str, structure: Structure, chain: Chain) -> set[Flag]:
    """What is changed by brackets within a word: [im]possible, did[n't]."""
    flags: set[Flag] = set()
    for segment, reading, before, after in zip(
        structure.segments, chain.readings, structure.joints, structure.joints[1:], strict=False
    ):
        if segment.open_start:
            word = _word_after(text, reading.start)
            flags |= wording.flags_between(_letters_before(text, reading.start) + word, before.brackets[-1] + word)
        if segment.open_end:
            word = _letters_before(text, reading.end)
            flags |= wording.flags_between(word + _word_after(text, reading.end), word + after.brackets[0])
    return flags - {Flag.NAME}


def _crosses_speakers(text: str, structure: Structure, chain: Chain) -> bool:
    pairs = zip(chain.readings, chain.readings[1:], structure.joints[1:-1], strict=False)
    return any(
        joint.ellipsis and speakers.speakers_differ(text, (a.start, a.end), (b.start, b.end)) for a, b, joint in pairs
    )


def _fits(text: str, structure: Structure, chain: Chain) -> bool:
    """Whether brackets at the ends replace a few letters only, and no joint makes a statement of a question."""
    first, last = structure.segments[0], structure.segments[-1]
    begins = begins_near(text, chain.readings[0], first, structure.joints[0])
    ends = ends_near(text, chain.readings[-1], last, structure.joints[-1])
    return begins and ends and _keeps_signs(text, structure, chain)


def _keeps_signs(text: str, structure: Structure, chain: Chain) -> bool:
    """Whether a ? or ! after an ellipsis or a bracket stands in what is left out there, and no question is stated."""
    sentence_end = sentence_around(text, max(chain.start, chain.end - 1), chain.end)[1]
    ends = [reading.start for reading in chain.readings[1:]] + [max(sentence_end, chain.end)]
    for joint, reading, end in zip(structure.joints[1:], chain.readings, ends, strict=True):
        skipped = text[reading.end : end]
        if any(sign in joint.after and sign not in skipped for sign in "?!"):
            return False
    last = structure.joints[-1]
    stopped = not last.ellipsis and last.after.startswith(".")
    return not (stopped and any(sign in text[chain.end : sentence_end] for sign in "?!"))


def _with_splits(within: Prepared, segments: Sequence[Segment]) -> list[Found]:
    """An elided quotation some of whose segments run over an attribution."""
    found: dict[str, list[tuple[Reading, ...]]] = {}
    for segment in segments:
        if segment.text not in found and not found.setdefault(segment.text, _options(within, segment)):
            return []
    options = [found[segment.text] for segment in segments]
    sequences = (_nearest_after(first, options[1:]) for first in options[0][:_FIRSTS])
    return [Found(Fidelity.SPLIT, r, skipped(within.text, r), _elided_flags(within.text, r)) for r in sequences if r]


def _options(within: Prepared, segment: Segment) -> list[tuple[Reading, ...]]:
    unbroken: list[tuple[Reading, ...]] = [(reading,) for reading in islice(standing(within, segment), _OPTIONS)]
    return unbroken or splits(within, segment)


def _nearest_after(first: tuple[Reading, ...], options: list[list[tuple[Reading, ...]]]) -> tuple[Reading, ...]:
    """The first option of every later segment in reach, joined, or nothing where one has none."""
    readings = list(first)
    for later in options:
        end = readings[-1].end
        at = bisect_left(later, end, key=lambda option: option[0].start)
        if at == len(later) or later[at][0].start > end + REACH:
            return ()
        readings += later[at]
    return tuple(readings)


def _elided_flags(text: str, readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset(wording.flags_between(" ".join(skipped(text, readings)), "") - {Flag.NAME})


def _scattered(within: Prepared, segments: Sequence[Segment]) -> list[Found]:
    """Segments that all stand, but not in order or in one place: the quotation is spliced."""
    if len(segments) < 2 or any(len(segment.text.split()) < _SPLICED_WORDS for segment in segments):
        return []
    readings = scattered(within, segments)
    return [Found(Fidelity.SPLICED, readings)] if readings else []
