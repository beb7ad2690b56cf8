"""The database itself: missing, not ours, locked, or refusing."""

from factdb.errors import DatabaseError, FactdbError


class DatabaseMissing(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"There is no database at {where}.")
        self.hint = "Create one with: factdb init, or name another with --db."


class DatabaseExists(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} exists already; nothing was changed.")
        another = "schema: factdb init --schema NAME" if "://" in where else "path: factdb init PATH"
        self.hint = f"Use it as it is, or give another {another}"


class NotADatabase(DatabaseError):
    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where} is not a factdb database: {reason}.")
        self.hint = "Name another with --db, or create one with: factdb init PATH"


class OtherRevision(DatabaseError):
    def __init__(self, where: str, found: str, wanted: str) -> None:
        super().__init__(f"{where} is at revision {found}, and this factdb works with {wanted}.")
        newer = found > wanted
        self.hint = "Install a newer factdb." if newer else f"Bring it up to date with: factdb db upgrade --db {where}"


class DatabaseLocked(DatabaseError):
    def __init__(self, where: str, seconds: float) -> None:
        super().__init__(f"{where} is locked by another program; waited {seconds:g} seconds.")
        self.hint = "Try again when that program has finished."


class DatabaseReadOnly(DatabaseError):
    def __init__(self, where: str, *, server: bool = False) -> None:
        super().__init__(f"{where} cannot be written.")
        files = "Reading needs that too, for what lies beside it. Check the permissions of the file and its folder."
        replica = "It is a replica, or set to be read only: name the server that takes writes with --db."
        self.hint = replica if server else files


class DatabaseUnavailable(DatabaseError):
    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"Cannot use the database {where}: {reason}.")
        self.hint = "Check --db or FACTDB_DB, and that the server is running."


class DiskFull(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"The disk of {where} is full; nothing was written.")
        self.hint = "Make room and run it again. How much is free: factdb doctor"


class DatabaseOutOfReach(DatabaseError):
    """A file that SQLite cannot open: closed to us, or in need of a journal in a folder that we may not write."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where} cannot be opened: the file is closed to you, or its folder is.")
        self.hint = "Ask for the right to write in its folder, or for a copy that factdb db backup made."


class DriverMissing(DatabaseError):
    def __init__(self) -> None:
        super().__init__("PostgreSQL needs a driver that is not installed.")
        self.hint = "Install it with: pip install 'factdb[postgres]'"


class Refused(FactdbError):
    """The schema itself refused a row that our own checks let through."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The database refused the change: {what}.")
        self.hint = "Nothing was written. Run with --debug and report it, please."


class BrokenText(FactdbError):
    """A text that not every database can keep; it is refused by all, so that what is stored can be moved."""

    def __init__(self, what: str) -> None:
        super().__init__(f"A text has {what} in it, which cannot be stored.")
        self.hint = "Take it out and try again; nothing was written."


class NotLogged(DatabaseError):
    def __init__(self) -> None:
        super().__init__("The database no longer logs what is written, so nothing was.")
        self.hint = "See what was switched off or taken away: factdb log verify"


class SeveralNames(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(
            f"The file of {where} has a second name (a hard link): writes under one miss those of the other."
        )
        self.hint = f"Find the other and delete it: find . -samefile {where}. Make copies with: factdb db backup"


class DamagedValue(DatabaseError):
    def __init__(self, kind: str, found: object) -> None:
        super().__init__(f"The database has {str(found)[:40]!r} where {kind} must stand: it was damaged or altered.")
        self.hint = "Name what was altered: factdb log verify. Put a backup in its place: factdb db restore FILE"


class NoChain(DatabaseError):
    def __init__(self) -> None:
        super().__init__("The database has no audit log, so nothing may be written to it.")
        self.hint = "Restore a backup: factdb db restore FILE, or see what else is wrong: factdb log verify"


class Unaudited(FactdbError):
    """A write that the log would not have seen."""

    def __init__(self) -> None:
        super().__init__("The database refused a write outside an audit transaction.")
        self.hint = "Write through factdb's commands, or through factdb.db.transaction.writing."


class MigrationFailed(DatabaseError):
    def __init__(self, reason: str) -> None:
        super().__init__(f"The database was not upgraded: {reason}.")
        self.hint = "It is as it was. Run with --debug and report it, please."
