"""Words that group claims."""

from sqlalchemy import TEXT, Column, UniqueConstraint

from factdb.db.tables.base import table, to

tag = table(
    "tag",
    to("claim"),
    Column("name", TEXT, nullable=False, index=True),
    UniqueConstraint("claim_id", "name"),
)
