"""Every database that cannot be used is a sentence, with exit code 4, and nothing is written."""

import os
import sqlite3
import stat

import pytest
from sqlalchemy import text

from factdb.db import engine, migrate
from factdb.db.address import address
from factdb.db.engine import connected
from factdb.db.revision import HEAD
from factdb.db.transaction import writing
from factdb.errors import DatabaseError
from factdb.errors.database import (
    DatabaseExists,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseOutOfReach,
    DatabaseReadOnly,
    DatabaseUnavailable,
    NotADatabase,
    OtherRevision,
    Refused,
)

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"])
on_postgresql = pytest.mark.parametrize("dialect", ["postgresql"])


def _use(where, **options):
    with connected(where, **options) as connection:
        connection.execute(text("SELECT count(*) FROM claim"))


def _fault(error, where, **options):
    """The sentence with which a database is refused."""
    with pytest.raises(error) as caught:
        _use(where, **options)
    assert caught.value.exit_code == 4
    assert caught.value.hint
    return str(caught.value)


def test_a_good_database_is_opened(database):
    _use(database)


def test_a_missing_file_is_not_made(tmp_path):
    path = tmp_path / "none.db"
    assert _fault(DatabaseMissing, address(str(path))) == f"There is no database at {path}."
    assert not path.exists()


def test_a_folder_is_no_database(tmp_path):
    assert "it is a folder" in _fault(NotADatabase, address(str(tmp_path)))


