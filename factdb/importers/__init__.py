"""Importers: a file in, a dossier of records out; and the way back, since a dump is such a file.

Each module is one format. The format is chosen by the suffix of the name, then by the first character: a dump
as JSON Lines begins with a brace. Whatever cannot be right ends in a sentence with file, line and field.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from factdb.families import Family
from factdb.importers._faults import NotADossier
from factdb.importers._format import Format, nearest, place
from factdb.records.dossier.row import Path
from factdb.records.dossier.whole import Dossier

FORMATS = Family("factdb.importers", Format)
DEFAULT = "yaml"


@dataclass(frozen=True)
class Origin:
    """Where a dossier came from, so that what is wrong with it can be shown there."""

    name: str = ""
    text: str = ""
    format: str = DEFAULT

    @cached_property
    def _lines(self) -> Mapping[Path, int]:
        return FORMATS.get(self.format).lines(self.text) if self.text else {}

    def place(self, path: Path) -> str:
        """Where a path stands: `dossier.yaml, line 41, claims[3].value`."""
        return place(self.name, nearest(self._lines, path), path)


def read(content: bytes, name: str) -> tuple[Dossier, Origin]:
    """The dossier in a file's bytes, and its origin for `loading.load`.

    Raises NotADossier (no UTF-8 text), OtherFormat, BadDossier.
    """
    text = _decode(content, name)
    chosen = choose(name, text)
    return FORMATS.get(chosen).read(text, name), Origin(name, text, chosen)


def choose(name: str, text: str = "") -> str:
    """The name of the format that a file is in, by its suffix, else by its first character."""
    suffix = PurePath(name).suffix.lower()
    by_suffix = [key for key, each in FORMATS if suffix in each.suffixes]
    return by_suffix[0] if by_suffix else "jsonl" if text.lstrip().startswith("{") else DEFAULT


def _decode(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise NotADossier(name, f"line {line} is not UTF-8") from None
    if "\0" in text:
        raise NotADossier(name, f"line {text.count(chr(10), 0, text.index(chr(0))) + 1} has a NUL byte")
    return text
