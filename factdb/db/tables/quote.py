"""Words that somebody said or wrote, where they stand, how they reached us, and every grade they were given."""

from sqlalchemy import INTEGER, TEXT, CheckConstraint, Column, ForeignKeyConstraint, UniqueConstraint

from factdb.db.tables.base import REDACTED, dating, ref, status, table, to, word
from factdb.db.types import Id, Json, Real
from factdb.words import AttributionRole, Basis, Fidelity, QuoteKind, Standing

quote = table(
    "quote",
    ref(),
    to("source"),
    Column("capture_id", Id, nullable=False, index=True),
    to("entity", "speaker_id", nullable=True),
    Column("text", TEXT, nullable=False, info={"redacted": REDACTED}),
    *word("kind", QuoteKind),
    *dating("said_on"),
    *word("basis", Basis),
    *status(Standing),
    Column("note", TEXT),
    ForeignKeyConstraint(["capture_id", "source_id"], ["capture.id", "capture.source_id"]),
    CheckConstraint("length(text) > 0", name="text_length"),
)

piece = table(
    "piece",
    to("quote"),
    Column("seq", INTEGER, nullable=False),
    *[Column(name, TEXT, nullable=False, info={"redacted": REDACTED}) for name in ("exact", "prefix", "suffix")],
    Column("start", INTEGER, nullable=False),
    Column("end", INTEGER, nullable=False),
    UniqueConstraint("quote_id", "seq"),
    CheckConstraint('start >= 0 AND start < "end"', name="span"),
)

attribution = table(
    "attribution",
    to("quote"),
    Column("seq", INTEGER, nullable=False),
    *word("role", AttributionRole),
    to("entity", nullable=True),
    to("source", nullable=True),
    Column("literal", TEXT),
    UniqueConstraint("quote_id", "seq"),
    CheckConstraint("entity_id IS NOT NULL OR source_id IS NOT NULL OR literal IS NOT NULL", name="somebody"),
)

quote_check = table(
    "quote_check",
    to("quote"),
    Column("number", INTEGER, nullable=False),
    to("capture"),
    *word("fidelity", Fidelity),
    Column("score", Real, nullable=False),
    Column("engine_version", TEXT, nullable=False),
    *[Column(name, Json, nullable=False) for name in ("normalizations", "flags")],
    *[Column(name, Json, nullable=False, info={"redacted": []}) for name in ("elided", "difference")],
    UniqueConstraint("quote_id", "number"),
    append_only=True,
)
