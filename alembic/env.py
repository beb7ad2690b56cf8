"""How a revision runs: one transaction, foreign keys off on SQLite and checked before it is committed.

With foreign keys on, Alembic's batch mode on SQLite deletes child rows by cascade.
"""

from alembic import context
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from factdb.db.tables.every import metadata

OTHER_NAMES = {"FLOAT": "DOUBLE PRECISION"}
"""What PostgreSQL calls a type that we name otherwise."""


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
        connection.execute(text("SELECT pg_advisory_xact_lock(7304)"))
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=compare_type,
        compare_server_default=True,
        render_as_batch=sqlite,
        transactional_ddl=True,
    )
    context.run_migrations()
    if sqlite:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            connection.rollback()
            raise IntegrityError("PRAGMA foreign_key_check", {}, ValueError(f"rows without their parent: {broken[:5]}"))
    connection.commit()
    if sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.rollback()


run(context.config.attributes["connection"])
