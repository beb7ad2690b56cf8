"""Values and dates that cannot be read, or in more ways than one."""

from collections.abc import Sequence

from factdb.errors import UsageError


class BadValue(UsageError):
    """A text that is no value the grammar knows."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"Cannot read {text!r} as a value: {reason}.")
        self.hint = 'Try: factdb value parse "$14 billion"'


class BadDate(UsageError):
    """A text that is no date, or more than one."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"Cannot read {text!r} as a date: {reason}.")
        self.reason = reason
        self.hint = "Write it as 2025-04, 2025-04-05, April 2025, 2025-11~ (about) or 2024/2026 (a span)."


class Ambiguous(UsageError):
    """A text that can be read in more than one way; the readings are listed."""

    def __init__(self, text: str, readings: Sequence[str]) -> None:
        super().__init__(f"{text!r} can be read as {' or as '.join(readings)}.")
        self.hint = f"Write the one you mean, for instance {readings[0]}."


class BadQualifier(UsageError):
    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no qualifier.")
        self.hint = 'Write it as NAME=VALUE, for instance --qualifier "share=49 percent"'
