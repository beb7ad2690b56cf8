"""The verbatim runs a quotation falls into, from the left: each as long as the text allows."""

import re
from bisect import bisect_left
from typing import NamedTuple

from factdb.text.compare import Segment
from factdb.text.fold import Prepared

_WORD = re.compile(r"[^\s—–]+")
_MOST = 12
_EFFORT = 400_000_000


class Run(NamedTuple):
    """Words of a quotation whose letters stand somewhere together: their span in the quotation and in its key."""

    start: int
    end: int
    low: int
    high: int
    words: int


def runs(within: Prepared, quote: Segment) -> list[Run]:
    """The quotation as runs that the text holds, or nothing if a word stands nowhere or the runs are too many."""
    words = spans(quote)
    found: list[Run] = []
    at = 0
    while at < len(words):
        after = _longest(within, quote, words, at)
        if after == at or len(found) == _MOST:
            return []
        found.append(_run(quote, words[at][0], words[after - 1][1], after - at))
        at = after
    return found


def spans(quote: Segment) -> list[tuple[int, int]]:
    """The spans of a quotation's words that hold a letter, a digit or a symbol."""
    starts = quote.letters.starts
    found = []
    for word in _WORD.finditer(quote.text):
        first = bisect_left(starts, word.start())
        if first < len(starts) and starts[first] < word.end():
            found.append(word.span())
    return found


def _run(quote: Segment, start: int, end: int, words: int) -> Run:
    starts = quote.letters.starts
    return Run(start, end, bisect_left(starts, start), bisect_left(starts, end), words)


def _longest(within: Prepared, quote: Segment, words: list[tuple[int, int]], at: int) -> int:
    """The word after the longest run that begins at a word; a longer run stands only where a shorter one does."""
    low, step = at, 1
    high = len(words) + 1
    while low + 1 < high:
        middle = min(low + step, (low + high + 1) // 2) if step else (low + high) // 2
        run = _run(quote, words[at][0], words[middle - 1][1], middle - at)
        if quote.key[run.low : run.high] in within.key:
            low, step = middle, step * 2
        else:
            high, step = middle, 0
    return low


def longest(within: Prepared, quote: Segment) -> Run | None:
    """The longest run of whole words that the text holds, among as many words as can be tried quickly."""
    words = spans(quote)
    best: Run | None = None
    if len(words) * len(within.key) > _EFFORT:
        words = words[: max(1, _EFFORT // max(1, len(within.key)))]
    for at in range(len(words)):
        size = best.words if best else 0
        while at + size < len(words):
            run = _run(quote, words[at][0], words[at + size][1], size + 1)
            if quote.key[run.low : run.high] not in within.key:
                break
            best, size = run, size + 1
    return best
