"""Which transactions touched a row: those that changed it, and those that changed what refers to it."""

from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, and_, or_, select

from factdb.db.audit.naming import Named
from factdb.db.tables.audit import audit_change
from factdb.db.tables.claim import claim_version
from factdb.db.transaction import Reading
from factdb.errors.refs import AmbiguousRef, NothingCalled, Unknown, UnknownEntity
from factdb.services import entities, refs
from factdb.words import Change


def touching(tx: Reading, text: str) -> Select[Any]:
    """The transactions that touched what a text names, people and organizations by any of their names too."""
    return select(audit_change.c.transaction_id).where(about(_named(tx, text)))


def _named(tx: Reading, text: str) -> list[UUID]:
    try:
        return keys(tx, text)
    except NothingCalled:
        with suppress(UnknownEntity):
            return [entities.find(tx, text).id]
        raise


def about(ids: list[UUID]) -> ColumnElement[bool]:
    """The changes of some rows and of what refers to them. What is gone is found too, so all of the log is read."""
    other = audit_change.alias()
    own = other.c.row_id.in_([str(each) for each in ids])
    referring = [other.c.content.contains(f'"{each}"') for each in ids]
    return audit_change.c.row_id.in_(select(other.c.row_id).where(or_(own, *referring)))


def before() -> ScalarSelect[Any]:
    """What the log last said of the row of a change, before it."""
    earlier = audit_change.alias()
    same = and_(earlier.c.row_id == audit_change.c.row_id, earlier.c.table_name == audit_change.c.table_name)
    newest = select(earlier.c.content).where(same, earlier.c.seq < audit_change.c.seq)
    return newest.order_by(earlier.c.seq.desc()).limit(1).scalar_subquery()


def named(row: Row[Any], said: str | None) -> Named:
    """A change as what it is called by: a row that was deleted says no more, so by what it said before."""
    return Named(row.table_name, row.row_id, said if row.operation is Change.DELETE else row.content or said)


def keys(tx: Reading, text: str) -> list[UUID]:
    """The ids of what a text names, of any noun, a claim's versions too. Raises NothingCalled or AmbiguousRef."""
    found, vague = [], None
    for noun in refs.TABLES:
        try:
            found.append(refs.find(tx, noun, text))
        except AmbiguousRef as fault:
            vague = fault
        except Unknown:
            continue
    exact = [row for row in found if text in (row.ref, str(row.id))]
    if not found and vague:
        raise vague
    if not found:
        raise NothingCalled(text)
    ids = [row.id for row in exact or found]
    return ids + list(tx.execute(select(claim_version.c.id).where(claim_version.c.claim_id.in_(ids))).scalars())
