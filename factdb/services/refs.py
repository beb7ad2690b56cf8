"""From what a user types to a row: a ref, an id, or a prefix of either that only one row has."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, Table, cast, func, or_, select
from sqlalchemy.types import TEXT

from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.tables.quote import quote
from factdb.db.tables.source import source
from factdb.db.transaction import Reading
from factdb.errors.refs import AlreadyThere, AmbiguousRef, BadRef, Unknown
from factdb.ids import is_ref, mint_ref
from factdb.words import Noun

TABLES: Mapping[Noun, Table] = {Noun.ENTITY: entity, Noun.SOURCE: source, Noun.QUOTE: quote, Noun.CLAIM: claim}
SHOWN = 5

Chosen = Select[tuple[UUID]]
"""A query for the ids of some rows of one noun, to be asked for inside other queries."""


def chosen(table: Table, where: ColumnElement[bool] | None, limit: int | None) -> Chosen:
    """The ids of a noun's rows that a condition allows; the first of them by ref where there is a limit."""
    found = select(table.c.id) if where is None else select(table.c.id).where(where)
    return found if limit is None else found.order_by(table.c.ref).limit(limit)


def find(tx: Reading, noun: Noun, text: str) -> Row[Any]:
    """The row that a text names. Raises Unknown or AmbiguousRef."""
    found = _exactly(tx, noun, text) or _by_prefix(tx, noun, text)
    if not found:
        raise Unknown(noun, text)
    if len(found) > 1:
        raise AmbiguousRef(noun, text, [*sorted(row.ref for row in found)[:SHOWN], *["…"] * (len(found) > SHOWN)])
    return found[0]


def _exactly(tx: Reading, noun: Noun, text: str) -> list[Row[Any]]:
    table = TABLES[noun]
    named: list[ColumnElement[bool]] = [table.c.ref == text]
    with suppress(ValueError):
        named.append(table.c.id == UUID(text))
    return list(tx.execute(select(table).where(or_(*named))))


def _by_prefix(tx: Reading, noun: Noun, text: str) -> list[Row[Any]]:
    table = TABLES[noun]
    if not text:
        return []
    by_ref = func.substr(table.c.ref, 1, len(text)) == text
    by_id = func.substr(cast(table.c.id, TEXT), 1, len(text)) == text.lower()
    return list(tx.execute(select(table).where(or_(by_ref, by_id)).order_by(table.c.ref).limit(SHOWN + 1)))


def free(tx: Reading, noun: Noun, chosen: str | None, proposed: str = "") -> str:
    """A ref for a new row: the chosen one if it is free, else the proposed one, else a minted one.

    Raises BadRef where the chosen one cannot be a ref, AlreadyThere where it is taken.
    """
    if chosen is not None:
        if not is_ref(chosen):
            raise BadRef(chosen)
        if _taken(tx, noun, chosen):
            raise AlreadyThere(noun, chosen)
        return chosen
    if is_ref(proposed) and not _taken(tx, noun, proposed):
        return proposed
    while _taken(tx, noun, minted := mint_ref(noun[0])):
        pass
    return minted


def _taken(tx: Reading, noun: Noun, ref: str) -> bool:
    table = TABLES[noun]
    return tx.execute(select(table.c.id).where(table.c.ref == ref)).first() is not None
