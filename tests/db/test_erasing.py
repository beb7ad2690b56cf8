import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import select, text

from factdb.db import erasing
from factdb.db.address import Address
from factdb.db.engine import connected
from factdb.db.tables.source import blob
from factdb.db.transaction import reading
from factdb.errors.redaction import StillInFile
from factdb.services import redactions
from tests.make import Make

SAID = "We had zanzibarian ideas, she said, and her neighbour had none. " * 9
WORDS = (b"zanzibarian", b"her neighbour")


@pytest.fixture
def redacted(database, writes):
    """A database whose only source was redacted, and not yet written anew; and how the text was packed."""
    make = Make(writes)
    for number in range(20):
        make.quote("zanzibarian ideas", source=make.source(f"{number} {SAID}", ref=f"held-{number}"))
    with reading(database) as tx:
        packed = [bytes(data) for data in tx.execute(select(blob.c.data)).scalars()]
    with writes() as tx:
        redactions.redact(tx, [f"held-{number}" for number in range(20)], "a court order")
    return database, packed


def files(database):
    return b"".join(each.read_bytes() for each in sorted(database.path.parent.glob(f"{database.path.name}*")))


def test_words_are_in_no_file_any_more_not_even_packed(redacted):
    database, packed = redacted
    assert erasing.finish(database, 30) is None
    if database.path:
        left = files(database)
        assert [each for each in (*WORDS, *packed) if each in left] == []


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_before_that_they_may_be_in_the_journal(database, writes):
    """So the test above sees words where there are some."""
    Make(writes).source(f"short {WORDS[0].decode()}")
    assert WORDS[0] in files(database)


def test_it_may_be_done_again(redacted, reads):
    database, _ = redacted
    erasing.finish(database, 30)
    erasing.finish(database, 30)
    with reads() as tx:
        assert tx.execute(text("SELECT count(*) FROM redaction")).scalar_one() == 20


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_a_reader_in_the_way_is_told(redacted):
    database, _ = redacted
    with closing(sqlite3.connect(database.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM quote").fetchone()
        with pytest.raises(StillInFile, match="another program is reading it") as told:
            erasing.finish(database, 0.1)
    assert "again" in told.value.hint
    assert erasing.finish(database, 30) is None
    assert WORDS[0] not in files(database)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_a_writer_in_the_way_is_told(redacted):
    database, _ = redacted
    with closing(sqlite3.connect(database.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StillInFile, match="is locked by another program"):
            erasing.finish(database, 0.1)


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_a_server_forgets_what_it_sampled(database, writes):
    make = Make(writes)
    held = make.source(SAID, ref="held")
    for _ in range(3):
        make.quote("zanzibarian ideas", source=held)
    sampled = text(
        "SELECT count(*) FROM pg_stats WHERE schemaname = current_schema() AND"
        " concat(most_common_vals::text, histogram_bounds::text) LIKE '%zanzibarian%'"
    )
    with connected(database) as connection:
        connection.rollback()
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")
        assert connection.scalar(sampled) > 0
    with writes() as tx:
        redactions.redact(tx, ["held"], "a court order")
    erasing.finish(database, 30)
    with connected(database) as connection:
        assert connection.scalar(sampled) == 0


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_who_does_not_own_the_tables_is_given_the_statement(redacted, monkeypatch):
    database, _ = redacted
    monkeypatch.setattr(erasing, "_OWNED", text("SELECT false WHERE cardinality(CAST(:tables AS text[])) > 0"))
    assert erasing.finish(database, 30).startswith("VACUUM (FULL, ANALYZE) blob, ")


def test_backups_of_upgrades_beside_the_file_are_named(tmp_path):
    where = Address(path=tmp_path / "a.db", url=None)
    (tmp_path / "a.db-0001-20260101T000000Z.backup").touch()
    (tmp_path / "b.db-0001-20260101T000000Z.backup").touch()
    assert erasing.backups(where) == [str(tmp_path / "a.db-0001-20260101T000000Z.backup")]
