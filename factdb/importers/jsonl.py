"""A dossier as JSON Lines, for programs: one row a line, under the name of its noun."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn, get_args

from msgspec.structs import fields

from factdb.importers._convert import Fault, convert
from factdb.importers._faults import BadDossier, NotADossier, OtherFormat
from factdb.importers._format import Format, Rows, place
from factdb.importers._rows import plain
from factdb.records.dossier.row import Path, RowInput
from factdb.records.dossier.whole import FORMAT, Dossier
from factdb.words import Noun

NOUN = "noun"
SECTIONS = {
    Noun.SCALE: "scales",
    Noun.ENTITY: "entities",
    Noun.SOURCE: "sources",
    Noun.QUOTE: "quotes",
    Noun.CLAIM: "claims",
    Noun.REDACTION: "redactions",
    Noun.BLOB: "blobs",
}
_NOUNS = {section: noun for noun, section in SECTIONS.items()}
_RECORDS: dict[str, type[RowInput]] = {field.name: get_args(field.type)[0] for field in fields(Dossier)[1:]}


def read(text: str, name: str) -> Dossier:
    """The dossier in a text. Raises NotADossier, OtherFormat, BadDossier."""
    sections: dict[str, list[RowInput]] = {section: [] for section in _RECORDS}
    if not text.strip():
        raise NotADossier(name, "it is empty")
    for number, line in _lines(text):
        try:
            _take(line, sections, name)
        except Fault as fault:
            raise BadDossier(place(name, number, fault.path), fault.what) from None
    return Dossier(**sections)  # type: ignore[arg-type]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    lines = ((number, line.rstrip("\r")) for number, line in enumerate(text.split("\n"), 1))
    return ((number, line) for number, line in lines if line.strip())


def _take(line: str, sections: dict[str, list[RowInput]], name: str) -> None:
    row = _row(line)
    noun = row.pop(NOUN, None)
    if noun == Noun.DATABASE:
        found = str(row.get("factdb", FORMAT))
        if found != str(FORMAT):
            raise OtherFormat(name, found, FORMAT)
        return
    if noun not in _NOUNS.values():
        raise Fault((), f"expected a {NOUN}, one of: {', '.join(SECTIONS)}")
    section = SECTIONS[noun]
    sections[section].append(convert(row, _RECORDS[section]))


def _row(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line, object_pairs_hook=_fields, parse_constant=_refuse)
    except RecursionError:
        raise Fault((), "too many lists and fields stand in one another") from None
    except ValueError as fault:
        raise Fault((), f"this line by itself is not JSON ({getattr(fault, 'msg', 'a number is too long')})") from None
    if not isinstance(row, dict):
        raise Fault((), "expected the fields of one row")
    return row


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise Fault((), f"the field {next(name for name in names if names.count(name) > 1)!r} stands here twice")
    return found


def _refuse(constant: str) -> NoReturn:
    raise Fault((), f"{constant} is no number")


def lines(text: str) -> dict[Path, int]:
    """The line of every row."""
    found: dict[Path, int] = {}
    seen: Counter[str] = Counter()
    for number, line in _lines(text):
        section = SECTIONS.get(_row(line).get(NOUN, Noun.DATABASE))
        if section:
            found[section, seen[section]] = number
            seen[section] += 1
    return found


def write(rows: Rows) -> Iterator[str]:
    """A dossier as text, one chunk a row; memory holds one row."""
    yield _line({NOUN: Noun.DATABASE, "factdb": FORMAT})
    for section, row in rows:
        yield _line({NOUN: _NOUNS[section], **plain(row)})


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


FORMAT_JSONL = Format((".jsonl", ".ndjson"), read, lines, write)
