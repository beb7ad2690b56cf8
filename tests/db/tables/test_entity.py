from sqlalchemy import literal_column

from factdb.db.tables.entity import affiliation, entity_name


def test_a_kind_is_one_of_ours(rows, refused):
    with refused("ck_entity_kind_word"):
        rows.entity(kind=literal_column("'invented'"))


def test_two_entities_never_share_a_ref(rows, refused):
    rows.entity(ref="lecun")
    with refused("unique"):
        rows.entity(ref="lecun")


def test_a_name_is_recorded_once(rows, refused):
    made = rows.entity()
    rows.add(entity_name, entity_id=made, name="B", folded="b", kind="alias")
    with refused("unique"):
        rows.add(entity_name, entity_id=made, name="B", folded="b", kind="short")


def test_a_role_does_not_end_before_it_begins(rows, refused):
    made = rows.entity()
    turned = {
        "valid_from_earliest": literal_column("'2025-12-31'"),
        "valid_from_latest": literal_column("'2025-01-01'"),
    }
    with refused("ck_affiliation_valid_from_order"):
        rows.add(affiliation, entity_id=made, organization_id=made, title="Chair", valid_from="2025", **turned)
