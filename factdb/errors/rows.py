"""What cannot be done to a row as it stands."""

from typing import Any

from factdb.errors import FactdbError, UsageError


class AlreadyHeld(FactdbError):
    """These bytes are held already; nothing needs to be added. Not a fault: the command ends well."""

    exit_code = 0

    def __init__(self, ref: str, seq: int) -> None:
        super().__init__(f"These bytes are held already, as capture {seq} of {ref}; nothing was added.")
        self.ref = ref
        self.hint = f"See it: factdb source show {ref}"


class NothingToChange(UsageError):
    def __init__(self, noun: str, ref: str) -> None:
        super().__init__(f"Nothing to change in {noun} {ref}: no new value was given.")
        self.hint = f"See the options: factdb {noun} --help"


class SelfLink(UsageError):
    def __init__(self, ref: str) -> None:
        super().__init__(f"{ref} cannot derive from itself.")
        self.hint = "Name two different rows."


class NothingHeld(FactdbError):
    def __init__(self, source: str) -> None:
        super().__init__(f"{source} is cited but not held, so no words can be found in it.")
        self.hint = f"Take a copy in: factdb source add FILE --republishes {source}"


class Unfaithful(FactdbError):
    """The answer is no: the words do not stand in the source as they were given. `match` tells how they differ."""

    exit_code = 1

    def __init__(self, source: str, match: Any) -> None:
        super().__init__(f"The words are {match.fidelity} in {source}; nothing was stored.")
        self.match = match
        self.hint = "Correct the quote, or store it as it is with --keep."


class AlreadyWithdrawn(FactdbError):
    def __init__(self, noun: str, ref: str) -> None:
        super().__init__(f"The {noun} {ref} was withdrawn before.")
        self.hint = f"See why: factdb {noun} show {ref}"


class VerdictNeedsEvidence(FactdbError):
    def __init__(self, claim: str, rating: str) -> None:
        super().__init__(f"{claim} cannot be rated {rating}: nothing stands as evidence.")
        self.hint = f"Add some: factdb evidence add {claim} QUOTE, or rate it unverifiable."


class VerdictOnWithdrawn(FactdbError):
    def __init__(self, claim: str) -> None:
        super().__init__(f"{claim} is withdrawn, so it takes no verdict.")
        self.hint = f"See why: factdb claim show {claim}"


class RestsOnWithdrawn(FactdbError):
    def __init__(self, claim: str, piece: str) -> None:
        super().__init__(f"{piece} is withdrawn, so nothing about {claim} can rest on it.")
        self.hint = f"See what stands: factdb claim show {claim}"


class NoQuestion(FactdbError):
    def __init__(self, claim: str) -> None:
        super().__init__(f"There is no open question on {claim} to settle.")
        self.hint = f'Put one with: factdb claim query {claim} "…"'


class NotMinor(UsageError):
    def __init__(self, claim: str) -> None:
        super().__init__(f"This change of {claim} is not minor: a figure, a date, a negation or typed content differs.")
        self.hint = "Leave out --minor; the verdict then counts as given on an earlier version."
