from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.values import parse, scan


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("last April", "date 2025-04"),
        ("last January", "date 2025-01"),
        ("this April", "date 2026-04"),
        ("next April", "date 2026-04"),
        ("in November", "date 2025-11"),
        ("November", "date 2025-11"),
        ("January", "date 2026-01"),
        ("last year", "date 2025"),
        ("this year", "date 2026"),
        ("next year", "date 2027"),
        ("last month", "date 2025-12"),
        ("last quarter", "date 2025-36"),
        ("last decade", "date 201X"),
        ("the past century", "date 19XX"),
        ("last week", "date 2025-12-22/2025-12-28"),
        ("this week", "date 2025-12-29/2026-01-04"),
        ("last weekend", "date 2025-12-27/2025-12-28"),
        ("today", "date 2026-01-04"),
        ("yesterday", "date 2026-01-03"),
        ("last night", "date 2026-01-03"),
        ("tomorrow", "date 2026-01-05"),
        ("the day before yesterday", "date 2026-01-02"),
        ("three days ago", "date 2026-01-01"),
        ("two weeks ago", "date 2025-12-15/2025-12-21"),
        ("a month ago", "date 2025-12"),
        ("five years ago", "date 2021"),
        ("two decades ago", "date 2006~"),
        ("more than two years ago", "date ../2024"),
        ("less than two years ago", "date 2024/.."),
        ("on Friday", "date 2026-01-02"),
        ("Sunday", "date 2026-01-04"),
        ("last Sunday", "date 2025-12-28"),
        ("next Friday", "date 2026-01-09"),
        ("November 20", "date 2025-11-20"),
        ("20 November", "date 2025-11-20"),
        ("the 20th of November", "date 2025-11-20"),
        ("Friday, January 2", "date 2026-01-02"),
    ],
)
def test_a_relative_date_counts_from_the_anchor(read, text, meaning):
    assert read(text) == meaning


EVERY_WAY = (
    "Last April, this April, next April, in November, last week, this week, next week, last weekend, last month, "
    "next month, last quarter, last year, next year, last decade, the past century, yesterday, tomorrow, ten days ago, "
    "ten weeks ago, ten months ago, a century ago, 9000 years from now, on Friday, last Friday, next Friday, "
    "February 29, next winter, last winter, this summer, in the third quarter, early next year. It will be on March 1."
)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The vote will be held on March 16.", "2026-03-16"),
        ("The vote was held on March 16.", "2025-03-16"),
        ("It is due to open in May.", "2026-05"),
        ("It opened in May.", "2025-05"),
        ("The court is to rule on Friday.", "2026-01-09"),
        ("The court ruled on Friday.", "2026-01-02"),
        ("It is to run from December 29.", "2025-12-29"),
    ],
)
def test_the_tense_of_the_sentence_tells_past_from_future(text, edtf):
    [when] = scan(text, anchor=date(2026, 1, 4))
    assert (when.value.edtf, when.relative) == (edtf, True)


@given(st.dates())
def test_no_anchor_breaks_a_reading(anchor):
    scan(EVERY_WAY, anchor=anchor)


def test_the_first_days_of_the_calendar_do_not_break_it():
    assert parse("last April", anchor=date(2, 1, 1)).edtf == "0001-04"
    assert scan("It was yesterday, last week, ten years ago.", anchor=date(1, 1, 1)) == []
