"""A new database made of a dumped log: laid down, held against its own hashes, replayed, sealed once more.

The triggers are out of the way meanwhile, within the same transaction, so a fault leaves everything as it was. What
the log is held against before the rows are made names a damaged line by its seal; at the end the whole is verified.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, exc

from factdb.db import triggers
from factdb.db.audit import adopt, seal
from factdb.db.audit.author import Author
from factdb.db.audit.replay import replay
from factdb.db.audit.schema import fingerprint
from factdb.db.audit.verify import counts, history, verify
from factdb.db.lock import schema_turn
from factdb.db.roles import making
from factdb.db.tables.source import blob
from factdb.db.transaction import Writing
from factdb.errors.moving import DamagedDump, NotNew
from factdb.records.log import Fault
from factdb.records.moving import FirstLine, Moved
from factdb.services import redacted
from factdb.services.moving import reading, target
from factdb.services.moving.dumping import first_of
from factdb.services.moving.laying import Laid, lay
from factdb.services.moving.rebuilding import rebuild


def load(tx: Writing, by: Author, lines: Iterable[bytes], *, name: str, where: str) -> Moved:
    """Make a new database what a log says, with one more seal by whoever loads it.

    `lines` are those of the file `name`; `where` is what the database is called. `tx` is one that seals nothing (see
    transaction.unsealed). Raises NotNew, DamagedDump, OtherLogFormat, OtherLogRevision; nothing is to be kept then.
    """
    given = iter(lines)
    first = reading.first_line(next(given, b""), name)
    connection = tx.connection
    _make_way(connection, where)
    try:
        laid = lay(connection, first, reading.lines(given, name, first.head))
        _refuse(name, history(connection, []))
        _refuse(name, (_lost(fault) for fault in replay(connection, [blob])))
        rebuild(connection)
        _refuse(name, _unexplained(tx, laid))
    except (exc.IntegrityError, exc.DataError) as fault:
        raise DamagedDump(name, ["its lines contradict one another"]) from fault
    return _finish(connection, by, first, laid, name)


def _make_way(connection: Connection, where: str) -> None:
    """Take the triggers and what a new database has away. Whoever else would write waits, and then starts anew."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    else:
        schema_turn(connection)
    triggers.drop(connection)
    if not target.is_new(connection):
        raise NotNew(where)
    target.clear(connection)


def _finish(connection: Connection, by: Author, first: FirstLine, laid: Laid, name: str) -> Moved:
    """Put the triggers back, record what the schema is here, and verify all."""
    triggers.make(connection)
    if connection.dialect.name == "postgresql":
        making.renew(connection)
    opened = seal.begin(connection, by)
    adopt.schema(connection, opened, fingerprint(connection))
    seq = seal.close(connection, opened) or 0
    _refuse(name, verify(connection))
    rows = counts(connection)["rows"]
    return Moved(transactions=laid.transactions, changes=laid.changes, rows=rows, head=first.head, seq=seq)


def _refuse(name: str, found: Iterator[Fault]) -> None:
    if faults := first_of(found):
        raise DamagedDump(name, faults)


def _lost(fault: Fault) -> Fault:
    return Fault(place=fault.place, message="is not in it as its log has it")


def _unexplained(tx: Writing, laid: Laid) -> Iterator[Fault]:
    """Bytes that are not in the file and that no redaction names."""
    if laid.bare:
        for digest in sorted(laid.bare - redacted.blobs(tx)):
            yield Fault(place=f"blob {digest}", message="has no bytes, and no redaction says why")
