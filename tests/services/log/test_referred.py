"""What the ids in changes are called."""

import pytest

from factdb.db.tables.tag import tag
from factdb.services import claims
from factdb.services.log.details import detail
from factdb.services.log.entries import entries


@pytest.fixture
def newest(reads):
    def told():
        with reads() as tx:
            return detail(tx, entries(tx, limit=1)[0].seq)

    return told


def test_the_rating_of_a_verdict_and_the_version_that_it_judges_are_told(make, newest):
    made = make.claim(ref="stake")
    make.verdict(made, rating="mixed")
    entry = newest()
    (verdict,) = [change.after for change in entry.rows if change.table == "verdict"]
    assert entry.called[verdict["rating_id"]] == "rating mixed of rating_scale default"
    assert entry.called[verdict["claim_version_id"]] == "claim_version 1 of claim stake"
    assert entry.called[verdict["claim_id"]] == "claim stake"


def test_the_evidence_of_a_verdict_is_told_by_its_quote(make, newest):
    made = make.claim(ref="stake", evidence=[])
    tied = make.evidence(made, make.quote(ref="words"))
    make.verdict(made, rating="mixed", evidence_set=[tied])
    entry = newest()
    (resting,) = [change.after for change in entry.rows if change.table == "verdict_evidence"]
    assert entry.called[resting["evidence_id"]] == "evidence words of claim stake"
    assert entry.called[resting["claim_id"]] == "claim stake"


def test_an_id_of_what_is_gone_stays_bare(make, newest, writes):
    made = make.claim(ref="stake")
    with writes() as tx:
        claims.add_tags(tx, made.ref, ["ai"])
    assert tag.name not in "".join(newest().called.values())
