"""Find a quotation in a text and grade its fidelity.

From the most to the least faithful grade, the first that fits is the answer. What vouches is decided by rule on the
raw characters; similarity only ever tells altered from absent.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, islice, pairwise

from factdb.records.match import Match
from factdb.text import apparatus, wording
from factdb.text.chains import ends_sentence, scattered
from factdb.text.characters import DOUBLE_MARKS
from factdb.text.compare import Reading, Segment, segment, unenclosed
from factdb.text.disclosed import disclosed
from factdb.text.fold import Prepared, letters, prepare
from factdb.text.found import Found, Unbroken, best, piece, skipped, strongest, to_match
from factdb.text.fuzzy import nearest
from factdb.text.places import readings, standing
from factdb.text.runs import longest, runs, spans
from factdb.text.splits import splits
from factdb.text.structure import merged, parse
from factdb.words import VOUCHING, Fidelity, Flag, Folding

_TINY = 3
_SPLICED_WORDS = 3
_SMALL_GAP_WORDS = 9
_MISSES = 200
_SLASH = re.compile(r"\s//?\s")


def find(quote: str, text: str | Prepared, *, occurrence: int | None = None) -> Match:
    """Where, and how faithfully, a quotation stands in a text.

    Offsets are code points of the text as given, half-open; `text[piece.start:piece.end] == piece.exact` always. The
    best grade wins, then the first place; `occurrence` (from 1) takes another one. Give a `prepare`d text to find
    many quotes in it. Raises NoSuchOccurrence where a quote that vouches has fewer places.
    """
    within = prepare(text) if isinstance(text, str) else text
    whole = segment(quote.strip())
    if not whole.key or not within.key:
        return Match(fidelity=Fidelity.ABSENT)
    found = _places(within, whole)
    if found:
        return to_match(within.text, found, occurrence if found[0].fidelity in VOUCHING else None)
    return _altered(within, whole) or _absent(within, whole)


def find_pieces(pieces: Sequence[str], text: str | Prepared, *, occurrence: int | None = None) -> Match:
    """Where a quotation given as several pieces stands: each must vouch by itself, and they must follow in order.

    Where only apparatus lies between two pieces (an attribution, a label) the grade is split, where nothing does it
    is that of the pieces, and else spliced. `occurrence` counts places of the first piece. Raises NoSuchOccurrence.
    """
    within = prepare(text) if isinstance(text, str) else text
    if len(pieces) == 1:
        return find(pieces[0], within, occurrence=occurrence)
    options = [_places(within, segment(words.strip())) for words in pieces]
    if not pieces or any(not found or found[0].fidelity not in VOUCHING for found in options):
        return _failing(within, pieces)
    found = _sequences(within.text, options)
    return to_match(within.text, found, occurrence if found[0].fidelity in VOUCHING else None)


# --- the grades that a rule gives --------------------------------------------------------------------------


def _places(within: Prepared, quote: Segment) -> Sequence[Found]:
    """All places of a quotation with the best grade that a rule can give it, spliced included."""
    if not quote.key:
        return []
    for search in (_unbroken, _unbracketed, _lined, _disclosed, _split, _spliced):
        if found := search(within, quote):
            return found
    return []


def _unbroken(within: Prepared, quote: Segment) -> Sequence[Found]:
    exact, normalized = Unbroken(Fidelity.EXACT), Unbroken(Fidelity.NORMALIZED)
    for reading in standing(within, quote):
        if reading.foldings:
            normalized.add(reading)
        else:
            exact.add(reading)
    return exact or normalized


def _unbracketed(within: Prepared, quote: Segment) -> list[Found]:
    """A quotation that stands once letters in brackets are put into their words, as [h]e for He."""
    plain = merged(quote.text)
    found = _places(within, segment(plain)) if plain != quote.text else []
    return [f._replace(fidelity=strongest((f.fidelity, Fidelity.BRACKETED))) for f in found if f.fidelity in VOUCHING]


def _lined(within: Prepared, quote: Segment) -> list[Found]:
    """A quotation of verse on one line, with a slash where a line of the source ends, two where a stanza does."""
    lines = _SLASH.split(quote.text)
    if len(lines) < 2:
        return []
    ends = list(accumulate(len(letters(line).key) for line in lines[:-1]))
    found = standing(within, segment("\n".join(lines)))
    return [
        Found(Fidelity.NORMALIZED, (reading._replace(foldings=reading.foldings | {Folding.SPACE}),))
        for reading in found
        if _breaks(within.text[reading.start : reading.end]).issuperset(ends)
    ]


def _breaks(text: str) -> set[int]:
    """How many letters stand before each line end of a stretch."""
    return set(accumulate(len(letters(line).key) for line in text.splitlines()))


def _disclosed(within: Prepared, quote: Segment) -> list[Found]:
    structure = parse(unenclosed(quote).text)
    return disclosed(within, structure) if structure.segments and not structure.is_plain else []


def _split(within: Prepared, quote: Segment) -> list[Found]:
    text = within.text
    return [Found(Fidelity.SPLIT, parts, skipped(text, parts)) for parts in splits(within, quote)]


def _spliced(within: Prepared, quote: Segment) -> list[Found]:
    """Long runs that all stand, joined over more than a few words or out of order."""
    parts = runs(within, quote)
    if len(parts) < 2 or any(run.words < _SPLICED_WORDS for run in parts):
        return []
    found = scattered(within, [segment(quote.text[run.start : run.end]) for run in parts])
    return [Found(Fidelity.SPLICED, found)] if found and not _is_small_cut(within.text, found) else []


def _is_small_cut(text: str, parts: Sequence[Reading]) -> bool:
    """Whether the parts follow in order with but a few words of one sentence between them: that is an alteration."""
    pairs = list(pairwise(parts))
    if any(later.start < earlier.start or later.end < earlier.end for earlier, later in pairs):
        return False
    gaps = [text[earlier.end : later.start + 1] for earlier, later in pairs]
    return all(len(gap.split()) < _SMALL_GAP_WORDS and not _turns(gap) for gap in gaps)


def _turns(gap: str) -> bool:
    """Whether a sentence or a speech ends in a gap."""
    labelled = "\n" in gap and ":" in gap
    return labelled or ends_sentence(gap) or any(c in DOUBLE_MARKS for c in gap)


def _sequences(text: str, options: Sequence[Sequence[Found]]) -> list[Found]:
    """For each place of the first piece the next place of every other one, graded by what lies between."""
    found = []
    for first in options[0]:
        chosen = [first]
        for later in options[1:]:
            at = bisect_left(later, chosen[-1].end, key=lambda option: option.start)
            chosen += later[at : at + 1]
        if len(chosen) == len(options):
            found.append(_joined(text, chosen))
    return best(found) or [_joined(text, [option[0] for option in options])]


def _joined(text: str, chosen: Sequence[Found]) -> Found:
    grades = [found.fidelity for found in chosen]
    parts = tuple(reading for found in chosen for reading in found.readings)
    pairs = pairwise(chosen)
    grades += [_grade_between(text, one.end, two.start) for one, two in pairs]
    flags = frozenset().union(*(found.flags for found in chosen))
    return Found(strongest(grades), parts, skipped(text, parts), flags)


def _grade_between(text: str, end: int, start: int) -> Fidelity:
    if start < end:
        return Fidelity.SPLICED
    if not letters(text, end, start).key:
        turned = apparatus.is_turn(text[end:start])
        return Fidelity.SPLICED if turned else Fidelity.EXACT
    return Fidelity.SPLIT if apparatus.covers(text, end, start) else Fidelity.SPLICED


# --- the grades that do not vouch --------------------------------------------------------------------------


def _altered(within: Prepared, quote: Segment) -> Match | None:
    """The place with the same letters that says something else, or the nearest stretch if it is near enough."""
    misses = islice(readings(within, quote), _MISSES)
    miss = min(misses, key=lambda r: (Flag.TRUNCATED in r.departures, len(r.departures), r.start), default=None)
    if miss and miss.departures == {Flag.SPEAKER}:
        return to_match(within.text, [Found(Fidelity.SPLICED, (miss,), flags=miss.departures)], None)
    if miss and not (len(spans(quote)) <= _TINY and _begins_inside(within.text, miss)):
        return _near_match(within.text, miss.start, miss.end, quote, miss.departures)
    structure = parse(quote.text)
    plain = segment(" ".join(part.text.strip() for part in structure.segments))
    near = nearest(within, plain) if plain.key else None
    return _near_match(within.text, near.start, near.end, quote, frozenset(), near.score) if near else None


def _begins_inside(text: str, miss: Reading) -> bool:
    return Flag.TRUNCATED in miss.departures and text[miss.start - 1 : miss.start].isalnum()


def _near_match(
    text: str, start: int, end: int, quote: Segment, departures: frozenset[str], score: float | None = None
) -> Match:
    source = text[slice(*_whole_words(text, start, end))]
    steps = wording.difference(source, quote.text)
    return Match(
        fidelity=Fidelity.ALTERED,
        start=start,
        end=end,
        pieces=(piece(text, start, end),),
        difference=steps,
        flags=tuple(sorted({*map(str, departures), *map(str, wording.flags_of(steps))})),
        occurrences=1,
        longest_run=wording.longest_run(source, quote.text),
        score=round(wording.similarity(source, quote.text) if score is None else score, 4),
    )


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _absent(within: Prepared, quote: Segment) -> Match:
    return Match(fidelity=Fidelity.ABSENT, longest_run=_longest_run(within, quote))


def _longest_run(within: Prepared, quote: Segment) -> str:
    """The longest run of two words or more that stands in the text, as the text writes it."""
    run = longest(within, quote)
    if run is None or run.words < 2:
        return ""
    found = next(standing(within, segment(quote.text[run.start : run.end])), None)
    return within.text[found.start : found.end] if found else ""


def _failing(within: Prepared, pieces: Sequence[str]) -> Match:
    """Pieces of which one at least does not vouch: the least faithful decides."""
    found = [find(words, within) for words in pieces]
    if not found:
        return Match(fidelity=Fidelity.ABSENT)
    placed = [match for match in found if match.start is not None]
    return Match(
        fidelity=strongest(match.fidelity for match in found),
        start=min((match.start for match in placed if match.start is not None), default=None),
        end=max((match.end for match in placed if match.end is not None), default=None),
        pieces=tuple(part for match in found for part in match.pieces),
        difference=tuple(step for match in found for step in match.difference),
        normalizations=tuple(sorted({kind for match in found for kind in match.normalizations})),
        flags=tuple(sorted({flag for match in found for flag in match.flags})),
        occurrences=1 if placed else 0,
        longest_run=max((match.longest_run for match in found), key=len),
        score=min(match.score for match in found),
    )
