"""Values and dates on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import field, heading
from factdb.records.value import Dating, Value
from factdb.values.edtf import show
from factdb.words import Comparator

SIGNS = {
    Comparator.EQ: "",
    Comparator.ABOUT: "about ",
    Comparator.GT: "more than ",
    Comparator.GE: "at least ",
    Comparator.LT: "less than ",
    Comparator.LE: "at most ",
    Comparator.RANGE: "",
}


def line(value: Value | Dating) -> str:
    return value.edtf if isinstance(value, Dating) else understood(value)


def block(value: Value | Dating) -> Iterator[str]:
    if isinstance(value, Dating):
        yield heading("date")
        yield from field("date", show(value.edtf))
    else:
        yield heading(value.kind)
        yield from field("understood", understood(value))
    yield from field("EDTF", value.edtf)
    if value.edtf:
        yield from field("days", f"{value.earliest or '…'} to {value.latest or '…'}")


def understood(value: Value) -> str:
    """A value as it was understood, in plain figures."""
    if value.edtf:
        return show(value.edtf)
    if value.text is not None:
        return value.text
    low, high = value.low, value.high
    figure = f"{low:,f} to {high:,f}" if low is not None and high is not None else f"{value.amount or 0:,f}"
    return f"{SIGNS[value.comparator]}{figure} {value.currency or value.unit or ''}".strip()
