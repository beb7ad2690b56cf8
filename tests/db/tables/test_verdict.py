import pytest

from factdb.ids import uuid7


@pytest.fixture
def stated(rows):
    """A claim's id, its version's id and its evidence's id."""
    made = rows.claim()
    return made, rows.version(made), rows.evidence(made, quote_id=rows.held_quote())


def _rank(rows):
    return {"rating_id": rows.rating(), "ranked": True}


def test_a_verdict_with_its_evidence_is_kept(commit, rows, stated):
    claim, version, evidence = stated
    made = rows.verdict(claim, version, basis_id=evidence, **_rank(rows))
    rows.frozen(made, evidence, claim)
    commit()


def test_a_ranked_verdict_needs_evidence(rows, stated, refused):
    claim, version, _ = stated
    with refused("ck_verdict_evidence_given"):
        rows.verdict(claim, version, **_rank(rows))


def test_a_verdict_without_a_rank_needs_none(commit, rows, stated):
    claim, version, _ = stated
    assert rows.verdict(claim, version)
    commit()


def test_the_basis_of_a_verdict_is_in_its_frozen_set(commit, rows, stated, refused):
    claim, version, evidence = stated
    rows.verdict(claim, version, basis_id=evidence, **_rank(rows))
    with refused("foreign key"):
        commit()


def test_a_ranked_rating_cannot_pass_for_one_without_a_rank(rows, stated, refused):
    claim, version, _ = stated
    with refused("foreign key"):
        rows.verdict(claim, version, rating_id=rows.rating(), ranked=False)


def test_the_frozen_set_holds_no_evidence_of_another_claim(rows, stated, refused):
    claim, version, _ = stated
    elsewhere = rows.claim()
    foreign = rows.evidence(elsewhere, source_id=rows.source(), locator="table 1")
    made = rows.verdict(claim, version)
    with refused("foreign key"):
        rows.frozen(made, foreign, claim)


def test_the_frozen_set_holds_a_piece_once(rows, stated, refused):
    claim, version, evidence = stated
    made = rows.verdict(claim, version)
    rows.frozen(made, evidence, claim)
    with refused("unique"):
        rows.frozen(made, evidence, claim)


def test_a_verdict_is_on_a_version_of_its_claim(rows, stated, refused):
    claim, _, _ = stated
    other = rows.version(rows.claim())
    with refused("foreign key"):
        rows.verdict(claim, other)


def test_the_first_verdict_supersedes_none(rows, stated, refused):
    claim, version, _ = stated
    first = rows.verdict(claim, version)
    with refused("ck_verdict_supersedes_last"):
        rows.verdict(claim, version, number=1, supersedes_id=first)


def test_a_later_verdict_says_what_it_supersedes(rows, stated, refused):
    claim, version, _ = stated
    rows.verdict(claim, version)
    with refused("ck_verdict_supersedes_last"):
        rows.verdict(claim, version, number=2)


def test_a_verdict_supersedes_one_of_its_own_claim(rows, stated, refused):
    claim, version, _ = stated
    other = rows.claim()
    elsewhere = rows.verdict(other, rows.version(other))
    with refused("foreign key"):
        rows.verdict(claim, version, number=2, supersedes_id=elsewhere)


def test_a_claim_has_each_verdict_number_once(rows, stated, refused):
    claim, version, _ = stated
    rows.verdict(claim, version)
    with refused("unique"):
        rows.verdict(claim, version)


def test_a_verdict_has_a_rating_that_is_there(rows, stated, refused):
    claim, version, _ = stated
    with refused("foreign key"):
        rows.verdict(claim, version, rating_id=uuid7())
