from factdb.words import ClaimStatus


def test_a_claim_without_verdict_is_found(make, findings):
    claim = make.claim()
    assert findings("C102") == [(claim.ref, "has no verdict")]


def test_a_claim_with_a_verdict_passes(make, findings):
    make.verdict(make.claim())
    assert findings("C102") == []


def test_a_verdict_on_an_old_version_is_left_to_another_rule(make, findings):
    claim = make.claim()
    make.verdict(claim)
    make.version(claim)
    assert findings("C102") == []


def test_a_withdrawn_claim_is_left_alone(make, findings):
    make.claim(status=ClaimStatus.WITHDRAWN)
    assert findings("C102") == []
