"""One command a claim: the quote, the claim, its evidence and its verdict, in one transaction."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from factdb.db.transaction import Reading, Writing
from factdb.errors.values import BadDate
from factdb.records.base import Record
from factdb.records.claim import Claim
from factdb.records.quote import Quote
from factdb.services import claims, entities, evidence, origins, quotes, sources, verdicts
from factdb.services.verdicts import Draft
from factdb.values import parse
from factdb.words import Basis, Directness, EntityKind, Modality, QuoteKind, Stance

EASTERNMOST = timedelta(hours=14)
"""How far the first place where a day begins is ahead of UTC."""


class Quotation(Record, frozen=True, kw_only=True):
    """The words that a claim rests on, and where they stand."""

    source: str
    texts: tuple[str, ...]
    speaker: str | None = None
    occurrence: int | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    said_on: str | None = None
    basis: Basis | None = None
    ref: str | None = None
    note: str | None = None
    keep: bool = False


class Statement(Record, frozen=True, kw_only=True):
    """A claim as a checker states it. Values and dates are text, and relative ones count from the source's date."""

    text: str
    source: str | None = None
    quotation: Quotation | None = None
    stance: Stance = Stance.SUPPORTS
    directness: Directness = Directness.SECONDARY
    ref: str | None = None
    subject: str | None = None
    property: str | None = None
    value: str | None = None
    qualifiers: tuple[tuple[str, str], ...] = ()
    as_of: str | None = None
    modality: Modality = Modality.ASSERTED
    query: str | None = None
    tags: tuple[str, ...] = ()


def quote(
    tx: Writing, words: Quotation, *, create: bool = False, speaker_kind: EntityKind = EntityKind.PERSON
) -> Quote:
    """Store a quotation. Raises UnknownEntity for an unknown speaker, unless `create` makes one."""
    speaker = entities.find_or_add(tx, words.speaker, speaker_kind, create=create) if words.speaker else None
    anchor = origins.anchor(tx, sources.find(tx, words.source).id)
    return quotes.add(
        tx,
        words.source,
        words.texts,
        speaker_id=speaker,
        occurrence=words.occurrence,
        kind=words.kind,
        said_on=claims.read_dating(words.said_on, anchor),
        basis=words.basis,
        ref=words.ref,
        note=words.note,
        keep=words.keep,
    )


def state(
    tx: Writing,
    said: Statement,
    *,
    create: bool = False,
    speaker_kind: EntityKind = EntityKind.PERSON,
    subject_kind: EntityKind = EntityKind.ORGANIZATION,
) -> Claim:
    """Store a claim with the quote it rests on."""
    subject = entities.find_or_add(tx, said.subject, subject_kind, create=create) if said.subject else None
    claim_id = _claim(tx, said, subject)
    ref = str(claim_id)
    if said.quotation:
        stored = quote(tx, said.quotation, create=create, speaker_kind=speaker_kind)
        evidence.add(tx, ref, quote=stored.ref, stance=said.stance, directness=said.directness)
    return claims.get(tx, ref)


def _claim(tx: Writing, said: Statement, subject: UUID | None) -> UUID:
    anchor = origins.anchor(tx, sources.find(tx, said.source).id) if said.source else None
    qualifiers = [(name, parse(text, anchor=anchor)) for name, text in said.qualifiers]
    return claims.add(
        tx,
        said.text,
        ref=said.ref,
        subject_id=subject,
        property=said.property,
        value=claims.read_value(said.value, anchor),
        qualifiers=qualifiers,
        as_of=claims.read_dating(said.as_of, anchor),
        modality=said.modality,
        query=said.query,
        tags=said.tags,
    )


def judge(
    tx: Writing,
    claim: str,
    rating: str,
    rationale: str,
    *,
    scale: str,
    on: Sequence[str] = (),
    known_as_of: str | None = None,
    change_reason: str | None = None,
) -> Claim:
    """Append a verdict whose day of knowledge is given as text. Raises BadDate where it is still to come."""
    day = _known(known_as_of, tx.at)
    return verdicts.add(tx, claim, rating, rationale, scale=scale, on=on, known_as_of=day, change_reason=change_reason)


def draft(
    tx: Reading,
    claim: str,
    rating: str,
    rationale: str,
    *,
    checker: str,
    decided_at: datetime,
    scale: str,
    on: Sequence[str] = (),
    known_as_of: str | None = None,
    change_reason: str | None = None,
) -> Draft:
    """The same verdict before it is stored, of a checker and a moment that are given."""
    return verdicts.draft(
        tx,
        claim,
        rating,
        rationale,
        checker=checker,
        decided_at=decided_at,
        scale=scale,
        on=on,
        known_as_of=_known(known_as_of, decided_at),
        change_reason=change_reason,
    )


def _known(text: str | None, now: datetime) -> date | None:
    """The last day of what is stated, but no later than today, wherever on earth; null where nothing is stated."""
    stated = claims.read_dating(text, now.date())
    if text is None or stated is None:
        return None
    latest_today = (now + EASTERNMOST).date()
    if stated.earliest and stated.earliest > latest_today:
        raise BadDate(text, "it is still to come, and nobody knows it yet")
    return stated.latest if stated.latest and stated.latest <= latest_today else now.date()
