"""What a server means that refuses for want of rights, in a sentence."""

import re

from factdb.db.address import Address
from factdb.db.roles.policies import OWN_CLAIM
from factdb.db.roles.rights import JUDGING, Names
from factdb.errors import FactdbError
from factdb.errors.roles import FourEyes, NotAllowed, OtherMaker

NO_RIGHT = "42501"
PREFIX = "factdb"
_TABLE = re.compile(r'(?:table|relation) "?(\w+)')


def prefix(where: Address) -> str:
    """How the names of a desk's roles begin where nobody chose: with its schema, since roles are the whole server's."""
    return where.schema or PREFIX


def refusal(where: Address, fault: str, state: str | None) -> FactdbError | None:
    """The error for what the server said; null where it did not refuse for want of rights."""
    said = fault.strip().partition("\n")[0]
    if said.startswith(OWN_CLAIM):
        return FourEyes(said.removeprefix(OWN_CLAIM))
    if state != NO_RIGHT:
        return None
    found = _TABLE.search(said)
    table = found[1] if found else ""
    if "row-level security" in said:
        return OtherMaker(table)
    what, role = _lacking(table, Names(prefix(where)))
    return NotAllowed(what, role, where.url.username)


def closed(where: Address) -> NotAllowed:
    """The error for a schema that a role may not look into."""
    return NotAllowed("read this database", Names(prefix(where)).reader, where.url.username)


def _lacking(table: str, names: Names) -> tuple[str, str | None]:
    """What is not allowed, and the role that it takes: a command reads the revision first, and first writes the log."""
    if table == "alembic_version":
        return "read this database", names.reader
    if table == "audit_transaction":
        return "write to this database, only read it", names.editor
    if table in {each.name for each in JUDGING}:
        return "judge claims", names.checker
    return "do this", None
