"""factdb doctor as a command: one line a check, and no traceback whatever the database is."""

import json
import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from factdb.db.engine import connected
from factdb.db.tables.entity import entity
from factdb.db.transaction import writing
from tests.cli.running import NOT_FOR_READERS, location

EVERYWHERE = {"factdb", "Python", "SQLite", "actor"}


@pytest.fixture
def doctor(bare):
    """Run the doctor for programs, and give its exit code and its conditions by check."""

    def examined(*arguments: str):
        ran = bare("doctor", "--format", "json", *arguments)
        assert ran.code in (0, 1), ran
        assert ran.err == ""
        conditions = json.loads(ran.out)
        for word in NOT_FOR_READERS:
            assert word not in ran.out
        assert all(bool(each["remedy"]) == (each["state"] != "ok") for each in conditions)
        return ran.code, {each["check"]: each for each in conditions}

    return examined


def test_a_sound_database_has_no_error(doctor, database):
    code, found = doctor("--db", location(database), "--by", "Ann <ann@example.org>")
    assert (code, [each for each in found.values() if each["state"] == "error"]) == (0, [])
    assert {*EVERYWHERE, "opens", "revision", "triggers", "log", "clock"} <= set(found)


def test_the_text_has_a_line_a_check(bare, database):
    ran = bare("doctor", "--db", location(database), "--by", "Ann")
    assert ran.code == 0
    states = [line.split()[0] for line in ran.out.splitlines()]
    assert set(states) <= {"ok", "warning"}
    assert any(line.split()[1:] == ["revision", "0002"] for line in ran.out.splitlines())


def test_what_is_wrong_makes_it_end_with_one(doctor, database):
    with connected(database) as connection:
        on = " ON claim" if database.dialect == "postgresql" else ""
        connection.execute(text(f"DROP TRIGGER claim_audit_update{on}"))
        connection.commit()
    code, found = doctor("--db", location(database))
    assert (code, found["triggers"]["state"]) == (1, "error")
    assert found["triggers"]["says"] == "missing or switched off: claim_audit_update"


@pytest.mark.parametrize(
    "place", ["nosuch.db", "nowhere/x.db", ".", "article.txt", "article.txt/x.db", "empty.db", "\U0001f98b.db"]
)
def test_what_is_no_database_is_told(doctor, article, tmp_path, place):
    (tmp_path / "empty.db").touch()
    before = sorted(tmp_path.iterdir())
    code, found = doctor("--db", place)
    assert code == 1
    assert "error" in {found[name]["state"] for name in ("file", "database") if name in found}
    assert set(found) >= EVERYWHERE
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:hunter2@localhost:1/facts",
        "postgresql://ann:hun@ter2@localhost:1/facts",
        "postgresql://ann:hunter2@localhost:port/facts",
        "mysql://ann:hunter2@localhost/facts",
    ],
)
def test_no_password_is_printed(doctor, bare, url):
    code, found = doctor("--db", url)
    assert (code, found["database"]["state"]) == (1, "error")
    assert "ter2" not in json.dumps(found) + bare("doctor", "--db", url).out


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("at", [0, 100, 4096])
def test_a_damaged_file_is_told(doctor, database, at):
    with database.path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xff" * 4096)
    code, found = doctor("--db", location(database))
    assert code == 1
    assert any(each["state"] == "error" for each in found.values())


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_hot_journal_in_a_folder_that_may_only_be_read_is_told(doctor, database, shared_folder, as_nobody):
    folder = shared_folder / "medium"
    folder.mkdir()
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM claim").fetchone()
        with writing(database, "test", "Ann") as tx:
            tx.add(entity, ref="ann", kind="person", name="Ann", folded="ann")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{database.path}{ending}", folder / f"factdb.db{ending}")
            (folder / f"factdb.db{ending}").chmod(0o444)
    folder.chmod(0o555)
    with as_nobody():
        code, found = doctor("--db", str(folder / "factdb.db"))
    assert (code, found["database"]["state"]) == (1, "error")
    assert "Never delete it" in found["left beside"]["remedy"]
    assert f"chmod u+w '{folder}'" in found["rights"]["remedy"]


@pytest.mark.parametrize("revision", ["0001", "9999"])
def test_another_revision_is_told_with_what_to_do(doctor, database, revision):
    with connected(database) as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
        connection.commit()
    code, found = doctor("--db", location(database))
    assert (code, found["revision"]["state"]) == (1, "error")
    assert {"0001": "factdb db upgrade", "9999": "newer factdb"}[revision] in found["revision"]["remedy"]


def test_a_database_without_tables_is_told(doctor, empty_database):
    if empty_database.path:
        from factdb.db import engine

        engine.create(empty_database.path)
    code, found = doctor("--db", location(empty_database))
    assert (code, found["revision"]["says"]) == (1, "it has no factdb tables")


def test_the_actor_is_a_guess_until_it_is_set(doctor, database, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("GIT_CONFIG_GLOBAL", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".gitconfig").write_text("[user]\nname = Ann\nemail = ann@example.org\n")
    where = ("--db", location(database))
    assert doctor(*where)[1]["actor"]["state"] == "warning"
    assert "FACTDB_BY" in doctor(*where)[1]["actor"]["remedy"]
    monkeypatch.setenv("FACTDB_BY", "Ann <ann@example.org>")
    assert doctor(*where)[1]["actor"]["state"] == "ok"


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_nothing_is_changed_by_looking(doctor, database):
    before = (database.path.read_bytes(), database.path.stat().st_mtime_ns)
    doctor("--db", location(database))
    assert (database.path.read_bytes(), database.path.stat().st_mtime_ns) == before
    assert not os.path.exists(f"{database.path}-lock")
