"""The bytes that a file brings, under their hashes."""

import zlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select

from factdb.canonical import sha256
from factdb.db.tables.source import blob
from factdb.records.dossier.redaction import RedactionInput
from factdb.records.dossier.row import Path
from factdb.records.dossier.whole import BlobInput
from factdb.services import captures, redacted
from factdb.services.loading.book import Book, chunks
from factdb.words import Codec


class Blobs:
    """Bytes by hash: those of a dump's own list, and those of captures that were read."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rows = {row.sha256: row for row in book.dossier.blobs}
        self._read: dict[str, bytes] = {}
        self._needed: dict[str, Path] = {}
        self._stored: set[str] = set()
        self._redacted = {digest for row in book.dossier.redactions for digest in gone(row)}

    def hold(self, contents: Iterable[bytes]) -> None:
        """Take bytes in."""
        self._read |= {sha256(content): content for content in contents}

    def need(self, path: Path, hashes: Iterable[str]) -> None:
        """Note that a capture refers to these."""
        self._needed |= dict.fromkeys(hashes, path)

    def settle(self) -> None:
        """Raises BadContent where bytes do not match their hash, or are neither in the file nor in the database.

        Raises WordsRedacted where the file has bytes that were removed here.
        """
        for index, row in enumerate(self._book.dossier.blobs):
            if fault := self._fault(row):
                raise self._book.fault(("blobs", index), fault)
        redacted.refuse_again(self._book.tx, [row.sha256 for row in self._book.dossier.blobs if row.data is not None])
        for some in chunks(sorted(self._rows.keys() | self._needed.keys() | self._redacted)):
            self._stored |= set(self._book.tx.execute(select(blob.c.sha256).where(blob.c.sha256.in_(some))).scalars())
        for digest, path in self._needed.items():
            if digest not in self._rows and digest not in self._stored:
                raise self._book.fault(path, f"the bytes {digest} are neither in the file nor in the database")
        self._refuse_kept()

    def _fault(self, row: BlobInput) -> str:
        """What is wrong with bytes of the file; empty where nothing is."""
        if row.data is not None:
            return "" if sha256(row.data) == row.sha256 else "these bytes do not match their hash"
        explained = row.size is not None and row.sha256 in self._redacted
        return "" if explained else "there are no bytes and a size, of which a redaction says why they are gone"

    def _refuse_kept(self) -> None:
        """Bytes that the file's redactions took away elsewhere are not left standing here."""
        for some in chunks(sorted(self._redacted & self._stored)):
            kept = select(blob.c.sha256).where(blob.c.sha256.in_(some), func.length(blob.c.data) > 0)
            if found := self._book.tx.execute(kept).scalars().first():
                index = next(at for at, row in enumerate(self._book.dossier.redactions) if found in gone(row))
                what = f"the bytes {found} were redacted there and are held here: redact the source here first"
                raise self._book.fault(("redactions", index), what)

    def content(self, digest: str) -> bytes | None:
        """The bytes under a hash, null where only the database may have them. Raises BadContent for redacted ones."""
        row = self._rows.get(digest)
        if row and row.data is None:
            what = "these bytes were redacted, so no words can be found in them"
            raise self._book.fault(("blobs", self._book.dossier.blobs.index(row)), what)
        return row.data if row else self._read.get(digest)

    def write(self) -> None:
        """Insert what is new."""
        new = [row for digest, row in self._rows.items() if digest not in self._stored]
        for some in chunks(new):
            self._book.tx.add_rows(blob, [self._row(row) for row in some])
        captures.store(self._book.tx, self._read.values())

    def _row(self, row: BlobInput) -> dict[str, Any]:
        content = row.data or b""
        data = zlib.compress(content, 6) if row.codec is Codec.ZLIB else content
        size = len(content) if row.size is None else row.size
        made = {"created_at": row.created_at or self._book.tx.at, "created_by": row.created_by or self._book.tx.actor}
        return {"sha256": row.sha256, "size": size, **captures.kept(row.codec, data), **made}


def gone(row: RedactionInput) -> set[str]:
    """The hashes of the bytes that a redaction took away."""
    return {each.key for each in row.rows if each.table == blob.name}
