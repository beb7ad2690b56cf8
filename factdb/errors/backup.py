"""Backups that were not made, and databases that were not restored from one."""

from collections.abc import Sequence

from factdb.errors import DatabaseError, FactdbError, UsageError


class BackupExists(UsageError):
    def __init__(self, file: str) -> None:
        super().__init__(f"{file} exists already; nothing was changed.")
        self.hint = "Name another file, or replace this one with --force."


class BackupOntoDatabase(UsageError):
    def __init__(self, file: str, database: str) -> None:
        super().__init__(f"{file} belongs to the database {database} itself, so no backup is written there.")
        self.hint = "Name another file, best on another disk."


class BackupFailed(FactdbError):
    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"The backup {file} was not made: {reason}.")
        self.hint = "Nothing of it was left. Check the folder and its free space; the database: factdb doctor"


class DumpFailed(FactdbError):
    """The program that writes a server's database out did not."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"The backup {file} was not made: {reason}.")
        self.hint = "Nothing of it was left. Log in as the role that owns the tables; see also: factdb doctor"


class BackupDiffers(DatabaseError):
    """The copy was written and does not hold."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"The backup {file} was not kept, since what was copied does not hold: {reason}.")
        self.hint = "The database itself is damaged, or the disk is. See: factdb check, and keep older backups."


class NotABackup(DatabaseError):
    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file} cannot be restored: {reason}.")
        self.hint = "Name a file that factdb db backup has made."


class ClosedBackup(DatabaseError):
    """A file of a live database, which SQLite can only read where it may write beside it."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file} cannot be opened where it lies, since its folder is closed to your writing.")
        self.hint = "Copy it, together with what lies beside it, into a folder of yours, and restore that copy."


class OtherKind(UsageError):
    """A backup of one kind of database, to be restored into another kind."""

    def __init__(self, file: str, made_of: str, target: str) -> None:
        super().__init__(f"{file} is a backup of {made_of}, and {target} is another kind of database.")
        self.hint = "Name a place of the same kind with --to; between kinds, use factdb dump --log and factdb load."


class TargetTaken(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} holds a database already, and a backup never replaces one; nothing was changed.")
        self.hint = "Restore into another with --to; or move this one away first, with all that lies beside it."


class LeftBeside(DatabaseError):
    """What another database left would be read as a part of the one that comes here."""

    def __init__(self, target: str, names: Sequence[str]) -> None:
        listed = " and ".join(names)
        super().__init__(f"{target} was not written: {listed} of another database would be taken for a part of it.")
        self.hint = "Move it away first: " + "; ".join(f"mv '{name}' '{name}.old'" for name in names)


class RestoreFailed(DatabaseError):
    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where} was not restored: {reason}.")
        self.hint = "Nothing of it was left. Put that right, then type the same again, or name another place with --to."


class ProgramMissing(FactdbError):
    def __init__(self, program: str, major: int) -> None:
        super().__init__(f"This needs {program}, a program of PostgreSQL's, and it is not installed.")
        self.hint = f"Install PostgreSQL's client programs, version {major} or newer, or put them on PATH."


class ProgramTooOld(FactdbError):
    def __init__(self, program: str, found: int, wanted: int) -> None:
        super().__init__(f"{program} is of version {found}, and the server is of version {wanted}.")
        self.hint = f"Install PostgreSQL's client programs, version {wanted} or newer, and put them first on PATH."
