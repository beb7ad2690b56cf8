"""Rating scales of a file."""

from factdb.db.tables.rating import rating, rating_scale
from factdb.services.loading.book import Book
from factdb.services.loading.lines import Line, below, numbered


def settle(book: Book) -> None:
    """Settle scales and their ratings."""
    rows = book.dossier.scales
    lines = [Line.of(path, row, ("ref", "name", "note"), more={}, derived={}) for path, row in numbered("scales", rows)]
    book.settle(rating_scale, lines, by=["ref"])
    ratings = [
        Line.of(
            path,
            row,
            ("word", "label", "rank"),
            more={"scale_id": book.ids[rating_scale][scale.ref]},
            derived={"seq": row.seq or seq, "ranked": row.rank is not None},
        )
        for path, scale, seq, row in below("scales", rows, "ratings")
    ]
    book.settle(rating, ratings, by=["scale_id", "word"])
