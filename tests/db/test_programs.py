"""PostgreSQL's programs: found, new enough, and never told a password where others can read it."""

from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.db import programs
from factdb.db.engine import connected
from factdb.errors.backup import ProgramMissing, ProgramTooOld


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A function that puts a program that says a version into a folder, the only ones that are looked at."""
    monkeypatch.setattr(programs, "_PACKAGED", ())
    monkeypatch.setenv("PATH", f"{tmp_path / 'one'}:{tmp_path / 'two'}")

    def put(name, said, program="pg_dump"):
        (tmp_path / name).mkdir(exist_ok=True)
        path = tmp_path / name / program
        path.write_text(f"#!/bin/sh\n{said}\n")
        path.chmod(0o755)
        return path

    return put


def test_the_first_program_that_is_new_enough_is_taken(folder):
    folder("one", "echo 'pg_dump (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)'")
    newer = folder("two", "echo 'pg_dump (PostgreSQL) 18.6'")
    assert programs.find("pg_dump", 18) == newer


def test_a_program_may_be_newer_than_the_server(folder):
    newer = folder("one", "echo 'pg_dump (PostgreSQL) 19beta1'")
    assert programs.find("pg_dump", 16) == newer


def test_a_program_that_is_too_old_is_told(folder):
    folder("one", "echo 'pg_dump (PostgreSQL) 15.20'")
    with pytest.raises(ProgramTooOld, match="pg_dump is of version 15, and the server is of version 18"):
        programs.find("pg_dump", 18)


@pytest.mark.parametrize("said", ["exit 1", "echo nothing"])
def test_a_program_that_does_not_say_its_version_is_not_taken(folder, said):
    folder("one", said)
    with pytest.raises(ProgramMissing):
        programs.find("pg_dump", 18)


def test_a_program_is_found_beside_another_one(client_programs, monkeypatch, tmp_path):
    (tmp_path / "psql").symlink_to(client_programs / "pg_restore")
    monkeypatch.setattr(programs, "_PACKAGED", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert programs.find("pg_dump", 18).parent == client_programs


def test_what_a_program_said_is_told_in_one_line(folder):
    spoken = folder("one", "echo 'pg_dump: warning: x' >&2; echo 'pg_dump: error: query failed: no' >&2; exit 1")
    with pytest.raises(programs.Failed, match=r"^query failed: no$"):
        programs.run(spoken, [])


def test_a_password_goes_by_environment_and_not_on_the_command_line(folder):
    spoken = folder("one", 'echo "$@ / $PGPASSWORD"')
    reached = programs.Server("host=db user=ann", "hunter2", 18, "public")
    assert programs.run(spoken, ["--dbname=" + reached.conninfo], reached) == "--dbname=host=db user=ann / hunter2\n"


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_server_is_known_by_its_connection_without_the_password(database):
    with connected(database) as connection:
        known = programs.server(connection)
        assert known.major == connection.scalar(text("SELECT current_setting('server_version_num')::int / 10000"))
    assert (known.schema, "password" in known.conninfo) == ("public", False)
    assert f"dbname='{database.url.database}'" in known.conninfo


def test_what_reaches_a_server_is_quoted_as_its_library_reads_it():
    assert programs._conninfo({"host": "db", "user": r"o'n\e il"}) == r"host='db' user='o\'n\\e il'"


def test_a_schema_of_any_name_means_just_itself():
    assert programs.quoted('de"sk*') == '"de""sk*"'


def test_a_program_that_is_no_program_is_told(tmp_path):
    with pytest.raises(programs.Failed, match="cannot be run"):
        programs.run(Path(tmp_path / "nosuch"), [])
