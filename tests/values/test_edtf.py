from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors.values import BadDate
from factdb.values import edtf, parse_date


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-04", "2025-04-01", "2025-04-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-04-05", "2025-04-05", "2025-04-05"),
        ("2025-04-05T10:20:30Z", "2025-04-05", "2025-04-05"),
        ("2025-11~", "2025-11-01", "2025-11-30"),
        ("2025?", "2025-01-01", "2025-12-31"),
        ("2025-11-03%", "2025-11-03", "2025-11-03"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("201X-XX", "2010-01-01", "2019-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("1985-04-XX", "1985-04-01", "1985-04-30"),
        ("2022-21", "2022-03-01", "2022-05-31"),
        ("2022-24", "2022-12-01", "2023-02-28"),
        ("2022-35", "2022-07-01", "2022-09-30"),
        ("2022-41", "2022-07-01", "2022-12-31"),
        ("2024/2026", "2024-01-01", "2026-12-31"),
        ("2024-03/2024-03-15", "2024-03-01", "2024-03-15"),
    ],
)
def test_a_date_has_a_first_and_a_last_day(text, earliest, latest):
    read = edtf.parse(text)
    assert (str(read.earliest), str(read.latest)) == (earliest, latest)


def test_an_open_interval_has_one_bound():
    assert edtf.parse("2024/..").latest is None
    assert edtf.parse("../2024").earliest is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "20255",
        "2025-13",
        "2025-00",
        "2025-02-30",
        "2025-22-01",
        "2025-42",
        "2026/2024",
        "../..",
        "0000",
        "1985-02-3X",
    ],
)
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(BadDate):
        edtf.parse(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025", "2025"),
        ("2025-04", "April 2025"),
        ("2026-01-04", "4 January 2026"),
        ("2025-11~", "about November 2025"),
        ("2025?", "possibly 2025"),
        ("2024/2026", "2024 to 2026"),
        ("2024/..", "since 2024"),
        ("../2024", "until 2024"),
        ("199X", "the 1990s"),
        ("19XX", "the 20th century"),
        ("2022-24", "winter 2022"),
        ("2025-35", "the third quarter of 2025"),
        ("2024-40", "the first half of 2024"),
        ("1985-04-XX", "April 1985 (day unknown)"),
        ("no date", "no date"),
    ],
)
def test_people_see_words(text, words):
    assert edtf.show(text) == words


POINTS = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()[:4]),
)
MODERN = st.dates(date(1500, 1, 1), date(2099, 12, 31)).map(lambda day: day.isoformat())


@given(POINTS, st.sampled_from(["", "~", "?", "%"]))
def test_bounds_are_in_order(point, mark):
    read = edtf.parse(point + mark)
    assert read.earliest is not None
    assert read.latest is not None
    assert read.earliest <= read.latest


@given(MODERN, st.sampled_from([4, 7, 10]))
def test_what_is_shown_is_read_back(day, length):
    assert parse_date(edtf.show(day[:length])).edtf == day[:length]


@given(st.text(alphabet="0123456789X-/.~?%T:Z", max_size=24))
def test_any_text_is_read_or_refused(text):
    try:
        read = edtf.parse(text)
    except BadDate:
        return
    assert read.edtf == text.strip()
