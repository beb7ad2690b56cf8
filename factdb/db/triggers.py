"""Append-only tables refuse UPDATE and DELETE in the database itself, whoever asks.

Revision 0001 makes these triggers; a test compares what a database has with what stands here.
"""

from sqlalchemy import Connection, Table, text

from factdb.db.tables.every import tables

FUNCTION = """CREATE FUNCTION factdb_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"""


def append_only() -> list[Table]:
    """The tables whose rows never change."""
    return [table for table in tables if table.info["append_only"]]


def names(dialect: str) -> set[str]:
    """The triggers that a database must have."""
    events = ("update", "delete") if dialect == "sqlite" else ("change", "truncate")
    return {f"{table.name}_no_{event}" for table in append_only() for event in events}


def found(connection: Connection) -> set[str]:
    """The triggers of ours that a database has."""
    catalogue = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND c.relnamespace = current_schema()::regnamespace",
    }
    return set(connection.scalars(text(catalogue[connection.dialect.name])))


def statements(dialect: str) -> list[str]:
    """The statements that make them."""
    if dialect == "postgresql":
        return [FUNCTION, *[line for table in append_only() for line in _on_postgresql(table.name)]]
    return [line for table in append_only() for line in _on_sqlite(table.name)]


def _on_sqlite(table: str) -> list[str]:
    return [
        f"CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for event in ("update", "delete")
    ]


def _on_postgresql(table: str) -> list[str]:
    return [
        f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION factdb_append_only()",
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION factdb_append_only()",
    ]
