"""Every error a user can meet: facts in, one sentence and a hint of what to type out.

An error's class decides the exit code: 2 usage, 3 cannot be done, 4 the database. No SQL or Python word
stands in a message.
"""

from collections.abc import Sequence


class FactdbError(Exception):
    """What could not be done, in a sentence; `hint` is what to type next."""

    exit_code = 3
    hint = ""


class UsageError(FactdbError):
    """A missing file, or a value or an option that cannot be right."""

    exit_code = 2


class DatabaseError(FactdbError):
    """The database is missing, locked, read-only, not one of ours, or at another revision."""

    exit_code = 4


# --- what a user typed -------------------------------------------------------------------------------------


class BadValue(UsageError):
    """A text that is no value the grammar knows."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"Cannot read {text!r} as a value: {reason}.")
        self.hint = 'Try: factdb value parse "$14 billion"'


class BadDate(UsageError):
    """A text that is no date, or more than one."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"Cannot read {text!r} as a date: {reason}.")
        self.hint = "Write it as 2025-04, 2025-04-05, April 2025, 2025-11~ (about) or 2024/2026 (a span)."


class Ambiguous(UsageError):
    """A text that can be read in more than one way; the readings are listed."""

    def __init__(self, text: str, readings: Sequence[str]) -> None:
        super().__init__(f"{text!r} can be read as {' or as '.join(readings)}.")
        self.hint = f"Write the one you mean, for instance {readings[0]}."


# --- files -------------------------------------------------------------------------------------------------


class UnreadableFile(UsageError):
    """A file that is missing, a directory, or closed to us."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot read {path}: {reason}.")
        self.hint = "Check the path, or give - to read standard input."


class UnreadableSource(FactdbError):
    """Bytes that hold no text: empty, binary, or not in the encoding they claim."""

    def __init__(self, name: str, reason: str, hint: str = "") -> None:
        super().__init__(f"Cannot take the text of {name}: {reason}.")
        self.hint = hint or "Save it as UTF-8 text, Markdown or HTML and add that file."
