from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.words import ClaimStatus, Standing


def test_a_claim_without_evidence_is_found(make, findings):
    claim = make.claim(evidence=[])
    assert findings("C101") == [(claim.ref, "has no evidence")]


def test_a_claim_that_rests_on_a_quote_passes(make, findings):
    make.claim(evidence=[make.quote()])
    assert findings("C101") == []


def test_a_claim_that_rests_on_a_place_in_a_source_passes(make, findings):
    claim = make.claim(evidence=[])
    make.evidence(claim, source=make.source())
    assert findings("C101") == []


def test_withdrawn_evidence_does_not_count(make, findings):
    claim = make.claim(evidence=[])
    make.evidence(claim, make.quote(), status=Standing.WITHDRAWN)
    assert findings("C101") == [(claim.ref, "has no evidence")]


def test_a_withdrawn_quote_does_not_count(make, findings):
    gone = make.quote()
    claim = make.claim(evidence=[gone])
    make.withdrawn(quote, gone)
    assert findings("C101") == [(claim.ref, "has no evidence")]


def test_one_piece_of_evidence_that_stands_is_enough(make, findings):
    claim = make.claim(evidence=[make.quote()])
    gone = make.evidence(claim, make.quote())
    make.withdrawn(evidence, gone)
    assert findings("C101") == []


def test_a_withdrawn_claim_is_left_alone(make, findings):
    make.claim(evidence=[], status=ClaimStatus.WITHDRAWN)
    assert findings("C101") == []
