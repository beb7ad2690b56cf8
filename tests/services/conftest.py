"""`make` writes rows past the services, on SQLite and on PostgreSQL; `counted` counts what is asked of a database."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from tests.make import Make
from tests.surroundings import as_nobody, shared_folder

__all__ = ["as_nobody", "shared_folder"]


@pytest.fixture
def make(writes) -> Make:
    return Make(writes)


@pytest.fixture
def counted() -> Callable[[Any], AbstractContextManager[list[str]]]:
    """`with counted(tx) as asked:` gathers the statements that a transaction runs."""

    @contextmanager
    def gathering(tx: Any) -> Iterator[list[str]]:
        asked: list[str] = []

        def note(connection, cursor, statement, parameters, context, executemany):
            asked.append(statement)

        event.listen(tx.connection, "before_cursor_execute", note)
        try:
            yield asked
        finally:
            event.remove(tx.connection, "before_cursor_execute", note)

    return gathering
