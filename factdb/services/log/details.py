"""One transaction of the log with every change, before and after."""

from typing import Any

import msgspec
from sqlalchemy import Row, and_, select

from factdb.db.audit.naming import names
from factdb.db.tables.audit import audit_change, audit_seal
from factdb.db.transaction import Reading
from factdb.errors.database import DamagedValue
from factdb.errors.log import NoEntry
from factdb.records.log import LogChange, LogDetail
from factdb.services.log.entries import columns, query, touched
from factdb.services.log.referred import called
from factdb.services.log.rows import before, named
from factdb.words import Change

PAGE = 100


def detail(tx: Reading, number: int, *, limit: int = PAGE, after: int = 0) -> LogDetail:
    """The entry of a number, with its changes from the one after `after`. Raises NoEntry."""
    found = tx.execute(query().where(audit_seal.c.seq == number)).one_or_none()
    if found is None:
        raise NoEntry(number)
    within = and_(
        audit_change.c.transaction_id == found.id,
        audit_change.c.seq.between(max(found.first, after + 1), found.last),
    )
    changes = select(audit_change, before().label("before")).where(within).order_by(audit_change.c.seq)
    rows = tx.execute(changes.limit(limit + 1)).all()
    shown = rows[:limit]
    own = names(tx.connection, [named(row, row.before) for row in shown])
    listed = [_change(row, name) for row, name in zip(shown, own, strict=True)]
    following = shown[-1].seq if len(rows) > limit else None
    said = {**columns(found), "to": touched(tx, [found]).get(found.seq, []), "previous": found.previous}
    return LogDetail(**said, rows=listed, called=called(tx, listed), next=following)


def _change(row: Row[Any], name: str) -> LogChange:
    inserted, deleted = row.operation is Change.INSERT, row.operation is Change.DELETE
    return LogChange(
        seq=row.seq,
        table=row.table_name,
        row=row.row_id,
        of=name,
        operation=row.operation,
        before=None if inserted else _content(row.before),
        after=None if deleted else _content(row.content),
        redacted=row.content is None,
    )


def _content(says: str | None) -> dict[str, Any] | None:
    """What a change says. Raises DamagedValue where that was altered into what cannot be read."""
    try:
        return None if says is None else msgspec.json.decode(says, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError):
        raise DamagedValue("the content of a change", says) from None
