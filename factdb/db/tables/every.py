"""All tables, in an order in which they can be filled: for migrations, dumps and tests."""

from factdb.db.tables import claim, entity, evidence, qualifier, quote, rating, relation, source, tag, verdict  # noqa: F401
from factdb.db.tables.base import metadata

tables = metadata.sorted_tables
