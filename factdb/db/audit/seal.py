"""One transaction, one seal: opened before the first write, closed over all that was changed, chained to the last.

On PostgreSQL the head of the chain is locked only when all else is written, so writers wait for one another no
longer than a seal takes.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Executable, bindparam, func, insert, select, text, update

from factdb import __version__
from factdb.db.audit import hashes
from factdb.db.audit.author import Author, login
from factdb.db.audit.content import canonical
from factdb.db.tables.audit import audit_chain, audit_change, audit_seal, audit_transaction
from factdb.errors.database import NoChain


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A transaction whose changes are being recorded; `floor` is the newest change of before."""

    id: UUID
    chain_id: UUID
    at: datetime
    actor: str
    actor_origin: str
    login: str
    command: str
    client_version: str
    floor: int


def begin(connection: Connection, author: Author) -> Opened:
    """Open an audit transaction; without one the database refuses every write."""
    chain = connection.execute(_CHAIN).one_or_none()
    if chain is None:
        raise NoChain
    opened = Opened(
        id=author.id,
        chain_id=chain.id,
        at=author.at,
        actor=author.actor,
        actor_origin=author.origin,
        login=login(connection),
        command=author.command,
        client_version=__version__,
        floor=chain.floor,
    )
    connection.execute(insert(audit_transaction), columns_of(opened))
    connection.execute(_OPEN[connection.dialect.name], {"chain": chain.id, "open": opened.id})
    return opened


_CHAIN = select(
    audit_chain.c.id, select(func.coalesce(func.max(audit_change.c.seq), 0)).scalar_subquery().label("floor")
)
_OPEN: dict[str, Executable] = {
    "sqlite": update(audit_chain).where(audit_chain.c.id == bindparam("chain")).values(open_id=bindparam("open")),
    "postgresql": text("SELECT set_config('factdb.transaction', CAST(:open AS text), true), CAST(:chain AS uuid)"),
}


def columns_of(opened: Opened) -> dict[str, Any]:
    """The transaction as its table keeps it."""
    return {column.name: getattr(opened, column.name) for column in audit_transaction.columns}


def close(connection: Connection, opened: Opened) -> int | None:
    """Seal what the transaction changed, and give the number of the seal; null where it changed nothing."""
    leaves, seqs = bytearray(), []
    changed = connection.execute(_CHANGED, {"open": opened.id, "floor": opened.floor})
    for seq, table, row, operation, content in changed:
        leaves += hashes.leaf(table, row, operation, canonical(table, content))
        seqs.append(seq)
    if not seqs:
        return None
    head = connection.execute(_HEAD, {"chain": opened.chain_id}).one()
    placed = {"seq": head.seq + 1, "previous": head.hash, "leaves": bytes(leaves)}
    digest = hashes.seal(columns_of(opened), **placed)
    counted = {"changes": len(seqs), "first": min(seqs), "last": max(seqs)}
    tied = {"chain_id": opened.chain_id, "transaction_id": opened.id}
    connection.execute(insert(audit_seal), {**placed, **counted, **tied, "hash": digest})
    connection.execute(_MOVE, {"chain": opened.chain_id, "number": placed["seq"], "digest": digest})
    return int(placed["seq"])


_CHANGED = (
    select(
        audit_change.c.seq,
        audit_change.c.table_name,
        audit_change.c.row_id,
        audit_change.c.operation,
        audit_change.c.content,
    )
    .where(audit_change.c.seq > bindparam("floor"), audit_change.c.transaction_id == bindparam("open"))
    .order_by(audit_change.c.seq)
    .execution_options(yield_per=10_000)
)
_HEAD = select(audit_chain.c.seq, audit_chain.c.hash).where(audit_chain.c.id == bindparam("chain")).with_for_update()
_MOVE = (
    update(audit_chain)
    .where(audit_chain.c.id == bindparam("chain"))
    .values(seq=bindparam("number"), hash=bindparam("digest"), open_id=None)
)
