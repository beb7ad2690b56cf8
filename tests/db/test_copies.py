"""SQLite files copied whole: one state, one file, no half of it in its place."""

import os
import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import text

from factdb.db import copies
from factdb.db.address import JOURNALS
from factdb.db.engine import connected
from factdb.errors.backup import LeftBeside

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


@pytest.fixture
def held(database):
    with connected(database, read_only=True) as connection:
        copies.hold(connection)
        yield connection


def _copy(held, target, progress=None):
    with copies.half(target) as made:
        copies.copy(held, made, progress)
        copies.place(made, target)


def _count(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM audit_seal").fetchone()[0]


def test_a_copy_is_one_file_for_its_owner_alone(held, tmp_path):
    (tmp_path / "to").mkdir()
    _copy(held, tmp_path / "to" / "copy.db")
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["copy.db"]
    assert (tmp_path / "to" / "copy.db").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "to" / "copy.db").read_bytes()[18:20] == copies.ONE_FILE


def test_nothing_lies_beside_a_copy_while_it_is_made(held, tmp_path):
    seen = set()
    (tmp_path / "to").mkdir()
    _copy(held, tmp_path / "to" / "copy.db", lambda _done, _all: seen.update(os.listdir(tmp_path / "to")))
    assert [name.rpartition(".")[2] for name in seen] == ["half"]


def test_what_is_written_after_the_state_was_held_is_not_in_the_copy(held, make, tmp_path):
    before = _count(tmp_path / "factdb.db")
    make.claim()
    _copy(held, tmp_path / "copy.db")
    assert _count(tmp_path / "copy.db") == before


def test_a_copy_is_not_begun_again_when_somebody_writes_between_two_steps(database, make, tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "PAGES", 10)
    seen = []

    def write(done, _all):
        seen.append(done)
        if len(seen) < 5:
            writer = threading.Thread(target=make.entity)
            writer.start()
            writer.join()

    with connected(database, read_only=True) as connection:
        copies.hold(connection)
        _copy(connection, tmp_path / "copy.db", write)
    assert len(seen) > 5
    assert seen == sorted(set(seen))


def test_a_place_that_is_taken_stays_as_it_is(tmp_path, dialect):
    (tmp_path / "taken").write_text("kept")
    with copies.half(tmp_path / "taken") as made, pytest.raises(FileExistsError):
        copies.place(made, tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "kept"
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_place_can_be_taken_where_that_is_said(tmp_path, dialect):
    (tmp_path / "taken").write_text("old")
    with copies.half(tmp_path / "taken") as made:
        made.write_text("new")
        copies.place(made, tmp_path / "taken", replace=True)
    assert (tmp_path / "taken").read_text() == "new"


def test_a_copy_that_is_broken_off_leaves_nothing(held, tmp_path):
    def stop(_done, _all):
        raise KeyboardInterrupt

    (tmp_path / "to").mkdir()
    with pytest.raises(KeyboardInterrupt):
        _copy(held, tmp_path / "to" / "copy.db", stop)
    assert list((tmp_path / "to").iterdir()) == []


@pytest.mark.parametrize("ending", JOURNALS)
def test_a_journal_of_another_database_is_named(tmp_path, dialect, ending):
    (tmp_path / f"new.db{ending}").touch()
    with pytest.raises(LeftBeside, match=rf"new\.db{ending} of another database"):
        copies.refuse_left_beside(tmp_path / "new.db")


def test_a_file_of_any_name_can_be_copied(held, tmp_path):
    odd = tmp_path / "100% sure? #1 ä.db"
    _copy(held, odd)
    with connected(copies.file(odd), read_only=True) as connection:
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
