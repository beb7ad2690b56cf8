import pytest
from sqlalchemy import literal_column, select

from factdb.db.tables.quote import attribution, quote

INVENTED = literal_column("'invented'")


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 4), (-1, 3)])
def test_a_piece_begins_before_it_ends(rows, refused, start, end):
    made = rows.held_quote()
    with refused("ck_piece_span"):
        rows.piece(made, start=start, end=end)


def test_a_quote_has_each_piece_once(rows, refused):
    made = rows.held_quote()
    rows.piece(made)
    with refused("unique"):
        rows.piece(made)


def test_a_quote_stands_in_a_capture_of_its_own_source(rows, refused):
    rows.blob()
    held, other = rows.source(), rows.source()
    capture = rows.capture(held)
    with refused("foreign key"):
        rows.quote(other, capture)


def test_a_quote_says_something(rows, refused):
    rows.blob()
    held = rows.source()
    capture = rows.capture(held)
    with refused("ck_quote_text_length"):
        rows.quote(held, capture, text="")


@pytest.mark.parametrize("column", ["kind", "basis", "status"])
def test_a_quote_knows_only_our_words(rows, refused, column):
    rows.blob()
    held = rows.source()
    capture = rows.capture(held)
    with refused(f"ck_quote_{column}_word"):
        rows.quote(held, capture, **{column: INVENTED})


def test_a_quote_has_each_grade_number_once(connection, rows, refused):
    made = rows.held_quote()
    capture = connection.scalar(select(quote.c.capture_id))
    rows.quote_check(made, capture)
    with refused("unique"):
        rows.quote_check(made, capture)


def test_a_grade_is_one_of_ours(connection, rows, refused):
    made = rows.held_quote()
    capture = connection.scalar(select(quote.c.capture_id))
    with refused("ck_quote_check_fidelity_word"):
        rows.quote_check(made, capture, fidelity=INVENTED)


def test_a_link_of_a_chain_names_somebody(rows, refused):
    made = rows.held_quote()
    with refused("ck_attribution_somebody"):
        rows.add(attribution, quote_id=made, seq=1, role="interviewer")
