"""Verdicts: appended to a claim's current version, with the evidence they rest on, and never changed."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Writing
from factdb.errors.rows import RestsOnWithdrawn, VerdictNeedsEvidence, VerdictOnWithdrawn
from factdb.ids import uuid7
from factdb.records.claim import Claim
from factdb.services import claims, scales
from factdb.services import evidence as pieces
from factdb.words import ClaimStatus, Standing


def add(
    tx: Writing,
    claim: str,
    rating: str,
    rationale: str,
    *,
    scale: str = scales.DEFAULT,
    on: Sequence[str] = (),
    known_as_of: date | None = None,
    checker: str | None = None,
    change_reason: str | None = None,
) -> Claim:
    """Append a verdict to a claim's current version.

    `on` names the evidence it rests on, by quote; without it, all that stands. Raises VerdictNeedsEvidence where
    a rating with a rank has none, RestsOnWithdrawn where a piece that is named stands no more.
    """
    found = claims.find(tx, claim)
    if found.status is ClaimStatus.WITHDRAWN:
        raise VerdictOnWithdrawn(found.ref)
    given = scales.get(tx, scale, rating)
    standing = _standing(tx, found.id)
    rests_on = _named(tx, found.ref, on, standing) or standing
    if given.ranked and not rests_on:
        raise VerdictNeedsEvidence(found.ref, rating)
    last = _last(tx, found.id)
    made = tx.add(
        verdict,
        id=uuid7(),
        claim_id=found.id,
        claim_version_id=_current_version(tx, found.id),
        number=last.number + 1 if last else 1,
        rating_id=given.id,
        ranked=given.ranked,
        rationale=rationale,
        checker=checker or tx.actor,
        decided_at=tx.at,
        known_as_of=known_as_of or tx.at.date(),
        supersedes_id=last.id if last else None,
        change_reason=change_reason,
        basis_id=rests_on[0] if rests_on else None,
    )
    frozen = [{"verdict_id": made, "evidence_id": each, "claim_id": found.id} for each in rests_on]
    tx.add_all(verdict_evidence, frozen)
    return claims.get(tx, found.ref)


def _last(tx: Writing, claim_id: UUID) -> Row[Any] | None:
    """The newest verdict there is, null where there is none."""
    given = select(verdict.c.id, verdict.c.number).where(verdict.c.claim_id == claim_id)
    return tx.execute(given.order_by(verdict.c.number.desc())).first()


def _named(tx: Writing, claim: str, on: Sequence[str], standing: Sequence[UUID]) -> list[UUID]:
    """The ids of the pieces that are named, each once."""
    named = {pieces.find(tx, claim, each).id: each for each in on}
    gone = [each for key, each in named.items() if key not in standing]
    if gone:
        raise RestsOnWithdrawn(claim, gone[0])
    return list(named)


def _standing(tx: Writing, claim_id: UUID) -> list[UUID]:
    """The evidence that counts: neither withdrawn nor pointing at a quote that is."""
    stands = (
        select(evidence.c.id)
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .where(evidence.c.claim_id == claim_id, evidence.c.status == Standing.STANDS)
        .where(func.coalesce(quote.c.status, Standing.STANDS) == Standing.STANDS)
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    return list(tx.execute(stands).scalars())


def _current_version(tx: Writing, claim_id: UUID) -> UUID:
    newest = select(claim_version.c.id).where(claim_version.c.claim_id == claim_id)
    found: UUID = tx.execute(newest.order_by(claim_version.c.number.desc()).limit(1)).scalar_one()
    return found
