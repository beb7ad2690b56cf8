"""Stored quotes graded again: one capture's text at a time, and only a changed answer is appended."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, select

from factdb.db.tables.quote import piece, quote, quote_check
from factdb.db.tables.source import capture
from factdb.db.transaction import Reading, Writing
from factdb.records.base import Record
from factdb.records.match import Match
from factdb.records.quote import PIECE_BREAK
from factdb.services import captures, redacted, refs
from factdb.services.newest import is_newest, newest
from factdb.services.quotes import check_row
from factdb.text import ENGINE_VERSION, Prepared, find_pieces, prepare
from factdb.words import Fidelity, Noun, Standing

JUDGED = ("fidelity", "normalizations", "elided", "difference")


class Regrade(Record, frozen=True, kw_only=True):
    """A quote whose grade is no longer what it was: `recorded` is the fidelity on record, `number` that grade's."""

    quote_id: UUID
    ref: str
    capture_id: UUID
    number: int
    recorded: Fidelity
    match: Match


def changes(tx: Reading, named: Sequence[str] = ()) -> list[Regrade]:
    """The quotes (all that stand, or those named) that would be graded otherwise now."""
    wanted = [refs.find(tx, Noun.QUOTE, each).id for each in named]
    rows = tx.execute(_rows(wanted)).all()
    by_capture = {key: list(group) for key, group in groupby(rows, key=lambda row: row.capture_id)}
    return [
        regrade
        for capture_id, text in captures.texts(tx, by_capture)
        for regrade in _regraded(by_capture[capture_id], text)
    ]


def _rows(wanted: Sequence[UUID]) -> Any:
    last = newest(quote_check, "quote_id")
    found = (
        select(*[quote.c[name] for name in ("id", "ref", "text", "capture_id")])
        .add_columns(quote_check.c.number, quote_check.c.engine_version)
        .add_columns(piece.c.start, *[quote_check.c[name] for name in JUDGED])
        .join(last, last.c.quote_id == quote.c.id)
        .join(quote_check, is_newest(quote_check, last))
        .outerjoin(piece, and_(piece.c.quote_id == quote.c.id, piece.c.seq == 1))
        .order_by(quote.c.capture_id, quote.c.id)
    )
    if wanted:
        return found.where(quote.c.id.in_(wanted))
    return found.join(capture, capture.c.id == quote.c.capture_id).where(
        quote.c.status == Standing.STANDS, ~redacted.is_redacted()
    )


def _regraded(rows: Sequence[Row[Any]], text: str) -> Iterator[Regrade]:
    prepared = prepare(text)
    for row in rows:
        match = _where_it_stands(row, prepared)
        graded = check_row(row.capture_id, match)
        same = all(graded[name] == row._mapping[name] for name in JUDGED)
        if not same or row.engine_version != ENGINE_VERSION:
            named = {"quote_id": row.id, "ref": row.ref, "capture_id": row.capture_id}
            yield Regrade(**named, number=row.number, recorded=row.fidelity, match=match)


def _where_it_stands(row: Row[Any], prepared: Prepared) -> Match:
    """The match at the place that was chosen with --occurrence, where the words stand more than once."""
    texts = row.text.split(PIECE_BREAK)
    first = find_pieces(texts, prepared)
    if first.start in (None, row.start):
        return first
    others = (find_pieces(texts, prepared, occurrence=each) for each in range(2, first.occurrences + 1))
    return next((each for each in others if each.start == row.start), first)


def append(tx: Writing, regrades: Sequence[Regrade]) -> None:
    """Append the new grades to their quotes' histories."""
    rows = [
        {"quote_id": each.quote_id, "number": each.number + 1, **check_row(each.capture_id, each.match)}
        for each in regrades
    ]
    tx.add_all(quote_check, rows)
