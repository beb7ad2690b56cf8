"""The rows of a file, matched with what is stored, compared, and inserted in bulk at the end.

A table is settled in a handful of queries, however many rows there are; ids are made here, rising in the order
of the file, so that a dump keeps that order. Nothing is written before everything has been settled.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import Row, Table, select

from factdb.db.tables.every import tables
from factdb.db.transaction import Writing
from factdb.ids import uuid7
from factdb.importers import Origin
from factdb.records.dossier.row import Path, RowInput
from factdb.records.dossier.whole import Dossier
from factdb.services.loading.faults import BadContent, Conflict
from factdb.services.loading.lines import Line

CHUNK = 5000
SINGULAR = {
    "scales": "scale",
    "entities": "entity",
    "sources": "source",
    "quotes": "quote",
    "claims": "claim",
    "redactions": "redaction of",
}
FIELDS = {"claim_version_id": "version", "organization_id": "organization", "other_id": "claim", "target_id": "source"}
"""Columns that a file has under another name."""


class Book:
    """What a load has settled so far."""

    def __init__(self, tx: Writing, dossier: Dossier, origin: Origin) -> None:
        self.tx = tx
        self.dossier = dossier
        self.origin = origin
        self.ids: dict[Table, dict[str, UUID]] = defaultdict(dict)
        self.fresh: set[UUID] = set()
        self.unchanged: Counter[str] = Counter()
        self._new: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._conflicts: list[Conflict] = []

    def settle(self, table: Table, lines: Sequence[Line], by: Sequence[str]) -> list[UUID]:
        """Match lines with stored rows by id, else by the columns `by`, the first of which is a ref or a parent.

        Gives the lines' ids in order. Raises BadContent where a row stands twice in the file.
        """
        by_id, by_key = self._stored(table, lines, by)
        minted = iter(sorted(uuid7() for _ in lines))
        seen: set[Any] = set()
        settled = []
        for line in lines:
            key = tuple(line.columns[name] for name in by)
            self._refuse_twin(line, {key, line.row.id} - {None}, seen)
            stored = by_id.get(line.row.id) or by_key.get(key)
            settled.append(self._keep(table, line, stored) if stored else self._make(table, line, next(minted)))
        if "ref" in by:
            self.ids[table] |= {line.columns["ref"]: made for line, made in zip(lines, settled, strict=True)}
        return settled

    def _stored(
        self, table: Table, lines: Sequence[Line], by: Sequence[str]
    ) -> tuple[Mapping[UUID | None, Row[Any]], Mapping[Any, Row[Any]]]:
        rows = self.stored(table, by[0], {line.columns[by[0]] for line in lines})
        rows += self.stored(table, "id", {line.row.id for line in lines})
        return {row.id: row for row in rows}, {tuple(row._mapping[name] for name in by): row for row in rows}

    def stored(self, table: Table, column: str, values: Iterable[Any]) -> list[Row[Any]]:
        """The stored rows of a table that have one of these values; rows of this load are not asked for."""
        wanted = sorted({value for value in values if value is not None and value not in self.fresh})
        return [
            row for some in chunks(wanted) for row in self.tx.execute(select(table).where(table.c[column].in_(some)))
        ]

    def whole(self, table: Table, column: str, values: Iterable[Any]) -> list[dict[str, Any]]:
        """The rows with one of these values, stored or on their way, as mappings."""
        wanted = set(values)
        rows = [dict(row._mapping) for row in self.stored(table, column, wanted)]
        return rows + [row for row in self._new[table] if row[column] in wanted]

    def new(self, table: Table) -> list[dict[str, Any]]:
        """The rows that will be inserted into a table."""
        return self._new[table]

    def _refuse_twin(self, line: Line, marks: set[Any], seen: set[Any]) -> None:
        if marks & seen:
            raise self.fault(line.path, "this row stands in the file twice")
        seen |= marks

    def _make(self, table: Table, line: Line, minted: UUID) -> UUID:
        made = line.row.id or minted
        stamp = {"created_at": line.row.created_at or self.tx.at, "created_by": line.row.created_by or self.tx.actor}
        self._new[table].append({"id": made, **line.columns, **stamp})
        self.fresh.add(made)
        return made

    def _keep(self, table: Table, line: Line, stored: Row[Any]) -> UUID:
        made = {name: getattr(line.row, name) for name in ("id", "created_at", "created_by")}
        given = {name: line.columns[name] for name in sorted(line.given)}
        given |= {name: value for name, value in made.items() if value is not None}
        for name, value in given.items():
            if not same(stored._mapping[name], value):
                self.conflict(line.path, name, stored._mapping[name], value)
        self.unchanged[table.name] += 1
        kept: UUID = stored.id
        return kept

    def conflict(self, path: Path, column: str, stored: Any, given: Any) -> None:
        """Note that the database has something else than the file; `conflicts` gives all of them."""
        name = FIELDS.get(column) or column.removesuffix("_id").replace("value_", "value.")
        place = self.origin.place((*path, name.partition(".")[0]))
        self._conflicts.append(Conflict(place, self.owner(path), name, stored, given))

    def owner(self, path: Path) -> str:
        """The row that a path belongs to, as people call it: `claim scale-stake`."""
        section, index = str(path[0]), int(path[1])
        return f"{SINGULAR[section]} {getattr(self.dossier, section)[index].ref}"

    def fault(self, path: Path, what: str) -> BadContent:
        """An error at a place in the file."""
        return BadContent(self.origin.place(path), what)

    def conflicts(self) -> Sequence[Conflict]:
        """What the file gives and the database has otherwise, in the order of the file's tables."""
        return tuple(self._conflicts)

    def add(self, table: Table, rows: Iterable[Mapping[str, Any]], maker: RowInput) -> None:
        """Take rows that need no settling, made together with the row that `maker` was."""
        for row, minted in zip(rows := list(rows), sorted(uuid7() for _ in rows), strict=True):
            self._make(table, Line((), replace(maker, id=None), dict(row)), minted)

    def write(self) -> dict[str, int]:
        """Insert all new rows, parents first, and give their numbers by table."""
        for table in tables:
            for some in chunks(self._new[table]):
                self.tx.add_rows(table, some)
        return {table.name: len(self._new[table]) for table in tables if self._new[table]}


def chunks(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Rows in runs that a database takes at once."""
    whole = iter(rows)
    return iter(lambda: list(islice(whole, CHUNK)), [])


def same(stored: Any, given: Any) -> bool:
    """Whether two contents are one; a list and a tuple of the same are."""
    return list(stored or ()) == list(given) if isinstance(given, list | tuple) else bool(stored == given)


def number(
    book: Book,
    table: Table,
    lines: Sequence[Line],
    parent: str,
    *,
    column: str,
    is_same: Callable[[Line, Row[Any]], bool],
) -> None:
    """Give each line without a number that of the stored row that is the same, else the next of its parent."""
    stored: dict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in book.stored(table, parent, {line.columns[parent] for line in lines}):
        stored[row._mapping[parent]].append(row)
    taken: dict[UUID, list[int]] = defaultdict(lambda: [0])
    for owner, rows in stored.items():
        taken[owner] += [row._mapping[column] for row in rows]
    for line in lines:
        taken[line.columns[parent]].append(line.columns[column] or 0)
    for line in [each for each in lines if each.columns[column] is None]:
        owner = line.columns[parent]
        known = next((row for row in stored[owner] if is_same(line, row)), None)
        if known is None:
            taken[owner] = [max(taken[owner]) + 1]
        else:
            stored[owner].remove(known)
        line.columns[column] = taken[owner][-1] if known is None else known._mapping[column]
