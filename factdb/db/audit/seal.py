"""One transaction, one seal: opened before the first write, closed over all that was changed, chained to the last.

On PostgreSQL the head of the chain is locked only when all else is written, so writers wait for one another no
longer than a seal takes. The statements are written out: every command of factdb pays for compiling them.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, LargeBinary, TextClause, bindparam, text

from factdb import __version__
from factdb.db.audit import hashes
from factdb.db.audit.author import Author, login
from factdb.db.audit.content import canonical
from factdb.db.types import Id, Moment
from factdb.errors.database import NoChain

PAGE = 10_000
"""How many changes are hashed at a time."""


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
    chain = connection.execute(_OPEN[connection.dialect.name], {"open": author.id}).one_or_none()
    if chain is None:
        raise NoChain
    opened = Opened(
        id=author.id,
        chain_id=chain.id,
        at=author.at,
        actor=author.actor,
        actor_origin=author.origin,
        login=chain.login or login(),
        command=author.command,
        client_version=__version__,
        floor=chain.floor,
    )
    connection.execute(_BEGUN, columns_of(opened))
    return opened


def columns_of(opened: Opened) -> dict[str, Any]:
    """The transaction as its table keeps it."""
    return {name: getattr(opened, name) for name in opened.__struct_fields__ if name != "floor"}


def close(connection: Connection, opened: Opened) -> int | None:
    """Seal what the transaction changed, and give the number of the seal; null where it changed nothing."""
    gathered, seqs = bytearray(), []
    for seq, table, row, operation, content in _changes(connection, opened):
        gathered += hashes.leaf(table, row, operation, canonical(table, content))
        seqs.append(seq)
    if not seqs:
        return None
    leaves = bytes(gathered)
    head = connection.execute(_HEAD[connection.dialect.name], {"chain": opened.chain_id}).one()
    placed = {"seq": head.seq + 1, "previous": head.hash, "changes": len(seqs)}
    digest = hashes.seal(columns_of(opened), **placed, root=hashes.root(leaves))
    kept = {"first": min(seqs), "last": max(seqs), "leaves": leaves}
    tied = {"chain": opened.chain_id, "transaction": opened.id}
    connection.execute(_SEALED, {**placed, **kept, **tied, "hash": digest})
    connection.execute(_MOVED, {"chain": opened.chain_id, "seq": placed["seq"], "hash": digest})
    return int(placed["seq"])


def _changes(connection: Connection, opened: Opened) -> Iterator[tuple[Any, ...]]:
    """The changes of a transaction in pages, so that a load of millions needs no more memory than one of few."""
    floor = opened.floor
    while True:
        result = connection.execute(_CHANGED, {"open": opened.id, "floor": floor, "page": PAGE})
        page = result.cursor.fetchall()  # plain tuples: a row object for each would cost as much as its hash
        yield from page
        if len(page) < PAGE:
            return
        floor = page[-1][0]


def _typed(statement: str, **types: Any) -> TextClause:
    return text(statement).bindparams(*[bindparam(name, type_=kind) for name, kind in types.items()])


_FLOOR = "(SELECT coalesce(max(seq), 0) FROM audit_change) AS floor"
_OPENING = {
    "sqlite": f"UPDATE audit_chain SET open_id = :open RETURNING id, NULL AS login, {_FLOOR}",
    "postgresql": "SELECT set_config('factdb.transaction', CAST(:open AS text), true), id, session_user AS login,"
    f" {_FLOOR} FROM audit_chain",
}
_OPEN = {dialect: _typed(statement, open=Id).columns(id=Id) for dialect, statement in _OPENING.items()}
_BEGUN = _typed(
    "INSERT INTO audit_transaction (id, chain_id, at, actor, actor_origin, login, command, client_version)"
    " VALUES (:id, :chain_id, :at, :actor, :actor_origin, :login, :command, :client_version)",
    id=Id,
    chain_id=Id,
    at=Moment,
)
_CHANGED = _typed(
    "SELECT seq, table_name, row_id, operation, content FROM audit_change"
    " WHERE seq > :floor AND transaction_id = :open ORDER BY seq LIMIT :page",
    open=Id,
)
_LOCKED = "SELECT seq, hash FROM audit_chain WHERE id = :chain"
_HEAD = {"sqlite": _typed(_LOCKED, chain=Id), "postgresql": _typed(f"{_LOCKED} FOR NO KEY UPDATE", chain=Id)}
_SEALED = _typed(
    "INSERT INTO audit_seal (chain_id, seq, transaction_id, previous, changes, first, last, leaves, hash)"
    " VALUES (:chain, :seq, :transaction, :previous, :changes, :first, :last, :leaves, :hash)",
    chain=Id,
    transaction=Id,
    leaves=LargeBinary,
)
_MOVED = _typed("UPDATE audit_chain SET seq = :seq, hash = :hash, open_id = NULL WHERE id = :chain", chain=Id)
