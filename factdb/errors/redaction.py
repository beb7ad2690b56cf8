"""Words that were removed, that cannot be removed as asked, or whose traces are still there."""

from collections.abc import Sequence
from datetime import datetime

from factdb.errors import DatabaseError, FactdbError, UsageError

Why = tuple[str, datetime, str, str]
"""A source's ref, and when, by whom and why it was redacted."""


def _told(ref: str, at: datetime, by: str, reason: str) -> str:
    return f"{ref} was redacted on {at.day} {at:%B %Y} by {by}: {reason.rstrip('.')}."


class SourceRedacted(FactdbError):
    def __init__(self, ref: str, at: datetime, by: str, reason: str) -> None:
        super().__init__(_told(ref, at, by, reason))
        self.hint = f"Its words are gone. See what stays on the record: factdb source show {ref}"


class AlreadyRedacted(FactdbError):
    """Asked for once more: all that was left to do was to take the traces out of the file again."""

    def __init__(self, found: Sequence[Why]) -> None:
        super().__init__(" ".join(_told(*each) for each in found))
        self.hint = f"Nothing of it was held any more. See what stays: factdb source show {found[0][0]}"


class WordsRedacted(FactdbError):
    """What comes in again is what had to be removed."""

    def __init__(self, ref: str, at: datetime, by: str, reason: str) -> None:
        super().__init__(f"These are the words that were removed: {_told(ref, at, by, reason)}")
        self.hint = "Nothing was added. A version of it without them has other bytes, and can be taken in."


class SharedBytes(FactdbError):
    def __init__(self, given: Sequence[str], others: Sequence[str]) -> None:
        hold = "holds" if len(others) == 1 else "hold"
        super().__init__(f"{', '.join(others)} {hold} the same bytes or the same text; nothing was removed.")
        self.hint = f"Redact them together: factdb source redact {' '.join([*given, *others])} --reason …"


class NothingToRedact(FactdbError):
    def __init__(self, ref: str) -> None:
        super().__init__(f"Nothing is held of {ref}, so there is nothing to remove.")
        self.hint = f"See it: factdb source show {ref}"


class NotConfirmed(UsageError):
    def __init__(self) -> None:
        super().__init__("What is removed cannot be had back, so it has to be confirmed.")
        self.hint = "Type it at a terminal, or give --yes."


class Declined(FactdbError):
    """The answer was no."""

    exit_code = 1

    def __init__(self) -> None:
        super().__init__("Nothing was removed.")


class StillInFile(DatabaseError):
    """The removal is recorded, and the file was not written anew."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"The words are removed, but {where} may hold traces of them: {reason.rstrip('.')}.")
        self.hint = "Run the same command again to finish."
