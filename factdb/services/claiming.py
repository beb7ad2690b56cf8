"""Claims read whole: the current version, the newest verdict, the evidence, tags and relations."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.relation import relation
from factdb.db.tables.tag import tag
from factdb.db.transaction import Reading
from factdb.records.claim import Claim, Qualifier, Relation, Version
from factdb.services import refs
from factdb.services.columns import dating_of, value_of
from factdb.services.judging import evidence_of, newest_verdicts
from factdb.services.newest import is_newest, newest
from factdb.services.refs import Chosen


def read(tx: Reading, where: ColumnElement[bool] | None = None, *, limit: int | None = None) -> list[Claim]:
    """Claims by ref."""
    chosen = refs.chosen(claim, where, limit)
    rows = tx.execute(_rows(chosen)).all()
    qualifiers = _qualifiers(tx, select(claim_version.c.id).where(claim_version.c.claim_id.in_(chosen)))
    verdicts, evidence = newest_verdicts(tx, chosen), evidence_of(tx, chosen)
    tags, relations = _tags(tx, chosen), _relations(tx, chosen)
    return [
        Claim(
            ref=row.ref,
            id=str(row.id),
            text=row.text,
            subject=row.subject,
            property=row.property,
            value=value_of(row),
            qualifiers=tuple(qualifiers[row.version_id]),
            modality=row.modality,
            as_of=dating_of(row, "as_of"),
            version=row.number,
            status=row.status,
            status_reason=row.status_reason,
            status_at=row.status_at,
            status_by=row.status_by,
            verdict=verdicts.get(row.id),
            evidence=tuple(evidence[row.id]),
            tags=tuple(tags[row.id]),
            relations=tuple(relations[row.id]),
            created_at=row.created_at,
            created_by=row.created_by,
        )
        for row in rows
    ]


def _rows(chosen: Chosen) -> Any:
    last = newest(claim_version, "claim_id", chosen)
    stated = [column for column in claim_version.c if column.name not in ("id", "created_at", "created_by", "claim_id")]
    return (
        select(claim, claim_version.c.id.label("version_id"), entity.c.ref.label("subject"), *stated)
        .join(claim_version, claim_version.c.claim_id == claim.c.id)
        .join(last, is_newest(claim_version, last))
        .outerjoin(entity, entity.c.id == claim.c.subject_id)
        .where(claim.c.id.in_(chosen))
        .order_by(claim.c.ref)
    )


def versions(tx: Reading, claim_id: UUID) -> list[Version]:
    """All versions of one claim, oldest first."""
    rows = tx.execute(select(claim_version).where(claim_version.c.claim_id == claim_id).order_by("number")).all()
    qualifiers = _qualifiers(tx, select(claim_version.c.id).where(claim_version.c.claim_id == claim_id))
    return [_version(row, qualifiers[row.id]) for row in rows]


def _version(row: Row[Any], qualifiers: Sequence[Qualifier]) -> Version:
    names = ("number", "text", "modality", "minor", "change_reason", "created_at", "created_by")
    return Version(
        value=value_of(row),
        qualifiers=tuple(qualifiers),
        as_of=dating_of(row, "as_of"),
        **{name: row._mapping[name] for name in names},
    )


def _qualifiers(tx: Reading, of: Chosen) -> Mapping[UUID, list[Qualifier]]:
    found = defaultdict(list)
    rows = select(qualifier).where(qualifier.c.claim_version_id.in_(of)).order_by(qualifier.c.seq)
    for row in tx.execute(rows):
        value = value_of(row)
        if value is not None:
            found[row.claim_version_id].append(Qualifier(property=row.property, value=value))
    return found


def _tags(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[str]]:
    found = defaultdict(list)
    for row in tx.execute(select(tag).where(tag.c.claim_id.in_(chosen)).order_by(tag.c.name)):
        found[row.claim_id].append(row.name)
    return found


def _relations(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Relation]]:
    found = defaultdict(list)
    rows = (
        select(relation, claim.c.ref)
        .join(claim, claim.c.id == relation.c.other_id)
        .where(relation.c.claim_id.in_(chosen))
        .order_by(relation.c.kind, claim.c.ref)
    )
    for row in tx.execute(rows):
        made = Relation(kind=row.kind, claim=row.ref, judgement=row.judgement, rationale=row.rationale)
        found[row.claim_id].append(made)
    return found
