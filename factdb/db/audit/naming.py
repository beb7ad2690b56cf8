"""What rows of the log are called: by their own refs, or by those of the rows that they belong to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select

from factdb.db.tables.every import by_name

OWNERS: Mapping[str, str] = {
    "claim_id": "claim",
    "quote_id": "quote",
    "source_id": "source",
    "entity_id": "entity",
    "scale_id": "rating_scale",
    "claim_version_id": "claim_version",
    "verdict_id": "verdict",
    "redaction_id": "redaction",
}
"""The columns that say to what a row belongs, the nearest first, and the tables that they lead to."""
SHORT = 36
"""An id whole, the beginning of a hash."""
_NAMED = {name for name, table in by_name.items() if {"ref", *OWNERS} & set(table.columns.keys())}
"""The tables whose rows have a ref, or belong to one that has."""


class Named(NamedTuple):
    """A row of the log: its table, its key, and what it says, null where that is not known."""

    table: str
    row: str
    content: str | None


def names(connection: Connection, rows: Sequence[Named]) -> list[str]:
    """What each row is called: `claim scale-stake`, `verdict of claim scale-stake`, `blob 1f3a…`."""
    says = [_says(row) for row in rows]
    owners = [_owner(row, content) for row, content in zip(rows, says, strict=True)]
    called = _called(connection, [owner for owner in owners if owner])
    return [
        _name(row, content, called.get(owner, "") if owner else "")
        for row, content, owner in zip(rows, says, owners, strict=True)
    ]


def _says(row: Named) -> Mapping[str, Any]:
    try:
        content = msgspec.json.decode(row.content or "{}")
    except (msgspec.DecodeError, RecursionError):
        content = {}
    return content if isinstance(content, dict) else {}


def _name(row: Named, says: Mapping[str, Any], owner: str) -> str:
    if "ref" in says:
        return f"{row.table} {says['ref']}"
    if owner:
        return owner if owner.startswith(f"{row.table} ") else f"{row.table} of {owner}"
    return row.table if row.table == row.row else f"{row.table} {row.row[:SHORT]}"


def _owner(row: Named, says: Mapping[str, Any]) -> tuple[str, str] | None:
    """The table and the key of what a row belongs to, of itself where it was redacted, null where it stands alone."""
    if row.content is None and row.table in _NAMED:
        return row.table, row.row
    owners = ((target, str(says[column])) for column, target in OWNERS.items() if column in says)
    return next((found for found in owners if found[0] != row.table), None)


def _called(connection: Connection, owners: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """What owners are called, read once a table; those that are gone are left out."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for name, row in owners:
        wanted[name].add(row)
    return {(name, row): said for name, keys in wanted.items() for row, said in _refs(connection, name, keys).items()}


def _refs(connection: Connection, name: str, keys: set[str]) -> dict[str, str]:
    table = by_name[name]
    if "ref" in table.columns:
        found = connection.execute(select(table.c.id, table.c.ref).where(table.c.id.in_(_ids(keys))))
        return {str(row.id): f"{name} {row.ref}" for row in found}
    column = next(each for each in OWNERS if each in table.columns)
    rows = connection.execute(select(table.c.id, table.c[column].label("owner")).where(table.c.id.in_(_ids(keys))))
    above = {str(row.id): (OWNERS[column], str(row.owner)) for row in rows}
    called = _called(connection, above.values())
    return {row: called[owner] for row, owner in above.items() if owner in called}


def _ids(keys: Iterable[str]) -> list[UUID]:
    """Keys as ids; what is none cannot be the key of an owner."""
    found = []
    for key in sorted(keys):
        with suppress(ValueError):
            found.append(UUID(key))
    return found
