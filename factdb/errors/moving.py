"""Moving a database with its log: dumps that are damaged, and databases that cannot take one in."""

from collections.abc import Sequence

from factdb.errors import FactdbError

NAMED = 3
"""How many faults stand in one sentence."""


class BrokenLog(FactdbError):
    """The log of a database does not hold, so what it ends with is not what the database says."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(f"The log of this database does not hold, so it is not dumped: {_listed(faults)}.")
        self.hint = "See all: factdb log verify. A backup copies the database as it is: factdb db backup FILE"


class DamagedDump(FactdbError):
    """A dump of a log that is not what was dumped."""

    def __init__(self, name: str, faults: Sequence[str]) -> None:
        super().__init__(f"{name} is damaged or was altered: {_listed(faults)}.")
        self.hint = "Nothing was written. Dump the log again: factdb dump --log -o FILE"


class OtherLogFormat(FactdbError):
    """A dump of a log in a version of the format that we do not know."""

    def __init__(self, name: str, found: str, known: str) -> None:
        super().__init__(f"{name} is written as {found}, and this factdb reads {known}.")
        self.hint = "Install a newer factdb."


class OtherLogRevision(FactdbError):
    """A dump of a log whose database had other tables."""

    def __init__(self, name: str, found: str, wanted: str) -> None:
        super().__init__(f"{name} was dumped at revision {found}, and this factdb works with {wanted}.")
        upgrade = "Upgrade the database that it is of with factdb db upgrade, and dump its log again."
        self.hint = "Install a newer factdb." if found > wanted else upgrade


class NotNew(FactdbError):
    """A database with a history of its own, which another would replace."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where} has entries of its own, and a log goes into a new database only.")
        self.hint = "Nothing was written. Make one: factdb init OTHER, then: factdb load FILE --db OTHER"


def _listed(faults: Sequence[str]) -> str:
    more = "; and more" if len(faults) > NAMED else ""
    return "; ".join(faults[:NAMED]) + more
