from decimal import Decimal

import pytest

from factdb.records.value import Value
from factdb.services.columns import bounds, dating_columns, value_columns
from factdb.values import parse_date
from factdb.words import Comparator, ValueKind


@pytest.mark.parametrize(
    ("comparator", "expected"),
    [
        (Comparator.EQ, (3.0, 3.0)),
        (Comparator.ABOUT, (3.0, 3.0)),
        (Comparator.GT, (3.0, None)),
        (Comparator.GE, (3.0, None)),
        (Comparator.LT, (None, 3.0)),
        (Comparator.LE, (None, 3.0)),
    ],
)
def test_a_figure_is_bounded_on_the_sides_that_it_states(comparator, expected):
    assert bounds(Value(kind=ValueKind.QUANTITY, amount=Decimal(3), comparator=comparator)) == expected


def test_a_range_is_bounded_by_its_own_bounds():
    stated = Value(kind=ValueKind.PERCENT, low=Decimal("4.5"), high=Decimal(6), comparator=Comparator.RANGE)
    assert bounds(stated) == (4.5, 6.0)


def test_a_text_has_no_bounds():
    assert bounds(Value(kind=ValueKind.TEXT, text="blue")) == (None, None)


def test_without_a_value_its_columns_are_all_null():
    assert set(value_columns(None)) == set(value_columns(Value(kind=ValueKind.TEXT, text="blue")))
    assert set(value_columns(None).values()) == {None}


def test_a_date_takes_three_columns():
    stated = parse_date("2025-04")
    assert dating_columns("said_on", stated) == {
        "said_on": "2025-04",
        "said_on_earliest": stated.earliest,
        "said_on_latest": stated.latest,
    }


def test_without_a_date_its_columns_are_null():
    assert set(dating_columns("said_on", None).values()) == {None}
