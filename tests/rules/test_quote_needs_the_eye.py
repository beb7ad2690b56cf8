import pytest

from factdb.db.tables.quote import quote
from factdb.services import quotes
from factdb.words import Fidelity

TEXT = "Wang is clearly not an expert. Not a liar, she said. He paid $14.3 billion for it. We had a lot of new ideas."


@pytest.fixture
def quoted(make, writes):
    """Store a quote with the grade that it earns."""
    make.source(TEXT, ref="repost")

    def add(text: str, **options):
        with writes() as tx:
            return quotes.add(tx, "repost", [text], ref="q", **options)

    return add


def test_words_left_out_that_turn_the_meaning_are_found(quoted, findings):
    quoted("Wang is … an expert")
    assert findings("Q103") == [("q", "vouches, but leaves out “clearly not” (negation)")]


@pytest.mark.parametrize(
    ("text", "flags"), [("a liar", "negation, truncated"), ("$14.3", "number, truncated"), ("14.3 billion", "number")]
)
def test_a_quote_that_stops_short_of_what_counts_is_found(quoted, findings, text, flags):
    quoted(text)
    assert findings("Q103") == [("q", f"vouches, but is cut short ({flags})")]


def test_what_is_left_out_within_and_next_to_it_is_one_finding(quoted, findings):
    quoted("He … $14.3")
    assert findings("Q103") == [("q", "vouches, but leaves out “paid” and is cut short (number, truncated)")]


def test_long_words_left_out_are_shortened(quoted, findings):
    quoted("Wang … We had a lot of new ideas")
    ((_, message),) = findings("Q103")
    assert "leaves out “is clearly not an expert. Not a liar" in message
    assert "…” (" in message


@pytest.mark.parametrize("text", ["new ideas", "We had … ideas", "Wang is clearly not an expert"])
def test_a_quote_without_such_flags_passes(quoted, findings, text):
    quoted(text)
    assert findings("Q103") == []


def test_a_place_that_is_ambiguous_passes(make, findings, writes):
    make.source("New ideas. New ideas.", ref="twice")
    with writes() as tx:
        assert quotes.add(tx, "twice", ["New ideas"]).flags == ("ambiguous",)
    assert findings("Q103") == []


def test_a_grade_that_does_not_vouch_is_left_to_another_rule(quoted, findings):
    added = quoted("Wang is clearly an expert", keep=True)
    assert "negation" in added.flags
    assert findings("Q103") == []


def test_only_the_newest_grade_counts(quoted, make, findings):
    make.grade(quoted("Wang is … an expert"), Fidelity.ELIDED)
    assert findings("Q103") == []


def test_a_withdrawn_quote_is_left_alone(quoted, make, findings):
    make.withdrawn(quote, quoted("Wang is … an expert"))
    assert findings("Q103") == []
