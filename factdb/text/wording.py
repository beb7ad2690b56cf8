"""The word difference between a source and a quotation, and what in it needs the eye."""

import re
from collections.abc import Sequence
from itertools import groupby

from factdb.records.match import Difference
from factdb.text.characters import DASHES, MARKS
from factdb.text.compare import segment
from factdb.text.gaps import canonical
from factdb.text.vocabulary import (
    DENYING_AFFIXES,
    LIMITERS,
    NEGATIONS,
    NEGATIONS_ABROAD,
    NEGATIONS_UNSPACED,
    NUMBERS,
)
from factdb.words import Flag, Operation

_TOKEN = re.compile(r"[^\s—–]+[—–]*|[—–]+")
_MOST_WORDS = 20_000
_MOST_PLACES = 64


def difference(source: str, quote: str) -> tuple[Difference, ...]:
    """The steps from the source's words to the quotation's, equal stretches included, in order.

    Words are compared with marks, dashes and case folded, but not the case of acronyms. Where only such things
    differ, they are compared as written. The words of each step are joined by single spaces.
    """
    ours, theirs = _TOKEN.findall(source)[:_MOST_WORDS], _TOKEN.findall(quote)[:_MOST_WORDS]
    folded = [_fold(word) for word in ours], [_fold(word) for word in theirs]
    if folded[0] == folded[1]:
        folded = ours, theirs
    return _steps(ours, theirs, *folded)


def _steps(ours: list[str], theirs: list[str], one: Sequence[str], other: Sequence[str]) -> tuple[Difference, ...]:
    from rapidfuzz.distance import Indel

    steps: list[Difference] = []
    blocks = Indel.opcodes(one, other)
    for changed, group in groupby(blocks, key=lambda block: block.tag != "equal"):
        spans = list(group)
        source = " ".join(ours[spans[0].src_start : spans[-1].src_end])
        quote = " ".join(theirs[spans[0].dest_start : spans[-1].dest_end])
        steps.append(Difference(operation=_operation(source, quote, changed=changed), source=source, quote=quote))
    return tuple(steps)


def _operation(source: str, quote: str, *, changed: bool) -> Operation:
    if not changed:
        return Operation.EQUAL
    if source and quote:
        return Operation.REPLACE
    return Operation.DELETE if source else Operation.INSERT


def _fold(word: str) -> str:
    plain = canonical(word).strip("'*")
    capitals = [c for c in plain if c.isalpha()]
    acronym = len(capitals) > 1 and all(c.isupper() for c in capitals)
    return plain if acronym else plain.casefold()


def flags_of(steps: Sequence[Difference]) -> set[Flag]:
    """What kinds of words the changed steps touch."""
    flags: set[Flag] = set()
    for step in steps:
        if step.operation is not Operation.EQUAL:
            flags |= flags_between(step.source, step.quote)
    return flags


def flags_between(source: str, quote: str) -> set[Flag]:
    """What kinds of words stand in one of two stretches and not in the other."""
    ours, theirs = [_bare(w) for w in source.split()], [_bare(w) for w in quote.split()]
    changed = {w.casefold() for w in {*ours} ^ {*theirs}}
    flags = {
        Flag.NEGATION: any(is_negation(word) for word in changed) or _is_denied(changed),
        Flag.LIMITER: any(word in LIMITERS for word in changed),
        Flag.NUMBER: any(is_number(word) for word in changed) or _signs(source) != _signs(quote),
        Flag.NAME: any(_is_name(word) for word in {*ours} ^ {*theirs}),
    }
    return {flag for flag, raised in flags.items() if raised}


def is_negation(word: str) -> bool:
    """Whether a word, in small letters, denies, in English or in another language."""
    plain = word.replace("’", "").replace("'", "")
    contracted = len(plain) > 3 and (word.endswith(("n't", "n’t")) or word.startswith(("n'", "n’")))
    known = plain in NEGATIONS or plain in NEGATIONS_ABROAD or contracted
    return known or any(negation in word for negation in NEGATIONS_UNSPACED)


def _is_denied(words: set[str]) -> bool:
    """Whether two words are each other's denial: happy and unhappy, hopeful and hopeless."""
    stems = {word.removesuffix("ful") for word in words}
    prefixed = any(w.startswith(p) and w.removeprefix(p) in words for w in words for p in DENYING_AFFIXES)
    return prefixed or any(w.endswith("less") and w.removesuffix("less") in stems for w in words)


def is_number(word: str) -> bool:
    return any(c.isnumeric() for c in word) or word.casefold() in NUMBERS


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word not in {"I", "The", "A", "An", "He", "She", "It", "We", "They", "But", "And"}


def _signs(text: str) -> list[str]:
    return re.findall(rf"(?<!\w)[{''.join(map(re.escape, DASHES))}](?=\d)", text)


def _bare(word: str) -> str:
    return word.strip("".join(MARKS) + ",.;:!?()[]…" + "".join(DASHES))


def longest_run(source: str, quote: str) -> str:
    """The longest stretch of whole words of the source that the quotation holds verbatim, as the source writes it."""
    ours = [(word.start(), word.end(), segment(word[0]).key) for word in _TOKEN.finditer(source)]
    theirs = [segment(word).key for word in _TOKEN.findall(quote)]
    start, size = _longest_common([key for _, _, key in ours], theirs)
    return source[ours[start][0] : ours[start + size - 1][1]].strip() if size else ""


def _longest_common(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, int]:
    """Where the longest common run of words begins, and its length, by one row of the classic table at a time."""
    best_end, best = 0, 0
    row: dict[int, int] = {}
    where: dict[str, list[int]] = {}
    for i, word in enumerate(theirs):
        places = where.setdefault(word, [])
        if len(places) < _MOST_PLACES:
            places.append(i)
    for i, word in enumerate(ours):
        fresh = {j: row.get(j - 1, 0) + 1 for j in where.get(word, ())}
        for size in fresh.values():
            if size > best:
                best_end, best = i + 1, size
        row = fresh
    return best_end - best, best


def similarity(source: str, quote: str) -> float:
    """How alike two stretches are, letter by letter, from 0 to 1."""
    from rapidfuzz import fuzz

    return fuzz.ratio(source, quote) / 100
