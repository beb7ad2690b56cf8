"""Lengths of time and ages.

Units are year, month, week, day, hour, minute and second; a decade is ten years, a century a hundred, a fortnight
fourteen days. An age is a duration with the precision `age`.
"""

import re
from decimal import Decimal

from factdb.values.number import ONE, Number, times
from factdb.values.number import read as read_number
from factdb.values.phrases import Phrases, after_of, gap
from factdb.values.reading import Reading, measured
from factdb.words import ValueKind

WHOLE = {unit: (unit, ONE) for unit in ("year", "month", "week", "day", "hour", "minute", "second")}
LONG = {
    "decade": ("year", Decimal(10)),
    "century": ("year", Decimal(100)),
    "fortnight": ("day", Decimal(14)),
    "quarter-century": ("year", Decimal(25)),
}
UNITS = Phrases(
    {
        **WHOLE,
        **{f"{unit}s": meaning for unit, meaning in WHOLE.items()},
        **LONG,
        **{f"{unit}s": meaning for unit, meaning in LONG.items()},
        "centuries": LONG["century"],
        "yrs": WHOLE["year"],
        "mins": WHOLE["minute"],
        "hrs": WHOLE["hour"],
        "secs": WHOLE["second"],
    }
)
STEPS = {
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}
"""How many of the smaller unit make one of the larger."""

ARTICLE = Phrases(
    {
        "a": ONE,
        "an": ONE,
        "half a": Decimal("0.5"),
        "half an": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "a quarter of a": Decimal("0.25"),
        "quarter of a": Decimal("0.25"),
        "a quarter": Decimal("0.25"),
    }
)
AND_PART = Phrases({"and a half": Decimal("0.5"), "and a quarter": Decimal("0.25")})
AND = Phrases({"and": None})
AGE = Phrases({"old": None, "olds": None, "of age": None})
AGED = re.compile(r"aged\s(?=\d)", re.IGNORECASE)
AFTER_AGED = re.compile(r"(\d{1,3})(?![\w-])", re.ASCII)
APPOSED = re.compile(r"(\d{1,3})(?=[,.;)]|$)", re.ASCII)
AFTER_NAME = re.compile(r"[A-Z][\w'’-]{1,30},\s$")


def read(text: str, figure: Number) -> Reading | None:
    """The duration or the age whose figure was read."""
    found = UNITS.read(text, after_of(text, figure.end) if figure.form == "vague" else gap(text, figure.end))
    if not found:
        return None
    (unit, factor), end = found
    if unit == "year" and (old := AGE.read(text, gap(text, end))):
        return measured(ValueKind.DURATION, figure, old[1], unit=unit, factor=factor, precision="age")
    return _with_rest(text, figure.times(factor)._replace(end=end), unit)


def read_article(text: str, at: int) -> Reading | None:
    """A duration without a number: "a decade", "half an hour", "a 48-hour", "a 29-year-old"."""
    article = ARTICLE.read(text, at)
    if not article:
        return None
    return read(text, Number(article[0], article[0], article[1], ONE, "article"))


def _with_rest(text: str, figure: Number, unit: str) -> Reading:
    """The duration with what follows in a smaller unit: "three years and two months", "a year and a half"."""
    at = gap(text, figure.end)
    if part := AND_PART.read(text, at):
        more = figure._replace(low=figure.low + part[0], high=figure.high + part[0])
        return measured(ValueKind.DURATION, more, part[1], unit=unit)
    if (joint := AND.read(text, at)) and (rest := _smaller(text, gap(text, joint[1]), unit)):
        amount, smaller, end = rest
        total = times(figure.low, STEPS[unit, smaller]) + amount
        return measured(ValueKind.DURATION, Number(total, total, end), end, unit=smaller)
    return measured(ValueKind.DURATION, figure, figure.end, unit=unit)


def _smaller(text: str, at: int, unit: str) -> tuple[Decimal, str, int] | None:
    figure = read_number(text, at)
    found = figure and UNITS.read(text, gap(text, figure.end))
    if not figure or not found or (unit, found[0][0]) not in STEPS:
        return None
    return figure.low, found[0][0], found[1]


def read_age(text: str, at: int) -> Reading | None:
    """An age without a unit: "aged 29", or ", 29," after a name."""
    aged = AGED.match(text, at)
    found = AFTER_AGED.match(text, aged.end()) if aged else APPOSED.match(text, at)
    if not found or not (aged or AFTER_NAME.search(text, max(0, at - 34), at)) or int(found[1]) > 120:
        return None
    age = Decimal(found[1])
    return measured(ValueKind.DURATION, Number(age, age, found.end()), found.end(), unit="year", precision="age")
