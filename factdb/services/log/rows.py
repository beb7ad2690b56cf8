"""Which transactions touched a row: those that changed it, and those that changed what refers to it."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select

from factdb.db.tables.audit import audit_change
from factdb.db.tables.claim import claim_version
from factdb.db.transaction import Reading
from factdb.errors.refs import AmbiguousRef, NothingCalled, Unknown
from factdb.services import refs


def touching(tx: Reading, text: str) -> Select[Any]:
    """The transactions that touched what a text names."""
    return select(audit_change.c.transaction_id).where(about(keys(tx, text)))


def about(ids: list[UUID]) -> ColumnElement[bool]:
    """The changes of some rows and of what refers to them. A row that is gone is found too, so all are looked at."""
    return or_(
        audit_change.c.row_id.in_([str(each) for each in ids]),
        *[audit_change.c.content.contains(f'"{each}"') for each in ids],
    )


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
