"""The triggers that the tables call for: every change is logged, and what only appends refuses all else.

They are made from the tables' metadata and never by a revision's own hand: after every migration those of before
are dropped, these are made, and what the database then has is compared with what stands here.
"""

from sqlalchemy import Connection, text

from factdb.db.tables.every import audited, tables
from factdb.db.triggers import postgresql, sqlite
from factdb.errors.database import NotLogged

_MAKERS = {"sqlite": sqlite, "postgresql": postgresql}
_FOUND = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    " WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND c.relnamespace = current_schema()::regnamespace",
}


def names(dialect: str) -> set[str]:
    """The triggers that a database must have."""
    maker = _MAKERS[dialect]
    made = [f"{table.name}_{name}" for table in audited for name in maker.AUDITING]
    made += [f"{table.name}_{name}" for table in tables for name in maker.guards(table)]
    return set(made)


def found(connection: Connection) -> set[str]:
    """The triggers of ours that a database has and that are switched on."""
    return set(connection.scalars(text(_FOUND[connection.dialect.name])))


def refuse_silence(connection: Connection) -> None:
    """Raises NotLogged where a change would not be logged: triggers are gone, or this session has none."""
    silent = not names(connection.dialect.name) <= found(connection)
    if connection.dialect.name == "postgresql":
        silent = silent or connection.scalar(text("SHOW session_replication_role")) == "replica"
    if silent:
        raise NotLogged


def statements(dialect: str) -> list[str]:
    """The statements that make them."""
    maker = _MAKERS[dialect]
    made = [*maker.FIRST, *[line for table in audited for line in maker.audit(table)]]
    return made + [line for table in tables for line in maker.guards(table).values()]


def drop(connection: Connection) -> None:
    """Take all triggers of ours away, and the functions that they call."""
    for statement in list(connection.scalars(text(_MAKERS[connection.dialect.name].DROPS))):
        connection.exec_driver_sql(statement)


def make(connection: Connection) -> None:
    """Put all triggers of ours in place."""
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
