import pytest

from factdb.db.tables.quote import quote
from factdb.records.value import Value
from factdb.values import edtf, parse
from factdb.words import AttributionRole, ClaimStatus, LinkKind, Stance, ValueKind

PAID = "Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake."


@pytest.fixture
def quoted(make):
    """A quote of a source that says just this."""
    return lambda said, **options: make.quote(said, source=make.source(said, **options))


def test_a_value_that_its_quote_does_not_state_is_found(make, findings, quoted):
    claim = make.claim(evidence=[quoted(PAID)], value=parse("$28.6 billion"))
    assert findings("C104") == [(claim.ref, "its typed value “$28.6 billion” stands not in its quote")]


def test_a_value_that_its_quote_states_passes(make, findings, quoted):
    make.claim(evidence=[quoted(PAID)], value=parse("USD 14,000,000,000"), qualifiers=[parse("49%")])
    assert findings("C104") == []


def test_a_qualifier_that_no_quote_states_is_found(make, findings, quoted):
    claim = make.claim(evidence=[quoted(PAID)], value=parse("$14 billion"), qualifiers=[parse("51%")])
    assert findings("C104") == [(claim.ref, "its typed value “51%” stands not in its quote")]


def test_one_of_several_quotes_is_enough(make, findings, quoted):
    make.claim(evidence=[quoted("They paid."), quoted(PAID)], value=parse("$14 billion"))
    assert findings("C104") == []


def test_none_of_several_quotes_is_said_so(make, findings, quoted):
    claim = make.claim(evidence=[quoted("They paid."), quoted(PAID)], value=parse("$15 billion"))
    assert findings("C104") == [(claim.ref, "its typed value “$15 billion” stands in none of its 2 quotes")]


def test_a_relative_date_counts_from_the_date_of_the_source(make, findings, quoted):
    said = "Llama 4 was released last April."
    dated = quoted(said, issued=edtf.parse("2026-01-04"))
    make.claim(evidence=[dated], value=parse("2025-04"))
    claim = make.claim(evidence=[dated], value=parse("2024-04"))
    assert [ref for ref, _ in findings("C104")] == [claim.ref]


def test_a_relative_date_in_a_repost_counts_from_the_article(make, findings):
    said = "Llama 4 was released last April."
    article = make.source(None, issued=edtf.parse("2026-01-04"))
    linked = make.source(said, issued=edtf.parse("2027-06-01"), links={LinkKind.REPUBLISHES: article})
    make.claim(evidence=[make.quote(said, source=linked)], value=parse("2025-04"))
    blog = make.source(said, issued=edtf.parse("2027-06-01"))
    chained = make.quote(said, source=blog, chain=[(AttributionRole.PUBLISHED_BY, article)])
    make.claim(evidence=[chained], value=parse("2025-04"))
    assert findings("C104") == []


def test_a_relative_date_counts_from_the_day_of_the_words(make, findings):
    said = "We released it last April."
    spoken = make.quote(said, source=make.source(said), said_on=edtf.parse("2025-12-01"))
    make.claim(evidence=[spoken], value=parse("2025-04"))
    assert findings("C104") == []


def test_the_words_in_which_it_was_typed_count(make, findings, quoted):
    value = Value(kind=ValueKind.TEXT, text="executive chairman", stated="executive chairman")
    make.claim(evidence=[quoted("He will serve as Executive Chairman.")], value=value)
    claim = make.claim(evidence=[quoted("He will serve as chief scientist.")], value=value)
    assert [ref for ref, _ in findings("C104")] == [claim.ref]


def test_a_claim_without_quotes_passes(make, findings):
    make.claim(evidence=[], value=parse("$14 billion"))
    assert findings("C104") == []


def test_a_claim_that_also_rests_on_a_table_passes(make, findings, quoted):
    claim = make.claim(evidence=[quoted("They paid.")], value=parse("$14 billion"))
    make.evidence(claim, source=make.source())
    assert findings("C104") == []


@pytest.mark.parametrize("stance", [Stance.REFUTES, Stance.MENTIONS])
def test_a_claim_whose_quotes_do_not_carry_it_passes(make, findings, quoted, stance):
    claim = make.claim(evidence=[], value=parse("$14 billion"))
    make.evidence(claim, quoted("They paid $13 billion."), stance=stance)
    assert findings("C104") == []


def test_a_withdrawn_quote_does_not_count(make, findings, quoted):
    gone = quoted(PAID)
    claim = make.claim(evidence=[gone, quoted("They paid.")], value=parse("$14 billion"))
    make.withdrawn(quote, gone)
    assert [ref for ref, _ in findings("C104")] == [claim.ref]


def test_only_the_current_version_is_read(make, findings, quoted):
    claim = make.claim(evidence=[quoted(PAID)], value=parse("$15 billion"))
    make.version(claim, value=parse("$14 billion"))
    assert findings("C104") == []


def test_a_withdrawn_claim_is_left_alone(make, findings, quoted):
    make.claim(evidence=[quoted(PAID)], value=parse("$15 billion"), status=ClaimStatus.WITHDRAWN)
    assert findings("C104") == []
