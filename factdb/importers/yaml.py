"""A dossier as YAML, for people: every scalar loads as text, aliases are refused, keys stand once."""

from collections.abc import Iterator
from itertools import groupby

from factdb.importers import _yaml_events
from factdb.importers._convert import Fault, convert
from factdb.importers._faults import BadDossier, NotADossier, OtherFormat
from factdb.importers._format import Format, Rows, nearest, place
from factdb.importers._rows import plain
from factdb.importers._yaml_text import STEP, item
from factdb.records.dossier.row import Path
from factdb.records.dossier.whole import FORMAT, Dossier


def read(text: str, name: str) -> Dossier:
    """The dossier in a text. Raises NotADossier, OtherFormat, BadDossier."""
    data = _yaml_events.build(text, name)
    if data is None:
        raise NotADossier(name, "it is empty")
    if isinstance(data, dict) and str(data.get("factdb", FORMAT)) != str(FORMAT):
        raise OtherFormat(name, str(data["factdb"]), FORMAT)
    try:
        return convert(data, Dossier)
    except Fault as fault:
        raise BadDossier(place(name, nearest(lines(text), fault.path), fault.path), fault.what) from None


def lines(text: str) -> dict[Path, int]:
    """The line of every path."""
    found: dict[Path, int] = {}
    _yaml_events.build(text, "", found)
    return found


def write(rows: Rows) -> Iterator[str]:
    """A dossier as text, in chunks; memory holds one row."""
    yield f"factdb: {FORMAT}\n"
    for section, group in groupby(rows, key=lambda each: each[0]):
        yield f"{section}:\n"
        for _, row in group:
            yield from item(plain(row), STEP)


FORMAT_YAML = Format((".yaml", ".yml"), read, lines, write)
