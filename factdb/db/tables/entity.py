"""Who or what is spoken of or speaks, with names and affiliations."""

from sqlalchemy import TEXT, Column, Index, UniqueConstraint

from factdb.db.tables.base import dating, ref, table, to, word
from factdb.db.types import Json
from factdb.words import EntityKind, NameKind

entity = table(
    "entity",
    ref(),
    *word("kind", EntityKind),
    Column("name", TEXT, nullable=False),
    Column("folded", TEXT, nullable=False),
    Column("external_ids", Json),
    Column("note", TEXT),
    Index(None, "folded"),
)

entity_name = table(
    "entity_name",
    to("entity"),
    Column("name", TEXT, nullable=False),
    Column("folded", TEXT, nullable=False),
    *word("kind", NameKind),
    UniqueConstraint("entity_id", "name"),
    Index(None, "folded"),
)

affiliation = table(
    "affiliation",
    to("entity"),
    to("entity", "organization_id"),
    Column("title", TEXT, nullable=False),
    *dating("valid_from"),
    *dating("valid_to"),
    UniqueConstraint("entity_id", "organization_id", "title"),
)
