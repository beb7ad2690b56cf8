from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors.values import Ambiguous, BadDate, BadValue
from factdb.values import parse
from factdb.words import ValueKind


def test_the_stated_words_are_kept():
    assert parse("  more than $14 billion ").stated == "more than $14 billion"


def test_a_text_is_taken_as_it_is():
    value = parse("executive chairman", kind=ValueKind.TEXT)
    assert (value.kind, value.text) == (ValueKind.TEXT, "executive chairman")


@pytest.mark.parametrize(
    "text", ["", "  ", "$", "EUR", "14 billion dollarz", "the", "about", "$14 billion and more", "5,5"]
)
def test_what_is_no_value_is_refused(text):
    with pytest.raises(BadValue):
        parse(text)


def test_years_with_a_hyphen_are_an_interval_unless_a_date_is_asked_for(read):
    assert read("2015-18") == "date 2015/2018"
    with pytest.raises(BadDate, match="no month 18"):
        parse("2015-18", kind=ValueKind.DATE)


def test_years_that_could_be_a_season_are_ambiguous():
    with pytest.raises(Ambiguous, match="2021/2022 or as summer 2021"):
        parse("2021-22")


def test_a_value_of_another_kind_is_refused():
    with pytest.raises(BadValue, match="it states a money, not a percent"):
        parse("$5", kind=ValueKind.PERCENT)


@given(
    st.decimals(min_value=0, max_value=10**15, allow_nan=False, allow_infinity=False, places=4),
    st.sampled_from(["USD", "EUR", "GBP", "JPY", "INR", "CHF"]),
)
def test_any_amount_with_its_currency_is_read_back(amount, currency):
    value = parse(f"{currency} {amount:,f}")
    assert (value.amount, value.currency) == (amount, currency)
    assert str(value.amount) == f"{value.amount:f}"


@given(st.integers(0, 40), st.integers(0, 10**25))
def test_an_amount_of_any_length_is_exact(places, digits):
    amount = Decimal(digits).scaleb(-places)
    assert parse(f"{amount:f} percent").amount == amount


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    with suppress(BadValue, BadDate, Ambiguous):
        assert parse(text).stated == text.strip()
