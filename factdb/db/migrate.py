"""Schema revisions: made by Alembic, configured in code, all or nothing."""

from contextlib import AbstractContextManager

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from factdb.bundled import folder
from factdb.db import engine
from factdb.db.address import Address
from factdb.errors import DatabaseExists


def upgrade(where: Address, revision: str = "head", *, wait: float = 10) -> None:
    """Bring a database to a revision."""
    with _connected(where, wait) as connection:
        command.upgrade(config(connection), revision)


def downgrade(where: Address, revision: str, *, wait: float = 10) -> None:
    """Take a database back to a revision."""
    with _connected(where, wait) as connection:
        command.downgrade(config(connection), revision)


def drift(where: Address) -> None:
    """Raise alembic.util.CommandError where the database and our tables differ."""
    with _connected(where, 10) as connection:
        command.check(config(connection))


def current(where: Address, *, wait: float = 10) -> str | None:
    """The revision of a database, null where it has none."""
    with _connected(where, wait) as connection:
        return engine.revision(connection)


def create(where: Address, *, wait: float = 10) -> None:
    """Make a database with all tables and no rows. On SQLite a half-made file does not stay."""
    if where.path is None:
        if current(where, wait=wait):
            raise DatabaseExists(str(where))
        upgrade(where, wait=wait)
        return
    engine.create(where.path)
    try:
        upgrade(where, wait=wait)
    except BaseException:
        where.path.unlink()
        raise


def _connected(where: Address, wait: float) -> AbstractContextManager[Connection]:
    return engine.connected(where, wait=wait, any_revision=True)


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, with no file."""
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(folder("alembic")).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made
