from factdb.words import ClaimStatus


def test_a_verdict_on_a_superseded_version_is_found(make, findings):
    claim = make.claim()
    make.verdict(claim)
    make.version(claim)
    message = "its newest verdict judges version 1, and version 2 says something else"
    assert findings("V101") == [(claim.ref, message)]


def test_a_verdict_on_the_current_version_passes(make, findings):
    make.verdict(make.claim())
    assert findings("V101") == []


def test_a_minor_version_leaves_the_verdict_valid(make, findings):
    claim = make.claim()
    make.verdict(claim)
    make.version(claim, minor=True)
    assert findings("V101") == []


def test_a_change_hidden_under_a_minor_version_is_found(make, findings):
    claim = make.claim()
    make.verdict(claim)
    make.version(claim)
    make.version(claim, minor=True)
    message = "its newest verdict judges version 1, and version 2 says something else"
    assert findings("V101") == [(claim.ref, message)]


def test_a_newer_verdict_mends_it(make, findings):
    claim = make.claim()
    make.verdict(claim)
    make.version(claim)
    make.verdict(claim)
    assert findings("V101") == []


def test_a_claim_without_verdict_is_left_to_another_rule(make, findings):
    make.version(make.claim())
    assert findings("V101") == []


def test_a_withdrawn_claim_is_left_alone(make, findings):
    claim = make.claim(status=ClaimStatus.WITHDRAWN)
    make.verdict(claim)
    make.version(claim)
    assert findings("V101") == []
