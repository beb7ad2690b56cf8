import pytest
from alembic.util import CommandError
from sqlalchemy import text

from factdb.db import migrate, triggers
from factdb.db.engine import connected
from factdb.db.revision import HEAD


def test_a_new_database_is_at_the_revision_that_the_code_works_with(database):
    assert migrate.current(database) == HEAD


def test_a_migrated_database_has_exactly_our_tables(database):
    migrate.drift(database)


def test_drift_is_noticed(database):
    with connected(database) as connection:
        connection.execute(text("ALTER TABLE claim ADD COLUMN extra TEXT"))
        connection.commit()
    with pytest.raises(CommandError, match="remove_column"):
        migrate.drift(database)


def test_a_migrated_database_has_exactly_our_triggers(database):
    with connected(database) as connection:
        assert triggers.found(connection) == triggers.names(database.dialect)
