"""What people call rows that a conflict is about: a ref, a rating's word, the number of a capture or a version.

An id says nothing to the reader of a file, so the two sides of a conflict are named before they are shown.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.source import capture, source
from factdb.services import scales
from factdb.services.loading.book import Book
from factdb.services.loading.faults import Conflict, Conflicts

NAMED = (
    (entity, "ref"),
    (source, "ref"),
    (quote, "ref"),
    (claim, "ref"),
    (rating_scale, "ref"),
    (capture, "seq"),
    (claim_version, "number"),
)


def refuse(book: Book) -> None:
    """Raise Conflicts where the book has any, both sides in words."""
    found = book.conflicts()
    sides = [side for each in found for side in (each.stored, each.given)]
    called = names(book, [side for side in sides if isinstance(side, UUID)])
    if found:
        raise Conflicts([each if each.field == "id" else _in_words(each, called) for each in found])


def _in_words(found: Conflict, called: Mapping[UUID, str]) -> Conflict:
    stored, given = (called.get(side, side) if isinstance(side, UUID) else side for side in (found.stored, found.given))
    return found._replace(stored=stored, given=given)


def names(book: Book, ids: Iterable[UUID]) -> Mapping[UUID, str]:
    """What the rows with these ids are called, stored or on their way. A few queries, however many ids there are."""
    wanted = set(ids)
    if not wanted:
        return {}
    called = {row["id"]: str(row[column]) for table, column in NAMED for row in book.whole(table, "id", wanted)}
    return called | _ratings(book, wanted)


def _ratings(book: Book, wanted: set[UUID]) -> dict[UUID, str]:
    """Ratings by their word; those of another scale than the usual one with their scale."""
    found = book.whole(rating, "id", wanted)
    refs = {row["id"]: row["ref"] for row in book.whole(rating_scale, "id", {row["scale_id"] for row in found})}
    return {row["id"]: _rated(row, refs[row["scale_id"]]) for row in found}


def _rated(row: Mapping[str, Any], scale: str) -> str:
    return row["word"] if scale == scales.DEFAULT else f"{row['word']} of the scale {scale}"
