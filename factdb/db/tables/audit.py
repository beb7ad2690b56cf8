"""What was done, by whom, and the proof that nothing of it was altered since.

Every change of an audited table is one `audit_change`, written by a trigger whatever made it; one `audit_seal`
closes each transaction and chains it to the one before. A seal carries the number of its transaction, since on
PostgreSQL that is known only when the head of the chain is locked, late; and it carries the leaf hashes, 32 bytes
a change, so that they stay when the content of a change has to be redacted.
"""

from typing import Any

from sqlalchemy import (
    INTEGER,
    TEXT,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Table,
)

from factdb.db.tables.base import made, metadata, word
from factdb.db.types import Id, Moment
from factdb.words import Change

NUMBER = BigInteger().with_variant(INTEGER(), "sqlite")
_PLAIN: dict[str, Any] = {"sqlite_strict": True, "info": {"append_only": False, "audited": False}}
_KEPT: dict[str, Any] = {"sqlite_strict": True, "info": {"append_only": True, "audited": False}}

audit_chain = Table(
    "audit_chain",
    metadata,
    Column("id", Id, primary_key=True),
    Column("seq", NUMBER, nullable=False),
    Column("hash", TEXT, nullable=False),
    Column("open_id", Id),
    *made(),
    **_PLAIN,
)
"""A chain and its head. `open_id` is the transaction that is being written (SQLite, where there is one at a time)."""

audit_seal = Table(
    "audit_seal",
    metadata,
    Column("chain_id", Id, ForeignKey("audit_chain.id"), primary_key=True),
    Column("seq", NUMBER, primary_key=True, autoincrement=False),
    Column("transaction_id", Id, nullable=False, unique=True),
    Column("previous", TEXT, nullable=False),
    Column("changes", NUMBER, nullable=False),
    Column("first", NUMBER, nullable=False),
    Column("last", NUMBER, nullable=False),
    Column("leaves", LargeBinary, nullable=False),
    Column("hash", TEXT, nullable=False),
    CheckConstraint("seq >= 1", name="seq_range"),
    CheckConstraint("changes >= 1 AND first <= last", name="changes_range"),
    **_KEPT,
)

audit_transaction = Table(
    "audit_transaction",
    metadata,
    Column(
        "id",
        Id,
        ForeignKey("audit_seal.transaction_id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    Column("chain_id", Id, ForeignKey("audit_chain.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", TEXT, nullable=False),
    Column("actor_origin", TEXT, nullable=False),
    Column("login", TEXT, nullable=False),
    Column("command", TEXT, nullable=False),
    Column("client_version", TEXT, nullable=False),
    **_KEPT,
)
"""`id` is made by the client, so that it can ask whether a transaction took place whose answer was lost."""

audit_change = Table(
    "audit_change",
    metadata,
    Column("seq", NUMBER, Identity(), primary_key=True),
    Column("transaction_id", Id, nullable=False),
    Column("table_name", TEXT, nullable=False),
    Column("row_id", TEXT, nullable=False),
    *word("operation", Change),
    Column("content", TEXT, info={"redacted": None}),
    Index(None, "row_id"),
    **_KEPT,
)
"""`content` is what the row says after the change, without its key; null once it was redacted."""
