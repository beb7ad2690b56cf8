"""People who log into a test's server, each in a role of the desk."""

from msgspec.structs import replace
from sqlalchemy import NullPool, create_engine, text

from factdb.db.address import Address
from factdb.db.audit.author import author
from factdb.db.roles import making

ANN, BO, ED, RITA = ("Ann <ann@example.org>", "Bo <bo@example.org>", "Ed <ed@example.org>", "Rita <rita@example.org>")
MEMBERS = {"ann": "checker", "bo": "checker", "ed": "editor", "rita": "reader", "stranger": None}


def apply_roles(database: Address, *, four_eyes: bool | None = None) -> None:
    """Make the roles, and let everybody in."""
    made = making.apply(database, author("db roles", "Dba", "given"), four_eyes=four_eyes)
    with create_engine(database.url, poolclass=NullPool).begin() as connection:
        for name, role in MEMBERS.items():
            if not connection.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = :name"), {"name": name}):
                connection.execute(text(f"CREATE ROLE {name} LOGIN"))
            if role:
                connection.execute(text(f"GRANT {getattr(made, role)} TO {name}"))


def login(database: Address, name: str) -> Address:
    """The database as somebody sees it who logs in."""
    return replace(database, url=database.url.set(username=name))
