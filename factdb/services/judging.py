"""Evidence and verdicts read for many claims at once."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.signature import signature
from factdb.db.tables.source import source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.records.claim import Evidence, Verdict
from factdb.records.quote import Quote
from factdb.records.redaction import Redaction
from factdb.services import quoting, redacted
from factdb.services.newest import is_newest, newest, stale
from factdb.services.refs import Chosen


def newest_verdicts(tx: Reading, chosen: Chosen) -> Mapping[UUID, Verdict]:
    """The newest verdict of each claim that has one."""
    last = newest(verdict, "claim_id", chosen)
    rows = _verdicts(chosen).join(last, is_newest(verdict, last))
    frozen = _frozen(tx, chosen)
    return {row.claim_id: _verdict(row, frozen) for row in tx.execute(rows)}


def all_verdicts(tx: Reading, claim_id: UUID) -> list[Verdict]:
    """All verdicts of one claim, oldest first."""
    chosen = select(claim_version.c.claim_id).where(claim_version.c.claim_id == claim_id)
    frozen = _frozen(tx, chosen)
    return [_verdict(row, frozen) for row in tx.execute(_verdicts(chosen).order_by(verdict.c.number))]


def _verdicts(chosen: Chosen) -> Any:
    words = (rating.c.word, rating.c.label, rating.c.rank, rating_scale.c.ref.label("scale"))
    signers = select(func.aggregate_strings(signature.c.signer, "\n")).where(signature.c.verdict_id == verdict.c.id)
    derived = (stale().label("stale"), signers.scalar_subquery().label("signers"))
    return (
        select(verdict, *words, claim_version.c.number.label("version"), *derived)
        .join(rating, rating.c.id == verdict.c.rating_id)
        .join(rating_scale, rating_scale.c.id == rating.c.scale_id)
        .join(claim_version, claim_version.c.id == verdict.c.claim_version_id)
        .where(verdict.c.claim_id.in_(chosen))
    )


def _frozen(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[str]]:
    found = defaultdict(list)
    rows = select(verdict_evidence).where(verdict_evidence.c.claim_id.in_(chosen))
    for row in tx.execute(rows.order_by(verdict_evidence.c.created_at, verdict_evidence.c.id)):
        found[row.verdict_id].append(str(row.evidence_id))
    return found


def _verdict(row: Row[Any], frozen: Mapping[UUID, list[str]]) -> Verdict:
    names = ("number", "label", "scale", "rank", "rationale", "checker", "decided_at", "known_as_of", "version")
    return Verdict(
        rating=row.word,
        stale=bool(row.stale),
        change_reason=row.change_reason,
        signed_by=", ".join(sorted(row.signers.split("\n"))) if row.signers else None,
        evidence=tuple(frozen[row.id]),
        **{name: row._mapping[name] for name in names},
    )


def evidence_of(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Evidence]]:
    """All evidence of each claim, in the order in which it was added."""
    quoted = select(evidence.c.quote_id).where(evidence.c.claim_id.in_(chosen), evidence.c.quote_id.is_not(None))
    quotes = {UUID(each.id): each for each in quoting.read(tx, quote.c.id.in_(quoted))}
    rows = (
        select(evidence, source.c.ref.label("place"))
        .outerjoin(source, source.c.id == evidence.c.source_id)
        .where(evidence.c.claim_id.in_(chosen))
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    found, listed = defaultdict(list), tx.execute(rows).all()
    gone = redacted.of_sources(tx, {row.source_id for row in listed if row.source_id})
    for row in listed:
        found[row.claim_id].append(_evidence(row, quotes.get(row.quote_id), gone.get(row.source_id)))
    return found


def _evidence(row: Row[Any], quoted: Quote | None, gone: Redaction | None) -> Evidence:
    names = ("locator", "stance", "directness", "note", "created_at", "created_by")
    states = ("status", "status_reason", "status_at", "status_by")
    return Evidence(
        id=str(row.id),
        quote=quoted.ref if quoted else None,
        speaker=quoted.speaker.ref if quoted and quoted.speaker else None,
        source=quoted.source if quoted else row.place,
        fidelity=quoted.fidelity if quoted else None,
        standing=quoted.standing if quoted else None,
        quote_status=quoted.status if quoted else None,
        redacted=quoted.redacted if quoted else gone,
        **{name: row._mapping[name] for name in (*names, *states)},
    )
