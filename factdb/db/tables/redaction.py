"""What had to be removed, by whose order, and which rows lost their words; their hashes stay."""

from sqlalchemy import TEXT, Column, UniqueConstraint

from factdb.db.tables.base import table, to

redaction = table(
    "redaction",
    to("source"),
    Column("reason", TEXT, nullable=False),
    append_only=True,
)

redacted_row = table(
    "redacted_row",
    to("redaction"),
    Column("table_name", TEXT, nullable=False),
    Column("row_id", TEXT, nullable=False, index=True),
    UniqueConstraint("redaction_id", "table_name", "row_id"),
    append_only=True,
)
