"""The log laid into the tables as its lines come: bytes, seals, transactions and changes, a batch at a time.

Changes are numbered anew in the order of the seals, which is the order in which they took effect.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, insert, text

from factdb.db.tables.audit import audit_chain, audit_change, audit_seal, audit_transaction
from factdb.db.tables.source import blob
from factdb.records.moving import REDACTED, BlobLine, ChangeLine, FirstLine, Line, SealLine

BATCH = 1_000
_NUMBERED = text("SELECT setval(pg_get_serial_sequence('audit_change', 'seq'), :newest)")
_TRANSACTION = ("at", "actor", "actor_origin", "login", "command", "client_version")
_SEAL = ("seq", "previous", "changes", "leaves", "hash")


def lay(connection: Connection, first: FirstLine, lines: Iterable[Line]) -> "Laid":
    """Write a chain with all that its lines say, past the triggers, which must be out of the way."""
    made = {"created_at": first.created_at, "created_by": first.created_by}
    head = {"seq": first.head.seq, "hash": first.head.hash}
    connection.execute(insert(audit_chain), {"id": first.chain, **head, **made})
    laid = Laid(connection, first)
    for line in lines:
        laid.take(line)
    laid.flush()
    if connection.dialect.name == "postgresql" and laid.changes:
        connection.execute(_NUMBERED, {"newest": laid.changes})
    return laid


class Laid:
    """How much was laid; `bare` are the hashes of the blobs that came without bytes."""

    def __init__(self, connection: Connection, first: FirstLine) -> None:
        self._connection, self._chain = connection, first.chain
        self._waiting: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._open: SealLine | None = None
        self.transactions = self.changes = 0
        self.bare: set[str] = set()

    def take(self, line: Line) -> None:
        if isinstance(line, ChangeLine):
            self._change(line)
        elif isinstance(line, SealLine):
            self._seal(line)
        else:
            self._blob(line)

    def flush(self) -> None:
        for table in (audit_seal, audit_transaction, audit_change):
            if rows := self._waiting.pop(table, None):
                self._connection.execute(insert(table), rows)

    def _change(self, line: ChangeLine) -> None:
        self.changes += 1
        says = bytes(line.content)
        self._waiting[audit_change].append(
            {
                "seq": self.changes,
                "transaction_id": self._open and self._open.transaction,
                "table_name": line.table,
                "row_id": line.row,
                "operation": line.operation,
                "content": None if says == bytes(REDACTED) else says.decode(),
            }
        )
        if len(self._waiting[audit_change]) >= BATCH:
            self.flush()

    def _seal(self, line: SealLine) -> None:
        self.transactions += 1
        self._open = line
        sealed = {name: getattr(line, name) for name in _SEAL}
        placed = {"first": self.changes + 1, "last": self.changes + line.changes}
        tied = {"chain_id": self._chain, "transaction_id": line.transaction}
        self._waiting[audit_seal].append({**sealed, **placed, **tied})
        began = {name: getattr(line, name) for name in _TRANSACTION}
        self._waiting[audit_transaction].append({"id": line.transaction, "chain_id": self._chain, **began})

    def _blob(self, line: BlobLine) -> None:
        if line.data is None:
            self.bare.add(line.sha256)
        own = {name: getattr(line, name) for name in ("sha256", "size", "created_at", "created_by")}
        hashed = {"data_sha256": line.data_sha256}
        self._connection.execute(insert(blob), {**own, **hashed, "codec": line.codec, "data": line.data or b""})
