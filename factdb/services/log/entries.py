"""The transactions of the log, newest first, filtered by what they touched, who made them, and when."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, or_, select

from factdb.db.audit.naming import names
from factdb.db.tables.audit import audit_change, audit_seal, audit_transaction
from factdb.db.transaction import Reading
from factdb.records.log import LogEntry
from factdb.services.log.rows import before, named, touching

NAMED_AT_MOST, LOOKED_AT = 4, 100
"""How many rows an entry names, and among how many of its first changes they are looked for."""


def entries(
    tx: Reading,
    *,
    ref: str | None = None,
    actor: str | None = None,
    since: date | None = None,
    until: date | None = None,
    limit: int | None = None,
    after: int | None = None,
) -> list[LogEntry]:
    """Entries from the newest; `after` is the number of the entry that the page before ended with.

    `since` and `until` are days in UTC, both included. Raises NothingCalled for a ref that no row has.
    """
    conditions: list[ColumnElement[bool]] = []
    if ref is not None:
        conditions.append(audit_transaction.c.id.in_(touching(tx, ref)))
    if actor is not None:
        conditions.append(func.lower(audit_transaction.c.actor).contains(actor.lower(), autoescape=True))
    if since is not None:
        conditions.append(audit_transaction.c.at >= _midnight(since))
    if until is not None:
        conditions.append(audit_transaction.c.at < _midnight(until + timedelta(days=1)))
    if after is not None:
        conditions.append(audit_seal.c.seq < after)
    found = tx.execute(query().where(*conditions).order_by(audit_seal.c.seq.desc()).limit(limit)).all()
    to = touched(tx, found)
    return [LogEntry(**columns(row), to=to.get(row.seq, [])) for row in found]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def query() -> Select[Any]:
    """Sealed transactions with what an entry says of them."""
    seal = (audit_seal.c.seq, audit_seal.c.changes, audit_seal.c.hash, audit_seal.c.previous)
    places = (audit_seal.c.first, audit_seal.c.last)
    made = audit_transaction.c.id == audit_seal.c.transaction_id
    return select(*seal, *places, audit_transaction).join_from(audit_seal, audit_transaction, made)


def columns(row: Row[Any]) -> Mapping[str, Any]:
    """What an entry says that stands in its own rows."""
    same = ("seq", "at", "actor", "actor_origin", "login", "command", "client_version", "changes", "hash")
    return {**{name: row._mapping[name] for name in same}, "transaction": str(row.id)}


def touched(tx: Reading, entries: Sequence[Row[Any]]) -> dict[int, list[str]]:
    """What each of some entries touched first, by their numbers."""
    if not entries:
        return {}
    within = or_(*[_first_of(row.id, row.first, row.last) for row in entries])
    rows = tx.execute(select(audit_change, before().label("said")).where(within).order_by(audit_change.c.seq)).all()
    seqs = {row.id: row.seq for row in entries}
    called = names(tx.connection, [named(row, row.said) for row in rows])
    to: dict[int, list[str]] = defaultdict(list)
    for row, name in zip(rows, called, strict=True):
        listed = to[seqs[row.transaction_id]]
        whole = name.split(" of ", 1)[-1]
        if whole not in listed and len(listed) < NAMED_AT_MOST:
            listed.append(whole)
    return to


def _first_of(transaction: UUID, first: int, last: int) -> ColumnElement[bool]:
    within = audit_change.c.seq.between(first, min(last, first + LOOKED_AT))
    return within & (audit_change.c.transaction_id == transaction)
