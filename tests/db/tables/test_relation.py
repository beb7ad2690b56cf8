import pytest
from sqlalchemy import literal_column

from factdb.db.tables.relation import relation
from factdb.db.tables.tag import tag

KIND = {"kind": "repeats", "judgement": "positive"}


def test_a_claim_is_not_related_to_itself(rows, refused):
    made = rows.claim()
    with refused("ck_relation_not_itself"):
        rows.add(relation, claim_id=made, other_id=made, **KIND)


def test_a_relation_is_judged_once(rows, refused):
    one, other = rows.claim(), rows.claim()
    rows.add(relation, claim_id=one, other_id=other, **KIND)
    with refused("unique"):
        rows.add(relation, claim_id=one, other_id=other, **KIND)


@pytest.mark.parametrize("column", ["kind", "judgement"])
def test_a_relation_knows_only_our_words(rows, refused, column):
    one, other = rows.claim(), rows.claim()
    with refused(f"ck_relation_{column}_word"):
        rows.add(relation, claim_id=one, other_id=other, **KIND | {column: literal_column("'invented'")})


def test_a_tag_stands_on_a_claim_once(rows, refused):
    made = rows.claim()
    rows.add(tag, claim_id=made, name="ai")
    with refused("unique"):
        rows.add(tag, claim_id=made, name="ai")
