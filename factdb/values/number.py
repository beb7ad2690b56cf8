"""Numbers as newspapers write them: digits, number words, magnitudes and vague counts.

Thousands stand in groups of three (or in Indian groups, 1,50,000); "1,23" is no number in English. Amounts are
exact. A vague count is a range from two to nine ("several hundred" is 200 to 900) or, for a plural magnitude,
from two to ten times ("tens of millions" is 20 to 100 million).
"""

import re
from decimal import Context, Decimal
from typing import NamedTuple

from factdb.values.phrases import WORD, Phrases, ends, gap

EXACT = Context(prec=400)
ONE = Decimal(1)


class Number(NamedTuple):
    """One number, or a range of numbers, and where it ends; `scale` is the magnitude that was written with it."""

    low: Decimal
    high: Decimal
    end: int
    scale: Decimal = ONE
    form: str = "digits"
    mark: str = ""

    def times(self, factor: Decimal) -> "Number":
        return self._replace(low=times(self.low, factor), high=times(self.high, factor))


def plain(amount: Decimal) -> Decimal:
    """The same amount without an exponent and without zeros at its end, as it is stored and printed."""
    digits = format(amount, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return Decimal(digits) if amount else Decimal(0)


def times(amount: Decimal, factor: Decimal) -> Decimal:
    return plain(EXACT.multiply(amount, factor))


DIGITS = re.compile(
    r"(?:\d{1,3}(?P<sep>[,\xa0\u2009\u202f])\d{3}(?:(?P=sep)\d{3}){0,12}|\d{1,2}(?:,\d{2}){1,9},\d{3}|\d{1,60})"
    r"(?:\.\d{1,60})?|\.\d{1,60}",
    re.ASCII,
)
CUT = re.compile(r"\d|[.,]\d")
SEPARATORS = str.maketrans("", "", ",\xa0\u2009\u202f")
VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
MARKS = {"k": Decimal(1000), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
DOZEN = Decimal(12)
MAGNITUDES = Phrases(
    SCALES
    | {"lakhs": SCALES["lakh"], "crores": SCALES["crore"], "cr": SCALES["crore"], "dozen": DOZEN}
    | {"mn": MARKS["m"], "mln": MARKS["m"], "bn": MARKS["b"], "bln": MARKS["b"], "tn": MARKS["t"], "trn": MARKS["t"]}
)
SMALL = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
LONGEST = 20


def read(text: str, at: int) -> Number | None:
    """The number that stands at the place, or None."""
    return read_digits(text, at) or read_vague(text, at) or read_words(text, at) or read_part(text, at)


def read_digits(text: str, at: int) -> Number | None:
    """Digits with what belongs to them: a fraction sign and a magnitude ("14,000 million", "$14B", "2½")."""
    if text[at : at + 1] in VULGAR:
        return scaled(text, Number(VULGAR[text[at]], VULGAR[text[at]], at + 1))
    found = DIGITS.match(text, at)
    if not found or CUT.match(text, found.end()):
        return None
    amount, end = Decimal(found[0].translate(SEPARATORS)), found.end()
    if text[end : end + 1] in VULGAR:
        amount, end = amount + VULGAR[text[end]], end + 1
    return scaled(text, Number(plain(amount), plain(amount), end))


def scaled(text: str, number: Number) -> Number:
    """The number times the magnitudes that follow it, at most two ("2 lakh crore")."""
    mark = text[number.end : number.end + 1].lower()
    if mark in MARKS and ends(text, number.end + 1):
        return number.times(MARKS[mark])._replace(end=number.end + 1, scale=MARKS[mark], mark=text[number.end])
    for _ in range(2):
        found = MAGNITUDES.read(text, gap(text, number.end))
        if not found:
            break
        number = number.times(found[0])._replace(end=found[1], scale=number.scale * found[0])
    return number


# --- words -------------------------------------------------------------------------------------------------


class _Sum:
    """A number in words as it grows: what is complete, the group under way, and the room left in the group."""

    def __init__(self) -> None:
        self.total = self.group = 0
        self.room = 1000
        self.scale = 1

    def take(self, word: str) -> bool:
        """Add the word if the number can go on with it."""
        if word in SMALL:
            return self._add(SMALL[word])
        if word in TENS:
            return self._add(TENS[word])
        if word == "hundred":
            return self._hundred()
        return word in SCALES and self._magnify(int(SCALES[word]))

    def _add(self, figure: int) -> bool:
        fits = figure < self.room and (figure > 0 or self.total + self.group == 0)
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


def read_words(text: str, at: int) -> Number | None:
    """A number in words: "ninety-nine", "a hundred and fifty thousand", "two and a half million"."""
    sum_, end, opened = _Sum(), at, _article(text, at)
    if opened is not None:
        sum_.group, sum_.room, at = 1, 0, opened
    for _ in range(LONGEST):
        word = WORD.match(text, at)
        if word and word[0].lower() == "and" and end > 0 and sum_.room in (100, 1000):
            word = WORD.match(text, gap(text, word.end()))
        if not word or not ends(text, word.end()) or not sum_.take(word[0].lower()):
            break
        end, at = word.end(), gap(text, word.end())
    if not sum_.total + sum_.group and not _is_zero(text, end):
        return None
    return _and_a_half(text, sum_, end)


def _article(text: str, at: int) -> int | None:
    """The place after "a" before a magnitude ("a million"), or None."""
    word = WORD.match(text, at)
    if not word or word[0].lower() != "a":
        return None
    after = gap(text, word.end())
    following = WORD.match(text, after)
    return after if following and following[0].lower() in SCALES and ends(text, following.end()) else None


def _is_zero(text: str, end: int) -> bool:
    return text[max(0, end - 4) : end].lower() == "zero"


HALF = Phrases({"and a half": Decimal("0.5"), "and a quarter": Decimal("0.25")})


def _and_a_half(text: str, sum_: _Sum, end: int) -> Number | None:
    amount, scale = Decimal(sum_.total + sum_.group), Decimal(sum_.scale)
    if (found := HALF.read(text, gap(text, end))) and sum_.scale == 1:
        amount, end = amount + found[0], found[1]
    number = Number(amount, amount, end, scale, "words")
    return scaled(text, number) if text[end : end + 1] in (" ", "-", "\n", "\xa0") else number


# --- parts of a magnitude, and vague counts ----------------------------------------------------------------

PARTS = Phrases(
    {
        "half": Decimal("0.5"),
        "half a": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "a quarter of a": Decimal("0.25"),
        "quarter of a": Decimal("0.25"),
        "three quarters of a": Decimal("0.75"),
        "a": ONE,
    }
)
COUNTS = Phrases({"several": (2, 9), "a few": (2, 9), "few": (2, 9), "a couple of": (2, 3), "a couple": (2, 3)})
PLURALS = Phrases(
    {
        "dozens": (Decimal(24), Decimal(99)),
        "tens": (Decimal(20), Decimal(100)),
        **{f"{word}s": (2 * scale, 10 * scale) for word, scale in SCALES.items()},
    }
)
OF_PLURAL = Phrases({f"of {word}s": scale for word, scale in SCALES.items()})


def read_part(text: str, at: int) -> Number | None:
    """A part of a magnitude: "half a million", "a quarter of a billion", "a dozen"."""
    part = PARTS.read(text, at)
    scale = part and MAGNITUDES.read(text, gap(text, part[1]))
    if not part or not scale:
        return None
    amount = times(part[0], scale[0])
    return Number(amount, amount, scale[1], scale[0], "words")


def read_vague(text: str, at: int) -> Number | None:
    """A vague count: "several hundred million", "tens of millions", "dozens"."""
    if plural := PLURALS.read(text, at):
        (low, high), end = plural
        number = Number(low, high, end, ONE, "vague")
        of = OF_PLURAL.read(text, gap(text, end))
        return number.times(of[0])._replace(end=of[1], scale=of[0]) if of else number
    if not (count := COUNTS.read(text, at)):
        return None
    (few, many), end = count
    number = scaled(text, Number(Decimal(few), Decimal(many), end, ONE, "vague"))
    return number if number.scale > 1 else None
