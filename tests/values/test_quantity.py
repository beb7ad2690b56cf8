import pytest

from factdb.errors.values import Ambiguous, BadValue
from factdb.values import parse
from factdb.words import ValueKind


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("14 billion", "quantity 14000000000"),
        ("12,500", "quantity 12500"),
        ("7k", "quantity 7000"),
        ("1200", "quantity 1200"),
        ("50 million users", "quantity 50000000 user"),
        ("400 people", "quantity 400 person"),
        ("2008 people", "quantity 2008 person"),
        ("5m people", "quantity 5000000 person"),
        ("thousands of people", "quantity 2000..10000 person"),
        ("three countries", "quantity 3 country"),
        ("15 women", "quantity 15 woman"),
        ("a 10-point", "quantity 10 point"),
        ("26 miles", "quantity 26 mile"),
        ("80 kg", "quantity 80 kilogram"),
        ("80kg", "quantity 80 kilogram"),
        ("6ft 2in", "quantity 74 inch"),
        ("-10C", "quantity -10 degree Celsius"),
        ("451°F", "quantity 451 degree Fahrenheit"),
        ("30 degrees Celsius", "quantity 30 degree Celsius"),
        ("1.5 million barrels", "quantity 1500000 barrel"),
        ("70 mph", "quantity 70 mile per hour"),
        ("12 square miles", "quantity 12 square mile"),
        ("the 75th", "quantity 75"),
    ],
)
def test_a_number_of_something_is_a_quantity(read, text, meaning):
    assert read(text) == meaning


def test_a_word_that_is_no_unit_is_named():
    with pytest.raises(BadValue, match="'dollarz' after '14 billion' is not understood"):
        parse("14 billion dollarz")


def test_a_letter_of_two_meanings_is_ambiguous():
    with pytest.raises(Ambiguous, match="5 million or as 5 metres"):
        parse("5m")


def test_a_year_is_a_number_when_a_quantity_is_asked_for():
    assert str(parse("2025", kind=ValueKind.QUANTITY).amount) == "2025"
