import pytest
from sqlalchemy import literal_column

INVENTED = literal_column("'invented'")


def test_evidence_is_something(rows, refused):
    made = rows.claim()
    with refused("ck_evidence_quote_or_source"):
        rows.evidence(made)


def test_evidence_is_a_quote_or_a_place_and_never_both(rows, refused):
    made, quoted, placed = rows.claim(), rows.held_quote(), rows.source()
    with refused("ck_evidence_quote_or_source"):
        rows.evidence(made, quote_id=quoted, source_id=placed, locator="table 1")


def test_a_source_needs_the_place_in_it(rows, refused):
    made, placed = rows.claim(), rows.source()
    with refused("ck_evidence_locator_with_source"):
        rows.evidence(made, source_id=placed)


def test_a_place_needs_its_source(rows, refused):
    made, quoted = rows.claim(), rows.held_quote()
    with refused("ck_evidence_locator_with_source"):
        rows.evidence(made, quote_id=quoted, locator="table 1")


def test_a_quote_is_evidence_of_a_claim_once(rows, refused):
    made, quoted = rows.claim(), rows.held_quote()
    rows.evidence(made, quote_id=quoted)
    with refused("unique"):
        rows.evidence(made, quote_id=quoted, stance="refutes")


@pytest.mark.parametrize("column", ["stance", "directness", "status"])
def test_evidence_knows_only_our_words(rows, refused, column):
    made, quoted = rows.claim(), rows.held_quote()
    with refused(f"ck_evidence_{column}_word"):
        rows.evidence(made, quote_id=quoted, **{column: INVENTED})
