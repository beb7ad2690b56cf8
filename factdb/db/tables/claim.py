"""Statements that can be checked: the claim that stays, the versions that say what it says."""

from sqlalchemy import INTEGER, TEXT, CheckConstraint, Column, UniqueConstraint

from factdb.db.tables.base import dating, ref, status, table, to, typed_value, word
from factdb.db.types import Flag
from factdb.words import ClaimStatus, Modality

claim = table(
    "claim",
    ref(),
    to("entity", "subject_id", nullable=True),
    Column("property", TEXT),
    *status(ClaimStatus),
)

claim_version = table(
    "claim_version",
    to("claim"),
    Column("number", INTEGER, nullable=False),
    Column("text", TEXT, nullable=False),
    *typed_value(nullable=True),
    *dating("as_of"),
    *word("modality", Modality),
    Column("minor", Flag, nullable=False),
    Column("change_reason", TEXT),
    UniqueConstraint("claim_id", "number"),
    UniqueConstraint("id", "claim_id"),
    CheckConstraint("number >= 1", name="number_range"),
    CheckConstraint("number = 1 OR change_reason IS NOT NULL", name="reason_given"),
    CheckConstraint("length(text) > 0", name="text_length"),
    append_only=True,
)
