"""All tables, in an order in which they can be filled: for migrations, dumps and tests."""

from factdb.db.tables import claim, entity, quote, source, verdict  # noqa: F401
from factdb.db.tables.base import metadata

tables = metadata.sorted_tables
