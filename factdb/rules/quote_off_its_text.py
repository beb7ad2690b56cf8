"""The pieces of a quote no longer match the text of their capture.

A quote is anchored by offsets into a stored text. Where another text stands there, the anchor or the text was
changed after the quote was made, and no grade of this quote can be relied on. Where the text was redacted, its quotes
are too: one that stands was added meanwhile.

Fix: factdb quote withdraw REF --reason "its anchor is broken", and add it again with: factdb quote add
"""

import zlib
from collections.abc import Iterator
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from factdb.db.tables.quote import piece, quote
from factdb.db.tables.source import blob, capture, source
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import quote_stands
from factdb.rules._wording import words
from factdb.services import captures, redacted
from factdb.words import Noun, Severity


@rule("Q101", Severity.ERROR, Noun.QUOTE)
def quote_off_its_text(tx: Reading) -> Findings:
    """Not one query: texts are stored compressed, so each is unpacked once, and its pieces compared with it."""
    for capture_id, pieces in groupby(_pieces(tx), key=lambda row: row.capture_id):
        text = _text(tx, capture_id)
        if text is None:
            yield from _redacted(pieces)
            continue
        broken = (row for row in pieces if text[row.start : row.end] != row.exact)
        for _, rows in groupby(broken, key=lambda row: row.quote_id):
            yield _described(next(rows), text)


def _text(tx: Reading, capture_id: UUID) -> str | None:
    """The text of a capture; null where it was redacted, or is damaged, which S102 reports."""
    stored = select(blob.c.size, blob.c.codec, blob.c.data).join(capture, capture.c.text_sha256 == blob.c.sha256)
    row = tx.execute(stored.where(capture.c.id == capture_id)).one()
    if captures.emptied(row):
        return None
    try:
        return captures.unpack(row.codec, row.data).decode()
    except (zlib.error, UnicodeDecodeError):
        return None


def _pieces(tx: Reading) -> Iterator[Row[Any]]:
    anchored = (
        select(quote.c.ref, quote.c.capture_id, source.c.ref.label("source"), piece)
        .add_columns(redacted.is_redacted().label("redacted"))
        .join(piece, piece.c.quote_id == quote.c.id)
        .join(capture, capture.c.id == quote.c.capture_id)
        .join(source, source.c.id == quote.c.source_id)
        .where(quote_stands)
        .order_by(quote.c.capture_id, quote.c.id, piece.c.seq)
    )
    return iter(tx.execute(anchored.execution_options(yield_per=1000)))


def _redacted(pieces: Iterator[Row[Any]]) -> Findings:
    """The quotes that stand though the text that they stand in was redacted."""
    for ref in dict.fromkeys(row.ref for row in pieces if row.redacted):
        yield ref, "stands, though the text that it stands in was redacted"


def _described(row: Row[Any], text: str) -> tuple[str, str]:
    found = text[row.start : row.end]
    stands = f"{words(found)} stands" if found else "the text has ended"
    where = f"at {row.start} to {row.end} of {row.source}"
    return row.ref, f"piece {row.seq} is {words(row.exact)}, but {where} {stands}"
