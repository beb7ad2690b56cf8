"""`make` writes rows, `findings` runs one rule over them; both on SQLite and on PostgreSQL."""

import sqlite3
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import create_engine

from factdb import rules
from factdb.db.address import Address
from tests.make import Make


@pytest.fixture
def make(writes) -> Make:
    return Make(writes)


@pytest.fixture
def findings(reads) -> Callable[[str], list[tuple[str, str]]]:
    """The ref and the message of all that a rule finds."""

    def find(code: str) -> list[tuple[str, str]]:
        with reads() as tx:
            return [(each.ref, each.message) for each in rules.check(tx, select=[code]).findings]

    return find


@pytest.fixture
def raw(database: Address, dialect: str) -> Iterator[Callable[[str], object]]:
    """Run a statement past factdb, on a connection that checks no foreign keys on SQLite."""
    if dialect == "sqlite":
        connection = sqlite3.connect(str(database.path), isolation_level=None)
        yield connection.execute
        connection.close()
    else:
        engine = create_engine(database.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connected:
            yield connected.exec_driver_sql
        engine.dispose()
