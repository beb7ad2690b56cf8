"""The bytes or the text of a capture do not match their hash.

A capture is immutable: it proves what the source said at one moment. Bytes that no longer give their hash were
damaged or tampered with, and nothing that rests on them is proved. Bytes that had to be removed are gone on purpose:
a redaction names them.

Fix: restore the database from a backup, or add the source's file again
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, select

from factdb.canonical import sha256
from factdb.db.tables.source import blob, capture, source
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.services import captures, redacted
from factdb.words import Noun, Severity


@rule("S102", Severity.ERROR, Noun.SOURCE)
def held_bytes_changed(tx: Reading) -> Findings:
    """Not one query: no database hashes for us. All bytes are read once, one blob at a time."""
    changed = dict(_changed(tx))
    if not changed:
        return
    held = select(source.c.ref, capture.c.seq, capture.c.raw_sha256, capture.c.text_sha256).join(source)
    for row in tx.execute(held.execution_options(yield_per=1000)):
        for what, digest in {"text": row.text_sha256, "bytes": row.raw_sha256}.items():
            if digest in changed:
                yield row.ref, f"the {what} of capture {row.seq} {changed[digest]}"


def _changed(tx: Reading) -> Iterator[tuple[str, str]]:
    """The hashes whose bytes do not give them, and what is wrong."""
    gone = redacted.blobs(tx)
    for row in tx.execute(select(blob).execution_options(yield_per=1)):
        if wrong := _gone(row) if row.sha256 in gone else _wrong(row):
            yield row.sha256, wrong


def _gone(row: Row[Any]) -> str:
    return "were redacted, and are there again" if row.data else ""


def _wrong(row: Row[Any]) -> str:
    """What is wrong with bytes."""
    return "" if _sound(row) else "do not match the hash they are held under"


def _sound(row: Row[Any]) -> bool:
    """Whether bytes are what they were. Their hash as they are kept will do: the log has it beside the content's."""
    if captures.emptied(row):
        return False
    if row.data_sha256 is None:
        return captures.hold(row.sha256, row.codec, row.data)
    return bool(sha256(row.data) == row.data_sha256)