def test_a_pipe_is_no_database(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "it is not a file" in _fault(NotADatabase, address(str(tmp_path / "pipe")))


def test_an_empty_file_stays_empty(tmp_path):
    path = tmp_path / "empty.db"
    path.touch()
    assert "it is empty" in _fault(NotADatabase, address(str(path)))
    assert path.stat().st_size == 0


@pytest.mark.parametrize("content", [b"a note\n", b"a longer note than any header of a database file. " * 99])
def test_another_kind_of_file_is_left_as_it_is(tmp_path, content):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    assert "it is no SQLite file" in _fault(NotADatabase, address(str(path)))
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "theirs.db"
    theirs = sqlite3.connect(path)
    theirs.execute("CREATE TABLE claim (id)")
    theirs.close()
    before = path.read_bytes()
    assert "another program made it" in _fault(NotADatabase, address(str(path)))
    assert path.read_bytes() == before


def test_a_file_of_ours_without_tables_says_so(tmp_path):
    path = tmp_path / "bare.db"
    engine.create(path)
    assert "it has no factdb tables" in _fault(NotADatabase, address(str(path)))


@on_postgresql
def test_a_database_of_a_server_without_our_tables_says_so(empty_database):
    assert "it has no factdb tables" in _fault(NotADatabase, empty_database)


@on_sqlite
def test_a_truncated_file_is_damaged(database):
    content = database.path.read_bytes()
    database.path.write_bytes(content[: len(content) // 3])
    assert "the file is damaged" in _fault(NotADatabase, database)


@on_sqlite
def test_a_file_with_other_bytes_in_it_is_damaged(database):
    content = bytearray(database.path.read_bytes())
    content[100:] = b"\xaa" * (len(content) - 100)
    database.path.write_bytes(content)
    assert "the file is damaged" in _fault(NotADatabase, database)


@pytest.mark.parametrize(
    ("found", "remedy"), [("0000", "Bring it up to date with: factdb db upgrade"), ("9999", "Install a newer factdb.")]
)
def test_another_revision_says_what_to_do(database, found, remedy):
    with connected(database) as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{found}'"))
        connection.commit()
    with pytest.raises(OtherRevision, match=f"is at revision {found}, and this factdb works with {HEAD}") as caught:
        _use(database)
    assert caught.value.hint.startswith(remedy)
    assert caught.value.exit_code == 4


@on_sqlite
def test_a_locked_file_is_waited_for_and_then_named(database):
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    assert "is locked by another program; waited 0.05 seconds" in _fault(DatabaseLocked, database, wait=0.05)
    other.close()


@on_sqlite
def test_the_damage_of_one_page_is_told_when_it_is_met(database):
    size, page = database.path.stat().st_size, 4096
    with database.path.open("r+b") as file:
        file.seek(page)
        file.write(b"\xaa" * (size - page))
    assert "the file is damaged" in _fault(NotADatabase, database)


def test_a_file_that_nobody_may_write_is_read_only(shared_folder, as_nobody):
    where = address(str(shared_folder / "factdb.db"))
    migrate.create(where)
    where.path.chmod(0o444)
    with as_nobody(), pytest.raises(DatabaseReadOnly, match="cannot be written"), connected(where) as connection:
        connection.execute(text("DELETE FROM tag"))


def test_a_file_in_a_folder_that_nobody_may_write_is_named(shared_folder, as_nobody):
    where = address(str(shared_folder / "factdb.db"))
    migrate.create(where)
    where.path.chmod(0o444)
    shared_folder.chmod(0o555)
    with as_nobody(), pytest.raises(DatabaseError) as caught:
        _use(where)
    assert str(where.path) in str(caught.value)


def test_a_file_that_one_may_not_read_says_so(shared_folder, as_nobody):
    where = address(str(shared_folder / "factdb.db"))
    migrate.create(where)
    where.path.chmod(0o000)
    with as_nobody():
        assert "cannot be opened" in _fault(DatabaseOutOfReach, where)


def test_a_folder_that_is_closed_says_so(shared_folder, as_nobody):
    where = address(str(shared_folder / "closed" / "factdb.db"))
    where.path.parent.mkdir(mode=0o700)
    migrate.create(where)
    where.path.parent.chmod(0o000)
    with as_nobody():
        assert "its folder is closed to you" in _fault(DatabaseUnavailable, where)


def test_no_file_is_made_in_a_folder_that_one_may_not_write(shared_folder, as_nobody):
    shared_folder.chmod(0o555)
    with as_nobody(), pytest.raises(DatabaseUnavailable, match=r"the file cannot be made \(Permission denied\)"):
        engine.create(shared_folder / "factdb.db")


def test_no_file_is_made_in_a_folder_that_is_missing(tmp_path):
    with pytest.raises(DatabaseUnavailable, match="the file cannot be made"):
        engine.create(tmp_path / "none" / "factdb.db")


def test_a_new_file_is_its_owners_alone(tmp_path):
    path = tmp_path / "factdb.db"
    migrate.create(address(str(path)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_is_never_overwritten(tmp_path):
    path = tmp_path / "factdb.db"
    engine.create(path)
    with pytest.raises(DatabaseExists):
        engine.create(path)


@pytest.mark.parametrize("name", ["a?mode=ro.db", "100%.db", "a#b.db", "ünï cödé.db"])
def test_any_file_name_will_do(tmp_path, name):
    where = address(str(tmp_path / name))
    migrate.create(where)
    _use(where)
    assert name in os.listdir(tmp_path)


def test_a_server_that_does_not_run_is_named_without_its_password(tmp_path):
    where = address(f"postgresql://desk:hunter2@/facts?host={tmp_path}")
    assert "hunter2" not in _fault(DatabaseUnavailable, where)


@on_postgresql
def test_a_database_that_a_server_does_not_have_is_named(database):
    where = address(database.url.set(database="nowhere").render_as_string(hide_password=False))
    assert 'database "nowhere" does not exist' in _fault(DatabaseUnavailable, where)


def test_what_the_schema_refuses_is_a_sentence(database):
    twins = text("INSERT INTO tag (id, claim_id, name) SELECT id, id, ref FROM rating_scale")
    with pytest.raises(Refused) as caught, writing(database, "test", "A") as tx:
        tx.execute(twins)
    assert str(caught.value).startswith("The database refused the change: ")
    assert "\n" not in str(caught.value)


@on_sqlite
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("synchronous", 2),
        ("journal_mode", "wal"),
    ],
)
def test_a_connection_is_set_so_that_nothing_is_lost(database, pragma, value):
    with connected(database) as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_file_whose_tables_have_no_readable_names_is_told_as_damaged(database):
    """SQLite repeats the bytes in its message, and its driver cannot read them."""
    content = database.path.read_bytes()
    assert b"CREATE TABLE tag (" in content
    database.path.write_bytes(content.replace(b"CREATE TABLE tag (", b"CREATE \xfc\xfc\xfcLE tag ("))
    with pytest.raises(NotADatabase, match="damaged"), connected(database):
        pass
