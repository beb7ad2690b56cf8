import pytest

from factdb.db.tables.quote import quote
from factdb.words import AttributionRole, QuoteKind


def test_a_direct_quote_without_speaker_is_found(make, findings):
    nameless = make.quote(kind=QuoteKind.DIRECT)
    assert findings("A101") == [(nameless.ref, "is a direct quote and has no speaker")]


def test_a_direct_quote_with_a_speaker_passes(make, findings):
    make.quote(kind=QuoteKind.DIRECT, speaker=make.entity())
    assert findings("A101") == []


def test_a_speaker_who_is_only_named_in_the_chain_passes(make, findings):
    make.quote(kind=QuoteKind.DIRECT, chain=[(AttributionRole.SPEAKER, "a former engineer")])
    assert findings("A101") == []


def test_an_interviewer_is_no_speaker(make, findings):
    nameless = make.quote(kind=QuoteKind.DIRECT, chain=[(AttributionRole.INTERVIEWER, "a reporter")])
    assert [ref for ref, _ in findings("A101")] == [nameless.ref]


@pytest.mark.parametrize("kind", sorted(set(QuoteKind) - {QuoteKind.DIRECT}))
def test_other_kinds_need_no_speaker(make, findings, kind):
    make.quote(kind=kind)
    assert findings("A101") == []


def test_a_withdrawn_quote_is_left_alone(make, findings):
    make.withdrawn(quote, make.quote(kind=QuoteKind.DIRECT))
    assert findings("A101") == []
