"""Signatures of verdicts, made and verified by `ssh-keygen -Y` over the statement that is kept beside them."""

from sqlalchemy import TEXT, Column, UniqueConstraint

from factdb.db.tables.base import table, to

signature = table(
    "signature",
    to("verdict"),
    Column("signer", TEXT, nullable=False),
    Column("key", TEXT, nullable=False),
    Column("statement", TEXT, nullable=False),
    Column("signature", TEXT, nullable=False),
    UniqueConstraint("verdict_id", "key"),
    append_only=True,
)
