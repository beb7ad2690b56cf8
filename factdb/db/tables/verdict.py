"""What a claim rests on, and what checkers concluded: evidence, rating scales, verdicts that only append.

A verdict names one piece of its evidence itself (`basis_id`); a deferred key makes sure that this piece is in
its frozen set. So the schema refuses a ranked verdict without evidence.
"""

from sqlalchemy import INTEGER, TEXT, CheckConstraint, Column, ForeignKeyConstraint, UniqueConstraint

from factdb.db.tables.base import table, to
from factdb.db.types import Day, Flag, Id, Moment

verdict = table(
    "verdict",
    to("claim"),
    Column("claim_version_id", Id, nullable=False, index=True),
    Column("number", INTEGER, nullable=False),
    Column("rating_id", Id, nullable=False, index=True),
    Column("ranked", Flag, nullable=False),
    Column("rationale", TEXT, nullable=False),
    Column("checker", TEXT, nullable=False),
    Column("decided_at", Moment, nullable=False),
    Column("known_as_of", Day, nullable=False),
    Column("supersedes_id", Id, index=True),
    Column("change_reason", TEXT),
    Column("basis_id", Id),
    UniqueConstraint("claim_id", "number"),
    UniqueConstraint("id", "claim_id"),
    CheckConstraint("NOT ranked OR basis_id IS NOT NULL", name="evidence_given"),
    CheckConstraint("(supersedes_id IS NULL) = (number = 1)", name="supersedes_last"),
    ForeignKeyConstraint(["claim_version_id", "claim_id"], ["claim_version.id", "claim_version.claim_id"]),
    ForeignKeyConstraint(["rating_id", "ranked"], ["rating.id", "rating.ranked"]),
    ForeignKeyConstraint(["supersedes_id", "claim_id"], ["verdict.id", "verdict.claim_id"]),
    ForeignKeyConstraint(
        ["id", "basis_id"],
        ["verdict_evidence.verdict_id", "verdict_evidence.evidence_id"],
        name="fk_verdict_basis",
        deferrable=True,
        initially="DEFERRED",
        use_alter=True,
    ),
    append_only=True,
)

verdict_evidence = table(
    "verdict_evidence",
    Column("verdict_id", Id, nullable=False),
    Column("evidence_id", Id, nullable=False, index=True),
    Column("claim_id", Id, nullable=False),
    UniqueConstraint("verdict_id", "evidence_id"),
    ForeignKeyConstraint(["verdict_id", "claim_id"], ["verdict.id", "verdict.claim_id"]),
    ForeignKeyConstraint(["evidence_id", "claim_id"], ["evidence.id", "evidence.claim_id"]),
    append_only=True,
)
