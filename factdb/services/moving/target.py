"""The database that takes a log over: new, with nothing in it but what `factdb init` puts there, which then goes."""

from uuid import UUID

from sqlalchemy import Connection, Table, and_, delete, or_, select

from factdb.db.audit.content import key
from factdb.db.audit.schema import SCHEMA
from factdb.db.tables.audit import audit_chain, audit_change, audit_seal, audit_transaction
from factdb.db.tables.every import audited
from factdb.db.tables.rating import rating, rating_scale
from factdb.services import scales
from factdb.words import Change

_INSTALLED = (rating, rating_scale)


def is_new(connection: Connection) -> bool:
    """Whether neither tables nor log have anything but what a new database has."""
    installed = scales.ids()
    known = audit_change.c.row_id.in_([str(each) for each in installed])
    ours = and_(audit_change.c.table_name.in_([table.name for table in _INSTALLED]), known)
    expected = or_(audit_change.c.table_name == SCHEMA, and_(ours, audit_change.c.operation == Change.INSERT))
    if connection.execute(select(audit_change.c.seq).where(~expected).limit(1)).first():
        return False
    return not any(_has_rows(connection, table, installed) for table in audited)


def _has_rows(connection: Connection, table: Table, installed: list[UUID]) -> bool:
    rows = select(key(table)).limit(1)
    if table in _INSTALLED:
        rows = rows.where(key(table).not_in(installed))
    return connection.execute(rows).first() is not None


def clear(connection: Connection) -> None:
    """Take away what a new database has."""
    for table in (*_INSTALLED, audit_change, audit_transaction, audit_seal, audit_chain):
        connection.execute(delete(table))
