"""The bytes under their hashes, as a dossier has them."""

import zlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, select

from factdb.db.tables.source import blob
from factdb.db.transaction import Reading
from factdb.errors import FactdbError
from factdb.records.dossier.whole import BlobInput
from factdb.services import captures, redacted
from factdb.services.dumping.streams import stream, take


class DamagedBytes(FactdbError):
    """Stored bytes that cannot be unpacked."""

    def __init__(self, digest: str) -> None:
        super().__init__(f"The bytes {digest} are damaged.")
        self.hint = "See which source they belong to: factdb check"


def rows(tx: Reading) -> Iterator[BlobInput]:
    """All bytes, unpacked, one blob at a time; of those that were redacted the size. Raises DamagedBytes."""
    gone = redacted.blobs(tx)
    for row in stream(tx, select(blob).order_by(blob.c.created_at, blob.c.sha256), chunk=1):
        if row.sha256 in gone:
            yield take(BlobInput, row, data=None)
        else:
            yield take(BlobInput, row, data=_content(row), size=None)


def _content(row: Row[Any]) -> bytes:
    if captures.emptied(row):
        raise DamagedBytes(row.sha256)
    try:
        return captures.unpack(row.codec, row.data)
    except zlib.error:
        raise DamagedBytes(row.sha256) from None
