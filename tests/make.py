"""Rows for tests: `make.claim()` writes one with sensible defaults and gives its ref and id.

Every call is a transaction of its own, as every command is. What a test does not care about is left out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.quote import attribution, piece, quote, quote_check
from factdb.db.tables.source import source, source_link
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Writing
from factdb.ids import uuid7
from factdb.records.document import Document
from factdb.records.value import Dating, Value
from factdb.services import captures, scales
from factdb.services.columns import dating_columns, value_columns
from factdb.text import ENGINE_VERSION
from factdb.words import (
    AttributionRole,
    Basis,
    ClaimStatus,
    Directness,
    EntityKind,
    Extent,
    Fidelity,
    LinkKind,
    Modality,
    QuoteKind,
    SourceStatus,
    SourceType,
    Stance,
    Standing,
)

TEXT = "We had a lot of new ideas, she said. You fall behind."
"""What a source says where a test does not care."""

CONTEXT = 8


@dataclass(frozen=True)
class Made:
    """A row that was written; `ref` is empty where its table has none."""

    id: UUID
    ref: str = ""


class Make:
    """Writes rows; `writes` opens a transaction."""

    def __init__(self, writes: Callable[[], Any]) -> None:
        self._writes = writes
        self._numbers = count(1)

    def entity(self, name: str = "Yann LeCun", *, ref: str | None = None, kind: EntityKind = EntityKind.PERSON) -> Made:
        with self._writes() as tx:
            made = self._named(ref, "entity")
            tx.add(entity, id=made.id, ref=made.ref, kind=kind, name=name, folded=name.casefold())
        return made

    def source(
        self,
        text: str | None = TEXT,
        *,
        ref: str | None = None,
        issued: Dating | None = None,
        extent: Extent = Extent.WHOLE,
        links: dict[LinkKind, Made] | None = None,
        status: SourceStatus = SourceStatus.ACTIVE,
    ) -> Made:
        """A source with one capture; without one where `text` is null. `links` says what it does with others."""
        with self._writes() as tx:
            made = self._named(ref, "source")
            row = {"id": made.id, "ref": made.ref, "title": made.ref, "type": SourceType.WEBPAGE, "status": status}
            tx.add(source, **row, **dating_columns("issued", issued))
            tx.add_all(source_link, [_link(made, kind, target) for kind, target in (links or {}).items()])
            if text is not None:
                _capture(tx, made.id, text, extent)
        return made

    def capture(self, held: Made, text: str, *, extent: Extent = Extent.WHOLE) -> Made:
        """A further capture of a source."""
        with self._writes() as tx:
            return Made(_capture(tx, held.id, text, extent))

    def quote(
        self,
        said: str = "new ideas",
        *,
        source: Made | None = None,
        speaker: Made | None = None,
        ref: str | None = None,
        kind: QuoteKind = QuoteKind.PARTIAL,
        fidelity: Fidelity = Fidelity.EXACT,
        difference: list[dict[str, str]] | None = None,
        start: int | None = None,
        status: Standing = Standing.STANDS,
        said_on: Dating | None = None,
        chain: list[tuple[AttributionRole, Made | str]] | None = None,
    ) -> Made:
        """A quote with one piece and a grade, anchored at `start` or where its words first stand in the capture.

        `chain` lists its attribution: a role, and a source or a literal name.
        """
        held = source or self.source()
        with self._writes() as tx:
            made, capture = self._named(ref, "quote"), captures.newest(tx, held.id)
            row = {"id": made.id, "ref": made.ref, "source_id": held.id, "capture_id": capture.id, "text": said}
            states = {"kind": kind, "basis": Basis.ON_RECORD, "status": status}
            tx.add(quote, **row, **states, speaker_id=speaker and speaker.id, **dating_columns("said_on", said_on))
            ((_, text),) = captures.texts(tx, [capture.id])
            tx.add(piece, quote_id=made.id, seq=1, **_piece(text, said, start))
            tx.add_all(attribution, [_relay(made, seq, *who) for seq, who in enumerate(chain or [], 1)])
            _grade(tx, made, capture.id, fidelity, difference or [])
        return made

    def grade(self, graded: Made, fidelity: Fidelity, difference: list[dict[str, str]] | None = None) -> None:
        """A newer grade of a quote."""
        with self._writes() as tx:
            capture = tx.execute(select(quote.c.capture_id).where(quote.c.id == graded.id)).scalar_one()
            _grade(tx, graded, capture, fidelity, difference or [])

    def claim(
        self,
        text: str = "Meta had new ideas.",
        *,
        evidence: list[Made] | None = None,
        ref: str | None = None,
        value: Value | None = None,
        qualifiers: list[Value] | None = None,
        as_of: Dating | None = None,
        modality: Modality = Modality.ASSERTED,
        status: ClaimStatus = ClaimStatus.OPEN,
    ) -> Made:
        """A claim with its first version, resting on the quotes in `evidence`; on a new one where that is left out."""
        quotes = [self.quote()] if evidence is None else evidence
        with self._writes() as tx:
            made = self._named(ref, "claim")
            tx.add(claim, id=made.id, ref=made.ref, status=status)
        self.version(made, text, value=value, qualifiers=qualifiers, as_of=as_of, modality=modality)
        for each in quotes:
            self.evidence(made, each)
        return made

    def version(
        self,
        revised: Made,
        text: str = "Meta had some new ideas.",
        *,
        value: Value | None = None,
        qualifiers: list[Value] | None = None,
        as_of: Dating | None = None,
        modality: Modality = Modality.ASSERTED,
        minor: bool = False,
    ) -> Made:
        """The next version of a claim."""
        with self._writes() as tx:
            row = {"claim_id": revised.id, "number": _next(tx, claim_version, claim_version.c.claim_id, revised)}
            content = {"text": text, "modality": modality, "minor": minor, "change_reason": "a test"}
            dates = dating_columns("as_of", as_of)
            made = tx.add(claim_version, **row, **content, **value_columns(value), **dates)
            typed = [value_columns(each) for each in qualifiers or []]
            rows = [{"claim_version_id": made, "seq": seq, "property": "of it"} for seq in range(1, len(typed) + 1)]
            tx.add_all(qualifier, [row | columns for row, columns in zip(rows, typed, strict=True)])
        return Made(made)

    def evidence(
        self,
        supported: Made,
        quoted: Made | None = None,
        *,
        source: Made | None = None,
        stance: Stance = Stance.SUPPORTS,
        directness: Directness = Directness.SECONDARY,
        status: Standing = Standing.STANDS,
    ) -> Made:
        """A quote, or a table of a source, as evidence of a claim."""
        with self._writes() as tx:
            words = {"stance": stance, "directness": directness, "status": status}
            place = {"source_id": source and source.id, "locator": "table 1" if source else None}
            return Made(tx.add(evidence, claim_id=supported.id, quote_id=quoted and quoted.id, **place, **words))

    def verdict(self, rated: Made, *, rating: str = "reported", evidence_set: list[Made] | None = None) -> Made:
        """A verdict on the current version, resting on all the claim's evidence where no set is given."""
        with self._writes() as tx:
            made, number = uuid7(), _next(tx, verdict, verdict.c.claim_id, rated)
            rests_on = _all_evidence(tx, rated) if evidence_set is None else [each.id for each in evidence_set]
            keys = [{"verdict_id": made, "evidence_id": each, "claim_id": rated.id} for each in rests_on]
            tx.add(verdict, id=made, claim_id=rated.id, number=number, **_judged(tx, rated, rating), **_basis(rests_on))
            tx.add_all(verdict_evidence, keys)
        return Made(made)

    def withdrawn(self, table: Any, row: Made) -> None:
        """Mark a claim, a quote or a piece of evidence as withdrawn."""
        with self._writes() as tx:
            tx.execute(table.update().where(table.c.id == row.id).values(status="withdrawn", status_reason="a test"))

    def _named(self, ref: str | None, noun: str) -> Made:
        return Made(uuid7(), ref or f"{noun}-{next(self._numbers)}")


