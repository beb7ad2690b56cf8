"""Quotes as a dossier has them, with every grade they were given."""

from collections.abc import Iterator
from typing import Any

from msgspec import convert
from sqlalchemy import Row, select

from factdb.db.tables.entity import entity
from factdb.db.tables.quote import attribution, piece, quote, quote_check
from factdb.db.tables.source import capture, source
from factdb.db.transaction import Reading
from factdb.records.dossier.quote import AttributionInput, DifferenceInput, PieceInput, QuoteCheckInput, QuoteInput
from factdb.records.quote import PIECE_BREAK
from factdb.services.dumping.streams import Children, placed, stream, take


def rows(tx: Reading) -> Iterator[QuoteInput]:
    """All quotes with their pieces, attributions and checks."""
    pieces, links, checks = _pieces(tx), _attributions(tx), _checks(tx)
    named = (
        select(quote, source.c.ref.label("source"), capture.c.seq.label("capture"), entity.c.ref.label("speaker"))
        .join(source, source.c.id == quote.c.source_id)
        .join(capture, capture.c.id == quote.c.capture_id)
        .outerjoin(entity, entity.c.id == quote.c.speaker_id)
    )
    for row in stream(tx, named.order_by(quote.c.id)):
        yield take(
            QuoteInput,
            row,
            text=_text(row.text),
            pieces=[placed(PieceInput, place, each) for place, each in pieces.of(row.id)],
            attribution=[placed(AttributionInput, place, each) for place, each in links.of(row.id)],
            checks=[_check(place, each) for place, each in checks.of(row.id)],
        )


def _text(stored: str) -> str | list[str]:
    texts = stored.split(PIECE_BREAK)
    return texts if len(texts) > 1 else stored


def _check(place: int, row: Row[Any]) -> QuoteCheckInput:
    """A check."""
    steps = convert(row.difference, list[DifferenceInput])
    return placed(QuoteCheckInput, place, row, "number", difference=steps, score=row.score)


def _pieces(tx: Reading) -> Children:
    return Children(tx, select(piece).order_by(piece.c.quote_id, piece.c.seq), "quote_id")


def _attributions(tx: Reading) -> Children:
    links = (
        select(attribution, entity.c.ref.label("entity"), source.c.ref.label("source"))
        .outerjoin(entity, entity.c.id == attribution.c.entity_id)
        .outerjoin(source, source.c.id == attribution.c.source_id)
    )
    return Children(tx, links.order_by(attribution.c.quote_id, attribution.c.seq), "quote_id")


def _checks(tx: Reading) -> Children:
    checks = select(quote_check, capture.c.seq.label("capture")).join(capture)
    return Children(tx, checks.order_by(quote_check.c.quote_id, quote_check.c.number), "quote_id")
