"""Every test that takes `database` runs twice: on a new SQLite file and on a new PostgreSQL database.

Each is a copy of one that was migrated once a process.
"""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from factdb.db import migrate
from factdb.db.address import Address, address
from factdb.db.transaction import Reading, Writing, reading, writing
from factdb.services import scales
from tests.postgres import server

ACTOR = "Test Checker <checker@example.org>"
_NUMBERS = count()


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch, tmp_path):
    """No test sees the settings of whoever runs it."""
    for name in ("FACTDB_DB", "FACTDB_BY", "FACTDB_NOW", "NO_COLOR", "FACTDB_WAIT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with server() as url:
        _admin(url, "CREATE DATABASE factdb_template")
        _fill(address(_named(url, "factdb_template")))
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("template") / "factdb.db"
    _fill(address(str(path)))
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request) -> str:
    return request.param


@pytest.fixture
def database(dialect, request, tmp_path) -> Address:
    """A new database with all tables, the rating scales and no other rows."""
    if dialect == "sqlite":
        path = tmp_path / "factdb.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        return address(str(path))
    url, name = request.getfixturevalue("postgres"), f"test_{next(_NUMBERS)}"
    _admin(url, f"CREATE DATABASE {name} TEMPLATE factdb_template")
    return address(_named(url, name))


@pytest.fixture
def empty_database(dialect, request, tmp_path) -> Address:
    """Where a database can be made: no file yet, or one without tables."""
    if dialect == "sqlite":
        return address(str(tmp_path / "empty.db"))
    url, name = request.getfixturevalue("postgres"), f"test_{next(_NUMBERS)}"
    _admin(url, f"CREATE DATABASE {name}")
    return address(_named(url, name))


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


def _named(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def _admin(url: str, statement: str) -> None:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
