import pytest
from sqlalchemy import select

from factdb.canonical import sha256
from factdb.db.tables.source import capture
from factdb.services import redactions
from factdb.words import Codec

MISMATCH = "of capture 1 do not match the hash they are held under"


@pytest.fixture
def tamper(reads, raw, dialect):
    """Put other bytes in the place of those that a capture holds."""

    def change(made, column, data, codec=Codec.RAW, seq=1, **columns):
        held = select(capture.c[column]).where(capture.c.source_id == made.id, capture.c.seq == seq)
        with reads() as tx:
            digest = tx.execute(held).scalar_one()
        literal = f"X'{data.hex()}'" if dialect == "sqlite" else f"'\\x{data.hex()}'"
        others = "".join(f", {name} = {value}" for name, value in columns.items())
        raw(f"UPDATE blob SET data = {literal}, codec = '{codec}'{others} WHERE sha256 = '{digest}'")

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
    assert (source.ref, f"the text {MISMATCH}") in findings("S102")


def test_bytes_kept_without_a_hash_of_their_own_are_unpacked_and_held_against_that_of_the_content(
    make, findings, tamper
):
    source = make.source("We had new ideas. " * 50)
    tamper(source, "text_sha256", b"no zlib stream", Codec.ZLIB, data_sha256="NULL")
    assert (source.ref, f"the text {MISMATCH}") in findings("S102")


def test_every_capture_of_the_changed_bytes_is_named(make, findings, tamper):
    pair = [make.source("The same."), make.source("The same.")]
    make.source("Another.")
    tamper(pair[0], "text_sha256", b"Changed.")
    assert {ref for ref, _ in findings("S102")} == {each.ref for each in pair}


def test_the_capture_is_named_by_its_number(make, findings, tamper):
    source = make.source("The first.")
    make.capture(source, "The second.")
    tamper(source, "text_sha256", b"Another.", seq=2)
    assert all("capture 2" in message for _, message in findings("S102"))
    assert len(findings("S102")) == 2


def test_bytes_that_were_redacted_pass(make, findings, writes):
    source = make.source("We had new ideas. " * 50)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    assert findings("S102") == []


def test_bytes_that_are_gone_without_a_redaction_are_found(make, findings, tamper):
    source = make.source("We had new ideas. " * 50)
    tamper(source, "text_sha256", b"", data_sha256=f"'{sha256(b'')}'")
    assert (source.ref, f"the text {MISMATCH}") in findings("S102")


def test_redacted_bytes_that_are_there_again_are_found(make, findings, writes, tamper):
    source = make.source("We had new ideas. " * 50)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    tamper(source, "text_sha256", b"We had new ideas. " * 50)
    assert (source.ref, "the text of capture 1 were redacted, and are there again") in findings("S102")
