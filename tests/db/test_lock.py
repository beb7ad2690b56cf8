import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from factdb.db.address import address
from factdb.db.lock import beside, held, writers_turn
from factdb.errors.database import DatabaseLocked, DatabaseMissing, DatabaseReadOnly, SeveralNames

HOLD = """
import time
from pathlib import Path
from factdb.db.lock import held
with held(Path({!r}), 5):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def path(tmp_path) -> Path:
    """A file that stands for a database: the lock is beside it and never looks inside."""
    made = tmp_path / "factdb.db"
    made.write_bytes(b"rows")
    return made


def _mode(file):
    return stat.S_IMODE(file.stat().st_mode)


def test_one_writer_has_the_turn_and_the_next_gives_up_in_time(path):
    started = time.monotonic()
    with (
        held(path, 0),
        pytest.raises(DatabaseLocked, match=r"factdb\.db is locked by another program; waited 0\.1 seconds"),
        held(path, 0.1),
    ):
        pass
    assert 0.1 <= time.monotonic() - started < 2


def test_the_turn_comes_when_the_one_before_ends(path):
    with held(path, 0):
        pass
    with held(path, 0):
        pass


def test_the_turn_ends_with_a_fault_too(path):
    with pytest.raises(KeyError), held(path, 0):
        raise KeyError
    with held(path, 0):
        pass


def test_who_waits_has_the_turn_as_soon_as_it_is_free(path):
    taken = threading.Event()

    def hold():
        with held(path, 0):
            taken.set()
            time.sleep(0.2)

    other = threading.Thread(target=hold)
    other.start()
    taken.wait()
    started = time.monotonic()
    with held(path, 20):
        assert time.monotonic() - started < 5
    other.join()


def test_who_gave_up_does_not_keep_the_others_waiting(path):
    with held(path, 0), pytest.raises(DatabaseLocked), held(path, 0.05):
        pass
    with held(path, 5):
        pass


def test_many_threads_have_it_one_at_a_time(path):
    inside, most = [], []

    def work():
        for _ in range(5):
            with held(path, 20):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.001)
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert most == [1] * 30


def test_a_program_that_is_killed_holds_nothing(path):
    script = HOLD.format(str(path))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(DatabaseLocked), held(path, 0.05):
            pass
        other.send_signal(signal.SIGKILL)
        other.wait()
    with held(path, 5):
        pass


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_write_the_database_may_take_a_turn(path, mode):
    path.chmod(mode)
    with held(path, 0):
        assert _mode(beside(path)) == mode


def test_a_link_has_the_turn_of_the_file_that_it_leads_to(path, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "facts.db"
    link.symlink_to(path)
    with held(path, 0), pytest.raises(DatabaseLocked), held(link, 0.05):
        pass
    assert beside(link) == beside(path) == tmp_path / "factdb.db-lock"
    assert os.listdir(link.parent) == ["facts.db"]


def test_a_missing_database_gets_no_lock(tmp_path):
    with pytest.raises(DatabaseMissing), writers_turn(address(str(tmp_path / "none.db")), 0):
        pass
    assert list(tmp_path.iterdir()) == []


def test_in_a_folder_that_one_may_not_write_no_turn_is_to_be_had(shared_folder, as_nobody):
    path = shared_folder / "factdb.db"
    path.write_bytes(b"rows")
    path.chmod(0o666)
    shared_folder.chmod(0o555)
    with as_nobody(), pytest.raises(DatabaseReadOnly, match="cannot be written"), held(path, 0):
        pass


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_database_in_a_file_has_one_turn(database):
    with writers_turn(database, 0), pytest.raises(DatabaseLocked), writers_turn(database, 0.05):
        pass


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_server_has_locks_of_its_own(database):
    with writers_turn(database, 0), writers_turn(database, 0):
        pass


def test_where_files_cannot_be_locked_the_database_does_the_waiting(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "fcntl", None)
    with held(path, 0), held(path, 0):
        pass


def test_a_file_of_two_names_is_not_written(path, tmp_path):
    """SQLite keeps a journal beside each name, so what is written under one is not seen under the other."""
    (tmp_path / "other.db").hardlink_to(path)
    with pytest.raises(SeveralNames, match="hard link"), writers_turn(address(str(path)), 1):
        pass
