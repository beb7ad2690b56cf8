"""A disk that is full, folders and files that are closed, links, passwords: a sentence, and nothing is lost."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from factdb.db import migrate
from factdb.db.address import LOCK, address
from factdb.db.transaction import writing
from factdb.services import claims
from tests.cli.running import check_sentence
from tests.db.releases import content, load
from tests.faults.kills import OLD
from tests.faults.places import ACTOR
from tests.faults.processes import Process
from tests.faults.soundness import faults, refs

JOURNAL = 40_000
"""Bytes: more than SQLite's index of the journal, less than the journal of one claim."""
ADD = ("claim", "add", "This is new.", "--ref", "new")
BESIDE = ("", "-wal", "-shm", LOCK)


@pytest.fixture
def refused(shared, shell):
    """Run a command that must fail and change nothing, and give what it said."""

    def invoke(where, *command: str, full: int | None = None) -> str:
        before, left = content(where), _names(shared)
        ran = shell(*command, "--db", str(where.path), full=full)
        assert (ran.code in (3, 4), ran.out) == (True, ""), ran
        check_sentence(ran.err)
        assert content(where) == before
        assert _names(shared) <= left | {f"{where.path.name}{ending}" for ending in BESIDE}
        return ran.err

    return invoke


@pytest.fixture
def dossier(tmp_path) -> str:
    """The path of a dossier of 500 claims."""
    path = tmp_path / "dossier.jsonl"
    rows = [{"noun": "claim", "ref": f"c{number}", "text": f"This is number {number}."} for number in range(500)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return str(path)


def _names(folder):
    return {path.name for path in folder.iterdir()}


def _full(said):
    return "disk" in said or "file too large" in said


def test_a_disk_that_is_full_takes_no_claim(facts, refused, shell):
    assert _full(refused(facts, *ADD, full=JOURNAL))
    assert shell(*ADD, "--db", str(facts.path)).code == 0
    assert faults(facts, ["kept", "new"]) == []


def test_a_disk_that_is_full_takes_no_part_of_a_dossier(facts, refused, shell, dossier):
    for full in (JOURNAL, 200_000, 500_000):
        assert _full(refused(facts, "load", dossier, full=full))
    assert shell("load", dossier, "--db", str(facts.path)).code == 0
    assert faults(facts, ["kept", *(f"c{number}" for number in range(500))]) == []


def test_a_disk_that_is_full_keeps_no_half_of_a_backup(facts, refused, shared):
    for full in (0, 4096, facts.path.stat().st_size - 1):
        assert _full(refused(facts, "db", "backup", str(shared / "b.bak"), full=full))
    assert faults(facts, ["kept"]) == []


def test_a_disk_that_is_full_leaves_a_database_at_its_old_revision(shared, refused, shell):
    where = address(str(shared / "facts.db"))
    load(where, OLD)
    before = content(where)
    for full in (JOURNAL, where.path.stat().st_size // 2):
        assert _full(refused(where, "db", "upgrade", full=full))
        assert (migrate.current(where), content(where)) == (OLD, before)
        for each in shared.glob("*.backup"):
            assert content(address(str(each))) == before
            each.unlink()
    assert shell("db", "upgrade", "--db", str(where.path)).code == 0
    assert faults(where) == []


def _closed_to(nobody, where, *commands):
    """Run commands that must all fail and change nothing, and give what they said."""
    before, left = where.path.read_bytes(), _names(where.path.parent)
    said = []
    for ran in nobody(*[(*command, "--db", str(where.path)) for command in commands]):
        assert ran.code in (3, 4), ran
        check_sentence(ran.err)
        said.append(ran.err)
    assert (where.path.read_bytes(), _names(where.path.parent)) == (before, left)
    return said


def test_a_folder_that_may_only_be_read_is_told(facts, nobody, shared):
    facts.path.chmod(0o666)
    for ending in BESIDE[1:]:
        facts.path.with_name(f"{facts.path.name}{ending}").unlink(missing_ok=True)
    shared.chmod(0o555)
    said = _closed_to(nobody, facts, ADD, ("db", "upgrade"), ("db", "backup", str(shared / "b.bak")))
    shared.chmod(0o777)
    assert "cannot be written" in said[0]
    assert faults(facts, ["kept"]) == []


def test_a_file_that_belongs_to_somebody_else_is_told(facts, nobody, shared):
    said = _closed_to(nobody, facts, ADD, ("claim", "list"), ("db", "backup", str(shared / "b.bak")), ("db", "upgrade"))
    assert all(str(facts.path) in each for each in said)
    assert faults(facts, ["kept"]) == []


def test_a_lock_that_belongs_to_somebody_else_is_told(facts, nobody):
    facts.path.chmod(0o666)
    (said,) = _closed_to(nobody, facts, ADD)
    assert "cannot be written" in said


@pytest.fixture
def hot(facts, tmp_path):
    """The database, with one claim that stands in the journal alone, as a kill leaves it."""
    folder = tmp_path / "kept"
    folder.mkdir()
    with closing(sqlite3.connect(facts.path)) as open_:
        open_.execute("SELECT count(*) FROM claim").fetchone()
        with writing(facts, "claim add", ACTOR) as tx:
            claims.add(tx, "This is in the journal.", ref="journal")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{facts.path}{ending}", folder / f"facts.db{ending}")
    for ending in BESIDE:
        facts.path.with_name(f"facts.db{ending}").unlink(missing_ok=True)
    for path in folder.iterdir():
        shutil.copyfile(path, facts.path.with_name(path.name))
        facts.path.with_name(path.name).chmod(0o644)
    assert facts.path.with_name("facts.db-wal").stat().st_size > 0
    return facts


def test_a_journal_is_never_passed_over_where_one_may_not_write(hot, nobody, shared, scratch):
    shared.chmod(0o555)
    commands = [("claim", "list"), ("dump",), ADD, ("db", "backup", str(scratch / "b.bak"))]
    for ran in nobody(*[(*command, "--db", str(hot.path)) for command in commands]):
        if ran.code:
            assert ran.code in (3, 4)
            check_sentence(ran.err)
        else:
            assert "journal" in ran.err
    shared.chmod(0o777)
    for copy in scratch.iterdir():
        assert refs(address(str(copy))) == {"kept", "journal"}
    assert faults(hot, ["kept", "journal"]) == []


def test_a_folder_that_is_missing_is_told_and_not_made(facts, shell, tmp_path):
    missing = tmp_path / "missing"
    place = str(missing / "facts.db")
    for command in [(*ADD, "--db", place), ("init", place), ("db", "backup", place, "--db", str(facts.path))]:
        ran = shell(*command)
        assert ran.code in (3, 4), ran
        check_sentence(ran.err)
    assert not missing.exists()
    assert faults(facts, ["kept"]) == []


def test_writers_through_a_link_and_through_the_file_itself_write_one_chain(facts, tmp_path):
    link = tmp_path / "link.db"
    link.symlink_to(facts.path)
    before = _names(tmp_path)
    writers = [Process("writer", str(path), name, "10").wait() for name, path in (("a", link), ("b", facts.path))]
    for each in writers:
        each.tell(["go"])
    assert [each.end() for each in writers] == [[], []]
    assert _names(tmp_path) == before
    assert facts.path.with_name(f"facts.db{LOCK}").exists()
    assert faults(facts, ["kept", *(f"{name}-{number}" for name in "ab" for number in range(10))]) == []
    assert refs(address(str(link))) == refs(facts)


@pytest.mark.parametrize("password", ["p%40ss%25wxyz", "p@ss%wxyz"])
def test_a_password_is_never_told(shell, password, tmp_path):
    url = f"postgresql://ann:{password}@127.0.0.1:1/facts"
    ran = shell(*ADD, "--db", url)
    assert ran.code in (3, 4), ran
    check_sentence(ran.err)
    assert "wxyz" not in ran.out + ran.err
    ran = shell("db", "upgrade", "--debug", FACTDB_DB=url)
    assert (ran.code in (3, 4), "wxyz" in ran.out + ran.err) == (True, False)
    assert list(tmp_path.iterdir()) == []
