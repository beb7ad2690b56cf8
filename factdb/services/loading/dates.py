"""Stated dates and values of a file as columns, and the day that relative ones count from."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from factdb.db.tables.quote import attribution, quote
from factdb.db.tables.source import source
from factdb.db.transaction import Reading
from factdb.records.dossier.claim import ValueInput
from factdb.records.dossier.row import Path
from factdb.records.value import Dating, Value
from factdb.services import origins
from factdb.services.columns import dating_columns, value_columns
from factdb.services.loading.book import Book
from factdb.services.loading.faults import placed
from factdb.services.loading.lines import Line
from factdb.values import parse, parse_date
from factdb.words import Comparator, LinkKind, ValueKind


def dated(book: Book, line: Line, name: str, stated: str | None, anchor: date | None = None) -> None:
    """Put a stated date into a line's columns. Raises BadDate or Ambiguous with the place in the file."""
    with placed(book.origin, (*line.path, name)):
        found = parse_date(stated, anchor=anchor) if stated is not None else None
    line.columns |= dating_columns(name, found)
    line.given |= {name} if found else set()


def valued(book: Book, line: Line, stated: str | ValueInput | None, anchor: date | None = None) -> None:
    """Put a stated or spelled-out value into a line's columns. Raises BadValue, BadDate, Ambiguous, BadContent.

    A stated value is compared with what is stored by its words: another engine may read them otherwise.
    """
    path = (*line.path, "value")
    if stated is None:
        line.columns |= value_columns(None)
    elif isinstance(stated, str):
        with placed(book.origin, path):
            found = parse(stated, anchor=anchor)
        line.columns |= value_columns(found)
        line.given.add("value_stated")
    else:
        line.columns |= value_columns(_spelled(book, path, stated))
        line.given |= {f"value_{name}" for name in ValueInput.__struct_fields__ if getattr(stated, name) is not None}


def _spelled(book: Book, path: Path, given: ValueInput) -> Value:
    """A value from its fields. Raises BadContent, BadDate."""
    for is_wrong, what in _rules(given):
        if is_wrong:
            raise book.fault(path, what)
    dating = Dating(edtf="")
    if given.edtf is not None:
        with placed(book.origin, (*path, "edtf")):
            dating = parse_date(given.edtf)
    figures = {name: getattr(given, name) for name in ("amount", "low", "high", "currency", "unit", "text")}
    return Value(
        kind=given.kind,
        comparator=given.comparator,
        stated=given.stated or "",
        edtf=dating.edtf or None,
        earliest=dating.earliest,
        latest=dating.latest,
        **{name: _without_sign(value) for name, value in figures.items()},
    )


def _without_sign(value: Any) -> Any:
    """Zero has no sign: PostgreSQL knows no other."""
    return abs(value) if isinstance(value, Decimal) and not value else value


def _rules(given: ValueInput) -> Sequence[tuple[bool, str]]:
    bounded = given.low is not None and given.high is not None
    is_figure = given.kind not in (ValueKind.DATE, ValueKind.TEXT)
    is_range = given.comparator is Comparator.RANGE
    return (
        ((given.kind is ValueKind.MONEY) != (given.currency is not None), "money, and only money, has a currency"),
        ((given.low is None) != (given.high is None), "low and high stand together"),
        (bounded and given.amount is not None, "a value has an amount, or low and high"),
        (
            given.kind is not ValueKind.DATE and is_range != bounded,
            "the comparator range, and only it, has low and high",
        ),
        (bounded and (given.low or 0) > (given.high or 0), "low is more than high"),
        ((given.kind is ValueKind.DATE) != (given.edtf is not None), "a date, and only a date, has edtf"),
        (given.kind is ValueKind.TEXT and given.text is None, "a value of kind text has a text"),
        (is_figure and given.amount is None and not bounded, "a figure has an amount, or low and high"),
    )


class Anchors:
    """The day that relative dates of a quote or a source count from.

    That is the day on which the first source of the quote's attribution appeared that has a date, else the day
    of what its source carries (`republishes`, `translates`), else that of the source itself.
    """

    def __init__(self, book: Book, lines: Mapping[UUID, Line]) -> None:
        own = {made: line.columns["issued_earliest"] for made, line in lines.items()}
        self._issued = own | _issued(book.tx)
        self._carried = {**origins.carriers(book.tx), **_carried(book)}
        self._book = book

    def of_source(self, source_id: UUID) -> date | None:
        """The day that relative dates in a source count from, null where it is not known."""
        behind = origins.chain(source_id, self._carried)
        return self._first(list(reversed(behind)))

    def of_quote(self, source_id: UUID, attributed: Sequence[UUID]) -> date | None:
        """The same for a quote; `attributed` are the sources of its attribution, from the mouth outwards."""
        return self._first(attributed) or self.of_source(source_id)

    def of_stored_quotes(self, ids: Sequence[UUID]) -> Mapping[UUID, date | None]:
        """The same for quotes that only the database has."""
        links: dict[UUID, list[UUID]] = {}
        stored = sorted(self._book.stored(attribution, "quote_id", ids), key=lambda row: row.seq)
        for row in stored:
            links.setdefault(row.quote_id, []).extend([row.source_id] if row.source_id else [])
        rows = self._book.stored(quote, "id", ids)
        return {row.id: self.of_quote(row.source_id, links.get(row.id, [])) for row in rows}

    def _first(self, ids: Sequence[UUID]) -> date | None:
        return next((day for each in ids if (day := self._issued.get(each))), None)


def _issued(tx: Reading) -> dict[UUID, date | None]:
    known = select(source.c.id, source.c.issued_earliest).where(source.c.issued_earliest.is_not(None))
    return {row.id: row.issued_earliest for row in tx.execute(known)}


def _carried(book: Book) -> dict[UUID, UUID]:
    ids = book.ids[source]
    return {
        ids[row.ref]: ids[link.source]
        for row in book.dossier.sources
        for link in reversed(row.links)
        if link.kind in (LinkKind.REPUBLISHES, LinkKind.TRANSLATES)
    }
