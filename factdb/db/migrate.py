"""Schema revisions: made by Alembic, configured in code, all or nothing."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from factdb.bundled import folder
from factdb.db import engine
from factdb.db.address import Address
from factdb.db.audit.author import Author, author
from factdb.db.backup import before_upgrade
from factdb.db.lock import writers_turn
from factdb.db.revision import HEAD
from factdb.db.transaction import Writing
from factdb.errors.database import DatabaseExists, OtherRevision

Fill = Callable[[Writing], object]
NOBODY = "factdb"
"""Who brings a database to a revision where nobody says."""


def upgrade(where: Address, revision: str = "head", *, by: Author | None = None, wait: float = 30) -> Path | None:
    """Bring a database to a revision. Raises OtherRevision where it is at one that this factdb does not know.

    Gives the backup that was made first, of a SQLite database that had an older revision.
    """
    with writers_turn(where, wait), _connected(where, wait) as connection:
        engine.check_schema(connection, where)
        refuse_unknown(connection, where)
        saved = _saved(connection, where)
        command.upgrade(config(connection, by or author("db upgrade", NOBODY, NOBODY)), revision)
    return saved


def _saved(connection: Connection, where: Address) -> Path | None:
    found = engine.revision(connection)
    return before_upgrade(connection, where.path, found) if where.path and found not in (None, HEAD) else None


def downgrade(where: Address, revision: str, *, wait: float = 30) -> None:
    """Take a database back to a revision; its log goes where that has none. Raises OtherRevision as `upgrade` does."""
    with writers_turn(where, wait), _connected(where, wait) as connection:
        refuse_unknown(connection, where)
        command.downgrade(config(connection, author("db downgrade", NOBODY, NOBODY)), revision)


def refuse_unknown(connection: Connection, where: Address) -> None:
    """Raise OtherRevision where a database is at a revision that this factdb does not know."""
    found = engine.revision(connection)
    known = {each.revision for each in ScriptDirectory.from_config(config()).walk_revisions()}
    if found is not None and found not in known:
        raise OtherRevision(str(where), found, HEAD)


def drift(where: Address) -> None:
    """Raise alembic.util.CommandError where the database and our tables differ."""
    with _connected(where, 30) as connection:
        command.check(config(connection))


def current(where: Address, *, wait: float = 30) -> str | None:
    """The revision of a database, null where it has none."""
    with _connected(where, wait) as connection:
        return engine.revision(connection)


def create(where: Address, *, by: Author | None = None, fill: Fill | None = None, wait: float = 30) -> None:
    """Make a database with all tables, and with what `fill` writes, in one transaction; or none at all."""
    making = config(by=by or author("init", NOBODY, NOBODY))
    making.attributes |= {"fill": fill, "schema": where.schema}
    if where.path is None:
        _create(where, making, wait)
        return
    engine.create(where.path)
    try:
        with writers_turn(where, wait):
            _create(where, making, wait)
    except BaseException:
        engine.discard(where.path)
        raise


def _create(where: Address, making: Config, wait: float) -> None:
    with _connected(where, wait) as connection:
        if engine.revision(connection):
            raise DatabaseExists(str(where))
        making.attributes["connection"] = connection
        command.upgrade(making, "head")


def _connected(where: Address, wait: float) -> AbstractContextManager[Connection]:
    return engine.connected(where, wait=wait, any_revision=True)


def config(connection: Connection | None = None, by: Author | None = None) -> Config:
    """Alembic's configuration, with no file. Without an author nothing is changed."""
    made = Config(attributes={"connection": connection, "author": by})
    made.set_main_option("script_location", str(folder("alembic")).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made
