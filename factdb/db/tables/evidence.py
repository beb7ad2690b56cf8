"""What a claim rests on: a quote, or a place in a source that has no words to quote."""

from sqlalchemy import TEXT, CheckConstraint, Column, UniqueConstraint

from factdb.db.tables.base import status, table, to, word
from factdb.words import Directness, Stance, Standing

evidence = table(
    "evidence",
    to("claim"),
    to("quote", nullable=True),
    to("source", nullable=True),
    Column("locator", TEXT),
    *word("stance", Stance),
    *word("directness", Directness),
    Column("note", TEXT),
    *status(Standing),
    UniqueConstraint("claim_id", "quote_id"),
    UniqueConstraint("claim_id", "source_id", "locator"),
    UniqueConstraint("id", "claim_id"),
    CheckConstraint("(quote_id IS NULL) <> (source_id IS NULL)", name="quote_or_source"),
    CheckConstraint("(source_id IS NULL) = (locator IS NULL)", name="locator_with_source"),
)
