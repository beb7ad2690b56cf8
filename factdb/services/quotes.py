"""Quotes: anchored in a capture, graded, attributed, withdrawn; never changed."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from msgspec import to_builtins
from sqlalchemy import Row, func, select, update

from factdb.db.tables.quote import attribution, piece, quote, quote_check
from factdb.db.transaction import Reading, Writing
from factdb.errors.rows import AlreadyWithdrawn, NothingHeld, Unfaithful
from factdb.records.match import Match
from factdb.records.quote import PIECE_BREAK, Quote
from factdb.records.value import Dating
from factdb.services import captures, pages, redacted, refs, sources
from factdb.services.columns import dating_columns
from factdb.services.quoting import read
from factdb.text import ENGINE_VERSION, find_pieces
from factdb.words import VOUCHING, AttributionRole, Basis, Noun, QuoteKind, Standing


def add(
    tx: Writing,
    in_source: str,
    texts: Sequence[str],
    *,
    speaker_id: UUID | None = None,
    occurrence: int | None = None,
    kind: QuoteKind = QuoteKind.DIRECT,
    said_on: Dating | None = None,
    basis: Basis | None = None,
    ref: str | None = None,
    note: str | None = None,
    keep: bool = False,
) -> Quote:
    """Find the words in a source's newest capture and store them with their place and grade.

    Raises NothingHeld where the source has no capture, SourceRedacted where its words had to be removed (asked again
    at the end, since others may do so meanwhile), Unfaithful where the words are altered, spliced or absent there,
    unless `keep` says to store them as they are.
    """
    held_in = sources.find(tx, in_source)
    capture, match = grade(tx, held_in, texts, occurrence)
    if match.fidelity not in VOUCHING and not keep:
        raise Unfaithful(held_in.ref, match)
    made = tx.add(
        quote,
        ref=refs.free(tx, Noun.QUOTE, ref),
        source_id=held_in.id,
        capture_id=capture.id,
        speaker_id=speaker_id,
        text=PIECE_BREAK.join(texts),
        kind=kind,
        basis=basis or held_in.basis or Basis.ON_RECORD,
        status=Standing.STANDS,
        note=note,
        **dating_columns("said_on", said_on),
    )
    tx.add_all(piece, piece_rows(made, match))
    tx.add(quote_check, quote_id=made, number=1, **check_row(capture.id, match))
    redacted.refuse(tx, capture.id)
    return read(tx, quote.c.id == made)[0]


def grade(
    tx: Reading, held_in: Row[Any], texts: Sequence[str], occurrence: int | None = None
) -> tuple[Row[Any], Match]:
    """The newest capture of a source, and how the words stand to its text. Raises NothingHeld.

    A blank line within a text parts it into pieces: they are stored and graded again as such.
    """
    capture = captures.newest(tx, held_in.id)
    if capture is None:
        raise NothingHeld(held_in.ref)
    ((_, text),) = captures.texts(tx, [capture.id])
    return capture, find_pieces(PIECE_BREAK.join(texts).split(PIECE_BREAK), text, occurrence=occurrence)


def piece_rows(quote_id: UUID, match: Match) -> list[dict[str, Any]]:
    """A match's pieces as rows."""
    names = ("exact", "prefix", "suffix", "start", "end")
    return [
        {"quote_id": quote_id, "seq": seq, **{name: getattr(found, name) for name in names}}
        for seq, found in enumerate(match.pieces, 1)
    ]


def check_row(capture_id: UUID, match: Match) -> dict[str, Any]:
    """A match's grade as a row."""
    return {
        "capture_id": capture_id,
        "fidelity": match.fidelity,
        "score": match.score,
        "engine_version": ENGINE_VERSION,
        "normalizations": list(match.normalizations),
        "flags": list(match.flags),
        "elided": list(match.elided),
        "difference": [to_builtins(step) for step in match.difference],
    }


def get(tx: Reading, text: str) -> Quote:
    """One quote."""
    return read(tx, quote.c.id == refs.find(tx, Noun.QUOTE, text).id)[0]


def listed(
    tx: Reading,
    *,
    source: str | None = None,
    speaker_id: UUID | None = None,
    limit: int | None = None,
    after: str | None = None,
) -> list[Quote]:
    """A page of quotes by ref."""
    conditions = [quote.c.source_id == sources.find(tx, source).id] if source else []
    conditions += [quote.c.speaker_id == speaker_id] if speaker_id else []
    return read(tx, pages.after_ref(quote, after, conditions), limit=limit)


def attribute(
    tx: Writing,
    text: str,
    role: AttributionRole,
    *,
    entity_id: UUID | None = None,
    source_id: UUID | None = None,
    literal: str | None = None,
) -> Quote:
    """Add the next link of the chain by which the words reached us; a speaker is set on the quote itself."""
    found = refs.find(tx, Noun.QUOTE, text)
    if role is AttributionRole.SPEAKER:
        tx.execute(update(quote).where(quote.c.id == found.id).values(speaker_id=entity_id))
    else:
        last = tx.execute(select(func.max(attribution.c.seq)).where(attribution.c.quote_id == found.id)).scalar() or 0
        who = {"entity_id": entity_id, "source_id": source_id, "literal": literal}
        tx.add(attribution, quote_id=found.id, seq=last + 1, role=role, **who)
    return get(tx, found.ref)


def withdraw(tx: Writing, text: str, reason: str) -> Quote:
    """Mark a quote as withdrawn; it stays on the record."""
    found = refs.find(tx, Noun.QUOTE, text)
    if found.status is Standing.WITHDRAWN:
        raise AlreadyWithdrawn(Noun.QUOTE, found.ref)
    changes = tx.status(Standing.WITHDRAWN, reason)
    tx.execute(update(quote).where(quote.c.id == found.id).values(**changes))
    return get(tx, found.ref)