def _capture(tx: Writing, source_id: UUID, text: str, extent: Extent) -> UUID:
    document = Document(text=text, media_type="text/plain", charset="utf-8", extractor="plain", extractor_version="1")
    return captures.add(tx, source_id, text.encode(), document, extent=extent)


def _link(made: Made, kind: LinkKind, target: Made) -> dict[str, Any]:
    return {"source_id": made.id, "target_id": target.id, "kind": kind}


def _piece(text: str, said: str, start: int | None) -> dict[str, Any]:
    begin = max(0, text.find(said)) if start is None else start
    end = begin + len(said)
    around = {"prefix": text[max(0, begin - CONTEXT) : begin], "suffix": text[end : end + CONTEXT]}
    return {"exact": said, "start": begin, "end": end, **around}


def _relay(made: Made, seq: int, role: AttributionRole, who: Made | str) -> dict[str, Any]:
    named = {"literal": who, "source_id": None} if isinstance(who, str) else {"literal": None, "source_id": who.id}
    return {"quote_id": made.id, "seq": seq, "role": role, **named}


def _grade(tx: Writing, graded: Made, capture: UUID, fidelity: Fidelity, difference: list[dict[str, str]]) -> None:
    number = _next(tx, quote_check, quote_check.c.quote_id, graded)
    row = {"quote_id": graded.id, "number": number, "capture_id": capture, "fidelity": fidelity, "score": 100.0}
    found: dict[str, Any] = {"normalizations": [], "flags": [], "elided": [], "difference": difference}
    tx.add(quote_check, **row, **found, engine_version=ENGINE_VERSION)


def _judged(tx: Writing, rated: Made, word: str) -> dict[str, Any]:
    given = scales.get(tx, scales.DEFAULT, word)
    versions = select(claim_version.c.id).where(claim_version.c.claim_id == rated.id)
    version = tx.execute(versions.order_by(claim_version.c.number.desc())).scalars().first()
    last = select(verdict.c.id).where(verdict.c.claim_id == rated.id).order_by(verdict.c.number.desc())
    return {
        "claim_version_id": version,
        "rating_id": given.id,
        "ranked": given.ranked,
        "rationale": "a test",
        "checker": tx.actor,
        "decided_at": tx.at,
        "known_as_of": tx.at.date(),
        "supersedes_id": tx.execute(last).scalars().first(),
        "change_reason": None,
    }


def _basis(rests_on: list[UUID]) -> dict[str, UUID | None]:
    return {"basis_id": rests_on[0] if rests_on else None}


def _all_evidence(tx: Writing, rated: Made) -> list[UUID]:
    return list(tx.execute(select(evidence.c.id).where(evidence.c.claim_id == rated.id)).scalars())


def _next(tx: Writing, table: Any, owner: Any, row: Made) -> int:
    return (tx.execute(select(func.max(table.c.number)).where(owner == row.id)).scalar() or 0) + 1
