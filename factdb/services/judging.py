"""Evidence and verdicts read for many claims at once."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote, quote_check
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.source import source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.records.claim import Evidence, Verdict
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
    return (
        select(verdict, *words, claim_version.c.number.label("version"), stale().label("stale"))
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
        evidence=tuple(frozen[row.id]),
        **{name: row._mapping[name] for name in names},
    )


def evidence_of(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Evidence]]:
    """All evidence of each claim, in the order in which it was added."""
    last, place = newest(quote_check, "quote_id"), source.alias("place")
    rows = (
        select(
            evidence,
            quote.c.ref.label("quote"),
            entity.c.ref.label("speaker"),
            func.coalesce(source.c.ref, place.c.ref).label("source"),
            quote_check.c.fidelity,
        )
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .outerjoin(source, source.c.id == quote.c.source_id)
        .outerjoin(place, place.c.id == evidence.c.source_id)
        .outerjoin(entity, entity.c.id == quote.c.speaker_id)
        .outerjoin(last, last.c.quote_id == quote.c.id)
        .outerjoin(quote_check, is_newest(quote_check, last))
        .where(evidence.c.claim_id.in_(chosen))
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    found = defaultdict(list)
    names = [name for name in Evidence.__struct_fields__ if name != "id"]
    for row in tx.execute(rows):
        made = Evidence(id=str(row.id), **{name: row._mapping[name] for name in names})
        found[row.claim_id].append(made)
    return found
