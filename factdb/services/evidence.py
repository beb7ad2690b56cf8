"""Evidence: what bears on a claim, added and withdrawn."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, select, update

from factdb.db.tables.evidence import evidence
from factdb.db.transaction import Reading, Writing
from factdb.errors.refs import AlreadyThere, NoSuchEvidence
from factdb.errors.rows import AlreadyWithdrawn, RestsOnWithdrawn
from factdb.records.claim import Claim, Evidence
from factdb.services import claims, refs, sources
from factdb.words import Directness, Noun, Stance, Standing


def add(
    tx: Writing,
    claim: str,
    *,
    quote: str | None = None,
    source: str | None = None,
    locator: str | None = None,
    stance: Stance = Stance.SUPPORTS,
    directness: Directness = Directness.SECONDARY,
    note: str | None = None,
) -> UUID:
    """Tie a quote, or a place in a source, to a claim, and give the evidence's id.

    Raises AlreadyThere, or RestsOnWithdrawn where the quote is withdrawn.
    """
    claim_row = claims.find(tx, claim)
    place: dict[str, Any] = (
        {"quote_id": _standing_quote(tx, claim_row.ref, quote)}
        if quote
        else {"source_id": sources.find(tx, source or "").id, "locator": locator}
    )
    same = [evidence.c.claim_id == claim_row.id, *[evidence.c[name] == value for name, value in place.items()]]
    if tx.execute(select(evidence.c.id).where(*same)).first():
        raise AlreadyThere(Noun.CLAIM, claim_row.ref, f"{quote or source} is among its evidence")
    given = {"stance": stance, "directness": directness, "note": note, "status": Standing.STANDS}
    return tx.add(evidence, claim_id=claim_row.id, **place, **given)


def _standing_quote(tx: Reading, claim: str, quote: str) -> UUID:
    found = refs.find(tx, Noun.QUOTE, quote)
    if found.status is Standing.WITHDRAWN:
        raise RestsOnWithdrawn(claim, found.ref)
    key: UUID = found.id
    return key


def withdraw(tx: Writing, claim: str, piece: str, reason: str) -> Claim:
    """Mark a piece of evidence as withdrawn: `piece` is its quote's ref, its source's ref or its id."""
    claim_row = claims.find(tx, claim)
    found = find(tx, claim, piece)
    if found.status is Standing.WITHDRAWN:
        raise AlreadyWithdrawn(Noun.CLAIM, f"{claim_row.ref} (evidence {piece})")
    changes = tx.status(Standing.WITHDRAWN, reason)
    tx.execute(update(evidence).where(evidence.c.id == found.id).values(**changes))
    return claims.get(tx, claim_row.ref)


def find(tx: Reading, claim: str, piece: str) -> Row[Any]:
    """A claim's piece of evidence by its quote's or its source's ref, by its id, or by a prefix of these."""
    shown = claims.get(tx, claim)
    named = [each for each in shown.evidence if piece in _names(each)]
    named = named or [each for each in shown.evidence if piece and any(name.startswith(piece) for name in _names(each))]
    if len(named) != 1:
        raise NoSuchEvidence(shown.ref, piece, [each.quote or each.id for each in shown.evidence])
    found: Row[Any] = tx.execute(select(evidence).where(evidence.c.id == UUID(named[0].id))).one()
    return found


def _names(piece: Evidence) -> tuple[str, str]:
    return piece.quote or piece.source, piece.id
