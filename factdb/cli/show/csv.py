"""Records as CSV: nested fields get dotted names, lists stand as JSON, and no cell starts a formula."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

END = "\r\n"
"""What ends a row. The writer puts a cell in quotation marks only for the line ends that it knows of."""

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def table(records: Sequence[Any]) -> Iterator[str]:
    """A header and a line a record."""
    rows = [dict(_cells("", msgspec.to_builtins(record))) for record in records]
    names = list(dict.fromkeys(name for row in rows for name in row))
    if names:
        yield _line(names)
    for row in rows:
        yield _line([_safe(row.get(name, "")) for name in names])


def _cells(prefix: str, content: Any) -> Iterator[tuple[str, str]]:
    if isinstance(content, dict) and content:
        for name, inner in content.items():
            yield from _cells(f"{prefix}.{name}" if prefix else str(name), inner)
    elif isinstance(content, dict | list | tuple):
        yield prefix, msgspec.json.encode(content).decode() if content else ""
    else:
        yield prefix, "" if content is None else str(content)


def _safe(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator=END).writerow(cells)
    return written.getvalue().removesuffix(END)
