"""What both dialects refuse, and in which words; `engine` makes a sentence of them."""

from typing import Any

from sqlalchemy import Column, Table

from factdb.canonical import to_json
from factdb.db import engine
from factdb.db.types import Json

NOTHING = "{}"
"""What a deleted row says: what it said before stands in the change before."""
OUTSIDE = f"factdb: a write {engine.OUTSIDE}"


def append_only(table: Table, column: str | None = None) -> str:
    """The refusal to change what is only appended to: rows, or the column by which the log knows a row."""
    return f"{table.name}.{column} is append-only" if column else f"{table.name} is append-only"


def redactable(table: Table) -> list[Column[Any]]:
    """The columns whose words may give way to what stands for words removed."""
    return [each for each in table.columns if "redacted" in each.info]


def unchanged(table: Table, same: str) -> str:
    """The condition that an UPDATE redacts and does nothing else; `same` compares, nulls too."""
    return " AND ".join(_kept(each, same) for each in table.columns)


def _kept(column: Column[Any], same: str) -> str:
    kept = f'NEW."{column.name}" {same} OLD."{column.name}"'
    if "redacted" not in column.info:
        return kept
    if column.info["redacted"] == b"":
        return f'({kept} OR length(NEW."{column.name}") = 0)'
    return f'({kept} OR NEW."{column.name}" {same} {_literal(column)})'


def _literal(column: Column[Any]) -> str:
    redacted = column.info["redacted"]
    if redacted is None:
        return "NULL"
    return f"'{to_json(redacted).decode() if isinstance(column.type, Json) else redacted}'"
