"""What the tests of values share: a value in one line, read on 4 January 2026."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import settings

from factdb.records.value import Value
from factdb.values import parse, scan
from factdb.words import Comparator, ValueKind

settings.register_profile("values", deadline=None)
settings.load_profile("values")

ANCHOR = date(2026, 1, 4)


def summary(value: Value) -> str:
    """A value as `kind figure unit comparator`; eq goes without saying, a date is its EDTF text."""
    if value.kind is ValueKind.DATE:
        return f"date {value.edtf}"
    figure = f"{value.low}..{value.high}" if value.comparator is Comparator.RANGE else str(value.amount)
    comparator = "" if value.comparator in (Comparator.EQ, Comparator.RANGE) else value.comparator
    return " ".join(part for part in (value.kind, figure, value.currency or value.unit or "", comparator) if part)


@pytest.fixture
def read() -> Callable[[str], str]:
    """The one-line summary of what a whole text states."""
    return lambda text: summary(parse(text, anchor=ANCHOR))


@pytest.fixture
def found() -> Callable[[str], list[str]]:
    """The stretches of a text that `scan` takes for values."""
    return lambda text: [text[each.start : each.end] for each in scan(text, anchor=ANCHOR)]
