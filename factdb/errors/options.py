"""Settings, and options that need each other."""

from factdb.errors import UsageError


class BadSetting(UsageError):
    def __init__(self, name: str, value: str, wanted: str, origin: str) -> None:
        super().__init__(f"The setting {name} ({value}, from {origin}) is not {wanted}.")
        self.hint = "See all settings and where they come from: factdb config"


class BrokenSettings(UsageError):
    """A settings file that cannot be used. Every command reads it, so the remedy lies in the file."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot use the settings in {path}: {reason}.")
        self.hint = 'Mend or delete that file. It holds lines such as: db = "factdb.db"'


class MissingOption(UsageError):
    """Options that need each other, or exclude each other."""

    def __init__(self, needs: str, remedy: str) -> None:
        super().__init__(f"{needs}: {remedy}.")
        self.hint = "See all options with --help."
