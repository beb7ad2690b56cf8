"""How the roles are made: planned on the database as it is, applied in one transaction, renewed after a migration.

All statements may be run again. A role is made only where it is missing, so that whoever runs the server can make the
three, and the owner of the tables can do the rest. That the schema changed is recorded in the log.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from factdb.db.address import Address, is_name
from factdb.db.audit import adopt, seal
from factdb.db.audit.author import Author
from factdb.db.audit.schema import fingerprint, recorded
from factdb.db.engine import connected
from factdb.db.lock import schema_turn
from factdb.db.roles import policies
from factdb.db.roles.refusals import prefix as usual
from factdb.db.roles.rights import Names, grants
from factdb.errors.roles import BadPrefix, NoRoles
from factdb.records.roles import Roles

LONGEST_PREFIX = 63 - len("_checker")
_SCHEMA = "SELECT quote_ident(current_schema())"
_OWNER = "SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class WHERE oid = 'audit_transaction'::regclass"
_THERE = "SELECT rolname FROM pg_roles WHERE rolname = ANY(:names)"
_ANYBODY_MAKES = """SELECT EXISTS (SELECT FROM pg_namespace, aclexplode(nspacl)
WHERE nspname = current_schema() AND grantee = 0 AND privilege_type = 'CREATE')"""
_FOUR_EYES = "SELECT count(*) FROM pg_policies WHERE schemaname = current_schema() AND policyname = :name"
_APPLIED = """SELECT DISTINCT left(rolname, -length('_checker')) FROM pg_class, aclexplode(relacl)
JOIN pg_roles ON pg_roles.oid = grantee
WHERE pg_class.oid = to_regclass('verdict') AND privilege_type = 'INSERT' AND rolname LIKE '%\\_checker' ORDER BY 1"""


def planned(where: Address, prefix: str | None = None, *, four_eyes: bool | None = None, wait: float = 30) -> Roles:
    """The roles of a database and what makes them. Without `four_eyes` that stays as it is, at first off.

    Raises NoRoles on SQLite, BadPrefix.
    """
    names = _names(where, prefix)
    with connected(where, wait=wait) as connection:
        return _plan(connection, names, four_eyes)


def apply(
    where: Address, by: Author, prefix: str | None = None, *, four_eyes: bool | None = None, wait: float = 30
) -> Roles:
    """Make the roles of a database what they should be, all or nothing. Raises as `planned` does, and NotAllowed."""
    names = _names(where, prefix)
    with connected(where, wait=wait) as connection:
        schema_turn(connection)
        plan = _plan(connection, names, four_eyes)
        _run(connection, plan)
        _record(connection, by)
        connection.commit()
    return plan


def renew(connection: Connection) -> None:
    """Give the roles that a database has their rights to the tables that it has now."""
    for prefix in connection.scalars(text(_APPLIED)).all():
        _run(connection, _plan(connection, Names(prefix), None))


def _names(where: Address, prefix: str | None) -> Names:
    if where.path is not None:
        raise NoRoles(str(where))
    chosen = prefix or usual(where)
    if not is_name(chosen) or len(chosen) > LONGEST_PREFIX:
        raise BadPrefix(chosen)
    return Names(chosen)


def _plan(connection: Connection, names: Names, four_eyes: bool | None) -> Roles:
    schema = str(connection.scalar(text(_SCHEMA)))
    if four_eyes is None:
        four_eyes = bool(connection.scalar(text(_FOUR_EYES), {"name": policies.FOUR_EYES}))
    made = (*_roles(connection, names, schema), *grants(names, schema))
    made += tuple(policies.statements(str(connection.scalar(text(_OWNER))), four_eyes=four_eyes))
    reader, editor, checker = names.all
    return Roles(reader=reader, editor=editor, checker=checker, schema=schema, four_eyes=four_eyes, statements=made)


def _roles(connection: Connection, names: Names, schema: str) -> Iterator[str]:
    there = set(connection.scalars(text(_THERE), {"names": list(names.all)}))
    yield f"SET LOCAL search_path = {schema}, pg_temp"
    yield from (f"CREATE ROLE {name} NOLOGIN" for name in names.all if name not in there)
    if connection.scalar(text(_ANYBODY_MAKES)):
        yield f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC"


def _run(connection: Connection, plan: Roles) -> None:
    for statement in plan.statements:
        connection.exec_driver_sql(statement)


def _record(connection: Connection, by: Author) -> None:
    """Let the log have the policies, which are a part of the schema; grants are none."""
    schema = fingerprint(connection)
    if schema != recorded(connection):
        opened = seal.begin(connection, by)
        adopt.schema(connection, opened, schema)
        seal.close(connection, opened)
