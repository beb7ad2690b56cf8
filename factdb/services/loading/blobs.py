"""The bytes that a file brings, under their hashes."""

import zlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from factdb.canonical import sha256
from factdb.db.tables.source import blob
from factdb.records.dossier.row import Path
from factdb.records.dossier.whole import BlobInput
from factdb.services import captures
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

    def hold(self, contents: Iterable[bytes]) -> None:
        """Take bytes in."""
        self._read |= {sha256(content): content for content in contents}

    def need(self, path: Path, hashes: Iterable[str]) -> None:
        """Note that a capture refers to these."""
        self._needed |= dict.fromkeys(hashes, path)

    def settle(self) -> None:
        """Raises BadContent where bytes do not match their hash, or are neither in the file nor in the database."""
        for index, row in enumerate(self._book.dossier.blobs):
            if sha256(row.data) != row.sha256:
                raise self._book.fault(("blobs", index), "these bytes do not match their hash")
        for some in chunks(sorted(self._rows.keys() | self._needed.keys())):
            self._stored |= set(self._book.tx.execute(select(blob.c.sha256).where(blob.c.sha256.in_(some))).scalars())
        for digest, path in self._needed.items():
            if digest not in self._rows and digest not in self._stored:
                raise self._book.fault(path, f"the bytes {digest} are neither in the file nor in the database")

    def content(self, digest: str) -> bytes | None:
        """The bytes under a hash, null where only the database may have them."""
        row = self._rows.get(digest)
        return row.data if row else self._read.get(digest)

    def write(self) -> None:
        """Insert what is new."""
        new = [row for digest, row in self._rows.items() if digest not in self._stored]
        for some in chunks(new):
            self._book.tx.add_rows(blob, [self._row(row) for row in some])
        captures.store(self._book.tx, self._read.values())

    def _row(self, row: BlobInput) -> dict[str, Any]:
        data = zlib.compress(row.data, 6) if row.codec is Codec.ZLIB else row.data
        made = {"created_at": row.created_at or self._book.tx.at, "created_by": row.created_by or self._book.tx.actor}
        return {"sha256": row.sha256, "size": len(row.data), "codec": row.codec, "data": data, **made}
