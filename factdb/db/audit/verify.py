"""The log read again from its first seal: every hash is computed anew, and its end state is held against the tables.

Two streams pass beside one another, the seals and their changes in the order of the seals, so memory holds one of
each. What the log ends with is compared with what the tables hold inside the database.
"""

from collections.abc import Generator, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import TEXT, ColumnElement, Connection, Select, and_, func, select, text, type_coerce

from factdb.db.audit import hashes
from factdb.db.audit.content import canonical
from factdb.db.audit.replay import replay
from factdb.db.audit.schema import differences
from factdb.db.tables.audit import audit_chain, audit_change, audit_seal, audit_transaction
from factdb.db.tables.every import audited
from factdb.db.tables.redaction import redacted_row
from factdb.records.log import Fault
from factdb.words import Change

Seal = Any
Redacted = list[tuple[str, str]]
"""Tables and rows."""
STREAMED = {"yield_per": 2_000}


def verify(connection: Connection) -> Iterator[Fault]:
    """Everything that does not hold, each named. A database whose log holds gives nothing."""
    redacted: Redacted = []
    yield from _indexes(connection)
    yield from history(connection, redacted)
    yield from _unexplained(connection, redacted)
    yield from _forbidden(connection)
    yield from differences(connection)
    yield from replay(connection)


def _indexes(connection: Connection) -> Iterator[Fault]:
    """Indexes of a SQLite file that do not have what their tables have: what is read through them is not so."""
    if connection.dialect.name == "sqlite":
        for table in (*audited, audit_chain, audit_seal, audit_transaction, audit_change):
            for said in connection.scalars(text(f"PRAGMA integrity_check({table.name})")):
                if said != "ok":
                    yield Fault(place=table.name, message=f"is damaged: {said}")


def history(connection: Connection, redacted: Redacted) -> Iterator[Fault]:
    """What does not hold of the log itself, whatever the tables say; changes without content join `redacted`."""
    yield from _chain(connection, redacted)
    yield from _order(connection)
    yield from _steps(connection)
    yield from _outside(connection)
    yield from _orphans(connection)


def _chain(connection: Connection, redacted: Redacted) -> Iterator[Fault]:
    """Every seal and every leaf, and that they follow on one another."""
    with (
        connection.execute(CHANGES[connection.dialect.name], execution_options=STREAMED) as changes,
        connection.execute(_AS_WRITTEN[connection.dialect.name], execution_options=STREAMED) as seals,
    ):
        ends = yield from _followed(seals, groupby(changes, key=itemgetter(0)), redacted)
    yield from _head(connection, *ends)


def _followed(
    seals: Iterable[Seal], changes: Iterator[tuple[int, Iterable[Any]]], redacted: Redacted
) -> Generator[Fault, None, tuple[Seal | None, Seal | None]]:
    """Seal after seal with its changes; gives the first and the last one, null where there is none."""
    number, rows = next(changes, (None, iter(())))
    previous, expected = hashes.GENESIS, 1
    begun = seal = None
    for seal in seals:
        begun = begun or seal
        place = f"log #{seal.seq}"
        if seal.seq != expected:
            yield Fault(place=place, message=f"follows on #{expected - 1}: what stood between is gone")
        if seal.previous != previous:
            yield Fault(place=place, message="does not follow on the seal before it")
        yield from _sealed(place, seal)
        own = rows if number == seal.seq else iter(())
        yield from _leaves(place, seal, own, redacted)
        if number == seal.seq:
            number, rows = next(changes, (None, iter(())))
        previous, expected = seal.hash, seal.seq + 1
    return begun, seal


def _seals(made: Iterable[ColumnElement[Any]], chain: ColumnElement[Any]) -> Select[Any]:
    names = ("seq", "transaction_id", "previous", "changes", "leaves", "hash", "first", "last")
    return (
        select(*[audit_seal.c[name] for name in names], chain.label("chain"), *made)
        .outerjoin(audit_transaction, audit_transaction.c.id == audit_seal.c.transaction_id)
        .order_by(audit_seal.c.chain_id, audit_seal.c.seq)
    )


