"""Who may do what on a server, and in which of its schemas."""

from factdb.errors import DatabaseError, FactdbError, UsageError


class BadSchema(UsageError):
    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} cannot be the name of a schema.")
        self.hint = "Use small letters, digits and underscores, such as desk_a; names of the server's own are taken."


class NoSchemas(UsageError):
    def __init__(self, where: str, schema: str) -> None:
        super().__init__(f"{where} is a SQLite file and has no schema {schema}: only PostgreSQL has schemas.")
        self.hint = "Leave out --schema (FACTDB_SCHEMA, or schema in factdb.toml), or name a server with --db."


class TwoSchemas(UsageError):
    def __init__(self, where: str, schema: str) -> None:
        super().__init__(f"{where} names another schema than {schema}.")
        self.hint = "Leave out --schema (FACTDB_SCHEMA, or schema in factdb.toml), or the schema of the URL."


class SchemaMissing(DatabaseError):
    def __init__(self, where: str, schema: str) -> None:
        super().__init__(f"There is no schema {schema} at {where}.")
        self.hint = f"Create it with: factdb init --schema {schema}, or name another with --schema."


class NoRoles(UsageError):
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} is a SQLite file and has no roles: only PostgreSQL has them.")
        self.hint = "Whoever may write a file may write all of it; its mode says who that is."


class BadPrefix(UsageError):
    def __init__(self, prefix: str) -> None:
        super().__init__(f"{prefix!r} cannot begin the name of a role.")
        self.hint = "Use small letters, digits and underscores, such as desk_a."


class NotAllowed(DatabaseError):
    """What a role may not do; `role` is the one of ours that may, none where only the owner may."""

    def __init__(self, what: str, role: str | None, user: str | None) -> None:
        super().__init__(f"Your role may not {what}.")
        grant = f"GRANT {role} TO {user or 'you'};"
        asked = f"Ask whoever runs the database for: {grant}" if role else "Ask the owner of the database to do it."
        self.hint = asked


class OtherMaker(FactdbError):
    def __init__(self, table: str) -> None:
        super().__init__(f"The database refused a row of {table} in somebody else's name.")
        self.hint = "A row bears the name of whoever makes the transaction, a transaction that of whoever is logged in."


class FourEyes(FactdbError):
    def __init__(self, claim: str) -> None:
        super().__init__(f"You wrote this version of {claim} yourself; another checker must verify it.")
        self.hint = f"Ask a colleague, who logs in under another name, for: factdb claim verify {claim}"
