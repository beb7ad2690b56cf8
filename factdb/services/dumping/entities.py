"""Entities as a dossier has them."""

from collections.abc import Iterator

from sqlalchemy import select

from factdb.db.tables.entity import affiliation, entity, entity_name
from factdb.db.transaction import Reading
from factdb.records.dossier.entity import AffiliationInput, EntityInput, NameInput
from factdb.services.dumping.streams import Children, stream, take


def rows(tx: Reading) -> Iterator[EntityInput]:
    """All entities with their names and affiliations."""
    names = Children(tx, select(entity_name).order_by(entity_name.c.entity_id, entity_name.c.id), "entity_id")
    at = (
        select(affiliation, entity.c.ref.label("organization"))
        .join(entity, entity.c.id == affiliation.c.organization_id)
        .order_by(affiliation.c.entity_id, affiliation.c.id)
    )
    affiliations = Children(tx, at, "entity_id")
    for row in stream(tx, select(entity).order_by(entity.c.id)):
        yield take(
            EntityInput,
            row,
            names=[take(NameInput, each) for _, each in names.of(row.id)],
            affiliations=[take(AffiliationInput, each) for _, each in affiliations.of(row.id)],
        )
