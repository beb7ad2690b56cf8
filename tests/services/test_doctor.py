"""What a database stands on, looked at one thing at a time."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.db import lock
from factdb.db.address import Address
from factdb.db.engine import connected
from factdb.records.doctor import Condition
from factdb.services.doctor import beside, disk, file, inside, people, programs, times
from factdb.settings import Setting, load
from factdb.words import Health

NOW = datetime.now(UTC)
GIB = 1 << 30


def _by_check(conditions) -> dict[str, Condition]:
    return {each.check: each for each in conditions}


def _states(conditions) -> dict[str, Health]:
    return {each.check: each.state for each in conditions}


@pytest.fixture
def settings(tmp_path):
    """A function that gives the settings that some environment makes."""
    return lambda: load({}, tmp_path)


@pytest.fixture
def place(tmp_path) -> Path:
    """The place of a database that is not there; the folder has nothing else."""
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder" / "factdb.db"


@pytest.fixture
def opened(database) -> Path:
    """The file of a SQLite database."""
    return database.path


@pytest.mark.parametrize(
    ("version", "has"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 46, 1), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_the_versions_with_the_wal_reset_fault_are_known(version, has):
    assert programs.resets(version) is has


def test_the_lock_is_named_where_it_keeps_clear_of_the_fault():
    said = {has: _by_check(programs.sqlite((3, 46, 1), has_lock=has))["WAL reset"] for has in (True, False)}
    assert "factdb's own lock" in said[True].says
    assert "lock" not in said[False].says
    assert {each.state for each in said.values()} == {Health.WARNING}


def test_a_version_without_known_faults_is_well():
    assert _states(programs.sqlite((3, 53, 2), has_lock=True)) == {"SQLite": Health.OK}


def test_a_version_that_is_too_old_is_an_error():
    assert _states(programs.sqlite((3, 36, 0), has_lock=True)) == {"SQLite": Health.ERROR}


def test_the_fault_of_full_text_search_is_told_until_it_is_mended():
    assert "full-text search" in _by_check(programs.sqlite((3, 53, 1), has_lock=True))


@pytest.mark.parametrize(
    ("origin", "state"), [("git", Health.WARNING), ("the operating system", Health.WARNING), ("--by", Health.OK)]
)
def test_a_name_that_nobody_gave_is_a_guess(settings, origin, state):
    assert _states(people.conditions(Setting("Ann", origin), settings()))["actor"] is state


def test_keys_are_looked_at_where_they_are_configured(settings, monkeypatch, tmp_path):
    (tmp_path / "key").write_text("a key")
    monkeypatch.setenv("FACTDB_SIGNING_KEY", str(tmp_path / "key"))
    monkeypatch.setenv("FACTDB_ALLOWED_SIGNERS", str(tmp_path / "nosuch"))
    found = _states(people.conditions(Setting("Ann", "--by"), settings()))
    assert (found["signing key"], found["allowed signers"]) == (Health.OK, Health.ERROR)


def test_a_missing_ssh_keygen_matters_only_to_who_signs(settings, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "signing" not in _states(people.conditions(Setting("Ann", "--by"), settings()))
    monkeypatch.setenv("FACTDB_SIGNING_KEY", str(tmp_path / "key"))
    assert _states(people.conditions(Setting("Ann", "--by"), settings()))["signing"] is Health.ERROR


@pytest.mark.parametrize(
    ("free", "size", "state"),
    [
        (10 * GIB, GIB, Health.OK),
        (GIB, GIB, Health.WARNING),
        (GIB // 16, GIB, Health.ERROR),
        (1 << 20, 0, Health.ERROR),
    ],
)
def test_room_is_wanted_for_a_backup_and_an_upgrade(free, size, state):
    assert disk.room(free, size).state is state


MOUNTS = (
    "/dev/vda / ext4 rw 0 0\ntmpfs /dev/shm tmpfs rw 0 0\nserver:/desk /mnt/desk nfs4 rw 0 0\n"
    "ann@host: /mnt/with\\040space fuse.sshfs rw 0 0\n//host/share /mnt/desk/inner cifs rw 0 0\nodd\n"
)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/factdb.db", None),
        ("/dev/shm/factdb.db", None),
        ("/mnt/desk/factdb.db", "nfs4"),
        ("/mnt/desktop/factdb.db", None),
        ("/mnt/with space/factdb.db", "fuse.sshfs"),
        ("/mnt/desk/inner/factdb.db", "cifs"),
    ],
)
def test_a_file_system_over_a_network_is_named(path, kind):
    (found,) = disk.system(Path(path), MOUNTS)
    assert (found.state is Health.WARNING) == bool(kind)
    assert not kind or f"({kind})" in found.says


def test_where_the_system_tells_no_mounts_nothing_is_said():
    assert list(disk.system(Path("/x"), "")) == []


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_file_that_everybody_may_open_is_told(opened):
    opened.chmod(0o600)
    assert _states(file.conditions(opened))["file mode"] is Health.OK
    opened.chmod(0o644)
    found = _by_check(file.conditions(opened))["file mode"]
    assert (found.state, found.remedy) == (Health.WARNING, f"chmod o-rwx '{opened}'")


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("name", ["factdb.db-wal", "factdb.db-0001-20261125T101500Z.backup"])
def test_what_lies_beside_and_is_open_to_everybody_is_told_too(opened, name):
    other = opened.with_name(name)
    other.touch()
    other.chmod(0o666)
    assert name in _by_check(file.conditions(opened))["file mode"].says


def test_a_file_and_a_folder_that_are_closed_are_told(shared_folder, as_nobody):
    theirs = shared_folder / "factdb.db"
    theirs.write_bytes(b"x" * 512)
    theirs.chmod(0o444)
    shared_folder.chmod(0o555)
    with as_nobody():
        found = list(file.conditions(theirs))
    assert [each.says for each in found if each.check == "rights"] == [
        f"the file {theirs} is closed to your writing",
        f"the folder {shared_folder} is closed to your writing",
    ]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_link_is_followed_and_told(opened, tmp_path):
    (tmp_path / "link.db").symlink_to(opened)
    assert f"a link to {opened}" in _by_check(file.conditions(tmp_path / "link.db"))["file"].says


def test_nothing_beside_is_well(place):
    assert _states(beside.conditions(place)) == {"left beside": Health.OK}


@pytest.mark.parametrize("name", ["b.bak.0a1b2c3d.half", "factdb.db-journal", "factdb.db-wal"])
def test_what_was_left_is_named_with_what_to_do(place, name):
    place.with_name(name).write_bytes(b"left")
    (found,) = beside.conditions(place)
    assert (found.state, name in found.says) == (Health.WARNING, True)


def test_a_journal_that_nobody_is_writing_is_told_and_never_to_be_deleted(place):
    place.touch()
    Path(f"{place}-wal").write_bytes(b"left")
    (found,) = beside.conditions(place)
    assert "Never delete it" in found.remedy


def test_a_journal_that_is_being_written_is_well(place):
    place.write_bytes(b"x")
    Path(f"{place}-wal").write_bytes(b"left")
    with lock.held(place, 1):
        assert _states(beside.conditions(place)) == {"left beside": Health.OK}


def test_backups_of_upgrades_are_counted_and_old_ones_told(place):
    for day in (1, 200):
        made = place.with_name(f"factdb.db-000{day % 9}-20260101T000000Z.backup")
        made.write_bytes(b"x" * 1000)
        then = (NOW - timedelta(days=day)).timestamp()
        os.utime(made, (then, then))
    (found,) = beside.conditions(place)
    assert found.says == "2 made before upgrades, 2,000 bytes; 1 older than 90 days"
    assert found.remedy.count("rm '") == 1


def test_a_name_with_signs_of_a_pattern_means_just_itself(place):
    odd = place.with_name("a[b]*.db")
    place.with_name("ab.db-0001-x.backup").touch()
    assert _states(beside.conditions(odd)) == {"left beside": Health.OK}
    place.with_name("a[b]*.db-0001-x.backup").touch()
    assert "backups" in _states(beside.conditions(odd))


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_another_journal_mode_is_an_error(database, settings):
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    assert _states(inside.conditions(database, settings()))["journal mode"] is Health.ERROR


def test_extensions_are_told(database, settings):
    found = _by_check(inside.conditions(database, settings()))
    name = {"sqlite": "FTS5", "postgresql": "pg_trgm"}[database.dialect]
    assert (found[name].state, "available" in found[name].says or "installed" in found[name].says) == (Health.OK, True)


def test_a_trigger_that_is_not_ours_is_told(database, settings):
    made = {
        "sqlite": "CREATE TRIGGER theirs AFTER INSERT ON tag BEGIN SELECT 1; END",
        "postgresql": "CREATE TRIGGER theirs BEFORE INSERT ON tag EXECUTE FUNCTION factdb_append_only()",
    }
    with connected(database) as connection:
        connection.execute(text(made[database.dialect]))
        connection.commit()
    found = _by_check(inside.conditions(database, settings()))["triggers"]
    assert (found.state, found.says) == (Health.ERROR, "not factdb's: theirs")


def _clock(database: Address) -> list[Condition]:
    with connected(database, read_only=True) as connection:
        return list(times.conditions(connection, database))


def test_a_right_clock_is_well(database):
    assert _states(_clock(database)) == {"clock": Health.OK}


def test_a_time_that_was_set_by_hand_is_told(database, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", (NOW - timedelta(days=2)).isoformat())
    said = [each.says for each in _clock(database)]
    assert said[0].startswith("FACTDB_NOW stands for the present")
    other = {"sqlite": "the file was written", "postgresql": "the server's is"}[database.dialect]
    assert any(each.startswith(other) and "ahead of ours" in each for each in said)
    assert any(each.startswith("the newest entry of the log is") for each in said)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_file_of_the_future_is_told(database):
    then = (NOW + timedelta(hours=3)).timestamp()
    os.utime(database.path, (then, then))
    assert any("ahead of ours" in each.says for each in _clock(database))
