"""The nearest stretch of a text to a quotation that does not stand in it.

Seeds, short runs of the quotation's key, vote for where it may lie; the words there are aligned by Sellers' method
(P. Sellers, "The theory and computation of evolutionary distances", 1980), and the similarity of the letters decides.
The thresholds come from measured ROC curves.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from factdb.text.compare import Segment, segment
from factdb.text.fold import Prepared

_WORD = re.compile(r"[^\s—–]+")
_SEED_LENGTHS = (14, 9, 6)
_SEEDS = 48
_HITS = 60
_PLACES = 5
_LONG_PLACES = 2
_ALIGNED_WORDS = 120
_END_WORDS = 40
_SCANNED = 720_000
_TINY = 3


class Near(NamedTuple):
    """A stretch of the text and its similarity to the quotation, from 0 to 1."""

    start: int
    end: int
    score: float


class _Word(NamedTuple):
    start: int
    end: int
    key: str


def nearest(within: Prepared, quote: Segment) -> Near | None:
    """The most similar stretch, if it is similar enough to be the quotation altered."""
    words = _words(quote.text, 0, len(quote.text))
    places = _voted(within, quote.key)[: _PLACES if len(words) <= _ALIGNED_WORDS else _LONG_PLACES]
    found = [near for place in places if (near := _aligned(within, quote, words, *place))]
    if not found and len(words) > _TINY and len(words) * len(within.text) < _SCANNED:
        near = _aligned(within, quote, words, 0, len(within.text))
        found = [near] if near else []
    best = max(found, key=lambda near: (near.score, -near.start), default=None)
    return best if best and best.score >= _threshold(len(words)) else None


def _threshold(words: int) -> float:
    if words <= _TINY:
        return 0.90
    if words <= 5:
        return 0.72
    return 0.68 if words <= 8 else 0.62


# --- where it may lie --------------------------------------------------------------------------------------


def _voted(within: Prepared, key: str) -> list[tuple[int, int]]:
    """The windows of the text that hold most of the quotation's seeds, best first."""
    for length in _SEED_LENGTHS:
        votes = _votes(within.key, key, length)
        if votes:
            width = max(24, len(key) // 2)
            return [_window(within, bucket * width, len(key)) for bucket, _ in votes.most_common(_PLACES)]
    return []


def _votes(text: str, key: str, length: int) -> Counter[int]:
    """How many seeds put the quotation's beginning into each stretch of half its length."""
    votes: Counter[int] = Counter()
    if len(key) < length:
        return votes
    width = max(24, len(key) // 2)
    step = max(length // 2, (len(key) - length) // _SEEDS, 1)
    for low in range(0, len(key) - length + 1, step):
        for at in _found(text, key[low : low + length]):
            bucket = max(0, at - low) // width
            votes[bucket] += 2
            votes[bucket + 1] += 1
            votes[max(0, bucket - 1)] += 1
    return votes


def _found(text: str, seed: str) -> list[int]:
    found: list[int] = []
    at = text.find(seed)
    while at >= 0 and len(found) < _HITS:
        found.append(at)
        at = text.find(seed, at + len(seed))
    return found


def _window(within: Prepared, low: int, length: int) -> tuple[int, int]:
    """Whole words around a stretch of the key, with room for half as much again on both sides."""
    first = min(max(0, low - length // 4 - 24), len(within.key) - 1)
    last = min(len(within.key), low + length * 2 + 48)
    start, end = within.start_of(first), within.end_of(last)
    before = re.compile(r"\S{0,64}$").search(within.text[max(0, start - 64) : start])
    after = re.compile(r"\S{0,64}").match(within.text, end)
    return start - len(before[0] if before else ""), end + len(after[0] if after else "")


# --- where it begins and ends ------------------------------------------------------------------------------


def _aligned(within: Prepared, quote: Segment, words: Sequence[_Word], start: int, end: int) -> Near | None:
    from rapidfuzz import fuzz

    there = _words(within.text, start, end)
    if not words or not there:
        return None
    first, last = _ends([word.key for word in words], [word.key for word in there])
    if first >= last:
        return None
    span = there[first].start, there[last - 1].end
    score = fuzz.ratio(quote.key, segment(within.text[slice(*span)]).key) / 100
    return Near(*_trimmed(within.text, *span, quote), score)


def _ends(needle: Sequence[str], hay: Sequence[str]) -> tuple[int, int]:
    """The words of `hay` nearest to `needle`; a long needle is aligned at its two ends alone."""
    if len(needle) <= _ALIGNED_WORDS:
        return _sellers(needle, hay)
    room = max(len(hay) - len(needle), 0) + 2 * _END_WORDS
    first = _sellers(needle[:_END_WORDS], hay[:room])[0]
    backwards = _sellers(needle[: -_END_WORDS - 1 : -1], hay[: -room - 1 : -1])[0]
    return first, len(hay) - backwards


def _words(text: str, start: int, end: int) -> list[_Word]:
    found = (_Word(w.start(), w.end(), segment(w[0]).key) for w in _WORD.finditer(text, start, end))
    return [word for word in found if word.key]


def _sellers(needle: Sequence[str], hay: Sequence[str]) -> tuple[int, int]:
    """The half-open span of the words of `hay` nearest to `needle` by edits weighed by length."""
    costs = [0] * (len(hay) + 1)
    origins = list(range(len(hay) + 1))
    for word in needle:
        weight = len(word)
        above, begun = costs[0], origins[0]
        costs[0] += weight
        for j, other in enumerate(hay, 1):
            swap = above + (0 if word == other else _swap(word, other))
            above, diagonal, begun = costs[j], begun, origins[j]
            drop, add = above + weight, costs[j - 1] + len(other)
            best = min(swap, drop, add)
            costs[j] = best
            origins[j] = diagonal if best == swap else begun if best == drop else origins[j - 1]
    end = min(range(len(costs)), key=lambda j: (costs[j], -origins[j]))
    return origins[end], end


def _swap(word: str, other: str) -> int:
    longer = max(len(word), len(other))
    return longer // 2 if word[:3] == other[:3] or word[-4:] == other[-4:] else longer - 1


def _trimmed(text: str, start: int, end: int, quote: Segment) -> tuple[int, int]:
    """The span without edge punctuation, save what the quotation ends with too."""
    while start < end and not text[start].isalnum() and text[start] not in "$€£¥-−#":
        start += 1
    last = end
    while last > start and not text[last - 1].isalnum() and text[last - 1] not in "%€":
        last -= 1
    tail = quote.text[quote.letters.ends[-1] :].strip()
    while tail and last < end and text[last] == tail[0]:
        last, tail = last + 1, tail[1:]
    return start, last
