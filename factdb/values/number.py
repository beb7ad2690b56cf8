"""Numbers as newspapers write them: digits, number words, magnitudes and vague counts.

Thousands stand in groups of three (or in Indian groups, 1,50,000); "1,23" is no number in English. Amounts are
exact. A vague count is a range from two to nine ("several hundred" is 200 to 900) or, for a plural magnitude,
from two to ten times ("tens of millions" is 20 to 100 million).
"""

import re
from decimal import Context, Decimal
from typing import NamedTuple

from factdb.values import spelled
from factdb.values.phrases import Phrases, ends, gap
from factdb.values.spelled import SCALES

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

AND_PART = Phrases({"and a half": Decimal("0.5"), "and a quarter": Decimal("0.25")})
DOZEN = Decimal(12)
MAGNITUDES = Phrases(
    SCALES
    | {"lakhs": SCALES["lakh"], "crores": SCALES["crore"], "cr": SCALES["crore"], "dozen": DOZEN}
    | {"mn": MARKS["m"], "mln": MARKS["m"], "bn": MARKS["b"], "bln": MARKS["b"], "tn": MARKS["t"], "trn": MARKS["t"]}
)


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


def read_words(text: str, at: int) -> Number | None:
    """A number in words with the magnitudes that follow it: "ninety-nine", "two and a half million"."""
    if not (found := spelled.read(text, at)):
        return None
    amount, scale, end = found
    if scale == 1 and (part := AND_PART.read(text, gap(text, end))):
        amount, end = amount + part[0], part[1]
    return scaled(text, Number(amount, amount, end, scale, "words"))


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
