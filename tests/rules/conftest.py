"""`make` writes rows, `findings` runs one rule over them; both on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator

import pytest

from factdb import rules
from factdb.db.address import Address
from tests.forge import Run, intruder
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
def raw(database: Address) -> Iterator[Run]:
    """Run a statement past factdb, its triggers and its keys."""
    with intruder(database) as run:
        yield run
