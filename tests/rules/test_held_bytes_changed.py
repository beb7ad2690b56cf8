import pytest
from sqlalchemy import select, update

from factdb.db.tables.source import blob, capture
from factdb.services import redactions
from factdb.words import Codec

MISMATCH = "of capture 1 do not match the hash they are held under"


@pytest.fixture
def tamper(writes):
    """Put other bytes in the place of those that a capture holds."""

    def change(made, column, data, codec=Codec.RAW):
        with writes() as tx:
            digest = tx.execute(select(capture.c[column]).where(capture.c.source_id == made.id)).scalars().first()
            tx.execute(update(blob).where(blob.c.sha256 == digest).values(data=data, codec=codec))

    return change


def test_bytes_that_do_not_match_their_hash_are_found(make, findings, tamper):
    source = make.source("We had new ideas.")
    tamper(source, "raw_sha256", b"We had old ideas.")
    assert findings("S102") == [(source.ref, f"the bytes {MISMATCH}"), (source.ref, f"the text {MISMATCH}")]


def test_bytes_that_match_their_hash_pass(make, findings):
    make.source("We had new ideas. " * 50)
    make.source("")
    assert findings("S102") == []


def test_damaged_compressed_bytes_are_found(make, findings, tamper):
    source = make.source("We had new ideas. " * 50)
    tamper(source, "text_sha256", b"no zlib stream", Codec.ZLIB)
    assert (source.ref, "the text of capture 1 cannot be unpacked") in findings("S102")


def test_every_capture_of_the_changed_bytes_is_named(make, findings, tamper):
    pair = [make.source("The same."), make.source("The same.")]
    make.source("Another.")
    tamper(pair[0], "text_sha256", b"Changed.")
    assert {ref for ref, _ in findings("S102")} == {each.ref for each in pair}


def test_the_capture_is_named_by_its_number(make, findings, writes, tamper):
    source = make.source("The first.")
    make.capture(source, "The second.")
    with writes() as tx:
        digest = tx.execute(select(capture.c.text_sha256).where(capture.c.seq == 2)).scalar_one()
        tx.execute(update(blob).where(blob.c.sha256 == digest).values(data=b"Another.", codec=Codec.RAW))
    assert all("capture 2" in message for _, message in findings("S102"))
    assert len(findings("S102")) == 2


def test_bytes_that_were_redacted_pass(make, findings, writes):
    source = make.source("We had new ideas. " * 50)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    assert findings("S102") == []


def test_bytes_that_are_gone_without_a_redaction_are_found(make, findings, tamper):
    source = make.source("We had new ideas. " * 50)
    tamper(source, "text_sha256", b"")
    assert (source.ref, f"the text {MISMATCH}") in findings("S102")


def test_redacted_bytes_that_are_there_again_are_found(make, findings, writes, tamper):
    source = make.source("We had new ideas. " * 50)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    tamper(source, "text_sha256", b"We had new ideas. " * 50)
    assert (source.ref, "the text of capture 1 were redacted, and are there again") in findings("S102")
