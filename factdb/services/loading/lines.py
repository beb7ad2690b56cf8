"""One row of a file on its way to a table: its content in columns, and which of them the file itself gives."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from msgspec.structs import FieldInfo, fields

from factdb.records.dossier.row import Path, RowInput

R = TypeVar("R", bound=RowInput)


@dataclass
class Line:
    """`columns` is the whole content; those in `given` must equal what is stored."""

    path: Path
    row: RowInput
    columns: dict[str, Any]
    given: set[str] = field(default_factory=set)

    @classmethod
    def of(
        cls, path: Path, row: RowInput, names: Sequence[str], *, more: Mapping[str, Any], derived: Mapping[str, Any]
    ) -> "Line":
        """A line from the row's own fields, from `more` (given where it is not null) and from what is derived."""
        own = {name: clean(row, getattr(row, name)) for name in names}
        given = {name for name in names if getattr(row, name) != _defaults(type(row))[name]}
        given |= {name for name, value in more.items() if value is not None}
        return cls(path, row, {**own, **more, **derived}, given)


def clean(row: RowInput, value: Any) -> Any:
    """A text without the newline that a block of YAML ends with, unless a dump wrote the row or nothing is left."""
    return value.rstrip("\r\n") or value if type(value) is str and row.id is None else value


def below(section: str, rows: Sequence[R], name: str) -> Iterator[tuple[Path, R, int, Any]]:
    """All rows that hang on rows under a name: path, parent, number (from 1) and row."""
    for index, parent in enumerate(rows):
        for number, row in enumerate(getattr(parent, name), 1):
            yield (section, index, name, number - 1), parent, number, row


def numbered(section: str, rows: Iterable[R]) -> Iterator[tuple[Path, R]]:
    """Rows with their paths."""
    for index, row in enumerate(rows):
        yield (section, index), row


@cache
def _defaults(record: type[RowInput]) -> dict[str, Any]:
    return {each.name: _default(each) for each in fields(record)}


def _default(each: FieldInfo) -> Any:
    return each.default_factory() if callable(each.default_factory) else each.default
