"""Entities on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import field, flat, heading
from factdb.records.entity import Affiliation, Entity
from factdb.values.edtf import show


def line(entity: Entity) -> str:
    return f"{heading(entity.ref, entity.kind)}  {flat(entity.name)}"


def block(entity: Entity) -> Iterator[str]:
    yield heading(entity.ref, entity.kind)
    yield from field("name", entity.name)
    for name in entity.names:
        yield from field(name.kind, name.name)
    for affiliation in entity.affiliations:
        yield from field("role", _role(affiliation))
    for key, value in entity.external_ids.items():
        yield from field(key, value)
    yield from field("note", entity.note)


def _role(affiliation: Affiliation) -> str:
    since = affiliation.valid_from and f"from {show(affiliation.valid_from.edtf)}"
    until = affiliation.valid_to and f"to {show(affiliation.valid_to.edtf)}"
    dates = " ".join(part for part in (since, until) if part)
    return ", ".join(part for part in (affiliation.title, affiliation.organization, dates) if part)
