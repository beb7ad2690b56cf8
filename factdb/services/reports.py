"""The citation report, read in one transaction: the claims that were asked for, and all that they cite."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select, tuple_

from factdb import __version__
from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.source import capture, source
from factdb.db.tables.tag import tag
from factdb.db.transaction import Reading
from factdb.records.base import Record
from factdb.records.claim import Claim
from factdb.records.finding import Finding
from factdb.records.quote import Quote
from factdb.records.report import HeldText, Report
from factdb.records.source import Source
from factdb.services import captures, claiming, claims, entities, quoting, redacted, sources
from factdb.words import Noun


class Selection(Record, frozen=True, kw_only=True):
    """Which claims a report is about; nothing given means all."""

    subject: str | None = None
    tag: str | None = None
    claim: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        given = [f"{name} {getattr(self, name)}" for name in self.__struct_fields__ if getattr(self, name)]
        return ", ".join(given) or "all claims"


def read(tx: Reading, chosen: Selection, findings: Sequence[Finding], *, made_at: datetime) -> Report:
    """Everything that a report shows. Of the findings, those stay that are about what it shows."""
    conditions = _conditions(tx, chosen)
    found = claiming.read(tx, and_(*conditions) if conditions else None)
    quotes = quoting.read(tx, _quoted(conditions))
    cited = sources.read(tx, source.c.ref.in_(_cited(found, quotes)))
    people = entities.read(tx, entity.c.ref.in_(_named(found, quotes, cited)))
    names = {each.ref: each.name for each in people}
    ordered = sorted(found, key=lambda each: (each.subject is None, names.get(each.subject or "", ""), each.ref))
    return Report(
        title="Citation report",
        made_at=made_at,
        version=__version__,
        selection=str(chosen),
        claims=tuple(ordered),
        quotes=tuple(quotes),
        sources=tuple(_numbered(ordered, quotes, cited)),
        entities=tuple(people),
        texts=tuple(_texts(tx, quotes)),
        findings=tuple(_about(findings, ordered, quotes, cited) if conditions else findings),
    )


def _conditions(tx: Reading, chosen: Selection) -> list[ColumnElement[bool]]:
    conditions = []
    if chosen.subject:
        conditions.append(claim.c.subject_id == entities.find(tx, chosen.subject).id)
    if chosen.tag:
        conditions.append(claim.c.id.in_(select(tag.c.claim_id).where(tag.c.name == chosen.tag)))
    if chosen.claim:
        conditions.append(claim.c.id == claims.find(tx, chosen.claim).id)
    if chosen.source:
        conditions.append(claim.c.id.in_(_resting_on(sources.find(tx, chosen.source).id)))
    return conditions


def _resting_on(source_id: UUID) -> Select[tuple[UUID]]:
    from_it = or_(quote.c.source_id == source_id, evidence.c.source_id == source_id)
    return select(evidence.c.claim_id).outerjoin(quote, quote.c.id == evidence.c.quote_id).where(from_it)


def _quoted(conditions: Sequence[ColumnElement[bool]]) -> ColumnElement[bool] | None:
    """All quotes for a report on everything, else those that the chosen claims rest on."""
    if not conditions:
        return None
    chosen = select(claim.c.id).where(*conditions)
    rested = select(evidence.c.quote_id).where(evidence.c.claim_id.in_(chosen), evidence.c.quote_id.is_not(None))
    return quote.c.id.in_(rested)


def _cited(found: Iterable[Claim], quotes: Iterable[Quote]) -> set[str]:
    placed = {piece.source for each in found for piece in each.evidence}
    return placed | {ref for each in quotes for ref in _chain(each)}


def _chain(each: Quote) -> list[str]:
    return [each.source, *[link.source for link in each.attribution if link.source]]


def _named(found: Iterable[Claim], quotes: Iterable[Quote], cited: Iterable[Source]) -> set[str]:
    subjects = {each.subject for each in found}
    speakers = {each.speaker.ref for each in quotes if each.speaker}
    relayed = {link.entity for each in quotes for link in each.attribution}
    writers = {person.entity for each in cited for person in each.contributors}
    return {ref for ref in subjects | speakers | relayed | writers if ref}


def _numbered(found: Iterable[Claim], quotes: Iterable[Quote], cited: Iterable[Source]) -> Iterator[Source]:
    """The sources in the order in which the claims name them, then the rest by ref."""
    by_ref, by_quote = {each.ref: each for each in cited}, {each.ref: each for each in quotes}
    order: dict[str, None] = {}
    for each in found:
        for piece in each.evidence:
            named = _chain(by_quote[piece.quote]) if piece.quote in by_quote else [piece.source]
            order.update(dict.fromkeys(named))
    order.update(dict.fromkeys(sorted(by_ref)))
    return (by_ref[ref] for ref in order)


def _texts(tx: Reading, quotes: Iterable[Quote]) -> Iterator[HeldText]:
    places = sorted({(each.source, each.capture) for each in quotes})
    wanted = (
        select(capture.c.id, source.c.ref, capture.c.seq)
        .join(source, source.c.id == capture.c.source_id)
        .where(tuple_(source.c.ref, capture.c.seq).in_(places), ~redacted.is_redacted())
    )
    named = {row.id: row for row in tx.execute(wanted)}
    texts = captures.texts(tx, named)
    held = [HeldText(source=named[key].ref, capture=named[key].seq, text=text) for key, text in texts]
    return iter(sorted(held, key=lambda each: (each.source, each.capture)))


def _about(
    findings: Iterable[Finding], found: Iterable[Claim], quotes: Iterable[Quote], cited: Iterable[Source]
) -> Iterator[Finding]:
    shown = {(Noun.CLAIM, each.ref) for each in found}
    shown |= {(Noun.QUOTE, each.ref) for each in quotes} | {(Noun.SOURCE, each.ref) for each in cited}
    return (each for each in findings if (each.kind, each.ref) in shown)
