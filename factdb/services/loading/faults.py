"""What keeps a dossier out of the database. Nothing is written where one of these is raised."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from factdb.errors import FactdbError, UsageError
from factdb.importers import Origin
from factdb.records.dossier.row import Path
from factdb.records.match import Match
from factdb.words import Operation

SHOWN = 10


class Conflict(NamedTuple):
    """A field that the file gives and the database has otherwise."""

    place: str
    row: str
    field: str
    stored: Any
    given: Any

    def __str__(self) -> str:
        stored, given = _shown(self.stored), _shown(self.given)
        return f"{self.place}: {self.row} has {self.field} {stored} in the database, {given} in the file"


class Conflicts(FactdbError):
    """Rows that are there already with other content; each is shown with both contents."""

    def __init__(self, found: Sequence[Conflict]) -> None:
        super().__init__(_listed([f"{each}." for each in found]))
        self.conflicts = tuple(found)
        self.hint = (
            "Nothing was written. Change the file, or change the database with a command that keeps the history."
        )


class UnknownRefs(FactdbError):
    """Refs that neither the file nor the database has, each with its place."""

    def __init__(self, found: Sequence[tuple[str, str, str]]) -> None:
        super().__init__(_listed([f"{place}: there is no {noun} {ref!r}." for place, noun, ref in found]))
        self.hint = "Nothing was written. Correct the ref, or add the row it names to the file."


class UnfaithfulQuotes(FactdbError):
    """Quotes whose words do not stand in their capture. `matches` holds ref and match of each, with the difference."""

    exit_code = 1

    def __init__(self, found: Sequence[tuple[str, str, Match]]) -> None:
        super().__init__(_listed([f"{place}: {ref} is {_graded(match)}." for place, ref, match in found]))
        self.matches = tuple((ref, match) for _, ref, match in found)
        self.hint = "Nothing was written. Correct the quotes, or store them as they are with --keep."


class BadContent(UsageError):
    """A row that cannot be, whatever the database holds."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}.")
        self.hint = "Nothing was written. Correct the file and load it again."


@contextmanager
def placed(origin: Origin, path: Path) -> Iterator[None]:
    """Put the place in the file before the message of an error that is raised inside."""
    try:
        yield
    except FactdbError as fault:
        if isinstance(fault, BadContent):
            raise
        fault.args = (f"{origin.place(path)}: {fault}",)
        raise


def _shown(value: Any) -> str:
    return "nothing" if value is None else repr(str(value))


def _listed(lines: Sequence[str]) -> str:
    more = [f"And {len(lines) - SHOWN} more."] if len(lines) > SHOWN else []
    return "\n".join([*lines[:SHOWN], *more])


def _graded(match: Match) -> str:
    changed = [step for step in match.difference if step.operation is not Operation.EQUAL]
    steps = "; ".join(f"the source has {step.source or 'nothing'!r}, the quote {step.quote!r}" for step in changed[:3])
    return f"{match.fidelity} in its source" + (f" ({steps})" if steps else "")
