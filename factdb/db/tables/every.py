"""All tables, in an order in which they can be filled: for migrations, dumps and tests."""

from factdb.db.tables import (  # noqa: F401
    audit,
    claim,
    entity,
    evidence,
    qualifier,
    quote,
    rating,
    redaction,
    relation,
    signature,
    source,
    tag,
    verdict,
)
from factdb.db.tables.base import metadata

tables = metadata.sorted_tables
by_name = {table.name: table for table in tables}
audited = [table for table in tables if table.info["audited"]]
"""Those whose every change is in the log; the rest is derived, or the log itself."""
