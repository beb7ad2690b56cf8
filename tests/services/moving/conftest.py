"""A database with a row of everything, and further new ones to move it to."""

import shutil
from contextlib import ExitStack

import pytest
from sqlalchemy import delete, update

from factdb.db.address import address
from factdb.db.tables.source import source
from factdb.db.tables.tag import tag
from tests.services.dossiers import FULL
from tests.services.dossiers import load as load_dossier


@pytest.fixture
def elsewhere(sqlite_template, tmp_path, postgres):
    """A function that gives a further new database of either dialect."""
    with ExitStack() as lent:

        def made(dialect):
            if dialect == "postgresql":
                return address(lent.enter_context(postgres.lent()))
            path = tmp_path / f"elsewhere-{len(list(tmp_path.glob('elsewhere-*.db')))}.db"
            shutil.copyfile(sqlite_template, path)
            return address(str(path))

        yield made


@pytest.fixture
def full(database, writes):
    """A database with a row of everything, and with rows that were changed and deleted."""
    load_dossier(writes, FULL)
    with writes() as tx:
        tx.execute(update(source).values(note="seen again"))
        tx.execute(delete(tag))
    return database


@pytest.fixture
def other(dialect) -> str:
    """The dialect that the test's database has not."""
    return "postgresql" if dialect == "sqlite" else "sqlite"
