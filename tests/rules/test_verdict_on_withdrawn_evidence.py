import pytest

from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.services import redactions
from factdb.words import ClaimStatus


@pytest.fixture
def money(make):
    return make.quote(ref="q-money")


@pytest.fixture
def judged(make, money):
    claim = make.claim(ref="stake", evidence=[money])
    make.verdict(claim, rating="supported")
    return claim


def test_a_quote_withdrawn_since_is_found(make, findings, judged, money):
    make.withdrawn(quote, money)
    assert findings("V103") == [("stake", "its verdict “supported” rests on q-money, which was withdrawn")]


def test_evidence_withdrawn_since_is_found_though_its_quote_stands(make, findings, money):
    claim = make.claim(ref="stake", evidence=[])
    rests_on = make.evidence(claim, money)
    make.verdict(claim)
    make.withdrawn(evidence, rests_on)
    message = "its verdict “reported” rests on the evidence of q-money, which was withdrawn"
    assert findings("V103") == [("stake", message)]


def test_a_place_in_a_source_that_was_withdrawn_is_found(make, findings):
    claim = make.claim(ref="stake", evidence=[])
    rests_on = make.evidence(claim, source=make.source(ref="filing"))
    make.verdict(claim)
    make.withdrawn(evidence, rests_on)
    message = "its verdict “reported” rests on table 1 of filing, which was withdrawn"
    assert findings("V103") == [("stake", message)]


def test_a_verdict_on_evidence_that_stands_passes(findings, judged):
    assert findings("V103") == []


def test_several_pieces_are_one_finding(make, findings, money):
    words = make.quote(ref="q-words")
    make.verdict(make.claim(ref="stake", evidence=[words, money, make.quote()]))
    for gone in (money, words):
        make.withdrawn(quote, gone)
    message = "its verdict “reported” rests on q-money, q-words, which were withdrawn"
    assert findings("V103") == [("stake", message)]


def test_evidence_that_the_verdict_does_not_rest_on_passes(make, findings, judged):
    gone = make.quote()
    make.evidence(judged, gone)
    make.withdrawn(quote, gone)
    assert findings("V103") == []


def test_a_newer_verdict_without_it_passes(make, findings, judged, money):
    make.withdrawn(quote, money)
    make.verdict(judged, evidence_set=[make.evidence(judged, make.quote())])
    assert findings("V103") == []


def test_a_withdrawn_claim_is_left_alone(make, findings, money):
    make.verdict(make.claim(status=ClaimStatus.WITHDRAWN, evidence=[money]))
    make.withdrawn(quote, money)
    assert findings("V103") == []


def redacted(writes, *refs):
    with writes() as tx:
        redactions.redact(tx, refs, "a court order")


def test_a_verdict_on_a_redacted_quote_is_found(make, findings, writes):
    claim = make.claim(evidence=[make.quote(source=make.source(ref="gone"), ref="q-gone")])
    make.verdict(claim, rating="supported")
    redacted(writes, "gone")
    assert findings("V103") == [(claim.ref, "its verdict “supported” rests on q-gone, which was redacted")]


def test_a_verdict_on_a_place_in_a_redacted_source_is_found(make, findings, writes):
    claim, photo = make.claim(evidence=[]), make.source(ref="photo")
    make.evidence(claim, source=photo)
    make.verdict(claim, rating="supported")
    assert findings("V103") == []
    redacted(writes, "photo")
    assert findings("V103") == [(claim.ref, "its verdict “supported” rests on table 1 of photo, which was redacted")]


def test_what_was_withdrawn_and_what_was_redacted_are_told_together(make, findings, writes, money):
    claim = make.claim(evidence=[make.quote(source=make.source("Gone new ideas.", ref="gone"), ref="q-gone"), money])
    make.verdict(claim, rating="supported")
    make.withdrawn(quote, money)
    redacted(writes, "gone")
    message = "its verdict “supported” rests on q-gone, q-money, which were withdrawn or redacted"
    assert findings("V103") == [(claim.ref, message)]
