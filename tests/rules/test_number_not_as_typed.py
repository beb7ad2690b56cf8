import pytest

from factdb.values import edtf, parse
from factdb.words import ClaimStatus


def test_a_figure_that_differs_from_the_typed_value_is_found(make, findings):
    claim = make.claim("Meta paid $14 billion.", value=parse("$41 billion"))
    message = "its text says “$14 billion”, and its typed values say “$41 billion”"
    assert findings("C103") == [(claim.ref, message)]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Meta paid $14 billion.", "USD 14,000,000,000"),
        ("Meta paid about $14 billion.", "$14.3 billion"),
        ("Llama 4 came out in April 2025.", "2025-04-05"),
        ("He had been there for over a decade.", "12 years"),
        ("Meta bought 49 percent.", "49%"),
    ],
)
def test_a_figure_that_agrees_with_the_typed_value_passes(make, findings, text, stated):
    make.claim(text, value=parse(stated))
    assert findings("C103") == []


def test_a_qualifier_accounts_for_a_further_figure(make, findings):
    text = "Meta paid $14 billion, of which $3 billion in cash."
    make.claim(text, value=parse("$14 billion"), qualifiers=[parse("$3 billion")])
    assert findings("C103") == []


def test_a_qualifier_that_differs_is_found(make, findings):
    text = "Meta paid $14 billion for 49 percent."
    claim = make.claim(text, value=parse("$14 billion"), qualifiers=[parse("94 percent")])
    assert findings("C103") == [(claim.ref, "its text says “49 percent”, and its typed values say “94 percent”")]


def test_a_figure_of_a_kind_that_is_not_typed_passes(make, findings):
    make.claim("In 2025 Meta paid $14 billion for 49 percent.", value=parse("$14 billion"))
    assert findings("C103") == []


def test_a_quantity_of_something_else_passes(make, findings):
    make.claim("The 500 engineers drove 20 miles.", value=parse("20 miles"))
    assert findings("C103") == []


def test_another_currency_is_found(make, findings):
    claim = make.claim("Meta paid €14 billion.", value=parse("$14 billion"))
    assert [ref for ref, _ in findings("C103")] == [claim.ref]


def test_the_as_of_date_confirms_a_date_but_is_not_held_against_one(make, findings):
    text = "ChatGPT came out in November 2022, as of January 2026."
    make.claim(text, value=parse("November 2022"), as_of=edtf.parse("2026-01"))
    make.claim("In 2024 Meta paid $14 billion.", value=parse("$14 billion"), as_of=edtf.parse("2026-01"))
    assert findings("C103") == []


def test_a_relative_date_is_not_judged(make, findings):
    make.claim("Llama 4 was released last April.", value=parse("2025-04"))
    assert findings("C103") == []


def test_a_claim_without_typed_value_passes(make, findings):
    make.claim("Meta paid $14 billion.")
    assert findings("C103") == []


def test_only_the_current_version_is_read(make, findings):
    mended = make.claim("Meta paid $14 billion.", value=parse("$41 billion"))
    make.version(mended, "Meta paid $14 billion.", value=parse("$14 billion"))
    spoilt = make.claim("Meta paid $14 billion.", value=parse("$14 billion"))
    make.version(spoilt, "Meta paid $15 billion.", value=parse("$14 billion"))
    assert [ref for ref, _ in findings("C103")] == [spoilt.ref]


def test_a_withdrawn_claim_is_left_alone(make, findings):
    make.claim("Meta paid $14 billion.", value=parse("$41 billion"), status=ClaimStatus.WITHDRAWN)
    assert findings("C103") == []
