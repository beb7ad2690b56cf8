"""What a database says that it is made of: every constraint, index and trigger, in words that can be compared."""

import re

from sqlalchemy import Connection, text

MIGRATIONS_OWN = "alembic_version"

_POSTGRESQL = {
    "constraint": """
        SELECT conrelid::regclass || '.' || conname AS name,
               pg_get_constraintdef(oid) || CASE WHEN convalidated THEN '' ELSE ' NOT VALID' END AS says
        FROM pg_constraint WHERE connamespace = current_schema()::regnamespace""",
    "index": "SELECT indexname AS name, indexdef AS says FROM pg_indexes WHERE schemaname = current_schema()",
    "trigger": """
        SELECT tgrelid::regclass || '.' || tgname AS name, pg_get_triggerdef(oid) || tgenabled::text AS says
        FROM pg_trigger WHERE NOT tgisinternal""",
    "function": """
        SELECT proname AS name, pg_get_functiondef(p.oid) AS says
        FROM pg_proc p WHERE pronamespace = current_schema()::regnamespace""",
    "column": """
        SELECT table_name || '.' || column_name AS name,
               concat_ws(' ', data_type, is_nullable, column_default, collation_name) AS says
        FROM information_schema.columns WHERE table_schema = current_schema()""",
}


def catalogue(connection: Connection) -> dict[str, object]:
    """Names to definitions; what Alembic keeps for itself is left out."""
    found = _sqlite(connection) if connection.dialect.name == "sqlite" else _postgresql(connection)
    return {name: says for name, says in found.items() if MIGRATIONS_OWN not in name}


def _sqlite(connection: Connection) -> dict[str, object]:
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {f"{row.type} {row.name}": _clauses(row.sql) for row in rows}


def _clauses(sql: str) -> list[str]:
    """The lines of a CREATE statement, in an order of their own: constraints may stand in any, and columns that were
    added later stand on the last line.
    """
    sql = re.sub(r", (?=\w+ (?:TEXT|INTEGER|REAL|BLOB)\b)", ",\n", sql)
    lines = [re.sub(r"\s+", " ", line).strip().rstrip(",") for line in sql.splitlines()]
    return sorted(line for line in lines if line)


def _postgresql(connection: Connection) -> dict[str, object]:
    return {
        f"{kind} {row.name}": row.says for kind, query in _POSTGRESQL.items() for row in connection.execute(text(query))
    }
