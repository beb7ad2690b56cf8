"""The audit log: its chain, its seals, what was changed; what was redacted, and signatures of verdicts.

From here on the triggers are no part of a revision: env.py makes them anew from the tables after every one.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.TEXT().with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.TEXT().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.INTEGER(), "sqlite")
APPEND_ONLY = ["capture", "claim_version", "qualifier", "quote_check", "verdict", "verdict_evidence"]


def upgrade() -> None:
    op.add_column("blob", sa.Column("data_sha256", sa.TEXT()))
    _log()
    _redaction()
    _signature()


def downgrade() -> None:
    """Take the log away, and put back the triggers that 0001 made."""
    names = ("redacted_row", "redaction", "signature", "audit_change", "audit_transaction", "audit_seal", "audit_chain")
    for table in names:
        op.drop_table(table)
    op.drop_column("blob", "data_sha256")
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _triggers_on_sqlite() if sqlite else _triggers_on_postgresql():
        op.execute(statement)


def _triggers_on_sqlite() -> list[str]:
    return [
        f"CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table in APPEND_ONLY
        for event in ("update", "delete")
    ]


def _triggers_on_postgresql() -> list[str]:
    function = (
        "CREATE FUNCTION factdb_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    return [function] + [
        f"CREATE TRIGGER {table}_no_{name} BEFORE {event} ON {table}"
        f" FOR EACH {each} EXECUTE FUNCTION factdb_append_only()"
        for table in APPEND_ONLY
        for name, event, each in (("change", "UPDATE OR DELETE", "ROW"), ("truncate", "TRUNCATE", "STATEMENT"))
    ]


def _log() -> None:
    op.create_table(
        "audit_chain",
        sa.Column("id", ID, nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("hash", sa.TEXT(), nullable=False),
        sa.Column("open_id", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_chain"),
        sqlite_strict=True,
    )
    op.create_table(
        "audit_seal",
        sa.Column("chain_id", ID, nullable=False),
        sa.Column("seq", NUMBER, nullable=False, autoincrement=False),
        sa.Column("transaction_id", ID, nullable=False),
        sa.Column("previous", sa.TEXT(), nullable=False),
        sa.Column("changes", NUMBER, nullable=False),
        sa.Column("first", NUMBER, nullable=False),
        sa.Column("last", NUMBER, nullable=False),
        sa.Column("leaves", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("chain_id", "seq", name="pk_audit_seal"),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_audit_seal_seq_range")),
        sa.CheckConstraint("changes >= 1 AND first <= last", name=op.f("ck_audit_seal_changes_range")),
        sa.ForeignKeyConstraint(["chain_id"], ["audit_chain.id"], name="fk_audit_seal_chain_id"),
        sa.UniqueConstraint("transaction_id", name="uq_audit_seal_transaction_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "audit_transaction",
        sa.Column("id", ID, nullable=False),
        sa.Column("chain_id", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.TEXT(), nullable=False),
        sa.Column("actor_origin", sa.TEXT(), nullable=False),
        sa.Column("login", sa.TEXT(), nullable=False),
        sa.Column("command", sa.TEXT(), nullable=False),
        sa.Column("client_version", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_transaction"),
        sa.ForeignKeyConstraint(
            ["id"],
            ["audit_seal.transaction_id"],
            name="fk_audit_transaction_id",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(["chain_id"], ["audit_chain.id"], name="fk_audit_transaction_chain_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "audit_change",
        sa.Column("seq", NUMBER, sa.Identity(), nullable=False),
        sa.Column("transaction_id", ID, nullable=False),
        sa.Column("table_name", sa.TEXT(), nullable=False),
        sa.Column("row_id", sa.TEXT(), nullable=False),
        sa.Column("operation", sa.TEXT(), nullable=False),
        sa.Column("content", sa.TEXT()),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_change"),
        sa.CheckConstraint("operation IN ('insert', 'update', 'delete')", name=op.f("ck_audit_change_operation_word")),
        sqlite_strict=True,
    )
    op.create_index("ix_audit_change_row_id", "audit_change", ["row_id"])


def _redaction() -> None:
    op.create_table(
        "redaction",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("reason", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_redaction"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_redaction_source_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_redaction_source_id", "redaction", ["source_id"])
    op.create_table(
        "redacted_row",
        sa.Column("id", ID, nullable=False),
        sa.Column("redaction_id", ID, nullable=False),
        sa.Column("table_name", sa.TEXT(), nullable=False),
        sa.Column("row_id", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_redacted_row"),
        sa.ForeignKeyConstraint(["redaction_id"], ["redaction.id"], name="fk_redacted_row_redaction_id"),
        sa.UniqueConstraint(
            "redaction_id", "table_name", "row_id", name="uq_redacted_row_redaction_id_table_name_row_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_redacted_row_redaction_id", "redacted_row", ["redaction_id"])
    op.create_index("ix_redacted_row_row_id", "redacted_row", ["row_id"])


def _signature() -> None:
    op.create_table(
        "signature",
        sa.Column("id", ID, nullable=False),
        sa.Column("verdict_id", ID, nullable=False),
        sa.Column("signer", sa.TEXT(), nullable=False),
        sa.Column("key", sa.TEXT(), nullable=False),
        sa.Column("statement", sa.TEXT(), nullable=False),
        sa.Column("signature", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signature"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdict.id"], name="fk_signature_verdict_id"),
        sa.UniqueConstraint("verdict_id", "key", name="uq_signature_verdict_id_key"),
        sqlite_strict=True,
    )
    op.create_index("ix_signature_verdict_id", "signature", ["verdict_id"])
