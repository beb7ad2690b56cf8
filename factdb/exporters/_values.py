"""Values in words: as they were stated, and beside it the canonical amount where that says more."""

from decimal import Decimal

from factdb.records.value import Value
from factdb.values.edtf import show
from factdb.words import Comparator, ValueKind

_COMPARED = {
    Comparator.ABOUT: "about ",
    Comparator.GT: "more than ",
    Comparator.GE: "at least ",
    Comparator.LT: "less than ",
    Comparator.LE: "at most ",
}
_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "percent": "percent",
}


def in_words(value: Value) -> str:
    """`$14 billion (14,000,000,000 USD)`; one of the two where they say the same or one is missing."""
    canonical = _canonical(value)
    if not value.stated or value.stated.casefold() == canonical.casefold():
        return canonical
    return f"{value.stated} ({canonical})" if canonical else value.stated


def _canonical(value: Value) -> str:
    if value.kind is ValueKind.TEXT:
        return value.text or ""
    if value.kind is ValueKind.DATE:
        return _COMPARED.get(value.comparator, "") + (show(value.edtf) if value.edtf else "")
    figure = _figure(value)
    return f"{figure} {_unit(value)}".strip() if figure else ""


def _figure(value: Value) -> str:
    if value.comparator is Comparator.RANGE:
        return f"{_plain(value.low)} to {_plain(value.high)}"
    if value.amount is None:
        return ""
    return _COMPARED.get(value.comparator, "") + _plain(value.amount)


def _plain(amount: Decimal | None) -> str:
    return "?" if amount is None else f"{amount:,f}"


def _unit(value: Value) -> str:
    if value.kind is ValueKind.MONEY:
        return value.currency or ""
    if value.kind is ValueKind.PERCENT:
        return "percent"
    unit = value.unit or ""
    return unit if not unit or value.amount == 1 else _plural(unit)


def _plural(unit: str) -> str:
    """The plural of a unit; what is irregular and used as a unit is listed."""
    if unit in _PLURALS:
        return _PLURALS[unit]
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return f"{unit}es" if unit.endswith(("s", "x", "ch", "sh")) else f"{unit}s"
