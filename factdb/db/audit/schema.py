"""What a database says that it is made of, object by object: the log holds it, so a schema cannot change unseen."""

from collections.abc import Iterator, Mapping

import msgspec
from sqlalchemy import Connection, select, text

from factdb.canonical import sha256
from factdb.db.tables.audit import audit_change
from factdb.records.log import Fault

SCHEMA = "schema"
"""What stands for a table's name, and for its row, in a change of the schema."""

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
SELECT 'function ' || proname, concat_ws(' ', prosrc, prosecdef, proconfig) FROM pg_proc WHERE pronamespace = {_HERE}
UNION ALL
SELECT 'policy ' || policyname || ' of ' || tablename, concat_ws(' ', permissive, roles, cmd, qual, with_check)
  FROM pg_policies WHERE schemaname = current_schema()
UNION ALL
SELECT 'row security of ' || relname, relforcerowsecurity::text
  FROM pg_class WHERE relnamespace = {_HERE} AND relrowsecurity
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


def recorded(connection: Connection) -> Mapping[str, str]:
    """What the log says that the schema is; empty where it does not say."""
    newest = select(audit_change.c.content).where(audit_change.c.row_id == SCHEMA).order_by(audit_change.c.seq.desc())
    content = connection.scalar(newest.limit(1))
    try:
        return msgspec.json.decode(content or "{}", type=_Recorded).objects
    except msgspec.DecodeError:
        return {}


class _Recorded(msgspec.Struct):
    """What a change of the schema says."""

    revision: str = ""
    objects: dict[str, str] = {}


def differences(connection: Connection) -> Iterator[Fault]:
    """Every object of the schema that is not what the log has."""
    found, known = fingerprint(connection), recorded(connection)
    for name in sorted(found.keys() | known.keys()):
        if name not in found:
            yield Fault(place=name, message="is gone from the schema")
        elif name not in known:
            yield Fault(place=name, message="is in the schema, and the log does not have it")
        elif found[name] != known[name]:
            yield Fault(place=name, message="is not what the log has: the schema was changed")
