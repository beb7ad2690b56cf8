"""Typed values: the CHECKs that a claim version and a qualifier share."""

from decimal import Decimal

import pytest

MONEY = {"value_kind": "money", "value_comparator": "eq", "value_amount": Decimal(14), "value_currency": "USD"}
SHARE = {"value_kind": "percent", "value_comparator": "eq", "value_amount": Decimal(49)}
SPAN = {"value_kind": "percent", "value_comparator": "range", "value_low": Decimal(40), "value_high": Decimal(49)}
DAY = {"value_kind": "date", "value_comparator": "eq", "value_edtf": "2025-04"}
TEXT = {"value_kind": "text", "value_comparator": "eq", "value_text": "blue"}
BROKEN = [
    (MONEY, {"value_currency": None}, "money_currency"),
    (SHARE, {"value_currency": "USD"}, "money_currency"),
    (SPAN, {"value_high": None}, "bounds_together"),
    (SPAN, {"value_low": None}, "value_"),
    (SPAN, {"value_amount": Decimal(45)}, "amount_or_bounds"),
    (SHARE, {"value_comparator": "range"}, "range_bounds"),
    (SPAN, {"value_comparator": "eq"}, "range_bounds"),
    (SHARE, {"value_least": 50.0, "value_most": 49.0}, "bounds_order"),
    (SHARE, {"value_amount": None}, "content"),
    (DAY, {"value_edtf": None}, "content"),
    (TEXT, {"value_text": None}, "content"),
]


@pytest.fixture(params=["claim_version", "qualifier"])
def store(request, rows):
    """Store a value where values stand: in a claim's version or in a qualifier of one."""
    made = rows.claim()
    if request.param == "claim_version":
        return lambda value: rows.version(made, **value)
    version = rows.version(made)
    return lambda value: rows.qualifier(version, **value)


@pytest.mark.parametrize("value", [MONEY, SHARE, SPAN, DAY, TEXT])
def test_a_whole_value_is_stored(store, value):
    assert store(value)


@pytest.mark.parametrize(("value", "change", "reason"), BROKEN)
def test_a_value_that_lacks_or_mixes_parts_is_refused(store, refused, value, change, reason):
    with refused(reason):
        store(value | change)


def test_a_kind_needs_a_comparator(rows, refused):
    made = rows.claim()
    with refused("ck_claim_version_value_comparator"):
        rows.version(made, value_kind="text", value_text="blue")


@pytest.mark.parametrize("left", [{"value_amount": Decimal(1)}, {"value_text": "a"}, {"value_edtf": "2025"}])
def test_without_a_kind_there_is_no_content(rows, refused, left):
    made = rows.claim()
    with refused("ck_claim_version_value_content"):
        rows.version(made, **left)
