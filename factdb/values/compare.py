"""Whether a figure that a text states agrees with a typed value.

Exact figures agree when they are equal; "about" allows a twentieth either way. A bound ("more than 10") agrees with
the same bound, and with a figure that keeps it and is at most twice as far: a bound speaks of its neighbourhood. A
range agrees with the same range and with every figure in it. Dates agree when one lies within the other, so 2025
agrees with 2025-04. Units of time are converted where the rate is fixed; nothing else is. A number without a unit
agrees with the same number of anything but money.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factdb.records.value import ReadValue, Value
from factdb.values.duration import STEPS
from factdb.words import Comparator, ValueKind

LEEWAY = Decimal("0.05")
REACH = Decimal(2)
ABOVE = (Comparator.GT, Comparator.GE)
BELOW = (Comparator.LT, Comparator.LE)


def agree(stated: ReadValue | Value, typed: Value) -> bool:
    """Whether the stated value and the typed one can both be right as written."""
    value = stated.value if isinstance(stated, ReadValue) else stated
    if ValueKind.TEXT in (value.kind, typed.kind):
        return value.kind is typed.kind and _words(value) == _words(typed)
    if ValueKind.DATE in (value.kind, typed.kind):
        return value.kind is typed.kind and _dates_agree(value, typed)
    pair = _in_one_unit(value, typed)
    return pair is not None and _figures_agree(*pair)


def _words(value: Value) -> str:
    return " ".join((value.text or "").casefold().split())


# --- dates -------------------------------------------------------------------------------------------------


def _dates_agree(one: Value, other: Value) -> bool:
    if one.edtf == other.edtf:
        return one.edtf is not None
    return _within(one, other) or _within(other, one)


def _within(inner: Value, outer: Value) -> bool:
    return _first(outer) <= _first(inner) and _last(inner) <= _last(outer)


def _first(value: Value) -> date:
    return value.earliest or date.min


def _last(value: Value) -> date:
    return value.latest or date.max


# --- figures -----------------------------------------------------------------------------------------------


class _Figure(NamedTuple):
    """The lowest and the highest that is meant, in the unit of comparison."""

    low: Decimal
    high: Decimal
    comparator: Comparator


def _in_one_unit(one: Value, other: Value) -> tuple[_Figure, _Figure] | None:
    """Both figures in one unit, or None where they measure different things."""
    left, right = _figure(one), _figure(other)
    if left is None or right is None or one.currency != other.currency:
        return None
    if one.kind is not other.kind:
        return _across_kinds(one, other, left, right)
    if one.unit == other.unit or (one.kind is ValueKind.QUANTITY and None in (one.unit, other.unit)):
        return left, right
    if one.kind is ValueKind.DURATION and one.unit and other.unit:
        return _in_one_time(one.unit, other.unit, left, right)
    return None


def _figure(value: Value) -> _Figure | None:
    low = value.low if value.comparator is Comparator.RANGE else value.amount
    high = value.high if value.comparator is Comparator.RANGE else value.amount
    return None if low is None or high is None else _Figure(low, high, value.comparator)


def _across_kinds(one: Value, other: Value, left: _Figure, right: _Figure) -> tuple[_Figure, _Figure] | None:
    """A share is a percentage; a bare number is a number of anything but money."""
    kinds = {one.kind, other.kind}
    if ValueKind.MONEY in kinds:
        return None
    if kinds == {ValueKind.PERCENT, ValueKind.RATIO}:
        return _as_percent(one, left), _as_percent(other, right)
    bare = any(value.kind is ValueKind.QUANTITY and value.unit is None for value in (one, other))
    return (left, right) if bare else None


def _as_percent(value: Value, figure: _Figure) -> _Figure:
    if value.kind is ValueKind.PERCENT:
        return figure
    return _Figure(figure.low * 100, figure.high * 100, figure.comparator)


def _in_one_time(one: str, other: str, left: _Figure, right: _Figure) -> tuple[_Figure, _Figure] | None:
    if factor := _steps(one, other):
        return _times(left, factor), right
    if factor := _steps(other, one):
        return left, _times(right, factor)
    return None


def _steps(larger: str, smaller: str) -> Decimal | None:
    """How many of the smaller unit make one of the larger, where that is fixed."""
    for (unit, part), count in STEPS.items():
        if unit == larger:
            rest = Decimal(1) if part == smaller else _steps(part, smaller)
            return rest and count * rest
    return None


def _times(figure: _Figure, factor: Decimal) -> _Figure:
    return _Figure(figure.low * factor, figure.high * factor, figure.comparator)


def _figures_agree(one: _Figure, other: _Figure) -> bool:
    if Comparator.RANGE in (one.comparator, other.comparator):
        return _ranges_agree(one, other)
    bounds = [figure for figure in (one, other) if figure.comparator in (*ABOVE, *BELOW)]
    if len(bounds) == 2:
        same_side = (one.comparator in ABOVE) == (other.comparator in ABOVE)
        return same_side and one.low == other.low
    if bounds:
        return _keeps(other if bounds[0] is one else one, bounds[0])
    return abs(one.low - other.low) <= _leeway(one, other)


def _leeway(one: _Figure, other: _Figure) -> Decimal:
    about = Comparator.ABOUT in (one.comparator, other.comparator)
    return LEEWAY * max(abs(one.low), abs(other.low)) if about else Decimal(0)


def _ranges_agree(one: _Figure, other: _Figure) -> bool:
    """The same range, or a figure within the other's range; a bound is compared with the end that it bounds."""
    if one.comparator is other.comparator:
        return (one.low, one.high) == (other.low, other.high)
    span, figure = (one, other) if one.comparator is Comparator.RANGE else (other, one)
    if figure.comparator in ABOVE:
        return figure.low == span.low
    if figure.comparator in BELOW:
        return figure.high == span.high
    return span.low <= figure.low <= span.high


def _keeps(figure: _Figure, bound: _Figure) -> bool:
    """Whether a figure keeps a bound and is near it."""
    amount, limit = figure.low, bound.low
    near = abs(limit) <= REACH * abs(amount) and abs(amount) <= REACH * abs(limit)
    kept = {
        Comparator.GT: amount > limit,
        Comparator.GE: amount >= limit,
        Comparator.LT: amount < limit,
        Comparator.LE: amount <= limit,
    }[bound.comparator]
    return near and kept
