"""The log as lines: where it ends, all bytes, then seal after seal with its changes.

Two streams pass beside one another, the seals and their changes in the order of the seals, so memory holds one of
each. What was written past the log would be lost on the way, so a log that does not hold is not dumped.
"""

from collections.abc import Generator, Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import Row, Select, select

from factdb.db.audit.content import canonical
from factdb.db.audit.head import head
from factdb.db.audit.replay import replay
from factdb.db.audit.verify import CHANGES, SEALS, STREAMED, history
from factdb.db.revision import HEAD
from factdb.db.tables.audit import audit_chain
from factdb.db.tables.source import blob
from factdb.db.transaction import Reading
from factdb.errors.moving import NAMED, BrokenLog
from factdb.records.log import Fault
from factdb.records.moving import FORMAT, REDACTED, BlobLine, ChangeLine, FirstLine, SealLine
from factdb.services import captures
from factdb.services.dumping.blobs import DamagedBytes
from factdb.services.dumping.streams import stream
from factdb.words import Change

_BLOBS: Select[Any] = select(blob).order_by(blob.c.created_at, blob.c.sha256)


def dump(tx: Reading) -> Iterator[str]:
    """The lines of a database's log. Raises BrokenLog where it does not hold, NoChain, DamagedBytes."""
    _refuse_broken(tx)
    encode = msgspec.json.Encoder(uuid_format="canonical").encode
    for line in _lines(tx):
        yield f"{encode(line).decode()}\n"


def _refuse_broken(tx: Reading) -> None:
    for found in (history(tx.connection, []), replay(tx.connection)):
        if faults := first_of(found):
            raise BrokenLog(faults)


def first_of(found: Iterator[Fault]) -> list[str]:
    """As many faults as a sentence names, and one more where there are more."""
    faults = [f"{fault.place} {fault.message}" for fault in islice(found, NAMED + 1)]
    if isinstance(found, Generator):
        found.close()
    return faults


def _lines(tx: Reading) -> Iterator[FirstLine | BlobLine | SealLine | ChangeLine]:
    yield _first(tx)
    for row in stream(tx, _BLOBS, chunk=1):
        yield _blob(row)
    with (
        tx.connection.execute(CHANGES[tx.dialect], execution_options=STREAMED) as changes,
        tx.connection.execute(SEALS, execution_options=STREAMED) as seals,
    ):
        by_seal = groupby(changes, key=itemgetter(0))
        for seal in seals:
            yield _seal(seal)
            _, own = next(by_seal)
            for _, _, table, row, operation, content in own:
                yield _change(table, row, operation, content)


def _first(tx: Reading) -> FirstLine:
    found = head(tx.connection)
    chain = tx.execute(select(audit_chain)).one()
    made = {"created_at": chain.created_at, "created_by": chain.created_by}
    return FirstLine(factdb=FORMAT, revision=HEAD, chain=chain.id, **made, head=found)


def _blob(row: Row[Any]) -> BlobLine:
    """The bytes of a blob as they are kept; a redacted one has none."""
    data = None if captures.emptied(row) else bytes(row.data)
    if data is not None and not captures.hold(row.sha256, row.codec, data):
        raise DamagedBytes(row.sha256)
    made = {"created_at": row.created_at, "created_by": row.created_by}
    return BlobLine(sha256=row.sha256, size=row.size, codec=row.codec, data_sha256=row.data_sha256, data=data, **made)


def _seal(seal: Row[Any]) -> SealLine:
    found = dict(seal._mapping)
    own = {name: found[name] for name in SealLine.__struct_fields__ if name != "transaction"}
    return SealLine(transaction=seal.transaction_id, **own)


def _change(table: str, row: str, operation: str, content: str | None) -> ChangeLine:
    says = REDACTED if content is None else msgspec.Raw(canonical(table, content).encode())
    return ChangeLine(table=table, row=row, operation=Change(operation), content=says)
