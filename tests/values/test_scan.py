from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.values import scan


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Meta paid $14 billion for 49 percent of it.", ["$14 billion", "49 percent"]),
        ("He spent over a decade there, until last November.", ["over a decade", "last November"]),
        ("In 2011 and 2012, 400 people left.", ["2011", "2012", "400 people"]),
        ("Since May, prices doubled.", ["May", "doubled"]),
        ("On Oct. 7, 2023, at least 1,200 people died.", ["Oct. 7, 2023", "at least 1,200 people"]),
        ("One in five adults and half of the members", ["One in five", "half"]),
        ("It cost five times the average, won five times.", ["five times", "five times"]),
        ("Between £2m and £3m, or 5–6 per cent", ["Between £2m and £3m", "5–6 per cent"]),
        ("almost two years ago", ["almost two years ago"]),
        ("(2019)", ["2019"]),
        ("The 2012 elections drew 2000 people.", ["2012", "2000 people"]),
        ("a 29-year-old, Jo Doe, 34, and others", ["29-year-old", "34"]),
        ("£350 million a week", ["£350 million"]),
        ("Edmonton Sun, August 16, 2008", ["August 16, 2008"]),
        ("nothing of note", []),
        ("", []),
    ],
)
def test_running_text_gives_its_values_in_order(found, text, values):
    assert found(text) == values


def test_without_an_anchor_a_relative_date_is_passed_over_whole():
    assert scan("It happened three days ago, last April.") == []


def test_a_value_says_where_it_stands_and_what_it_was():
    [read] = scan("in early last year", anchor=date(2026, 1, 4))
    assert (read.start, read.end, read.value.stated) == (3, 18, "early last year")
    assert (read.precision, read.relative) == ("year", True)


@given(st.text())
def test_no_text_raises(text):
    scan(text, anchor=date(2026, 1, 4))


WORDS = (
    "a an the one two half third twenty hundred million dozen of in and or to from between about over more than up "
    "last next early May March Friday 1990s Q3 2025 14 1,2 1.5 $ £ % - – / . , 's ago years percent dollars kr"
)


@given(st.lists(st.sampled_from(WORDS.split())).map(" ".join))
def test_spans_are_ordered_and_hold_their_words(text):
    values = scan(text, anchor=date(2026, 1, 4))
    assert all(value.value.stated == text[value.start : value.end] for value in values)
    assert all(one.end <= other.start for one, other in pairwise(values))


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1-",
        "1.",
        "1/",
        "$",
        "-",
        " ",
        "\n",
        "minus ",
        "about about ",
        "million ",
        "1bn",
        "x",
        "between 1 and ",
        "٣",
    ],
)
def test_hostile_input_ends(piece):
    scan(piece * (100_000 // len(piece)), anchor=date(2026, 1, 4))


@pytest.mark.parametrize("piece", ["1", "1,", "1-", "1.", "x", " ", "hundred "])
def test_a_megabyte_of_hostile_input_ends(piece):
    assert scan(piece * (1_000_000 // len(piece))) == []
