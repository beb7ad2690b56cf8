"""What a row says, as one canonical JSON object: the same text on both dialects.

Keys are sorted, there is no white space, a null is left out (so a column that is added later changes no row of
before), the key stands beside the object and not in it. Ids, times, days and amounts are strings, flags are 1 or 0.
Binary floats are derived figures: they count to 15 digits, since SQLite prints no more of them reliably.
"""

from functools import cache
from typing import Any

import msgspec
from sqlalchemy import INTEGER, TEXT, Column, Table
from sqlalchemy.types import TypeEngine

from factdb.canonical import to_json
from factdb.db.tables.every import tables
from factdb.db.types import Amount, Day, Flag, Id, Json, Moment, Real, Word

Type = type[TypeEngine[Any]]
_ON_SQLITE: dict[Type, str] = {Real: "printf('%!.15g', {})"}
_TEXT = "to_json({}::text)::text"
_QUOTED = "'\"' || {}::text || '\"'"
_ON_POSTGRESQL: dict[Type, str] = {
    TEXT: _TEXT,
    Word: _TEXT,
    Json: _TEXT,
    Id: _QUOTED,
    Amount: _QUOTED,
    Moment: 'to_char({} AT TIME ZONE \'UTC\', \'"\\""YYYY-MM-DD"T"HH24:MI:SS.US"Z\\""\')',
    Day: 'to_char({}, \'"\\""YYYY-MM-DD"\\""\')',
    Real: "{}::text",
    Flag: "{}::int::text",
    INTEGER: "{}::text",
}


def key(table: Table) -> Column[Any]:
    """The column that names a row of an audited table."""
    (found,) = table.primary_key.columns
    return found


def columns(table: Table) -> list[Column[Any]]:
    """The columns whose content is audited, in the order of their names."""
    kept = [each for each in table.columns if each is not key(table) and "unaudited" not in each.info]
    return sorted(kept, key=lambda each: each.name)


def expression(table: Table, dialect: str, row: str) -> str:
    """The SQL that gives a row's content; `row` is what the row is called there."""
    parts = " || ".join(_part(each, dialect, f'{row}."{each.name}"') for each in columns(table))
    return f"'{{' || substr({parts}, 2) || '}}'"


def _part(column: Column[Any], dialect: str, value: str) -> str:
    kind = type(column.type)
    shown = (_ON_SQLITE.get(kind, "json_quote({})") if dialect == "sqlite" else _ON_POSTGRESQL[kind]).format(value)
    part = f"',\"{column.name}\":' || {shown}"
    return f"CASE WHEN {value} IS NULL THEN '' ELSE {part} END" if column.nullable else part


def canonical(table: str, content: str) -> str:
    """The canonical form of what a trigger wrote: only how a float is printed differs between databases."""
    if not _reals(table):
        return content
    says = msgspec.json.decode(content)
    for name in _reals(table) & says.keys():
        says[name] = float(f"{says[name]:.15g}")
    return to_json(says).decode()


@cache
def _reals(table: str) -> frozenset[str]:
    columns = [column for each in tables if each.name == table for column in each.columns]
    return frozenset(each.name for each in columns if type(each.type) is Real)
