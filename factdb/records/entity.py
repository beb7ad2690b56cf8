"""Who speaks and who is spoken of."""

from factdb.records.base import Record
from factdb.records.value import Dating
from factdb.words import EntityKind, NameKind


class EntityName(Record, frozen=True, kw_only=True):
    """A further name."""

    name: str
    kind: NameKind


class Affiliation(Record, frozen=True, kw_only=True):
    """A title at an organization, which is given by its ref."""

    organization: str
    title: str
    valid_from: Dating | None = None
    valid_to: Dating | None = None


class Entity(Record, frozen=True, kw_only=True):
    """A person, an organization, a product, …"""

    ref: str
    id: str
    kind: EntityKind
    name: str
    names: tuple[EntityName, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    external_ids: dict[str, str] = {}
    note: str | None = None


class Speaker(Record, frozen=True, kw_only=True):
    """A speaker as a quote shows it: the entity's ref, and its name."""

    ref: str
    name: str
