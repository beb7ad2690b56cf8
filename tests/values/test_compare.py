from datetime import date

import pytest

from factdb.records.value import Value
from factdb.values import parse, scan
from factdb.values.compare import agree
from factdb.words import ValueKind

ANCHOR = date(2026, 1, 4)


def value(text: str) -> Value:
    return parse(text, anchor=ANCHOR)


@pytest.mark.parametrize(
    ("stated", "typed"),
    [
        ("$14 billion", "USD 14,000,000,000"),
        ("about $14 billion", "$14.3bn"),
        ("$14.3bn", "about $14 billion"),
        ("several hundred million dollars", "$300m"),
        ("more than $14 billion", "more than $14bn"),
        ("more than 10 people", "12"),
        ("at least 10", "10"),
        ("49 percent", "49%"),
        ("49 percent", "49"),
        ("half", "50%"),
        ("400 people", "400"),
        ("over a decade", "more than 10 years"),
        ("a year", "12 months"),
        ("two weeks", "14 days"),
        ("nearly four decades", "39 years"),
        ("a 29-year-old", "29 years"),
        ("April 2025", "2025-04"),
        ("2025", "2025-04"),
        ("last April", "2025-04"),
        ("2025-04-05", "April 2025"),
        ("2025", "2024/.."),
        ("3 to 4 million", "3.5 million"),
        ("3 to 4 million", "between 3 and 4 million"),
    ],
)
def test_what_can_both_be_right_agrees(stated, typed):
    assert agree(value(stated), value(typed))
    assert agree(value(typed), value(stated))


@pytest.mark.parametrize(
    ("stated", "typed"),
    [
        ("$14 billion", "$14.3bn"),
        ("$14 billion", "€14 billion"),
        ("$14 billion", "14 billion"),
        ("about $14 billion", "$16bn"),
        ("more than 10", "10"),
        ("more than 10", "9"),
        ("more than 10", "500"),
        ("at least 10", "at most 10"),
        ("49 percent", "51%"),
        ("49 percent", "49 percentage points"),
        ("400 people", "400 ships"),
        ("3 years", "3 months"),
        ("a year", "365 days"),
        ("April 2025", "2025-05"),
        ("2025", "2024/2024"),
        ("2025", "2025 people"),
        ("3 to 4 million", "2 to 5 million"),
        ("3 to 4 million", "5 million"),
    ],
)
def test_what_cannot_both_be_right_disagrees(stated, typed):
    assert not agree(value(stated), value(typed))
    assert not agree(value(typed), value(stated))


def test_a_value_found_in_a_text_is_compared_as_it_is():
    [found] = scan("Meta paid $14 billion.")
    assert agree(found, value("$14bn"))


def test_texts_agree_by_their_words():
    chairman = parse("Executive  chairman", kind=ValueKind.TEXT)
    assert agree(chairman, parse("executive chairman", kind=ValueKind.TEXT))
    assert not agree(chairman, value("2025"))
