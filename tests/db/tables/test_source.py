import pytest
from sqlalchemy import literal_column

from factdb.db.tables.source import contributor, source_link

INVENTED = literal_column("'invented'")


@pytest.mark.parametrize("column", ["type", "grade", "basis", "status"])
def test_a_source_knows_only_our_words(rows, refused, column):
    with refused(f"ck_source_{column}_word"):
        rows.source(**{column: INVENTED})


def test_a_source_does_not_derive_from_itself(rows, refused):
    made = rows.source()
    with refused("ck_source_link_not_itself"):
        rows.add(source_link, source_id=made, target_id=made, kind="quotes")


def test_a_link_is_recorded_once(rows, refused):
    made, other = rows.source(), rows.source()
    rows.add(source_link, source_id=made, target_id=other, kind="quotes")
    with refused("unique"):
        rows.add(source_link, source_id=made, target_id=other, kind="quotes")


@pytest.mark.parametrize("named", [{}, {"literal": "A. Writer", "entity_id": True}])
def test_a_contributor_is_an_entity_or_a_printed_name(rows, refused, named):
    made = rows.source()
    named = named | ({"entity_id": rows.entity()} if "entity_id" in named else {})
    with refused("ck_contributor_one_name"):
        rows.add(contributor, source_id=made, role="author", seq=1, **named)


def test_a_source_has_each_capture_once(rows, refused):
    rows.blob()
    made = rows.source()
    rows.capture(made)
    with refused("unique"):
        rows.capture(made)


def test_captures_count_from_1(rows, refused):
    rows.blob()
    made = rows.source()
    with refused("ck_capture_seq_range"):
        rows.capture(made, seq=0)


def test_a_capture_has_its_bytes(rows, refused):
    made = rows.source()
    with refused("foreign key"):
        rows.capture(made)


def test_an_extent_is_one_of_ours(rows, refused):
    rows.blob()
    made = rows.source()
    with refused("ck_capture_extent_word"):
        rows.capture(made, extent=INVENTED)


@pytest.mark.parametrize(
    ("broken", "reason"),
    [({"sha256": "0"}, "sha256_length"), ({"size": -1}, "size_range"), ({"codec": INVENTED}, "codec_word")],
)
def test_bytes_have_a_whole_hash_a_size_and_a_known_codec(rows, refused, broken, reason):
    with refused(f"ck_blob_{reason}"):
        rows.blob(**broken)
