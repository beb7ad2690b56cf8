"""What is held of a source: bytes and text, each under its hash, once."""

import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from factdb.canonical import sha256
from factdb.db.tables.source import blob, capture, source
from factdb.db.transaction import Reading, Writing
from factdb.errors import FactdbError
from factdb.records.document import Document
from factdb.services import redacted
from factdb.services.pages import batches
from factdb.words import Codec, Extent


class DamagedText(FactdbError):
    """A stored text that cannot be unpacked."""

    def __init__(self, source: str) -> None:
        super().__init__(f"The text that is held of {source} is damaged.")
        self.hint = "See what else is: factdb check"


def add(
    tx: Writing,
    source_id: UUID,
    content: bytes,
    document: Document,
    *,
    extent: Extent = Extent.WHOLE,
    retrieved_at: datetime | None = None,
    archive_url: str | None = None,
) -> UUID:
    """Store the bytes and the text of a source as its next capture, and give the capture's id."""
    text = document.text.encode()
    store(tx, [content, text])
    row = capture_row(document, sha256(content), sha256(text))
    seq = (tx.execute(select(func.max(capture.c.seq)).where(capture.c.source_id == source_id)).scalar() or 0) + 1
    given = {"extent": extent, "retrieved_at": retrieved_at, "archive_url": archive_url}
    return tx.add(capture, source_id=source_id, seq=seq, **row, **given)


def capture_row(document: Document, raw_sha256: str, text_sha256: str) -> dict[str, Any]:
    """The columns of a capture that follow from its document."""
    return {
        "media_type": document.media_type,
        "charset": document.charset,
        "raw_sha256": raw_sha256,
        "text_sha256": text_sha256,
        "characters": len(document.text),
        "extractor": document.extractor,
        "extractor_version": document.extractor_version,
        "url": document.url,
    }


def store(tx: Writing, contents: Iterable[bytes]) -> None:
    """Keep bytes under their hashes, compressed where that makes them smaller; what is there stays as it is.

    Raises WordsRedacted where bytes come in again that had to be removed.
    """
    new = {sha256(content): content for content in contents}
    known = set(tx.execute(select(blob.c.sha256).where(blob.c.sha256.in_(new))).scalars())
    redacted.refuse_again(tx, known)
    tx.add_rows(blob, [_blob_row(digest, content) for digest, content in new.items() if digest not in known])


def _blob_row(digest: str, content: bytes) -> dict[str, Any]:
    packed = zlib.compress(content, 6)
    codec, data = (Codec.ZLIB, packed) if len(packed) < len(content) else (Codec.RAW, content)
    return {"sha256": digest, "size": len(content), **kept(codec, data)}


def kept(codec: Codec, data: bytes) -> dict[str, Any]:
    """The columns of bytes as they are kept. They have a hash of their own, so that they are proved unpacked or not."""
    return {"codec": codec, "data": data, "data_sha256": sha256(data)}


def unpack(codec: Codec, data: bytes) -> bytes:
    """The bytes that a blob holds. Raises zlib.error where they are damaged."""
    return zlib.decompress(data) if codec is Codec.ZLIB else bytes(data)


def emptied(row: Row[Any]) -> bool:
    """Whether the bytes of a blob are gone: they were redacted, or else somebody took them."""
    return bool(row.size and not row.data)


def hold(digest: str, codec: Codec, data: bytes) -> bool:
    """Whether bytes as they are kept are those of a hash."""
    try:
        return sha256(unpack(codec, data)) == digest
    except zlib.error:
        return False


def texts(tx: Reading, ids: Iterable[UUID]) -> Iterator[tuple[UUID, str]]:
    """The texts of captures, one at a time, so that memory holds one. Raises SourceRedacted, DamagedText."""
    held = (
        select(capture.c.id, source.c.ref, blob.c.size, blob.c.codec, blob.c.data)
        .join(blob, blob.c.sha256 == capture.c.text_sha256)
        .join(source, source.c.id == capture.c.source_id)
    )
    for batch in batches(sorted(ids)):
        wanted = held.where(capture.c.id.in_(batch)).order_by(capture.c.id)
        with tx.execute(wanted.execution_options(yield_per=1)) as rows:
            yield from ((row.id, _text(tx, row)) for row in rows)


def _text(tx: Reading, row: Row[Any]) -> str:
    if emptied(row):
        redacted.refuse(tx, row.id)
        raise DamagedText(row.ref)
    try:
        return unpack(row.codec, row.data).decode()
    except (zlib.error, UnicodeDecodeError):
        raise DamagedText(row.ref) from None


def newest(tx: Reading, source_id: UUID) -> Row[Any] | None:
    """The newest capture of a source, null where nothing is held."""
    held = select(capture).where(capture.c.source_id == source_id).order_by(capture.c.seq.desc())
    return tx.execute(held).first()


def holder(tx: Reading, content: bytes) -> Row[Any] | None:
    """The capture (with its source's ref) that already holds exactly these bytes."""
    same = (
        select(capture, source.c.ref)
        .join(source, source.c.id == capture.c.source_id)
        .where(capture.c.raw_sha256 == sha256(content))
        .order_by(capture.c.created_at, capture.c.id)
    )
    return tx.execute(same).first()
