"""What the ids in a change are the ids of, so that people can read what it says.

Names are those of today; what is gone, and what was redacted, keeps its bare id.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select

from factdb.db.audit.naming import Named, names
from factdb.db.tables.claim import claim_version
from factdb.db.tables.every import by_name
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating
from factdb.db.tables.source import capture
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Reading
from factdb.records.log import LogChange

_LABELS: Mapping[str, ColumnElement[Any]] = {
    "capture": capture.c.seq,
    "claim_version": claim_version.c.number,
    "evidence": select(quote.c.ref).where(quote.c.id == evidence.c.quote_id).scalar_subquery(),
    "rating": rating.c.word,
    "verdict": verdict.c.number,
}
"""What tells a row without a ref from the others of its owner."""

Key = tuple[str, UUID]
"""A table and an id in it."""


def called(tx: Reading, changes: Iterable[LogChange]) -> dict[str, str]:
    """What each id that stands in some changes is called: `claim stake`, `rating mixed of rating_scale default`."""
    wanted = sorted({key for change in changes for key in _keys(change)})
    found = dict(zip(wanted, names(tx.connection, [Named(name, str(row), None) for name, row in wanted]), strict=True))
    labels = _labels(tx, wanted)
    return {str(key[1]): _labelled(key[0], said, labels.get(key)) for key, said in found.items() if _told(key, said)}


def _keys(change: LogChange) -> Iterator[Key]:
    for content in (change.before or {}, change.after or {}):
        for column, value in content.items():
            name = content.get("table_name") if column == "row_id" else _target(change.table, column)
            if name in by_name and isinstance(value, str):
                with suppress(ValueError):
                    yield str(name), UUID(value)


def _target(table: str, column: str) -> str | None:
    """The table that a column's ids are of."""
    known = by_name[table].columns.get(column) if table in by_name else None
    return None if known is None else _leads_to(known)


def _leads_to(column: ColumnElement[Any]) -> str | None:
    """Where keys lead, over other tables' keys too: some name a column that itself only refers."""
    ends = sorted(column.foreign_keys, key=lambda key: (key.column.name != "id", key.column.table.name))
    if not ends:
        return None
    nearest = ends[0].column
    return str(nearest.table.name) if nearest.name == "id" else _leads_to(nearest)


def _labels(tx: Reading, wanted: Iterable[Key]) -> dict[Key, Any]:
    """The labels of rows that have one, read once a table."""
    rows: dict[str, list[UUID]] = defaultdict(list)
    for name, row in wanted:
        if name in _LABELS:
            rows[name].append(row)
    found: dict[Key, Any] = {}
    for name, ids in rows.items():
        table = by_name[name]
        query = select(table.c.id, _LABELS[name].label("label")).where(table.c.id.in_(ids))
        found |= {(name, row.id): row.label for row in tx.execute(query)}
    return found


def _told(key: Key, said: str) -> bool:
    """Whether a name tells more than the table and the id."""
    return said not in (key[0], f"{key[0]} {key[1]}")


def _labelled(table: str, said: str, label: Any) -> str:
    return said if label is None else said.replace(table, f"{table} {label}", 1)
