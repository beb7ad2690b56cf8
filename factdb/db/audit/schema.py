"""What a database says that it is made of, object by object: the log holds it, so a schema cannot change unseen."""

from collections.abc import Mapping

from sqlalchemy import Connection, text

from factdb.canonical import sha256

_SQLITE = "SELECT type || ' ' || name AS name, sql AS says FROM sqlite_master WHERE sql IS NOT NULL"
_HERE = "current_schema()::regnamespace"
_POSTGRESQL = f"""
SELECT 'constraint ' || conname || ' of ' || relname AS name,
       pg_get_constraintdef(t.oid) || CASE WHEN convalidated THEN '' ELSE ' NOT VALID' END AS says
  FROM pg_constraint t JOIN pg_class c ON c.oid = conrelid WHERE relnamespace = {_HERE} AND contype <> 'n'
UNION ALL
SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL
SELECT 'trigger ' || tgname, pg_get_triggerdef(t.oid) || tgenabled::text
  FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE relnamespace = {_HERE} AND NOT tgisinternal
UNION ALL
SELECT 'function ' || proname, concat_ws(' ', prosrc, prosecdef) FROM pg_proc WHERE pronamespace = {_HERE}
UNION ALL
SELECT 'column ' || table_name || '.' || column_name,
       concat_ws(' ', data_type, is_nullable, column_default, collation_name)
  FROM information_schema.columns WHERE table_schema = current_schema()
"""
_OTHERS = ("alembic_version",)


def definitions(connection: Connection) -> dict[str, str]:
    """The objects of the schema, each with its definition; what the migrations keep for themselves is left out."""
    query = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    rows = connection.execute(text(query)).all()
    return {row.name: row.says for row in rows if not any(other in row.name for other in _OTHERS)}


def fingerprint(connection: Connection) -> Mapping[str, str]:
    """The objects of the schema, each with the hash of its definition."""
    return {name: sha256(says.encode()) for name, says in sorted(definitions(connection).items())}
