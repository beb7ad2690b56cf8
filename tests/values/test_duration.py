import pytest

from factdb.errors.values import BadValue
from factdb.values import parse, scan
from factdb.words import ValueKind


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("four years", "duration 4 year"),
        ("18 months", "duration 18 month"),
        ("an 18-month", "duration 18 month"),
        ("a fortnight", "duration 14 day"),
        ("a decade", "duration 10 year"),
        ("over a decade", "duration 10 year gt"),
        ("nearly four decades", "duration 40 year about"),
        ("two centuries", "duration 200 year"),
        ("half a century", "duration 50 year"),
        ("half an hour", "duration 0.5 hour"),
        ("a year and a half", "duration 1.5 year"),
        ("two and a half years", "duration 2.5 year"),
        ("three years and two months", "duration 38 month"),
        ("two or three weeks", "duration 2..3 week"),
        ("ten to fifteen years", "duration 10..15 year"),
        ("a 29-year-old", "duration 29 year"),
        ("29 years old", "duration 29 year"),
        ("29 years of age", "duration 29 year"),
        ("aged 29", "duration 29 year"),
        ("90 minutes", "duration 90 minute"),
    ],
)
def test_a_length_of_time_is_a_duration(read, text, meaning):
    assert read(text) == meaning


@pytest.mark.parametrize("text", ["a 29-year-old founder", "Alexandr Wang, 29, leads it", "a founder aged 29 who"])
def test_an_age_says_that_it_is_one(text):
    [age] = scan(text)
    assert (str(age.value.amount), age.precision) == ("29", "age")


def test_a_duration_without_a_unit_is_refused():
    with pytest.raises(BadValue, match="unit of time is missing"):
        parse("10", kind=ValueKind.DURATION)
