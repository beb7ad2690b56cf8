"""What a reader gives back: a value, where it ends, and how exact it is; or the fault in what it read.

A reading with a fault has the shape of a value but cannot be one, such as 31 February: `parse` raises the fault,
`scan` passes over the stretch.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace

from factdb.errors import FactdbError
from factdb.errors.values import BadDate
from factdb.records.value import Value
from factdb.values import edtf, number
from factdb.values.number import Number
from factdb.words import Comparator, ValueKind


class Reading(NamedTuple):
    """A value that ends at `end`; `figure` is the number in it before units were worked in; `fault` makes the error
    for the words that were read."""

    end: int
    value: Value
    precision: str = ""
    relative: bool = False
    fault: Callable[[str], FactdbError] | None = None
    figure: Number | None = None


def measured(
    kind: ValueKind,
    figure: Number,
    end: int,
    *,
    unit: str | None = None,
    currency: str | None = None,
    factor: Decimal = number.ONE,
    precision: str = "",
) -> Reading:
    """The reading of a number of something; a range of numbers has bounds and no amount."""
    low, high = number.times(figure.low, factor), number.times(figure.high, factor)
    value = Value(kind=kind, unit=unit, currency=currency)
    if low == high:
        value = replace(value, amount=low)
    else:
        value = replace(value, low=low, high=high, comparator=Comparator.RANGE)
    vague = "vague" if figure.form == "vague" else ""
    return Reading(end, value, precision or vague, figure=figure)


def dated(text: str | None, end: int, precision: str, *, relative: bool = False) -> Reading:
    """The reading of an EDTF text; None stands for a date that cannot be known without a source's date."""
    if text is None:
        return unread(end, partial(BadDate, reason="it needs the date of its source to count from"))
    try:
        dating = edtf.parse(text)
    except BadDate as fault:
        return unread(end, partial(BadDate, reason=fault.reason))
    value = Value(kind=ValueKind.DATE, edtf=dating.edtf, earliest=dating.earliest, latest=dating.latest)
    return Reading(end, value, precision, relative)


def unread(end: int, fault: Callable[[str], FactdbError]) -> Reading:
    """The reading of what has the shape of a date but is none."""
    return Reading(end, Value(kind=ValueKind.DATE), fault=fault)
