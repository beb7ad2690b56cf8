"""What a row of the log is called: by its own ref, or by that of the row it belongs to."""

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from factdb.db.tables.every import tables

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
_TABLES = {table.name: table for table in tables}


class Names:
    """Names of rows, from what they say; refs of owners are read once a table."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._read: dict[str, dict[str, str]] = {}

    def of(self, table: str, row: object, content: str | None) -> str:
        """What a row is called: `claim scale-stake`, `verdict of claim scale-stake`, `blob 1f3a…`."""
        says = msgspec.json.decode(content) if content else {}
        if not isinstance(says, dict):
            says = {}
        if "ref" in says:
            return f"{table} {says['ref']}"
        owner = self.owner(table, says)
        return f"{table} of {owner}" if owner else f"{table} {row}"

    def owner(self, table: str, says: Mapping[str, Any]) -> str:
        """To what a row belongs, as `claim scale-stake`; empty where it stands alone."""
        for column, target in OWNERS.items():
            if table != target and column in says:
                return self._called(target, says[column])
        return ""

    def _called(self, table: str, row: str) -> str:
        found = self._of_table(table).get(row)
        if found is None:
            return f"{table} {row}"
        return f"{table} {found}" if "ref" in _TABLES[table].columns else found

    def _of_table(self, name: str) -> dict[str, str]:
        if name not in self._read:
            self._read[name] = self._refs(name)
        return self._read[name]

    def _refs(self, name: str) -> dict[str, str]:
        """The refs of a table's rows by id; of a table without refs, what its rows belong to."""
        table = _TABLES[name]
        if "ref" in table.columns:
            return {str(row.id): row.ref for row in self._connection.execute(select(table.c.id, table.c.ref))}
        column = next(each for each in OWNERS if each in table.columns)
        rows = self._connection.execute(select(table.c.id, table.c[column].label("owner")))
        return {str(row.id): self._called(OWNERS[column], str(row.owner)) for row in rows}
