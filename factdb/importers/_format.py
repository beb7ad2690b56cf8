"""What an importer is: one file format of the dossier, read and written in one place so that they agree."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from factdb.records.dossier.row import Path, RowInput
from factdb.records.dossier.whole import Dossier

Rows = Iterable[tuple[str, RowInput]]
"""Rows with the dossier's list that they belong to (`claims`), all of one list together."""


@dataclass(frozen=True)
class Format:
    """One format: how it is read, at which lines (counted from 1) its paths stand, and how it is written."""

    suffixes: tuple[str, ...]
    read: Callable[[str, str], Dossier]
    lines: Callable[[str], Mapping[Path, int]]
    write: Callable[[Rows], Iterator[str]]


def nearest(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line at which a path stands, or at which the nearest place above it does."""
    above = (path[:length] for length in range(len(path), -1, -1))
    return next((lines[each] for each in above if each in lines), None)


def show(path: Path) -> str:
    """A path as people write it: `claims[3].value`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).lstrip(".")


def place(name: str, line: int | None, path: Path = ()) -> str:
    """Where something stands: `dossier.yaml, line 41, claims[3].value`."""
    parts = (name, f"line {line}" if line else "", show(path))
    return ", ".join(part for part in parts if part)
