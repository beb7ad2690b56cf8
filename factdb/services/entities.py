"""Who speaks and who is spoken of: made, named, tied to organizations, and looked up by any of their names."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, exists, or_, select, update

from factdb.db.tables.entity import affiliation, entity, entity_name
from factdb.db.transaction import Reading, Writing
from factdb.errors.refs import AlreadyThere, AmbiguousRef, Unknown, UnknownEntity
from factdb.errors.rows import NothingToChange
from factdb.ids import slug
from factdb.records.entity import Affiliation, Entity, EntityName
from factdb.records.value import Dating
from factdb.services import pages, refs
from factdb.services.columns import dating_columns, dating_of
from factdb.services.refs import Chosen
from factdb.text.names import fold_name
from factdb.words import EntityKind, NameKind, Noun


def add(
    tx: Writing,
    name: str,
    kind: EntityKind,
    *,
    ref: str | None = None,
    external_ids: Mapping[str, str] | None = None,
    note: str | None = None,
) -> Entity:
    """Make an entity. Raises AlreadyThere where one has this name or alias."""
    known = _called(tx, name)
    if known:
        raise AlreadyThere(Noun.ENTITY, known[0].ref, f"it is called {name}")
    chosen = refs.free(tx, Noun.ENTITY, ref, slug(name))
    given = {"external_ids": dict(external_ids) if external_ids else None, "note": note}
    tx.add(entity, ref=chosen, kind=kind, name=name, folded=fold_name(name), **given)
    return get(tx, chosen)


def find(tx: Reading, text: str) -> Row[Any]:
    """The row of an entity by ref, id, name, alias, or a prefix of ref or id.

    Raises UnknownEntity, or AmbiguousRef where two share the name.
    """
    called = _called(tx, text)
    exact = [row for row in called if row.ref == text]
    if len(exact or called) == 1:
        return (exact or called)[0]
    if called:
        raise AmbiguousRef(Noun.ENTITY, text, sorted(row.ref for row in called))
    try:
        return refs.find(tx, Noun.ENTITY, text)
    except Unknown:
        raise UnknownEntity(text) from None


def _called(tx: Reading, text: str) -> list[Row[Any]]:
    folded = fold_name(text)
    called = [entity.c.ref == text]
    if folded:
        called += [
            entity.c.folded == folded,
            exists().where(entity_name.c.entity_id == entity.c.id, entity_name.c.folded == folded),
        ]
    return list(tx.execute(select(entity).where(or_(*called)).order_by(entity.c.ref)))


def find_or_add(tx: Writing, name: str, kind: EntityKind, *, create: bool) -> UUID:
    """The id of an entity, made under this name where there is none and `create` says so."""
    try:
        found: UUID = find(tx, name).id
    except UnknownEntity:
        if not create:
            raise
        found = UUID(add(tx, name, kind).id)
    return found


def get(tx: Reading, text: str) -> Entity:
    """One entity, by whatever names it."""
    return read(tx, entity.c.id == find(tx, text).id)[0]


def read(tx: Reading, where: ColumnElement[bool] | None = None, *, limit: int | None = None) -> list[Entity]:
    """Entities by ref, with all their names and affiliations."""
    chosen = refs.chosen(entity, where, limit)
    names, affiliations = _names(tx, chosen), _affiliations(tx, chosen)
    return [
        Entity(
            ref=row.ref,
            id=str(row.id),
            kind=row.kind,
            name=row.name,
            names=tuple(names[row.id]),
            affiliations=tuple(affiliations[row.id]),
            external_ids=row.external_ids or {},
            note=row.note,
        )
        for row in tx.execute(select(entity).where(entity.c.id.in_(chosen)).order_by(entity.c.ref))
    ]


def _names(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[EntityName]]:
    found = defaultdict(list)
    rows = select(entity_name).where(entity_name.c.entity_id.in_(chosen)).order_by(entity_name.c.name)
    for row in tx.execute(rows):
        found[row.entity_id].append(EntityName(name=row.name, kind=row.kind))
    return found


def _affiliations(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Affiliation]]:
    found = defaultdict(list)
    rows = (
        select(affiliation, entity.c.ref)
        .join(entity, entity.c.id == affiliation.c.organization_id)
        .where(affiliation.c.entity_id.in_(chosen))
        .order_by(affiliation.c.valid_from_earliest.nulls_first(), entity.c.ref, affiliation.c.title)
    )
    for row in tx.execute(rows):
        dates = {name: dating_of(row, name) for name in ("valid_from", "valid_to")}
        found[row.entity_id].append(Affiliation(organization=row.ref, title=row.title, **dates))
    return found


def alias(tx: Writing, text: str, name: str, kind: NameKind) -> Entity:
    """Give an entity a further name. Raises AlreadyThere where an entity has it."""
    owner = find(tx, text)
    known = _called(tx, name)
    if known:
        raise AlreadyThere(Noun.ENTITY, known[0].ref, f"it is called {name}")
    tx.add(entity_name, entity_id=owner.id, name=name, folded=fold_name(name), kind=kind)
    return get(tx, owner.ref)


def edit(tx: Writing, text: str, changes: Mapping[str, Any]) -> Entity:
    """Change an entity's name, kind or note. Raises NothingToChange, or AlreadyThere where another has the name."""
    found = find(tx, text)
    if not changes:
        raise NothingToChange(Noun.ENTITY, found.ref)
    named = [row for row in _called(tx, changes["name"]) if row.id != found.id] if "name" in changes else []
    if named:
        raise AlreadyThere(Noun.ENTITY, named[0].ref, f"it is called {changes['name']}")
    folded = {"folded": fold_name(changes["name"])} if "name" in changes else {}
    tx.execute(update(entity).where(entity.c.id == found.id).values(**changes, **folded))
    return get(tx, found.ref)


def role(
    tx: Writing,
    text: str,
    organization: str,
    title: str,
    *,
    valid_from: Dating | None = None,
    valid_to: Dating | None = None,
) -> Entity:
    """Record a title at an organization. Raises AlreadyThere where it is recorded."""
    holder, employer = find(tx, text), find(tx, organization)
    same = and_(affiliation.c.entity_id == holder.id, affiliation.c.organization_id == employer.id)
    if tx.execute(select(affiliation.c.id).where(same, affiliation.c.title == title)).first():
        raise AlreadyThere(Noun.ENTITY, holder.ref, f"{title or 'a role'} at {employer.name}")
    dates = dating_columns("valid_from", valid_from) | dating_columns("valid_to", valid_to)
    tx.add(affiliation, entity_id=holder.id, organization_id=employer.id, title=title, **dates)
    return get(tx, holder.ref)


def listed(
    tx: Reading, *, kind: EntityKind | None = None, limit: int | None = None, after: str | None = None
) -> list[Entity]:
    """A page of entities by ref."""
    return read(tx, pages.after_ref(entity, after, [entity.c.kind == kind] if kind else []), limit=limit)