def _text(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column of SQLite as it is written there: an id in capitals is not the id that was sealed."""
    return type_coerce(column, TEXT).label(column.name)


SEALS = _seals(audit_transaction.columns, audit_seal.c.chain_id)
_AS_WRITTEN = {
    "sqlite": _seals([_text(each) for each in audit_transaction.columns], _text(audit_seal.c.chain_id)),
    "postgresql": SEALS,
}
_CHAIN = {
    "sqlite": select(audit_chain.c.seq, *[_text(each) for each in audit_chain.columns if each.name != "seq"]),
    "postgresql": select(audit_chain),
}
_WITHIN = and_(
    audit_change.c.transaction_id == audit_seal.c.transaction_id,
    audit_change.c.seq.between(audit_seal.c.first, audit_seal.c.last),
)
_CHANGES = """SELECT s.seq, c.seq, c.table_name, c.row_id, c.operation, c.content
FROM audit_seal s CROSS JOIN audit_change c
WHERE {} AND c.seq BETWEEN s.first AND s.last ORDER BY s.chain_id, s.seq, c.seq"""
CHANGES = {
    "sqlite": text(_CHANGES.format("NOT c.transaction_id <> s.transaction_id")),
    "postgresql": text(_CHANGES.format("c.transaction_id = s.transaction_id")),
}
"""SQLite takes CROSS JOIN as the order in which to read: the seals as they stand, and the changes of each by their
numbers. For an equality it would index all changes first, and sort them in memory."""


def _sealed(place: str, seal: Seal) -> Iterator[Fault]:
    """Whether a seal is the hash of what it seals."""
    if seal.id is None:
        yield Fault(place=place, message="says of no transaction who made it: its row is gone")
        return
    counted = {"seq": seal.seq, "previous": seal.previous, "changes": seal.changes}
    signed = hashes.seal(dict(seal._mapping), **counted, root=hashes.root(seal.leaves))
    if signed != seal.hash:
        yield Fault(place=place, message="is not the hash of its transaction: its maker, time or changes were altered")
    if seal.chain != seal.chain_id:
        yield Fault(place=place, message="stands in another chain than its transaction")


def _leaves(place: str, seal: Seal, rows: Iterable[Any], redacted: Redacted) -> Iterator[Fault]:
    """Whether every change is the one that was sealed."""
    leaves, count, size = seal.leaves, 0, hashes.LEAF
    first = last = None
    for _, seq, table, row, operation, content in rows:
        first, last = first or seq, seq
        wanted = leaves[count * size : (count + 1) * size]
        count += 1
        if content is None:
            redacted.append((table, row))
        elif hashes.leaf(table, row, operation, content) != wanted and _differs(wanted, table, row, operation, content):
            yield Fault(place=place, message=f"change {seq} ({operation} of {table} {row}) is not what was sealed")
    if count != seal.changes:
        yield Fault(place=place, message=f"sealed {seal.changes} changes, and {count} are there")
    elif (first, last) != (seal.first, seal.last):
        said = f"says that its changes are {seal.first} to {seal.last}, and they are {first} to {last}"
        yield Fault(place=place, message=said)


def _differs(wanted: bytes, table: str, row: str, operation: str, content: str) -> bool:
    """Whether a change differs from what was sealed in more than how its database prints a float."""
    try:
        return hashes.leaf(table, row, operation, canonical(table, content)) != wanted
    except (ValueError, TypeError, AttributeError):
        return True


def _head(connection: Connection, first: Seal | None, last: Seal | None) -> Iterator[Fault]:
    chains = connection.execute(_CHAIN[connection.dialect.name]).all()
    if len(chains) != 1:
        yield Fault(place="log", message=f"has {len(chains)} chains, and not one")
        return
    (chain,) = chains
    seq, digest = (last.seq, last.hash) if last else (0, hashes.GENESIS)
    if (chain.seq, chain.hash) != (seq, digest):
        yield Fault(place="log", message=f"has its head at #{chain.seq}, and its newest seal is #{seq}")
    if last and chain.id != last.chain:
        yield Fault(place="log", message=f"has the chain {chain.id}, and its seals are of another")
    if first and first.id and (chain.created_at, chain.created_by) != (first.at, first.actor):
        yield Fault(place="log", message=f"was begun by {chain.created_by}, which its first seal does not say")
    if chain.open_id is not None:
        yield Fault(place="log", message=f"has a transaction that was left open, {chain.open_id}")


def _order(connection: Connection) -> Iterator[Fault]:
    """Changes that are numbered against the order of their seals: no hash holds a number, and the last word counts.

    On SQLite transactions follow on one another. On PostgreSQL they run side by side, but not over the same row.
    """
    for seal, number in connection.execute(_OUT_OF_ORDER[connection.dialect.name]):
        yield Fault(place=f"log #{seal}", message=f"change {number} is numbered before one that was sealed earlier")


_OUT_OF_ORDER = {
    "sqlite": text("""SELECT s.seq, s.first FROM audit_seal s JOIN audit_seal p ON p.seq = s.seq - 1
WHERE p.chain_id = s.chain_id AND s.first <= p.last ORDER BY s.seq"""),
    "postgresql": text("""SELECT before, number FROM (
  SELECT s.seq AS seal, lag(c.seq) OVER same AS number, lag(s.seq) OVER same AS before
  FROM audit_change c JOIN audit_seal s ON s.transaction_id = c.transaction_id
  WINDOW same AS (PARTITION BY c.table_name, c.row_id ORDER BY c.seq)
) AS ordered WHERE before > seal ORDER BY before, number"""),
}


def _steps(connection: Connection) -> Iterator[Fault]:
    """Changes that cannot have been: a row is inserted once, and then updated or deleted."""
    for row in connection.execute(_IMPOSSIBLE):
        yield Fault(place="log", message=f"{_change(row)} cannot follow on what was done to that row before")


_IMPOSSIBLE = text("""SELECT seq, operation, table_name, row_id FROM (
  SELECT c.seq, c.operation, c.table_name, c.row_id, (
    SELECT o.operation FROM audit_change o
    WHERE o.row_id = c.row_id AND o.table_name = c.table_name AND o.seq < c.seq ORDER BY o.seq DESC LIMIT 1
  ) AS before FROM audit_change c) AS steps
WHERE (operation = 'insert') = (coalesce(before, 'delete') <> 'delete') ORDER BY seq""")


def _outside(connection: Connection) -> Iterator[Fault]:
    """Changes that no seal covers: another program wrote past the log."""
    sealed = connection.scalar(select(func.coalesce(func.sum(audit_seal.c.changes), 0)))
    if connection.scalar(select(func.count()).select_from(audit_change)) == sealed:
        return
    columns = [audit_change.c.seq, audit_change.c.operation, audit_change.c.table_name, audit_change.c.row_id]
    covered = select(audit_seal.c.seq).where(_WITHIN).correlate(audit_change).exists()
    for row in connection.execute(select(*columns).where(~covered).order_by(audit_change.c.seq)):
        yield Fault(place="log", message=f"{_change(row)} was committed without a seal")


def _orphans(connection: Connection) -> Iterator[Fault]:
    """Transactions that began and have no seal."""
    sealed = select(audit_seal.c.seq).where(audit_seal.c.transaction_id == audit_transaction.c.id).exists()
    columns = [audit_transaction.c.id, audit_transaction.c.actor, audit_transaction.c.command]
    for row in connection.execute(select(*columns).where(~sealed)):
        yield Fault(place="log", message=f"transaction {row.id} ({row.command} by {row.actor}) has no seal")


def _unexplained(connection: Connection, redacted: Redacted) -> Iterator[Fault]:
    """Changes whose content is gone and that no redaction names."""
    if not redacted:
        return
    named = connection.execute(select(redacted_row.c.table_name, redacted_row.c.row_id))
    for table, row in sorted(set(redacted) - {(each.table_name, each.row_id) for each in named}):
        yield Fault(place="log", message=f"the content of a change of {table} {row} is gone, and no redaction says why")


def _forbidden(connection: Connection) -> Iterator[Fault]:
    """Changes of what is only appended to, logged and sealed as they are: no redaction explains them."""
    kept = [table.name for table in audited if table.info["append_only"]]
    same = (redacted_row.c.table_name == audit_change.c.table_name) & (redacted_row.c.row_id == audit_change.c.row_id)
    explained = select(redacted_row.c.id).where(same).correlate(audit_change).exists()
    changed = and_(audit_change.c.table_name.in_(kept), audit_change.c.operation != Change.INSERT, ~explained)
    for row in connection.execute(select(audit_change).where(changed).order_by(audit_change.c.seq)):
        yield Fault(place="log", message=f"{_change(row)} alters what is only appended to, and no redaction says why")


def _change(row: Any) -> str:
    """What a row of the log is called in a sentence."""
    return f"change {row.seq} ({row.operation} of {row.table_name} {row.row_id})"


def counts(connection: Connection) -> dict[str, int]:
    """How much there is to verify: transactions, their changes, and rows that are held against them."""
    counted = select(func.count(), func.coalesce(func.sum(audit_seal.c.changes), 0)).select_from(audit_seal)
    number, changes = connection.execute(counted).one()
    rows = sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in audited)
    return {"transactions": number, "changes": int(changes), "rows": rows}
