from decimal import Decimal

import pytest

from factdb.errors.values import BadValue
from factdb.values import number, parse


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("zero", "0"),
        ("nineteen", "19"),
        ("forty-two", "42"),
        ("one hundred", "100"),
        ("a hundred and fifty thousand", "150000"),
        ("two hundred thousand and five", "200005"),
        ("three million four hundred thousand", "3400000"),
        ("two and a half million", "2500000"),
        ("two thousand million", "2000000000"),
        ("2½", "2.5"),
        ("½", "0.5"),
        ("12,34,567", "1234567"),
        ("14\u202f000", "14000"),
        ("3 lakh", "300000"),
        ("half a dozen", "6"),
        ("four dozen", "48"),
        ("5 mn", "5000000"),
        ("1.250", "1.25"),
    ],
)
def test_a_number_is_read_exactly(text, amount):
    read = number.read(text, 0)
    assert read is not None
    assert (str(read.low), read.end) == (amount, len(text))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("several hundred", ("200", "900")),
        ("a few thousand", ("2000", "9000")),
        ("dozens", ("24", "99")),
        ("tens of thousands", ("20000", "100000")),
        ("millions", ("2000000", "10000000")),
    ],
)
def test_a_vague_count_is_a_range(text, bounds):
    read = number.read(text, 0)
    assert read is not None
    assert (str(read.low), str(read.high)) == bounds


@pytest.mark.parametrize("text", ["1,23", "$1,23", "12,3456", "1234,567"])
def test_thousands_in_other_groups_than_three_are_no_number(text):
    with pytest.raises(BadValue, match="groups of three digits"):
        parse(text)


@pytest.mark.parametrize("text", ["million", "and", "twenty thirty", "hundred five", "1e5", "five hundred and"])
def test_words_that_make_no_number_are_refused(text):
    with pytest.raises(BadValue):
        parse(text)


def test_a_product_is_exact_beyond_the_precision_of_decimals():
    assert number.times(Decimal("14.000000000000000000000000000001"), Decimal(10**9)) == Decimal(
        "14000000000.000000000000000000001"
    )
