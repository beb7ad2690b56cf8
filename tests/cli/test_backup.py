"""factdb db backup and db restore: what they print, and what they say where they cannot."""

import json

import pytest
from sqlalchemy import NullPool, create_engine, text

from tests.cli.running import check_sentence, location

pytestmark = pytest.mark.usefixtures("client_programs")


@pytest.fixture
def saved(done, held, tmp_path) -> str:
    """The path of a backup of a database with a source."""
    done("db", "backup", str(tmp_path / "b.bak"))
    return str(tmp_path / "b.bak")


def test_backup_prints_the_path_the_size_and_the_head(done, held, tmp_path):
    path = tmp_path / "b.bak"
    head = json.loads(done("log", "head", "--format", "json"))
    lines = done("db", "backup", str(path)).splitlines()
    assert lines[:3] == [str(path), f"  size        {path.stat().st_size:,} bytes", "  revision    0002"]
    assert lines[3:5] == [f"  head        #{head['seq']}", f"  hash        {head['hash']}"]


def test_backup_speaks_json(done, held, tmp_path):
    told = json.loads(done("db", "backup", str(tmp_path / "b.bak"), "--format", "json"))
    assert told["head"] == json.loads(done("log", "head", "--format", "json"))
    assert told["size"] == (tmp_path / "b.bak").stat().st_size


def test_a_restored_database_is_used_like_any_other(bare, saved, empty_database, article):
    new = location(empty_database)
    restored = bare("db", "restore", saved, "--to", new)
    assert (restored.code, restored.err) == (0, "")
    assert restored.out.splitlines()[0] == str(empty_database)
    assert restored.out.splitlines()[-1] == "  log         verified, it holds"
    assert bare("source", "list", "--db", new).out.startswith("article ")
    assert bare("source", "add", article, "--ref", "again", "--db", new, "--by", "Ann").code == 0
    assert bare("log", "verify", "--db", new).code == 0


def test_restore_takes_the_place_that_the_settings_name(bare, saved, empty_database, monkeypatch):
    monkeypatch.setenv("FACTDB_DB", location(empty_database))
    assert bare("db", "restore", saved).code == 0
    assert bare("source", "list").out.startswith("article ")


def test_a_head_that_was_kept_verifies_what_was_restored(done, bare, held, empty_database, tmp_path):
    done("log", "head", "--export", str(tmp_path / "head.json"))
    done("db", "backup", str(tmp_path / "b.bak"))
    assert bare("db", "restore", str(tmp_path / "b.bak"), "--to", location(empty_database)).code == 0
    verify = ("log", "verify", "--head", str(tmp_path / "head.json"), "--db", location(empty_database))
    assert bare(*verify).code == 0


def test_a_backup_that_exists_is_kept_without_force(refused, done, saved):
    assert "--force" in refused(2, "db", "backup", saved)
    done("db", "backup", saved, "--force")


def test_restore_never_replaces_a_database(refused, saved):
    assert "never replaces" in refused(4, "db", "restore", saved)


@pytest.mark.parametrize("file", ["nosuch.bak", "."])
def test_a_backup_that_is_not_there_is_told(factdb, file):
    ran = factdb("db", "restore", file)
    assert ran.code == 2
    check_sentence(ran.err)


def test_a_file_that_is_no_backup_is_told(factdb, article):
    ran = factdb("db", "restore", article)
    assert ran.code == 4
    check_sentence(ran.err)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_an_altered_backup_is_restored_named_and_ends_with_one(bare, saved, tmp_path):
    with create_engine(f"sqlite:///{saved}", poolclass=NullPool).begin() as forger:
        forger.execute(text("DROP TRIGGER source_audit_update"))
        forger.execute(text("UPDATE source SET title = 'forged'"))
    ran = bare("db", "restore", saved, "--to", str(tmp_path / "new.db"))
    assert ran.code == 1
    assert "trigger source_audit_update" in ran.out
    assert "source" in ran.out


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_desk_is_backed_up_alone_and_restored_into_its_schema(bare, empty_database, postgres, tmp_path, article):
    here, by = location(empty_database), ("--by", "Ann")
    for desk in ("desk_a", "desk_b"):
        assert bare("init", "--db", here, "--schema", desk, *by).code == 0
    assert bare("source", "add", article, "--ref", "article", "--db", here, "--schema", "desk_a", *by).code == 0
    assert bare("db", "backup", str(tmp_path / "a.bak"), "--db", here, "--schema", "desk_a").code == 0
    with postgres.empty() as there:
        ran = bare("db", "restore", str(tmp_path / "a.bak"), "--to", there)
        assert ran.code == 0, ran
        assert "schema=desk_a" in ran.out
        assert bare("source", "list", "--db", there, "--schema", "desk_a").out.startswith("article ")
        assert bare("db", "current", "--db", there, "--schema", "desk_b").out != "0002\n"
        other = bare("db", "restore", str(tmp_path / "a.bak"), "--to", there, "--schema", "desk_b")
        assert (other.code, "is of the schema desk_a" in other.err) == (4, True)


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_database_with_roles_restores_and_its_log_holds(done, bare, held, postgres, tmp_path):
    done("db", "roles", "--apply", "--prefix", "backed_up")
    done("db", "backup", str(tmp_path / "b.bak"))
    with postgres.empty() as there:
        ran = bare("db", "restore", str(tmp_path / "b.bak"), "--to", there)
        assert ran.code == 0, ran


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize("command", ["backup", "restore"])
def test_no_password_is_printed_where_the_server_is_not_there(bare, saved, command):
    url = "postgresql://ann:hun%40ter%25two@localhost:1/facts"
    given = {"backup": ("other.bak", "--db", url), "restore": (saved, "--to", url)}
    ran = bare("db", command, *given[command])
    assert ran.code == 4
    check_sentence(ran.err)
    assert "ter" not in ran.err.replace("after", "")


def test_upgrade_of_a_database_that_is_up_to_date_makes_no_backup(factdb, tmp_path):
    ran = factdb("db", "upgrade")
    assert (ran.code, "already" in ran.err) == (0, True)
    assert list(tmp_path.glob("*.backup")) == []
