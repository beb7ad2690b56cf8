import json
from contextlib import suppress

import pytest
from sqlalchemy import select, update

from factdb.db.tables.audit import audit_change
from factdb.db.tables.claim import claim
from factdb.db.tables.quote import quote
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import blob, capture
from factdb.db.transaction import reading, writing
from factdb.errors.moving import DamagedDump
from factdb.services import captures
from factdb.words import Codec
from tests.services.moving.logs import dump, load, move, old, state


def test_numbers_of_changes_that_were_never_committed_leave_no_trace(full, elsewhere, other):
    with suppress(ZeroDivisionError), writing(full, "test", "Ann") as tx:
        tx.execute(update(claim).values(property="lost"))
        raise ZeroDivisionError
    with writing(full, "test", "Ann") as tx:
        tx.execute(update(claim).values(property="kept"))
    moved = move(full, elsewhere(other))
    with reading(moved) as tx:
        seqs = tx.execute(select(audit_change.c.seq).order_by(audit_change.c.seq)).scalars().all()
    assert seqs == list(range(1, len(seqs) + 1))
    assert state(moved)[2] == []


def test_redacted_words_stay_redacted(full, elsewhere, dialect, other):
    with writing(full, "source redact", "Ann") as tx:
        redact(tx)
    assert b"[redacted]" in dump(full)
    there = move(full, elsewhere(other))
    back = move(there, elsewhere(dialect))
    assert state(back)[2] == []
    assert old(dump(back), dump(full)) == dump(full).splitlines()[1:]
    with reading(back) as tx:
        assert tx.execute(select(blob.c.sha256).where(blob.c.data == b"", blob.c.size > 0)).all()


def redact(tx):
    """Remove the words of one quote, what the log had of them, and the bytes that they stand in."""
    held = tx.execute(select(quote.c.id, quote.c.source_id, capture.c.text_sha256).join(capture)).first()
    order = tx.add(redaction, source_id=held.source_id, reason="a court's order")
    for table, row in ((quote.name, str(held.id)), (blob.name, held.text_sha256)):
        tx.add(redacted_row, redaction_id=order, table_name=table, row_id=row)
    tx.execute(update(audit_change).where(audit_change.c.row_id == str(held.id)).values(content=None))
    tx.execute(update(quote).where(quote.c.id == held.id).values(text="[redacted]"))
    tx.execute(update(blob).where(blob.c.sha256 == held.text_sha256).values(captures.kept(Codec.RAW, b"")))


def test_bytes_that_are_missing_without_a_redaction_are_refused(full, elsewhere, other):
    lines = dump(full).splitlines(keepends=True)
    first = json.loads(lines[1])
    del first["data"]
    lines[1] = json.dumps(first, separators=(",", ":")).encode() + b"\n"
    with pytest.raises(DamagedDump, match="has no bytes, and no redaction says why"):
        load(elsewhere(other), b"".join(lines))
