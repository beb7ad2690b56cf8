"""The schema's own refusals, asked of it with plain inserts."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from factdb.db.engine import engine
from tests.db.rows import Rows


@pytest.fixture
def connection(database) -> Iterator[Connection]:
    opened = engine(database, wait=1)
    with opened.connect() as connected:
        if database.dialect == "sqlite":
            connected.exec_driver_sql("BEGIN IMMEDIATE")
        yield connected
    opened.dispose()


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
