"""Every error a user can meet: facts in, one sentence and a hint of what to type out.

An error's class decides the exit code: 2 usage, 3 cannot be done, 4 the database. No SQL or Python word
stands in a message.
"""

from collections.abc import Sequence
from typing import Any


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
        self.reason = reason
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


# --- the database ------------------------------------------------------------------------------------------


class DatabaseMissing(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"There is no database at {where}.")
        self.hint = "Create one with: factdb init, or name another with --db."


class DatabaseExists(DatabaseError):
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} exists already; nothing was changed.")
        self.hint = "Use it as it is, or give another path: factdb init PATH"


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
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} cannot be written.")
        self.hint = "Check the permissions of the file and of its folder."


class DatabaseUnavailable(DatabaseError):
    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"Cannot use the database {where}: {reason}.")
        self.hint = "Check --db or FACTDB_DB, and that the server is running."


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


# --- what is looked up -------------------------------------------------------------------------------------


class Unknown(FactdbError):
    def __init__(self, noun: str, text: str) -> None:
        super().__init__(f"There is no {noun} {text!r}.")
        self.hint = f"See what there is: factdb {noun} list"


class AmbiguousRef(FactdbError):
    def __init__(self, noun: str, text: str, found: Sequence[str]) -> None:
        super().__init__(f"{text!r} could be more than one {noun}: {', '.join(found)}.")
        self.hint = "Type more of the one you mean."


class AlreadyThere(FactdbError):
    def __init__(self, noun: str, ref: str, what: str = "") -> None:
        super().__init__(f"The {noun} {ref} exists already{what and f': {what}'}.")
        self.hint = f"See it: factdb {noun} show {ref}"


class BadRef(UsageError):
    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} cannot be a ref.")
        self.hint = "A ref has lower-case letters, digits, dots, dashes and underscores, and no dash or dot first."


class UnknownRating(UsageError):
    def __init__(self, scale: str, word: str, known: Sequence[str]) -> None:
        there = f"the scale {scale} has: {', '.join(known)}" if known else f"there is no scale {scale!r}"
        super().__init__(f"{word!r} is no rating; {there}.")
        self.hint = "Choose one with --rating, or another scale with --scale."


class UnknownEntity(FactdbError):
    def __init__(self, text: str) -> None:
        super().__init__(f"There is no entity called {text!r}.")
        self.text = text
        self.hint = f'Make it with --create, or with: factdb entity add "{text}" --kind person'


# --- what cannot be done twice, or at all ------------------------------------------------------------------


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


# --- settings ----------------------------------------------------------------------------------------------


class BadSetting(UsageError):
    def __init__(self, name: str, value: str, wanted: str, origin: str) -> None:
        super().__init__(f"The setting {name} ({value}, from {origin}) is not {wanted}.")
        self.hint = "See all settings and where they come from: factdb config"


class BrokenSettings(UsageError):
    """A settings file that cannot be used. Every command reads it, so the remedy lies in the file."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot use the settings in {path}: {reason}.")
        self.hint = 'Mend or delete that file. It holds lines such as: db = "factdb.db"'


class NoSuchOccurrence(FactdbError):
    """A later place of a quotation was asked for than the text has."""

    def __init__(self, occurrence: int, count: int) -> None:
        places = "one place" if count == 1 else f"{count} places"
        super().__init__(f"There is no occurrence {occurrence}: the quote stands in {places}.")
        self.count = count
        self.hint = f"Give --occurrence a number from 1 to {count}." if count > 1 else "Leave out --occurrence."


# --- quotes, claims and verdicts ---------------------------------------------------------------------------


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


class NoSuchEvidence(FactdbError):
    def __init__(self, claim: str, piece: str, known: Sequence[str]) -> None:
        super().__init__(f"The claim {claim} has no single piece of evidence {piece!r}.")
        there = f"It has: {', '.join(known)}" if known else "It has none"
        self.hint = f"{there}. Add some: factdb evidence add {claim} QUOTE"


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


class MissingOption(UsageError):
    """Options that need each other, or exclude each other."""

    def __init__(self, needs: str, remedy: str) -> None:
        super().__init__(f"{needs}: {remedy}.")
        self.hint = "See all options with --help."


class BadBatch(UsageError):
    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}, cannot be read: {reason}.")
        self.hint = 'Each line is one object: {"id": "1", "quote": "the words", "in": "file.txt"}'


class BadQualifier(UsageError):
    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no qualifier.")
        self.hint = 'Write it as NAME=VALUE, for instance --qualifier "share=49 percent"'


class UnwritableFile(UsageError):
    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot write {path}: {reason[:1].lower()}{reason[1:]}.")
        self.hint = "Check the folder, or name another file with -o."


class FolderExists(UsageError):
    def __init__(self, path: str) -> None:
        super().__init__(f"{path} exists already; nothing was changed.")
        self.hint = "Name a folder that is not there yet: factdb demo FOLDER"
