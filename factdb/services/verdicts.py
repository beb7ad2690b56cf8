"""Verdicts: appended to a claim's current version, with the evidence they rest on, and never changed."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from factdb import canonical
from factdb.db.tables.claim import claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading, Writing
from factdb.errors.rows import RestsOnWithdrawn, VerdictNeedsEvidence, VerdictOnWithdrawn
from factdb.ids import uuid7
from factdb.records.base import Record
from factdb.records.claim import Claim
from factdb.records.signature import VerdictStatement
from factdb.services import claims, scales
from factdb.services import evidence as pieces
from factdb.words import ClaimStatus, Standing


class Draft(Record, frozen=True, kw_only=True):
    """A verdict that was not stored yet: what it will say, and the rows that it will point at."""

    says: VerdictStatement
    claim_version_id: UUID
    rating_id: UUID
    ranked: bool
    supersedes_id: UUID | None
    rests_on: tuple[UUID, ...]


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
    drafted = draft(
        tx,
        claim,
        rating,
        rationale,
        checker=checker or tx.actor,
        decided_at=tx.at,
        scale=scale,
        on=on,
        known_as_of=known_as_of,
        change_reason=change_reason,
    )
    append(tx, drafted)
    return claims.get(tx, drafted.says.claim)


def draft(
    tx: Reading,
    claim: str,
    rating: str,
    rationale: str,
    *,
    checker: str,
    decided_at: datetime,
    scale: str = scales.DEFAULT,
    on: Sequence[str] = (),
    known_as_of: date | None = None,
    change_reason: str | None = None,
) -> Draft:
    """A verdict as `add` would store it now. Raises what `add` raises."""
    found = _open(tx, claim)
    given, rests_on = _rated(tx, found, scale, rating, on)
    last, version = _last(tx, found.id), _current_version(tx, found.id)
    says = VerdictStatement(
        claim=found.ref,
        claim_id=found.id,
        number=last.number + 1 if last else 1,
        version=version.number,
        text_sha256=canonical.sha256(version.text.encode()),
        scale=scale,
        rating=rating,
        rationale=rationale,
        change_reason=change_reason,
        checker=checker,
        decided_at=decided_at,
        known_as_of=known_as_of or decided_at.date(),
        evidence=tuple(sorted(map(str, rests_on))),
    )
    points_at = {"claim_version_id": version.id, "rating_id": given.id, "supersedes_id": last.id if last else None}
    return Draft(says=says, ranked=given.ranked, rests_on=tuple(rests_on), **points_at)


COLUMNS = ("claim_id", "number", "rationale", "checker", "decided_at", "known_as_of", "change_reason")
POINTERS = ("claim_version_id", "rating_id", "ranked", "supersedes_id")


def append(tx: Writing, drafted: Draft) -> UUID:
    """Store a verdict with its frozen set of evidence, and give its id."""
    says = {name: getattr(drafted.says, name) for name in COLUMNS}
    points_at = {name: getattr(drafted, name) for name in POINTERS}
    basis = drafted.rests_on[0] if drafted.rests_on else None
    made = tx.add(verdict, id=uuid7(), **says, **points_at, basis_id=basis)
    keys = {"verdict_id": made, "claim_id": drafted.says.claim_id}
    tx.add_all(verdict_evidence, [{**keys, "evidence_id": each} for each in drafted.rests_on])
    return made


def _open(tx: Reading, claim: str) -> Row[Any]:
    found = claims.find(tx, claim)
    if found.status is ClaimStatus.WITHDRAWN:
        raise VerdictOnWithdrawn(found.ref)
    return found


def _rated(tx: Reading, found: Row[Any], scale: str, rating: str, on: Sequence[str]) -> tuple[Row[Any], list[UUID]]:
    """A rating, and the evidence that a verdict of this rating rests on."""
    given = scales.get(tx, scale, rating)
    standing = _standing(tx, found.id)
    rests_on = _named(tx, found.ref, on, standing) or standing
    if given.ranked and not rests_on:
        raise VerdictNeedsEvidence(found.ref, rating)
    return given, rests_on


def _last(tx: Reading, claim_id: UUID) -> Row[Any] | None:
    """The newest verdict there is, null where there is none."""
    given = select(verdict.c.id, verdict.c.number).where(verdict.c.claim_id == claim_id)
    return tx.execute(given.order_by(verdict.c.number.desc())).first()


def _named(tx: Reading, claim: str, on: Sequence[str], standing: Sequence[UUID]) -> list[UUID]:
    """The ids of the pieces that are named, each once."""
    named = {pieces.find(tx, claim, each).id: each for each in on}
    gone = [each for key, each in named.items() if key not in standing]
    if gone:
        raise RestsOnWithdrawn(claim, gone[0])
    return list(named)


def _standing(tx: Reading, claim_id: UUID) -> list[UUID]:
    """The evidence that counts: neither withdrawn nor pointing at a quote that is."""
    stands = (
        select(evidence.c.id)
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .where(evidence.c.claim_id == claim_id, evidence.c.status == Standing.STANDS)
        .where(func.coalesce(quote.c.status, Standing.STANDS) == Standing.STANDS)
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    return list(tx.execute(stands).scalars())


def _current_version(tx: Reading, claim_id: UUID) -> Row[Any]:
    newest = select(claim_version.c.id, claim_version.c.number, claim_version.c.text)
    return tx.execute(
        newest.where(claim_version.c.claim_id == claim_id).order_by(claim_version.c.number.desc()).limit(1)
    ).one()
