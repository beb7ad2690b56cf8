"""Numbers in words: "ninety-nine", "a hundred and fifty thousand", "two thousand million"."""

from copy import copy
from decimal import Decimal

from factdb.values.phrases import WORD, ends, gap, words

SMALL = {
    word: figure
    for figure, word in enumerate(
        words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * tens for tens, word in enumerate(words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
LONGEST = 20
"""No number has more words than this."""


class _Sum:
    """A number as it grows: what is complete, the group under way, and the room left in the group."""

    def __init__(self, end: int) -> None:
        self.total = self.group = 0
        self.room = 1000
        self.scale = 1
        self.end = end
        self.words = 0

    def take(self, word: str, end: int) -> bool:
        """Add the word if the number can go on with it."""
        taken = self._take(word)
        if taken:
            self.end, self.words = end, self.words + 1
        return taken

    def _take(self, word: str) -> bool:
        if word in SMALL:
            return self._add(SMALL[word])
        if word in TENS:
            return self._add(TENS[word])
        if word == "hundred":
            return self._hundred()
        return word in SCALES and self._magnify(int(SCALES[word]))

    def _add(self, figure: int) -> bool:
        fits = figure < self.room and (figure > 0 or self.words == 0)
        if fits:
            self.group += figure
            self.room = 10 if figure >= 20 else 0
        return fits

    def _hundred(self) -> bool:
        fits = 0 < self.group < 100 and self.room < 1000
        if fits:
            self.group, self.room = self.group * 100, 100
        return fits

    def _magnify(self, scale: int) -> bool:
        if self.group and (self.scale == 1 or scale < self.scale):
            self.total += self.group * scale
        elif not self.group and self.total and scale > self.scale:
            self.total *= scale
        else:
            return False
        self.group, self.room, self.scale = 0, 1000, scale
        return True


def read(text: str, at: int) -> tuple[Decimal, Decimal, int] | None:
    """The number in words at the place, the magnitude that it was last given, and where it ends."""
    sum_ = _Sum(at)
    if (after := _after_article(text, at)) is not None:
        sum_.group, sum_.room, at = 1, 0, after
    before_and = None
    for _ in range(LONGEST):
        word, end = _word(text, at)
        if word == "and" and sum_.words and sum_.room in (100, 1000):
            before_and = copy(sum_)
            word, end = _word(text, gap(text, end))
        if not sum_.take(word, end):
            break
        at = gap(text, end)
    if before_and and word in SCALES:
        sum_ = before_and
    return (Decimal(sum_.total + sum_.group), Decimal(sum_.scale), sum_.end) if sum_.words else None


def _word(text: str, at: int) -> tuple[str, int]:
    """The word at the place in small letters, empty where none ends cleanly, and where it ends."""
    found = WORD.match(text, at)
    return (found[0].lower(), found.end()) if found and ends(text, found.end()) else ("", at)


def _after_article(text: str, at: int) -> int | None:
    """The place after "a" before a magnitude ("a million"), or None."""
    article, end = _word(text, at)
    following, _ = _word(text, gap(text, end))
    return gap(text, end) if article == "a" and following in SCALES else None
