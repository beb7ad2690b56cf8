"""Quotes read whole: their newest grade, their pieces, their chain, and what the grade holds of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from factdb.db.tables.base import REDACTED
from factdb.db.tables.entity import entity
from factdb.db.tables.quote import attribution, piece, quote, quote_check
from factdb.db.tables.source import capture
from factdb.db.transaction import Reading
from factdb.records.entity import Speaker
from factdb.records.match import Difference, Piece
from factdb.records.quote import Attribution, Holding, Quote
from factdb.records.redaction import Redaction
from factdb.services import origins, redacted, refs
from factdb.services.columns import dating_of
from factdb.services.newest import is_newest, newest
from factdb.services.refs import Chosen
from factdb.words import AttributionRole

PLAIN = (
    "ref",
    "capture",
    "text",
    "kind",
    "basis",
    "status",
    "status_reason",
    "status_at",
    "status_by",
    "note",
    "fidelity",
)
GRADE = ("fidelity", "normalizations", "flags", "elided", "difference")


def read(tx: Reading, where: ColumnElement[bool] | None = None, *, limit: int | None = None) -> list[Quote]:
    """Quotes by ref."""
    chosen = refs.chosen(quote, where, limit)
    pieces, chains, carried = _pieces(tx, chosen), _chains(tx, chosen), origins.carriers(tx)
    rows = tx.execute(_rows(chosen)).all()
    links = {row.id: chains[row.id] or _implied(row.source_id, carried) for row in rows}
    cited = {row.source_id for row in rows} | {link.source_id for chain in links.values() for link in chain}
    known = origins.named(tx, cited)
    why = redacted.of_quotes(tx, chosen) if any(row.text == REDACTED for row in rows) else {}
    return [_quote(row, pieces[row.id], links[row.id], known, why.get(row.id)) for row in rows]


def _rows(chosen: Chosen) -> Any:
    last = newest(quote_check, "quote_id", chosen)
    return (
        select(
            quote,
            capture.c.seq.label("capture"),
            capture.c.extent,
            entity.c.ref.label("speaker_ref"),
            entity.c.name.label("speaker_name"),
            *[quote_check.c[name] for name in GRADE],
        )
        .join(capture, capture.c.id == quote.c.capture_id)
        .join(last, last.c.quote_id == quote.c.id)
        .join(quote_check, is_newest(quote_check, last))
        .outerjoin(entity, entity.c.id == quote.c.speaker_id)
        .where(quote.c.id.in_(chosen))
        .order_by(quote.c.ref)
    )


def _pieces(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Piece]]:
    found = defaultdict(list)
    for row in tx.execute(select(piece).where(piece.c.quote_id.in_(chosen)).order_by(piece.c.seq)):
        fields = {name: row._mapping[name] for name in Piece.__struct_fields__}
        found[row.quote_id].append(Piece(**fields))
    return found


def _chains(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Row[Any]]]:
    found = defaultdict(list)
    rows = (
        select(attribution, entity.c.ref.label("entity_ref"), entity.c.name.label("entity_name"))
        .outerjoin(entity, entity.c.id == attribution.c.entity_id)
        .where(attribution.c.quote_id.in_(chosen))
        .order_by(attribution.c.seq)
    )
    for row in tx.execute(rows):
        found[row.quote_id].append(row)
    return found


class _Implied:
    """A link that nobody recorded for the quote itself, but that its source's links tell."""

    entity_ref = entity_name = literal = None

    def __init__(self, role: AttributionRole, source_id: UUID) -> None:
        self.role, self.source_id = role, source_id


def _implied(source_id: UUID, carried: Mapping[UUID, UUID]) -> list[Any]:
    """The chain that a source's links tell, from the origin outwards; empty where it carries nobody's words."""
    behind = list(reversed(origins.chain(source_id, carried)))
    if len(behind) == 1:
        return []
    later = [_Implied(AttributionRole.REPUBLISHED_BY, each) for each in behind[1:]]
    return [_Implied(AttributionRole.PUBLISHED_BY, behind[0]), *later]


def _quote(
    row: Row[Any],
    pieces: Sequence[Piece],
    links: Sequence[Any],
    known: Mapping[UUID, Row[Any]],
    why: Redaction | None,
) -> Quote:
    found = row._mapping
    return Quote(
        id=str(row.id),
        source=known[row.source_id].ref,
        speaker=Speaker(ref=row.speaker_ref, name=row.speaker_name) if row.speaker_ref else None,
        said_on=dating_of(row, "said_on"),
        pieces=tuple(pieces),
        attribution=tuple(_link(link, known) for link in links),
        holding=_holding(row, links, known),
        redacted=why,
        normalizations=tuple(row.normalizations),
        flags=tuple(row.flags),
        elided=tuple(row.elided),
        difference=tuple(Difference(**step) for step in row.difference),
        **{name: found[name] for name in PLAIN},
    )


def _link(link: Any, known: Mapping[UUID, Row[Any]]) -> Attribution:
    origin = known.get(link.source_id)
    name = link.literal or link.entity_name or (origin and origins.short_name(origin)) or ""
    return Attribution(role=link.role, name=name, entity=link.entity_ref, source=origin and origin.ref)


def _holding(row: Row[Any], links: Sequence[Any], known: Mapping[UUID, Row[Any]]) -> Holding:
    own = known[row.source_id]
    first = next((link.source_id for link in links if link.source_id), None)
    primary = known[first] if first and first != row.source_id else None
    return Holding(
        source=own.ref,
        source_name=origins.short_name(own),
        extent=row.extent,
        primary=primary and primary.ref,
        primary_name=primary and origins.short_name(primary),
        primary_held=bool(primary.held) if primary else True,
    )
