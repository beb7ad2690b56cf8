"""The schema's own refusals, asked of it with plain inserts."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from factdb.db.audit import seal
from factdb.db.audit.author import author
from factdb.db.audit.seal import Opened
from factdb.db.engine import engine
from tests.db.rows import Rows


@pytest.fixture
def audited(database) -> Iterator[tuple[Connection, Opened]]:
    """A connection with an open audit transaction."""
    made = engine(database, wait=1)
    with made.connect() as connected:
        if database.dialect == "sqlite":
            connected.exec_driver_sql("BEGIN IMMEDIATE")
        yield connected, seal.begin(connected, author("test", "A", "given"))
    made.dispose()


@pytest.fixture
def connection(audited) -> Connection:
    return audited[0]


@pytest.fixture
def commit(audited) -> Callable[[], None]:
    """Seal and commit what was written."""
    connected, opened = audited

    def close() -> None:
        seal.close(connected, opened)
        connected.commit()

    return close


@pytest.fixture
def rows(connection) -> Rows:
    return Rows(connection)


@pytest.fixture
def refused() -> Callable[[str], AbstractContextManager[None]]:
    """`with refused("span"):` the database refuses what happens inside, and its reason has this word."""

    @contextmanager
    def expecting(reason: str) -> Iterator[None]:
        with pytest.raises(DBAPIError) as caught:
            yield
        assert reason in str(caught.value.orig).lower()

    return expecting
