from sqlalchemy import select, update

from factdb.db.tables.quote import piece, quote
from factdb.db.tables.source import capture
from factdb.services import redactions
from tests.forge import damage


def test_a_piece_that_stands_elsewhere_is_found(make, findings):
    source = make.source("We had new ideas.")
    broken = make.quote("new ideas", source=source, start=3)
    message = f"piece 1 is “new ideas”, but at 3 to 12 of {source.ref} “had new i” stands"
    assert findings("Q101") == [(broken.ref, message)]


def test_a_piece_that_stands_where_it_says_passes(make, findings):
    make.quote("new ideas", source=make.source("We had new ideas."))
    assert findings("Q101") == []


def test_offsets_count_code_points(make, findings):
    make.quote("new ideas", source=make.source("🧪🧪 “é” new ideas."))
    assert findings("Q101") == []


def test_an_offset_beyond_the_end_is_found(make, findings):
    source = make.source("New.")
    broken = make.quote("New ideas", source=source, start=100)
    message = f"piece 1 is “New ideas”, but at 100 to 109 of {source.ref} the text has ended"
    assert findings("Q101") == [(broken.ref, message)]


def test_a_quote_is_compared_with_its_own_capture_and_not_with_a_newer_one(make, findings):
    source = make.source("We had new ideas.")
    make.quote("new ideas", source=source)
    make.capture(source, "All other text.")
    assert findings("Q101") == []


def test_each_of_many_captures_is_compared(make, findings):
    broken = [make.quote("ideas", source=make.source(f"Ideas {n}: ideas."), start=1) for n in range(3)]
    make.quote("ideas", source=make.source("Sound ideas."))
    assert [ref for ref, _ in findings("Q101")] == sorted(each.ref for each in broken)


def test_a_quote_with_two_broken_pieces_is_found_once(make, findings, writes):
    broken = make.quote("new ideas", start=0)
    with writes() as tx:
        tx.add(piece, quote_id=broken.id, seq=2, exact="nothing", prefix="", suffix="", start=1, end=8)
    assert [ref for ref, _ in findings("Q101")] == [broken.ref]


def test_only_the_broken_piece_is_named(make, findings, writes):
    sound = make.quote("new ideas")
    with writes() as tx:
        tx.add(piece, quote_id=sound.id, seq=2, exact="nothing", prefix="", suffix="", start=1, end=8)
    ((_, message),) = findings("Q101")
    assert message.startswith("piece 2 is “nothing”")


def test_a_piece_changed_behind_our_back_is_found(make, findings, writes):
    changed = make.quote("new ideas")
    with writes() as tx:
        tx.execute(update(piece).where(piece.c.quote_id == changed.id).values(exact="old ideas"))
    assert [ref for ref, _ in findings("Q101")] == [changed.ref]


def test_a_withdrawn_quote_is_left_alone(make, findings):
    make.withdrawn(quote, make.quote("new ideas", start=0))
    assert findings("Q101") == []


def test_a_damaged_text_is_left_to_another_rule_and_the_rest_are_compared(make, findings, database):
    make.quote("ideas", source=make.source("New ideas."))
    damage(database, b"no zlib stream")
    broken = make.quote("ideas", source=make.source("Other ideas."), start=0)
    assert [ref for ref, _ in findings("Q101")] == [broken.ref]


def test_a_quote_that_was_redacted_with_its_text_passes(make, findings, writes):
    source = make.source()
    make.quote(source=source)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    assert findings("Q101") == []


def test_a_quote_that_stands_in_a_text_that_was_redacted_is_found(make, findings, writes):
    source = make.source()
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    other = make.quote(source=make.source("Other words, new ideas."))
    with writes() as tx:
        gone = tx.execute(select(capture.c.id).where(capture.c.source_id == source.id)).scalar_one()
        tx.execute(update(quote).where(quote.c.id == other.id).values(source_id=source.id, capture_id=gone))
    assert findings("Q101") == [(other.ref, "stands, though the text that it stands in was redacted")]
