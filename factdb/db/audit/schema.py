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
_OURS = f"relnamespace = {_HERE}"
_POSTGRESQL = f"""
SELECT 'constraint ' || conname || ' of ' || relname AS name,
       pg_get_constraintdef(t.oid) || CASE WHEN convalidated THEN '' ELSE ' NOT VALID' END AS says
  FROM pg_constraint t JOIN pg_class c ON c.oid = conrelid WHERE {_OURS} AND contype <> 'n'
UNION ALL
SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL
SELECT 'trigger ' || tgname || ' of ' || relname, pg_get_triggerdef(t.oid) || tgenabled::text
  FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE {_OURS} AND NOT tgisinternal
UNION ALL
SELECT 'keys of ' || relname, 'switched off'
  FROM pg_class c WHERE {_OURS} AND EXISTS (
    SELECT 1 FROM pg_trigger WHERE tgrelid = c.oid AND tgisinternal AND tgenabled <> 'O')
UNION ALL
SELECT 'rule ' || rulename || ' of ' || relname, pg_get_ruledef(r.oid) || ev_enabled::text
  FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE {_OURS}
UNION ALL
SELECT 'function ' || p.oid::regprocedure, concat_ws(' ', prosrc, prosecdef, proconfig, lanname, prorettype::regtype)
  FROM pg_proc p JOIN pg_language l ON l.oid = prolang
  WHERE pronamespace = {_HERE} OR pronamespace = 'pg_catalog'::regnamespace AND starts_with(proname, 'factdb_')
UNION ALL
SELECT 'operator ' || o.oid::regoperator, oprcode::text FROM pg_operator o WHERE oprnamespace = {_HERE}
UNION ALL
SELECT 'type ' || typname, format_type(typbasetype, typtypmod) FROM pg_type
  WHERE typnamespace = {_HERE} AND typtype IN ('d', 'e')
UNION ALL
SELECT 'policy ' || policyname || ' of ' || tablename, concat_ws(' ', permissive, roles, cmd, qual, with_check)
  FROM pg_policies WHERE schemaname = current_schema()
UNION ALL
SELECT 'row security of ' || relname, relforcerowsecurity::text FROM pg_class WHERE {_OURS} AND relrowsecurity
UNION ALL
SELECT 'relation ' || relname, concat_ws(' ', relkind, relpersistence) FROM pg_class
  WHERE {_OURS} AND relkind NOT IN ('i', 'I', 'c')
UNION ALL
SELECT 'heir ' || inhrelid::regclass || ' of ' || relname, '' FROM pg_inherits JOIN pg_class c ON c.oid = inhparent
  WHERE {_OURS}
UNION ALL
SELECT 'column ' || relname || '.' || attname,
       concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, collname, pg_get_expr(adbin, adrelid),
                 attidentity, attgenerated)
  FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_collation l ON l.oid = attcollation
  LEFT JOIN pg_attrdef d ON (adrelid, adnum) = (attrelid, attnum)
  WHERE {_OURS} AND relkind NOT IN ('i', 'I', 'S', 'c') AND attnum > 0 AND NOT attisdropped
"""


def definitions(connection: Connection) -> dict[str, str]:
    """The objects of the schema, each with its definition, by names that no two of them share."""
    query = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    return {row.name: row.says for row in connection.execute(text(query))}


def fingerprint(connection: Connection) -> Mapping[str, str]:
    """The objects of the schema, each with the hash of its definition."""
    return {name: sha256(says.encode()) for name, says in sorted(definitions(connection).items())}


def recorded(connection: Connection) -> Mapping[str, str]:
    """What the log says that the schema is; empty where it does not say."""
    return _recorded(connection).objects


class _Recorded(msgspec.Struct):
    """What a change of the schema says."""

    revision: str = ""
    objects: dict[str, str] = {}


def _recorded(connection: Connection) -> _Recorded:
    ours = (audit_change.c.row_id == SCHEMA, audit_change.c.table_name == SCHEMA)
    newest = select(audit_change.c.content).where(*ours).order_by(audit_change.c.seq.desc()).limit(1)
    try:
        return msgspec.json.decode(connection.scalar(newest) or "{}", type=_Recorded)
    except (msgspec.DecodeError, RecursionError):
        return _Recorded()


def differences(connection: Connection) -> Iterator[Fault]:
    """Every object of the schema that is not what the log has, and a revision that it does not have."""
    found, log = fingerprint(connection), _recorded(connection)
    known = log.objects
    for name in sorted(found.keys() | known.keys()):
        if name not in found:
            yield Fault(place=name, message="is gone from the schema")
        elif name not in known:
            yield Fault(place=name, message="is in the schema, and the log does not have it")
        elif found[name] != known[name]:
            yield Fault(place=name, message="is not what the log has: the schema was changed")
    revisions = connection.scalars(text("SELECT version_num FROM alembic_version ORDER BY version_num")).all()
    if revisions != [log.revision]:
        yield Fault(place="alembic_version", message=f"has {', '.join(revisions) or 'nothing'}, which the log has not")
