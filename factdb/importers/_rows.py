"""Rows as plain data in the order in which they read best: what they say, who made them, what hangs on them."""

from typing import Any

import msgspec

from factdb.records.dossier.row import RowInput

MADE = ("id", "created_at", "created_by")


def plain(row: RowInput) -> dict[str, Any]:
    """A row and all its rows as texts, numbers, lists and mappings; what is at its default is left out."""
    arranged: dict[str, Any] = _arranged(msgspec.to_builtins(row))
    return arranged


def _arranged(value: Any) -> Any:
    if isinstance(value, list):
        return [_arranged(each) for each in value]
    if not isinstance(value, dict) or not value.keys() & set(MADE):
        return value
    own = {name: _arranged(each) for name, each in value.items() if name not in MADE}
    below = {name: each for name, each in own.items() if _is_rows(each)}
    made = {name: value[name] for name in MADE if name in value}
    return {name: each for name, each in own.items() if name not in below} | made | below


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
