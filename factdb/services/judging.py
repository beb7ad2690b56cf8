"""Evidence and verdicts read for many claims at once."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Subquery, and_, exists, func, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote, quote_check
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.source import source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.records.claim import Evidence, Verdict
from factdb.services.quoting import newest_check
from factdb.services.refs import Chosen


def newest() -> Subquery:
    """The number of each claim's newest verdict."""
    last = func.max(verdict.c.number).label("number")
    return select(verdict.c.claim_id, last).group_by(verdict.c.claim_id).subquery("newest")


def stale() -> Any:
    """Whether a verdict stands on a version that a change of substance has superseded."""
    judged, later = claim_version.alias("judged"), claim_version.alias("later")
    return exists().where(
        judged.c.id == verdict.c.claim_version_id,
        later.c.claim_id == verdict.c.claim_id,
        later.c.number > judged.c.number,
        later.c.minor.is_(False),
    )


def newest_verdicts(tx: Reading, chosen: Chosen) -> Mapping[UUID, Verdict]:
    """The newest verdict of each claim that has one."""
    last = newest()
    rows = _verdicts(chosen).join(last, and_(last.c.claim_id == verdict.c.claim_id, last.c.number == verdict.c.number))
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
    last, place = newest_check(), source.alias("place")
    graded = and_(quote_check.c.quote_id == last.c.quote_id, quote_check.c.number == last.c.number)
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
        .outerjoin(quote_check, graded)
        .where(evidence.c.claim_id.in_(chosen))
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    found = defaultdict(list)
    names = [name for name in Evidence.__struct_fields__ if name != "id"]
    for row in tx.execute(rows):
        made = Evidence(id=str(row.id), **{name: row._mapping[name] for name in names})
        found[row.claim_id].append(made)
    return found
