"""What a row says, as one canonical JSON object: the same text on both dialects.

Keys are sorted, there is no white space, a null is left out (so a column that is added later changes no row of
before), the key stands beside the object and not in it. Ids, times, days and amounts are strings, flags are 1 or 0.
Binary floats are derived figures: they count to 15 digits, since SQLite prints no more of them reliably.
"""

import re
from functools import cache
from typing import Any

from sqlalchemy import INTEGER, TEXT, Column, Table
from sqlalchemy.types import TypeEngine

from factdb.canonical import to_json
from factdb.db.tables.every import by_name
from factdb.db.types import Amount, Day, Flag, Id, Json, Moment, Real, Word

Type = type[TypeEngine[Any]]
RESERVED = {"end"}
"""Our columns whose names are words of SQL."""
_ON_SQLITE: dict[Type, str] = {Real: "CASE WHEN {0} IS NOT NULL THEN printf('%!.15g',{0}) END"}
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
    Real: "CASE WHEN abs({0}) >= 1e15 OR abs({0}) < 1e-4 AND {0} <> 0 THEN {0}::text"
    " WHEN {0} = trunc({0}) THEN {0}::numeric::text || '.0' ELSE {0}::numeric::text END",
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
    """The SQL that gives a row's content; `row` is what the row is called there.

    It is short, since SQLite reads every trigger anew with every connection.
    """
    parts = "||".join(_part(each, dialect, f"{row}.{_name(each)}") for each in columns(table))
    return f"'{{'||substr({parts},2)||'}}'"


def _name(column: Column[Any]) -> str:
    return f'"{column.name}"' if column.name in RESERVED else column.name


def _part(column: Column[Any], dialect: str, value: str) -> str:
    kind = type(column.type)
    shown = (_ON_SQLITE.get(kind, "json_quote({})") if dialect == "sqlite" else _ON_POSTGRESQL[kind]).format(value)
    if not column.nullable:
        return f"',\"{column.name}\":'||{shown}"
    if dialect == "sqlite" and kind is not Real:
        shown = f"nullif({shown},'null')"
    return f"coalesce(',\"{column.name}\":'||{shown},'')"


def canonical(table: str, content: str) -> str:
    """The canonical form of what a trigger wrote: databases print only floats with an exponent differently."""
    if not _EXPONENT.search(content):
        return content
    printed = _printed(table)
    return printed.sub(_reprinted, content) if printed else content


_EXPONENT = re.compile("[0-9]e[-+][0-9]")


def _reprinted(found: re.Match[str]) -> str:
    return f"{found[1]}{to_json(float(f'{float(found[2]):.15g}')).decode()}"


@cache
def _printed(table: str) -> re.Pattern[str] | None:
    """Where a table's floats stand in its content. No string of a content has a quote that is not escaped."""
    columns = by_name[table].columns if table in by_name else ()
    reals = [column.name for column in columns if type(column.type) is Real]
    return re.compile(rf'((?<=[{{,])"(?:{"|".join(reals)})":)([-+.0-9e]+)') if reals else None
