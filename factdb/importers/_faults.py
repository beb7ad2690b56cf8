"""What can be wrong with a dossier file before the database is asked."""

from factdb.errors import FactdbError, UsageError


class BadDossier(UsageError):
    """Something in a dossier that cannot be right; `place` names file, line and field."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}." if place else f"{what[0].upper()}{what[1:]}.")
        self.hint = "Correct it and load the file again; nothing was written."


class NotADossier(FactdbError):
    """Bytes that are no dossier at all: empty, binary, or not UTF-8."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name} is not a dossier: {reason}.")
        self.hint = "A dossier is YAML or JSON Lines in UTF-8, as factdb dump writes it."


class OtherFormat(FactdbError):
    """A dossier in a version of the format that we do not know."""

    def __init__(self, name: str, found: str, known: int) -> None:
        super().__init__(f"{name} is written in version {found} of the format, and this factdb reads version {known}.")
        self.hint = "Install a newer factdb."
