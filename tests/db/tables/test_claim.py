from decimal import Decimal

import pytest
from sqlalchemy import literal_column

INVENTED = literal_column("'invented'")


def test_a_claim_has_each_version_number_once(rows, refused):
    made = rows.claim()
    rows.version(made)
    with refused("unique"):
        rows.version(made, text="b")


def test_two_claims_never_share_a_ref(rows, refused):
    rows.claim(ref="stake")
    with refused("unique"):
        rows.claim(ref="stake")


def test_versions_count_from_1(rows, refused):
    made = rows.claim()
    with refused("ck_claim_version_number_range"):
        rows.version(made, number=0, change_reason="why")


def test_a_later_version_gives_its_reason(rows, refused):
    made = rows.claim()
    rows.version(made)
    with refused("ck_claim_version_reason_given"):
        rows.version(made, number=2)


def test_a_claim_says_something(rows, refused):
    made = rows.claim()
    with refused("ck_claim_version_text_length"):
        rows.version(made, text="")


@pytest.mark.parametrize("column", ["modality", "value_kind", "value_comparator"])
def test_a_version_knows_only_our_words(rows, refused, column):
    made = rows.claim()
    with refused(f"ck_claim_version_{column}_word"):
        rows.version(
            made, **{"value_kind": "ratio", "value_comparator": "eq", "value_amount": Decimal(1), column: INVENTED}
        )


def test_a_claim_knows_only_our_statuses(rows, refused):
    with refused("ck_claim_status_word"):
        rows.claim(status=INVENTED)


def test_a_claim_is_about_an_entity_that_is_there(rows, refused):
    with refused("foreign key"):
        rows.claim(subject_id=rows.claim())


def test_a_date_does_not_end_before_it_begins(rows, refused):
    made = rows.claim()
    with refused("ck_claim_version_as_of_order"):
        rows.version(
            made,
            as_of="2025",
            as_of_earliest=literal_column("'2025-12-31'"),
            as_of_latest=literal_column("'2025-01-01'"),
        )


def test_the_days_of_a_date_need_the_date(rows, refused):
    made = rows.claim()
    with refused("ck_claim_version_as_of_bounds"):
        rows.version(made, as_of_earliest=literal_column("'2025-12-31'"))
