"""Redactions of a file: taken as they are, so that what is gone stays explained.

They remove nothing here: what the database holds of it still has to be redacted here first.
"""

from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import source
from factdb.services.loading.book import Book
from factdb.services.loading.lines import Line, below, numbered


def settle(book: Book) -> None:
    """Settle redactions with the rows that lost their words. Raises BadContent for one without its id."""
    lines = []
    for path, row in numbered("redactions", book.dossier.redactions):
        if row.id is None:
            raise book.fault(path, "a redaction comes with a dump, and has its id; make one with: factdb source redact")
        more = {"source_id": book.ids[source][row.source]}
        lines.append(Line.of(path, row, ("reason",), more=more, derived={"id": row.id}))
    made = dict(enumerate(book.settle(redaction, lines, ["id"])))
    lost = []
    for path, _, _, each in below("redactions", book.dossier.redactions, "rows"):
        more = {"redaction_id": made[int(path[1])], "table_name": each.table, "row_id": each.key}
        lost.append(Line.of(path, each, (), more=more, derived={}))
    book.settle(redacted_row, lost, ["redaction_id", "table_name", "row_id"])
