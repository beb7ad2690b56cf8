from datetime import UTC, datetime

import pytest

from factdb.db.tables.quote import quote
from factdb.words import ClaimStatus, Standing


@pytest.fixture
def now(monkeypatch):
    """Set the day on which rows are made."""
    return lambda day: monkeypatch.setenv("FACTDB_NOW", datetime(2026, 1, day, tzinfo=UTC).isoformat())


@pytest.fixture
def judged(make, now):
    """A claim judged on 4 January, with the day set to the 6th."""
    now(4)
    claim = make.claim()
    make.verdict(claim)
    now(6)
    return claim


def test_evidence_that_came_after_the_verdict_is_found(make, findings, judged):
    make.evidence(judged, make.quote())
    message = "its newest verdict is of 4 January 2026, and 1 piece of evidence came on 6 January 2026"
    assert findings("V102") == [(judged.ref, message)]


def test_a_verdict_newer_than_all_evidence_passes(make, findings, judged):
    make.evidence(judged, make.quote())
    make.verdict(judged)
    assert findings("V102") == []


def test_several_pieces_are_one_finding(make, findings, judged, now):
    make.evidence(judged, make.quote())
    now(8)
    make.evidence(judged, make.quote())
    message = "its newest verdict is of 4 January 2026, and 2 pieces of evidence came since, the last on 8 January 2026"
    assert findings("V102") == [(judged.ref, message)]


def test_evidence_that_was_left_out_on_purpose_passes(make, findings, now):
    now(4)
    claim = make.claim(evidence=[make.quote()])
    now(6)
    make.verdict(claim, evidence_set=[])
    assert findings("V102") == []


def test_evidence_that_the_verdict_rests_on_passes_whenever_it_was_recorded(make, findings, now):
    now(6)
    claim = make.claim(evidence=[make.quote()])
    now(4)
    make.verdict(claim)
    assert findings("V102") == []


def test_evidence_recorded_with_the_verdict_passes(make, findings, now):
    now(4)
    claim = make.claim(evidence=[])
    make.verdict(claim, rating="not_checkable")
    make.evidence(claim, make.quote())
    assert findings("V102") == []


def test_withdrawn_evidence_does_not_count(make, findings, judged):
    make.evidence(judged, make.quote(), status=Standing.WITHDRAWN)
    gone = make.quote()
    make.evidence(judged, gone)
    make.withdrawn(quote, gone)
    assert findings("V102") == []


def test_a_claim_without_verdict_is_left_to_another_rule(make, findings):
    make.claim()
    assert findings("V102") == []


def test_a_withdrawn_claim_is_left_alone(make, findings, now):
    now(4)
    claim = make.claim(status=ClaimStatus.WITHDRAWN)
    make.verdict(claim)
    now(6)
    make.evidence(claim, make.quote())
    assert findings("V102") == []
