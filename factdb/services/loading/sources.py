"""Sources of a file, with their contributors and links."""

from collections.abc import Mapping
from uuid import UUID

from factdb.db.tables.entity import entity
from factdb.db.tables.source import contributor, source, source_link
from factdb.services.loading.book import Book
from factdb.services.loading.dates import dated
from factdb.services.loading.lines import Line, below, numbered

FIELDS = (
    *("ref", "type", "title", "container_title", "publisher", "url", "doi", "language"),
    *("grade", "basis", "status", "status_reason", "status_at", "status_by", "note"),
)


def settle(book: Book) -> Mapping[UUID, Line]:
    """Settle sources, contributors and links; gives the sources' lines by id."""
    lines = []
    for path, row in numbered("sources", book.dossier.sources):
        line = Line.of(path, row, FIELDS, more={"csl": row.csl or None}, derived={})
        dated(book, line, "issued", row.issued)
        lines.append(line)
    made = book.settle(source, lines, by=["ref"])
    _contributors(book)
    _links(book)
    return dict(zip(made, lines, strict=True))


def _contributors(book: Book) -> None:
    lines = []
    for path, owner, seq, row in below("sources", book.dossier.sources, "contributors"):
        if (row.entity is None) == (row.literal is None):
            raise book.fault(path, "a contributor has an entity or a literal name")
        who = {"entity_id": book.ids[entity][row.entity] if row.entity is not None else None}
        more = {"source_id": book.ids[source][owner.ref], **who}
        lines.append(Line.of(path, row, ("role", "literal"), more=more, derived={"seq": _or(row.seq, seq)}))
    book.settle(contributor, lines, by=["source_id", "role", "seq"])


def _links(book: Book) -> None:
    lines = []
    for path, owner, _, row in below("sources", book.dossier.sources, "links"):
        if row.source == owner.ref:
            raise book.fault(path, "a source cannot derive from itself")
        more = {"source_id": book.ids[source][owner.ref], "target_id": book.ids[source][row.source]}
        lines.append(Line.of(path, row, ("kind", "note"), more=more, derived={}))
    book.settle(source_link, lines, by=["source_id", "target_id", "kind"])


def _or(given: int | None, position: int) -> int:
    return position if given is None else given
