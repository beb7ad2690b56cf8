"""Dumping: the whole database as rows of a dossier, history included, in an order that a load reproduces.

Rows stand in the order of their ids, which are kept; what hangs on a row in the order of its numbers. Every table
is read once, by a query that is streamed; what belongs together is merged as it passes, so memory holds one row.
"""

from collections.abc import Iterator

from factdb.db.transaction import Reading
from factdb.records.dossier.row import RowInput
from factdb.services.dumping import blobs, claims, entities, quotes, redactions, scales, sources

SECTIONS = {
    "entities": entities.rows,
    "sources": sources.rows,
    "quotes": quotes.rows,
    "claims": claims.rows,
    "redactions": redactions.rows,
    "scales": scales.rows,
    "blobs": blobs.rows,
}


def dump(tx: Reading) -> Iterator[tuple[str, RowInput]]:
    """Every row with the list of the dossier that it belongs to, list after list, for a format's `write`."""
    for section, rows in SECTIONS.items():
        for row in rows(tx):
            yield section, row
