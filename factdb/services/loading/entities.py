"""Entities of a file, with their names and affiliations."""

from factdb.db.tables.entity import affiliation, entity, entity_name
from factdb.services.loading.book import Book
from factdb.services.loading.dates import dated
from factdb.services.loading.lines import Line, below, numbered
from factdb.text.names import fold_name

FIELDS = ("ref", "kind", "name", "note")


def settle(book: Book) -> None:
    """Settle entities, names and affiliations."""
    lines = []
    for path, row in numbered("entities", book.dossier.entities):
        more = {"external_ids": row.external_ids or None}
        lines.append(Line.of(path, row, FIELDS, more=more, derived={"folded": fold_name(row.name)}))
    book.settle(entity, lines, by=["ref"])
    _names(book)
    _affiliations(book)


def _names(book: Book) -> None:
    lines = []
    for path, owner, _, row in below("entities", book.dossier.entities, "names"):
        more = {"entity_id": book.ids[entity][owner.ref]}
        lines.append(Line.of(path, row, ("name", "kind"), more=more, derived={"folded": fold_name(row.name)}))
    book.settle(entity_name, lines, by=["entity_id", "name"])


def _affiliations(book: Book) -> None:
    lines = []
    for path, owner, _, row in below("entities", book.dossier.entities, "affiliations"):
        ids = book.ids[entity]
        more = {"entity_id": ids[owner.ref], "organization_id": ids[row.organization]}
        line = Line.of(path, row, ("title",), more=more, derived={})
        dated(book, line, "valid_from", row.valid_from)
        dated(book, line, "valid_to", row.valid_to)
        lines.append(line)
    book.settle(affiliation, lines, by=["entity_id", "organization_id", "title"])
