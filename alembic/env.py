"""How revisions run: in one transaction, all or nothing, and with nothing lost by the way.

With foreign keys on, Alembic's batch mode on SQLite deletes child rows by cascade, and it drops triggers silently.
So keys are off and are checked at the end, rows are counted before and after, and the triggers are made anew and
compared with what the tables call for. At the newest revision the log records the schema, and the rows that are
older than the log.
"""

from alembic import context
from sqlalchemy import Connection, func, select, table, text

from factdb.db import triggers
from factdb.db.audit import adopt, seal
from factdb.db.audit.author import Author
from factdb.db.audit.schema import fingerprint, recorded
from factdb.db.lock import schema_turn
from factdb.db.revision import HEAD
from factdb.db.roles import making
from factdb.db.tables.every import metadata
from factdb.db.transaction import Writing
from factdb.errors.database import MigrationFailed

OTHER_NAMES = {"FLOAT": "DOUBLE PRECISION"}
"""What PostgreSQL calls a type that we name otherwise."""
TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
}


def compare_type(context_, _inspected, _column, inspected_type, column_type) -> bool:
    """Whether a column's type differs, told by what the dialect makes of both."""
    found, wanted = (each.compile(context_.dialect) for each in (inspected_type, column_type))
    return found != OTHER_NAMES.get(wanted, wanted)


def run(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    connection.rollback()
    if sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        settle(connection, context.config.attributes.get("schema"))
    author = context.config.attributes.get("author")
    before = counts(connection)
    if author:
        triggers.drop(connection)
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=compare_type,
        compare_server_default=not sqlite,  # which has no identity columns, and takes ours for a default gone
        render_as_batch=sqlite,
        transactional_ddl=True,
    )
    context.run_migrations()
    if not author:
        connection.rollback()
        return
    refuse_loss(before, counts(connection))
    if context.get_context().get_current_heads() == (HEAD,):
        finish(connection, author)
    if sqlite:
        refuse_orphans(connection)
    connection.commit()
    if sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.rollback()


def settle(connection: Connection, new: str | None) -> None:
    """Take a turn at the schema, and make it where it is new."""
    schema_turn(connection, new)
    if new and not connection.scalar(text("SELECT to_regnamespace(:new)"), {"new": new}):
        connection.exec_driver_sql(f'CREATE SCHEMA "{new}"')


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has, but for the one in which Alembic keeps the revision."""
    names = set(connection.scalars(text(TABLES[connection.dialect.name]))) - {"alembic_version"}
    return {name: connection.scalar(select(func.count()).select_from(table(name))) for name in sorted(names)}


def refuse_loss(before: dict[str, int], after: dict[str, int]) -> None:
    """A table may go, rows of a table that stays may not."""
    for name in before.keys() & after.keys():
        if before[name] != after[name]:
            raise MigrationFailed(f"the table {name} had {before[name]} rows and would have {after[name]}")


def refuse_orphans(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise MigrationFailed(f"{len(broken)} rows would be without their parent, the first in {broken[0][0]}")


def finish(connection: Connection, author: Author) -> None:
    """Make the triggers, and record in the log what no trigger saw."""
    triggers.drop(connection)
    triggers.make(connection)
    differ = triggers.names(connection.dialect.name) ^ triggers.found(connection)
    if differ:
        raise MigrationFailed(f"the triggers are not what they should be: {', '.join(sorted(differ))}")
    if connection.dialect.name == "postgresql":
        making.renew(connection)
    new = adopt.chain(connection, author)
    schema = fingerprint(connection)
    if schema == recorded(connection):
        return
    opened = seal.begin(connection, author)
    if new:
        adopt.rows(connection, opened)
    adopt.schema(connection, opened, schema)
    if fill := context.config.attributes.get("fill"):
        fill(Writing(connection, author.actor, author.at, author.command))
    seal.close(connection, opened)


run(context.config.attributes["connection"])
