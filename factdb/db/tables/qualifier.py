"""Further figures of the same statement, typed like a claim's value."""

from sqlalchemy import INTEGER, TEXT, Column, UniqueConstraint

from factdb.db.tables.base import table, to, typed_value

qualifier = table(
    "qualifier",
    to("claim_version"),
    Column("seq", INTEGER, nullable=False),
    Column("property", TEXT, nullable=False),
    *typed_value(nullable=False),
    UniqueConstraint("claim_version_id", "seq"),
    append_only=True,
)
