"""Databases that cannot be used: a sentence, exit code 4, and nothing written."""

import os
import re
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, text

from factdb.db.revision import HEAD
from tests.cli.running import check_sentence, location

NOBODY = 65534
ADD = ("entity", "add", "Ann")


@pytest.fixture
def fails(bare):
    """Run a command that must find the database unusable, and give what it said."""

    def invoke(*arguments: str) -> str:
        code, out, err = bare(*arguments)
        assert (code, out) == (4, ""), err
        check_sentence(err)
        return err

    return invoke


def other(database):
    """A connection that is not ours."""
    return create_engine(database.url, poolclass=NullPool)


@pytest.mark.parametrize(
    "command", [("claim", "list"), ADD, ("check",), ("db", "upgrade"), ("db", "current"), ("dump",)]
)
def test_a_missing_file_is_not_made(fails, tmp_path, command):
    said = fails(*command, "--db", "nosuch.db")
    assert said == (
        "Error: There is no database at nosuch.db.\nCreate one with: factdb init, or name another with --db.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_missing_database_of_a_server_is_told(fails, postgres):
    said = fails("claim", "list", "--db", postgres.url("nosuch"))
    assert "does not exist" in said


def test_a_server_that_is_not_there_is_told_without_the_password(fails):
    said = fails("claim", "list", "--db", "postgresql://ann:hunter2@localhost:1/facts")
    assert "postgresql://ann:***@localhost:1/facts" in said
    assert "hunter2" not in said


@pytest.mark.parametrize("command", [("claim", "list"), ADD, ("init",), ("db", "upgrade"), ("config",)])
@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:hunter2@localhost:1/facts",
        "postgresql://ann:hun@ter2@localhost:1/facts",
        "postgresql://localhost:1/facts?password=hunter2",
        "postgresql://ann:hunter2@localhost:port/facts",
        "mysql://ann:hunter2@localhost/facts",
        "nonsense://ann:hunter2@localhost/facts",
    ],
)
def test_no_command_prints_a_password(bare, url, command):
    code, out, err = bare(*command, "--db", url)
    assert "ter2" not in out + err
    assert code in (0, 4)
    assert (code == 0) == (command == ("config",) and "1/facts" in url and "hun@" not in url)


@pytest.fixture
def asks_for_password(database):
    """The URL of a login of the test's server, whose password is asked for and is p@ss%word."""
    with other(database).connect() as connection:
        connection.execute(text("DROP ROLE IF EXISTS desk"))
        connection.execute(text("CREATE ROLE desk LOGIN SUPERUSER PASSWORD 'p@ss%word'"))
        connection.commit()
        rules = Path(connection.scalar(text("SHOW hba_file")))
        before = rules.read_text()
        rules.write_text(f"local all desk scram-sha-256\n{before}")
        connection.execute(text("SELECT pg_reload_conf()"))
    yield lambda password: location(database).replace("postgres:@", f"desk:{password}@")
    rules.write_text(before)
    with other(database).connect() as connection:
        connection.execute(text("SELECT pg_reload_conf()"))


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_password_with_percent_and_at_signs_lets_in_and_is_never_printed(bare, fails, asks_for_password):
    ran = bare(*ADD, "--db", asks_for_password("p%40ss%25word"))
    assert ran.code == 0, ran
    said = fails(*ADD, "--db", asks_for_password("p%40ss%25wort"))
    assert "password authentication failed" in said
    assert not re.search(r"p(@|%40)ss", ran.out + ran.err + said)


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough " * 40])
def test_a_file_that_is_no_database_is_told(fails, tmp_path, content):
    (tmp_path / "file.db").write_bytes(content)
    assert "is not a factdb database" in fails(*ADD, "--db", "file.db")
    assert (tmp_path / "file.db").read_bytes() == content


def test_a_folder_is_told(fails):
    assert "it is a folder" in fails(*ADD, "--db", ".")


def test_another_program_s_database_is_left_alone(fails, tmp_path):
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = (tmp_path / "other.db").read_bytes()
    assert "another program made it" in fails(*ADD, "--db", "other.db")
    assert (tmp_path / "other.db").read_bytes() == before


def test_a_server_s_database_without_tables_is_told(fails, empty_database):
    if empty_database.dialect == "postgresql":
        assert "it has no factdb tables" in fails(*ADD, "--db", location(empty_database))
    else:
        assert "There is no database" in fails(*ADD, "--db", location(empty_database))


@pytest.mark.parametrize(("revision", "remedy"), [("0000", "factdb db upgrade"), ("9999", "Install a newer factdb.")])
def test_another_revision_is_told_with_its_remedy(fails, database, revision, remedy):
    with other(database).begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
    said = fails(*ADD, "--db", location(database))
    assert f"is at revision {revision}, and this factdb works with {HEAD}." in said
    assert remedy in said
    fails("db", "upgrade", "--db", location(database))


def test_a_damaged_file_is_told(fails, sqlite_template, tmp_path):
    path = tmp_path / "damaged.db"
    shutil.copyfile(sqlite_template, path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    assert "the file is damaged" in fails("claim", "list", "--db", str(path))


def test_a_locked_database_is_waited_for_and_then_told(fails, database, rows, monkeypatch):
    monkeypatch.setenv("FACTDB_WAIT", "0.2")
    before, locks = rows(), {"sqlite": "BEGIN IMMEDIATE", "postgresql": "LOCK TABLE entity IN ACCESS EXCLUSIVE MODE"}
    with other(database).connect() as connection:
        connection.exec_driver_sql(locks[database.dialect])
        started = time.monotonic()
        said = fails(*ADD, "--db", location(database))
        assert 0.1 < time.monotonic() - started < 5
        connection.rollback()
    assert "is locked by another program; waited 0.2 seconds." in said
    assert rows() == before


def test_a_reader_does_not_wait_for_a_writer(bare, database):
    with other(database).connect() as connection:
        if database.dialect == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
        assert bare("claim", "list", "--db", location(database)).code == 0


@contextmanager
def unprivileged():
    """Be nobody for a while, since no file is closed to root."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("folder_mode", [0o777, 0o555])
def test_a_read_only_file_is_told(fails, bare, sqlite_template, folder_mode):
    with tempfile.TemporaryDirectory(prefix="factdb-") as folder:
        path = Path(folder) / "facts.db"
        shutil.copyfile(sqlite_template, path)
        bare("entity", "add", "Bo", "--db", str(path), "--by", "Root")  # imports all that nobody may not read
        path.chmod(0o444)
        Path(folder).chmod(folder_mode)
        before = path.read_bytes()
        with unprivileged():
            said = fails(*ADD, "--db", str(path), "--by", "Nobody")
        Path(folder).chmod(0o755)
        assert said.startswith(f"Error: {path} cannot be written.\n")
        assert path.read_bytes() == before


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_server_that_only_reads_is_told(fails, database, rows):
    before = rows()
    with other(database).begin() as connection:
        connection.execute(text(f'ALTER DATABASE "{database.url.database}" SET default_transaction_read_only = on'))
    said = fails(*ADD, "--db", location(database))
    assert "cannot be written" in said
    assert "name the server that takes writes with --db" in said
    assert rows() == before


@pytest.mark.parametrize(
    "url", ["sqlite://", "://", "mysql://h/x", "a" * 5000, "a\0b", "sqlite:///", "postgresql://h:x/y"]
)
def test_what_names_no_database_is_told(fails, url):
    fails("claim", "list", "--db", url)
