"""Loading a dossier: everything is read, compared and graded first, then inserted in bulk.

A file is a lower bound. What it gives must equal what is stored, or the load ends in Conflicts; what it leaves
out stays as it is. So a file that was loaded once adds nothing the second time.
"""

from collections.abc import Mapping
from pathlib import Path

from factdb.db.transaction import Writing
from factdb.importers import Origin
from factdb.records.dossier.loaded import Loaded
from factdb.records.dossier.whole import Dossier
from factdb.services.loading import entities, mentions, names, redactions, scales, sources, verdicts
from factdb.services.loading.book import Book
from factdb.services.loading.captures import Captures, Files
from factdb.services.loading.claims import Claims
from factdb.services.loading.dates import Anchors
from factdb.services.loading.quotes import Quotes

NO_FILES: Files = {}
NOWHERE = Origin()


def load(
    tx: Writing,
    dossier: Dossier,
    *,
    folder: Path | None = None,
    captures: Mapping[str, tuple[str, bytes]] = NO_FILES,
    keep: bool = False,
    origin: Origin = NOWHERE,
) -> Loaded:
    """Add what a dossier has and the database has not.

    `folder` is where files stand that the dossier names. `captures` gives for a source (by ref) the name and the
    bytes of a whole text: it is held instead of the dossier's own text, and the source's quotes are found in it
    anew. `keep` stores quotes that are altered or absent too. `origin` (of `importers.read`) puts file and line
    into errors.

    Raises Conflicts, UnknownRefs, UnfaithfulQuotes, BadContent, BadValue, BadDate, Ambiguous, UnknownRating,
    UnreadableSource, UnreadableFile; nothing is written then.
    """
    book = Book(tx, dossier, origin)
    mentions.resolve(book)
    scales.settle(book)
    entities.settle(book)
    anchors = Anchors(book, sources.settle(book))
    held = Captures(book, folder, captures)
    held.settle()
    quotes = Quotes(book, held, anchors)
    quotes.settle(keep=keep)
    Claims(book, anchors, quotes.source_of).settle()
    verdicts.settle(book)
    redactions.settle(book)
    names.refuse(book)
    return _write(book, held, quotes)


def _write(book: Book, held: Captures, quotes: Quotes) -> Loaded:
    held.write()
    quotes.release()
    added = book.write()
    return Loaded(added=added, unchanged=dict(book.unchanged), anchored=quotes.move())
