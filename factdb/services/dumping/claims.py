"""Claims as a dossier has them: versions, evidence, and every verdict with the evidence it rests on."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.relation import relation
from factdb.db.tables.signature import signature
from factdb.db.tables.source import source
from factdb.db.tables.tag import tag
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.records.dossier.claim import (
    ClaimInput,
    EvidenceInput,
    QualifierInput,
    RelationInput,
    SignatureInput,
    TagInput,
    ValueInput,
    VerdictInput,
    VersionInput,
)
from factdb.services.columns import value_of
from factdb.services.dumping.streams import Children, placed, stream, take

OTHER = claim.alias()


def rows(tx: Reading) -> Iterator[ClaimInput]:
    """All claims with all that hangs on them."""
    below = _Below(tx)
    named = select(claim, entity.c.ref.label("subject")).outerjoin(entity)
    for row in stream(tx, named.order_by(claim.c.id)):
        yield take(
            ClaimInput,
            row,
            versions=below.versions_of(row.id),
            evidence=[take(EvidenceInput, each) for _, each in below.evidence.of(row.id)],
            verdicts=below.verdicts_of(row.id),
            relations=[take(RelationInput, each, claim=each.other) for _, each in below.relations.of(row.id)],
            tags=[take(TagInput, each) for _, each in below.tags.of(row.id)],
        )


class _Below:
    """The streams of all that hangs on claims."""

    def __init__(self, tx: Reading) -> None:
        self._versions = Children(tx, _versions(), "claim_id")
        self._qualifiers = Children(tx, _qualifiers(), "claim_version_id")
        self.evidence = Children(tx, _evidence(), "claim_id")
        self._verdicts = Children(tx, _verdicts(), "claim_id")
        self._frozen = Children(tx, _frozen(), "verdict_id")
        self._signatures = Children(tx, _signatures(), "verdict_id")
        self.relations = Children(tx, _relations(), "claim_id")
        self.tags = Children(tx, select(tag).order_by(tag.c.claim_id, tag.c.id), "claim_id")

    def versions_of(self, claim_id: UUID) -> list[VersionInput]:
        return [self._version(place, row) for place, row in self._versions.of(claim_id)]

    def _version(self, place: int, row: Row[Any]) -> VersionInput:
        further = [placed(QualifierInput, seq, each, value=_value(each)) for seq, each in self._qualifiers.of(row.id)]
        return placed(VersionInput, place, row, "number", value=_value(row), qualifiers=further)

    def verdicts_of(self, claim_id: UUID) -> list[VerdictInput]:
        return [self._verdict(place, row) for place, row in self._verdicts.of(claim_id)]

    def _verdict(self, place: int, row: Row[Any]) -> VerdictInput:
        signed = [take(SignatureInput, each) for _, each in self._signatures.of(row.id)]
        return placed(VerdictInput, place, row, "number", evidence=self._rests_on(row.id), signatures=signed)

    def _rests_on(self, verdict_id: UUID) -> list[str]:
        return [
            row.quote if row.quote is not None else f"{row.source}@{row.locator}"
            for _, row in self._frozen.of(verdict_id)
        ]


def _value(row: Row[Any]) -> ValueInput | None:
    found = value_of(row)
    if found is None:
        return None
    given = {name: getattr(found, name) for name in ValueInput.__struct_fields__}
    return ValueInput(**given | {"stated": found.stated or None})


def _versions() -> Select[Any]:
    return select(claim_version).order_by(claim_version.c.claim_id, claim_version.c.number)


def _qualifiers() -> Select[Any]:
    order = (claim_version.c.claim_id, claim_version.c.number, qualifier.c.seq)
    return select(qualifier).join(claim_version).order_by(*order)


def _evidence() -> Select[Any]:
    named = select(evidence, quote.c.ref.label("quote"), source.c.ref.label("source"))
    joined = named.outerjoin(quote, quote.c.id == evidence.c.quote_id).outerjoin(
        source, source.c.id == evidence.c.source_id
    )
    return joined.order_by(evidence.c.claim_id, evidence.c.id)


def _verdicts() -> Select[Any]:
    return (
        select(
            verdict,
            rating.c.word.label("rating"),
            rating_scale.c.ref.label("scale"),
            claim_version.c.number.label("version"),
        )
        .join(rating, rating.c.id == verdict.c.rating_id)
        .join(rating_scale, rating_scale.c.id == rating.c.scale_id)
        .join(claim_version, claim_version.c.id == verdict.c.claim_version_id)
        .order_by(verdict.c.claim_id, verdict.c.number)
    )


def _frozen() -> Select[Any]:
    """What verdicts rest on; the piece that a verdict itself names comes first."""
    is_other = verdict.c.basis_id.is_distinct_from(evidence.c.id)
    return (
        select(
            verdict_evidence.c.verdict_id,
            evidence.c.locator,
            quote.c.ref.label("quote"),
            source.c.ref.label("source"),
        )
        .join(verdict, verdict.c.id == verdict_evidence.c.verdict_id)
        .join(evidence, evidence.c.id == verdict_evidence.c.evidence_id)
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .outerjoin(source, source.c.id == evidence.c.source_id)
        .order_by(verdict.c.claim_id, verdict.c.number, is_other, evidence.c.id)
    )


def _signatures() -> Select[Any]:
    order = (verdict.c.claim_id, verdict.c.number, signature.c.id)
    return select(signature).join(verdict).order_by(*order)


def _relations() -> Select[Any]:
    named = select(relation, OTHER.c.ref.label("other")).join(OTHER, OTHER.c.id == relation.c.other_id)
    return named.order_by(relation.c.claim_id, relation.c.id)
