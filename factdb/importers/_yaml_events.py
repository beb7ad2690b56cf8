"""YAML as plain data: every scalar a text, and nothing that the eye does not see.

The events of the parser are followed with a stack of our own: so an alias is refused where it stands and costs
nothing, nesting is bounded, a key that stands twice is an error, and every value has its line. Scalars below
`csl` alone are typed as in JSON, for CSL has numbers.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

import yaml

from factdb.importers._convert import DEPTH, is_kept
from factdb.importers._faults import BadDossier
from factdb.importers._format import place
from factdb.records.dossier.row import Path

TYPED = "csl"
_JSON_SCALAR = re.compile(r"null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_LONGEST = 40
_ABSENT = object()
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""Plain scalars that say that there is nothing (YAML 1.1, https://yaml.org/type/null.html)."""


def typed(text: str) -> Any:
    """A plain scalar as JSON types it: a number that can be kept, true, false, null, else the text."""
    if len(text) > _LONGEST or not _JSON_SCALAR.fullmatch(text):
        return text
    value = json.loads(text)
    return value if is_kept(value) else text


@dataclass
class _Frame:
    """A mapping or a list that is being filled."""

    filled: dict[str, Any] | list[Any]
    typed: bool
    key: str | None = None

    @property
    def step(self) -> str | int:
        return len(self.filled) if isinstance(self.filled, list) else self.key or ""

    @property
    def wants_key(self) -> bool:
        return isinstance(self.filled, dict) and self.key is None

    @property
    def types_next(self) -> bool:
        return self.typed or self.key == TYPED


class _Builder:
    def __init__(self, name: str, lines: dict[Path, int] | None) -> None:
        self.name = name
        self.lines = lines
        self.frames: list[_Frame] = []
        self.documents: list[Any] = []

    def take(self, event: Any) -> None:
        """Follow one event of the parser."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, yaml.CollectionEndEvent):
            self._value(self.frames.pop().filled)
        elif isinstance(event, yaml.AliasEvent):
            raise self._fault(event, f"the alias *{event.anchor} stands for other text; write that text out")
        elif isinstance(event, yaml.DocumentStartEvent) and self.documents:
            raise self._fault(event, "a second document begins; a dossier is one document")

    def _scalar(self, event: Any) -> None:
        self._refuse_tag(event)
        if self.frames and self.frames[-1].wants_key:
            self._name(event)
            return
        self._note(event)
        plain = event.style is None or event.style == ""
        typing = plain and bool(self.frames) and self.frames[-1].typed
        if plain and event.value in _NOTHING:
            self._value(None if typing else _ABSENT)
        else:
            self._value(typed(event.value) if typing else event.value)

    def _name(self, event: Any) -> None:
        frame = self.frames[-1]
        if event.value in frame.filled:
            raise self._fault(event, f"the field {event.value!r} stands here twice")
        frame.key = event.value
        self._note(event)

    def _open(self, event: Any, filled: dict[str, Any] | list[Any]) -> None:
        self._refuse_tag(event)
        if self.frames and self.frames[-1].wants_key:
            raise self._fault(event, "a list or fields stand where the name of a field belongs")
        if len(self.frames) == DEPTH:
            line = event.start_mark.line + 1
            raise BadDossier(place(self.name, line), f"more than {DEPTH} lists and fields stand in one another")
        self._note(event)
        self.frames.append(_Frame(filled, bool(self.frames) and self.frames[-1].types_next))

    def _value(self, value: Any) -> None:
        if not self.frames:
            self.documents.append(None if value is _ABSENT else value)
            return
        frame = self.frames[-1]
        if isinstance(frame.filled, list):
            frame.filled.append(None if value is _ABSENT else value)
            return
        if value is not _ABSENT:
            frame.filled[frame.key or ""] = value
        frame.key = None

    def _note(self, event: Any) -> None:
        if self.lines is not None:
            self.lines.setdefault(self._path(), event.start_mark.line + 1)

    def _path(self) -> Path:
        return tuple(frame.step for frame in self.frames)

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            raise self._fault(event, f"the tag {event.tag} has no meaning in a dossier")

    def _fault(self, event: Any, what: str) -> BadDossier:
        return BadDossier(place(self.name, event.start_mark.line + 1, self._path()), what)


def build(text: str, name: str, lines: dict[Path, int] | None = None) -> Any:
    """The data of a YAML text, null where it holds nothing. Raises BadDossier.

    `lines` is filled with the line of every path. An empty value, null or ~ that is not quoted counts as left out.
    """
    builder = _Builder(name, lines)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.YAMLError as fault:
        raise BadDossier(place(name, _line(fault)), f"this is not YAML ({_problem(fault)})") from None
    return builder.documents[0] if builder.documents else None


_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def _line(fault: yaml.YAMLError) -> int | None:
    mark = getattr(fault, "problem_mark", None)
    return mark and mark.line + 1


def _problem(fault: yaml.YAMLError) -> str:
    return getattr(fault, "problem", None) or getattr(fault, "reason", None) or "it cannot be read"
