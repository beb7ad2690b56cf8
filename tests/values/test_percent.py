import pytest

from factdb.values import parse
from factdb.words import ValueKind


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("49 percent", "percent 49 percent"),
        ("49 per cent", "percent 49 percent"),
        ("49%", "percent 49 percent"),
        ("0.5%", "percent 0.5 percent"),
        ("minus 3.2%", "percent -3.2 percent"),
        ("−3.2%", "percent -3.2 percent"),
        ("forty-nine percent", "percent 49 percent"),
        ("half a percent", "percent 0.5 percent"),
        ("5-6 per cent", "percent 5..6 percent"),
        ("20 to 30 percent", "percent 20..30 percent"),
        ("5% to 6%", "percent 5..6 percent"),
        ("two percentage points", "percent 2 percentage_point"),
        ("a quarter of a percentage point", "percent 0.25 percentage_point"),
        ("25 basis points", "percent 0.25 percentage_point"),
    ],
)
def test_a_percentage_has_its_unit(read, text, meaning):
    assert read(text) == meaning


def test_a_bare_number_is_a_percentage_when_one_is_asked_for():
    assert parse("49", kind=ValueKind.PERCENT).unit == "percent"
