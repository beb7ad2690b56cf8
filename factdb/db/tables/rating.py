"""Rating scales and their ratings; a rating without a rank needs no evidence."""

from sqlalchemy import INTEGER, TEXT, CheckConstraint, Column, UniqueConstraint

from factdb.db.tables.base import ref, table, to
from factdb.db.types import Flag

rating_scale = table(
    "rating_scale",
    ref(),
    Column("name", TEXT, nullable=False),
    Column("note", TEXT),
)

rating = table(
    "rating",
    to("rating_scale", "scale_id"),
    Column("word", TEXT, nullable=False),
    Column("label", TEXT, nullable=False),
    Column("seq", INTEGER, nullable=False),
    Column("rank", INTEGER),
    Column("ranked", Flag, nullable=False),
    UniqueConstraint("scale_id", "word"),
    UniqueConstraint("id", "ranked"),
    CheckConstraint("ranked = (rank IS NOT NULL)", name="ranked"),
)
