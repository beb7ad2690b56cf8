import pytest

from factdb.errors.values import Ambiguous, BadDate
from factdb.values import parse_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2025", "2025"),
        ("2025-04", "2025-04"),
        ("2025-04-05", "2025-04-05"),
        ("4 January 2026", "2026-01-04"),
        ("4 Jan 2026", "2026-01-04"),
        ("4th of January 2026", "2026-01-04"),
        ("4th January, 2026", "2026-01-04"),
        ("January 4, 2026", "2026-01-04"),
        ("January 4 2026", "2026-01-04"),
        ("Jan. 4, 2026", "2026-01-04"),
        ("January 4th, 2026", "2026-01-04"),
        ("Sunday, January 4, 2026", "2026-01-04"),
        ("Sunday 4 January 2026", "2026-01-04"),
        ("April 2025", "2025-04"),
        ("april 2025", "2025-04"),
        ("April of 2025", "2025-04"),
        ("Sept. 2025", "2025-09"),
        ("November 2022", "2022-11"),
        ("29 February 2024", "2024-02-29"),
        ("13/02/2021", "2021-02-13"),
        ("02/13/2021", "2021-02-13"),
        ("13.02.2021", "2021-02-13"),
        ("02/02/2021", "2021-02-02"),
        ("2021/02/13", "2021-02-13"),
        ("in 1066", "1066"),
        ("about 2019", "2019~"),
        ("circa 1850", "1850~"),
        ("c. 1850", "1850~"),
        ("between 2015 and 2018", "2015/2018"),
        ("2015–2018", "2015/2018"),
        ("March 2024 to May 2024", "2024-03/2024-05"),
        ("January 4-6, 2026", "2026-01-04/2026-01-06"),
        ("4–6 January 2026", "2026-01-04/2026-01-06"),
        ("2025-11~", "2025-11~"),
        ("199X", "199X"),
        ("2024/..", "2024/.."),
    ],
)
def test_a_date_keeps_the_precision_at_which_it_is_stated(text, edtf):
    assert parse_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("01/02/2021", "2021-01-02 or as 2021-02-01"),
        ("5.6.2021", "2021-05-06 or as 2021-06-05"),
        ("the 20s", "192X or as 202X"),
    ],
)
def test_a_date_of_two_readings_lists_them(text, readings):
    with pytest.raises(Ambiguous, match=readings):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is empty"),
        ("31 February 2025", "February 2025 has no day 31"),
        ("February 29, 2025", "February 2025 has no day 29"),
        ("2025-02-30", "February 2025 has no day 30"),
        ("2025-13", "there is no month 13"),
        ("32/13/2021", "there is no such day"),
        ("1/2/21", "four digits"),
        ("Monday, January 4, 2026", "4 January 2026 is a Sunday"),
        ("soon", "not written as a date"),
        ("14 billion", "not written as a date"),
        ("last April", "the date of its source"),
        ("November 20", "the date of its source"),
    ],
)
def test_what_is_no_date_says_why(text, reason):
    with pytest.raises(BadDate, match=reason):
        parse_date(text)
