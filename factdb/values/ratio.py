"""Ratios and multiples: "twice", "five times", "3 in 10", "two-thirds", "half".

A multiple has the unit `times`; a share has none and is a number below one. A third is exact to 28 digits.
"""

import re
from decimal import Decimal

from factdb.values.number import Number
from factdb.values.number import read as read_number
from factdb.values.phrases import Phrases, gap, words
from factdb.values.reading import Reading, measured
from factdb.words import ValueKind

MULTIPLES = Phrases(
    {
        **dict.fromkeys(("twice", "double", "doubled", "doubles", "doubling", "twofold"), Decimal(2)),
        **dict.fromkeys(("thrice", "triple", "tripled", "trebled", "treble", "tripling", "threefold"), Decimal(3)),
        **dict.fromkeys(("quadruple", "quadrupled", "fourfold"), Decimal(4)),
        **dict.fromkeys(("quintupled", "fivefold"), Decimal(5)),
        "tenfold": Decimal(10),
        "halved": Decimal("0.5"),
        "halving": Decimal("0.5"),
    }
)
NAMES = words("half third quarter fifth sixth seventh eighth ninth tenth")
PARTS = {
    **{name: below for below, name in enumerate(NAMES, start=2)},
    **{f"{name}s": below for below, name in enumerate(NAMES, start=2)},
    "quarter": 4,
    "quarters": 4,
    "halves": 2,
}
PART = Phrases(PARTS)
ONE_PART = Phrases(
    {**{f"{article} {name}": PARTS[name] for name in NAMES for article in ("a", "an", "one")}, "half": 2}
)
TIMES = Phrases({"times": None, "fold": None})
OUT_OF = Phrases({"in": None, "in every": None, "out of": None, "out of every": None})
CROSS = re.compile(r"[x×](?!\w)")


def read_word(text: str, at: int) -> Reading | None:
    """A ratio without a number: "twice", "doubled", "half", "a third"."""
    if found := MULTIPLES.read(text, at):
        return _multiple(Number(found[0], found[0], found[1]), found[1])
    if part := ONE_PART.read(text, at):
        return _share(Decimal(1), Decimal(part[0]), part[1])
    return None


def read(text: str, figure: Number) -> Reading | None:
    """The ratio whose figure was read: "five times", "3x", "three in ten", "two-thirds"."""
    at = gap(text, figure.end)
    if found := TIMES.read(text, at):
        return _multiple(figure, found[1])
    if cross := CROSS.match(text, figure.end):
        return _multiple(figure, cross.end())
    if figure.form == "words" and figure.low > 0 and (part := PART.read(text, at)):
        return _share(figure.low, Decimal(part[0]), part[1])
    return _out_of(text, figure, at)


def _out_of(text: str, figure: Number, at: int) -> Reading | None:
    joint = OUT_OF.read(text, at)
    whole = joint and read_number(text, gap(text, joint[1]))
    if not whole or figure.low != figure.high or not 0 < figure.high <= whole.low or whole.low > 1000:
        return None
    return _share(figure.low, whole.low, whole.end)


def _multiple(figure: Number, end: int) -> Reading:
    return measured(ValueKind.RATIO, figure, end, unit="times")


def _share(above: Decimal, below: Decimal, end: int) -> Reading:
    share = above / below
    return measured(ValueKind.RATIO, Number(share, share, end, form="words"), end)
