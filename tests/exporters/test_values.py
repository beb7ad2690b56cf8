from decimal import Decimal

import pytest

from factdb.exporters._values import in_words
from factdb.records.value import Value
from factdb.words import Comparator, ValueKind

YEARS = {"kind": ValueKind.DURATION, "unit": "year"}
MONEY = {"kind": ValueKind.MONEY, "currency": "USD"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Value(**MONEY, amount=Decimal("1.4E+10"), stated="$14 billion"), "$14 billion (14,000,000,000 USD)"),
        (Value(**MONEY, amount=Decimal("0.10")), "0.10 USD"),
        (
            Value(**MONEY, low=Decimal(5), high=Decimal(7), comparator=Comparator.RANGE, stated="$5–7"),
            "$5–7 (5 to 7 USD)",
        ),
        (Value(kind=ValueKind.PERCENT, amount=Decimal(49), stated="49 percent"), "49 percent"),
        (
            Value(
                kind=ValueKind.DURATION,
                amount=Decimal(10),
                unit="year",
                comparator=Comparator.GT,
                stated="over a decade",
            ),
            "over a decade (more than 10 years)",
        ),
        (Value(kind=ValueKind.QUANTITY, amount=Decimal(1), unit="person"), "1 person"),
        (Value(kind=ValueKind.QUANTITY, amount=Decimal(3), unit="person"), "3 people"),
        (Value(kind=ValueKind.DURATION, amount=Decimal(2), unit="century"), "2 centuries"),
        (Value(kind=ValueKind.DATE, edtf="2025-04", stated="last April"), "last April (April 2025)"),
        (Value(kind=ValueKind.TEXT, text="open source", stated="open source"), "open source"),
    ],
)
def test_a_value_is_printed_as_stated_with_its_amount_beside_it(value, expected):
    assert in_words(value) == expected
