"""From plain data to records, and from msgspec's complaints to plain words with a path.

msgspec takes the text `2026` for seconds since 1970, and NaN for a number: both are refused before it is asked.
"""

import difflib
import math
import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

import msgspec

from factdb.records.dossier.row import Path

T = TypeVar("T", bound=msgspec.Struct)

DIGITS = 1000
"""How many digits an exact number may have before and after its point."""

DEPTH = 50
"""How many lists and fields may stand in one another."""

_FOUND = re.compile(r"(?P<what>.*?)(?: - at `(?:key in `)?\$(?P<path>[^`]*)`+)?", re.DOTALL)
_STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<index>\d+)\]")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d", re.ASCII)
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "decimal": "an exact number",
    "bool": "true or false",
    "str": "text",
    "array": "a list",
    "object": "fields",
    "null": "nothing",
    "datetime": "a time with its zone, such as 2026-01-04T14:00:00Z",
    "date": "a day, such as 2026-01-04",
    "uuid": "an id",
    "bytes": "base64",
}
_PLAIN = {
    "Invalid decimal string": "decimal",
    "Invalid UUID": "uuid",
    "Invalid RFC3339 encoded datetime": "datetime",
    "Expected `datetime` with a timezone component": "datetime",
    "Invalid RFC3339 encoded date": "date",
    "Invalid base64 encoded string": "bytes",
}


class Fault(Exception):
    """What is wrong with plain data, at a path within it."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(what)
        self.path = path
        self.what = what


def convert(data: Any, record: type[T]) -> T:
    """The record that the data holds. Raises Fault."""
    for path, value in _leaves(data):
        _refuse_unsafe(path, value)
    for path, value, kinds in _typed_leaves(data, record, ()):
        _refuse_loose(path, value, kinds)
    try:
        return msgspec.convert(data, record, strict=False)
    except msgspec.ValidationError as fault:
        raise _explained(str(fault), data, record) from None


def is_kept(value: Any) -> bool:
    """Whether a number of JSON can be kept: finite, and of at most 64 bits where it is whole."""
    if isinstance(value, float):
        return math.isfinite(value)
    return not isinstance(value, int) or -(2**63) <= value < 2**64


def _leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    if len(path) > DEPTH:
        raise Fault((), f"more than {DEPTH} lists and fields stand in one another")
    if isinstance(data, dict):
        for key, value in data.items():
            yield path, key
            yield from _leaves(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _leaves(value, (*path, index))
    else:
        yield path, data


def _refuse_unsafe(path: Path, value: Any) -> None:
    if isinstance(value, str) and (found := _NOT_TEXT.search(value)):
        what = "a NUL character" if found[0] == "\0" else "half of a surrogate pair"
        raise Fault(path, f"{what} stands in the text")
    if not is_kept(value):
        raise Fault(path, "the number is too large")


def _typed_leaves(data: Any, kind: Any, path: Path) -> Iterator[tuple[Path, Any, list[Any]]]:
    """The values that are neither list nor fields, with what they may be."""
    if isinstance(data, dict) and (record := _record(kind)):
        for name, field in _fields(record).items():
            if name in data:
                yield from _typed_leaves(data[name], field, (*path, name))
    elif isinstance(data, list):
        items = [get_args(one)[0] for one in _alternatives(kind) if get_origin(one) is list]
        for index, value in enumerate(data if items else []):
            yield from _typed_leaves(value, items[0], (*path, index))
    else:
        yield path, data, _alternatives(kind)


def _refuse_loose(path: Path, value: Any, kinds: list[Any]) -> None:
    if datetime in kinds and value is not None and not (isinstance(value, str) and _TIME.match(value)):
        raise Fault(path, f"expected {_TYPES['datetime']}, found {_found(value)}")
    if float in kinds and isinstance(value, str) and not value[-1:].isdigit():
        raise Fault(path, f"expected a number, found {_found(value)}")
    if Decimal in kinds and isinstance(value, float):
        raise Fault(path, f'an exact number with a point stands in quotes here, as "{value}"')
    if Decimal in kinds and not _is_figure(value):
        raise Fault(path, f"expected an exact number of at most {DIGITS} digits, found {_found(value)}")


def _is_figure(value: Any) -> bool:
    """Whether a value is no decimal at all (msgspec will say so), or a finite one of a bearable length."""
    try:
        number = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        return True
    _, digits, exponent = number.as_tuple()
    return isinstance(exponent, int) and len(digits) + abs(exponent) <= DIGITS


class _Complaint(NamedTuple):
    """One complaint of msgspec's, with the data it is about and what stands there."""

    what: str
    path: Path
    value: Any
    kind: Any


def _explained(message: str, data: Any, record: type[msgspec.Struct]) -> Fault:
    parts = _FOUND.fullmatch(message)
    path, value, kind = _follow((parts and parts["path"]) or "", data, record)
    return Fault(path, _words(_Complaint(parts["what"] if parts else message, path, value, kind)))


def _follow(text: str, data: Any, kind: Any) -> tuple[Path, Any, Any]:
    """The path in a message, the value there, and its type; a path into a mapping of any keys ends at it."""
    path: list[str | int] = []
    for step in _STEP.finditer(text.partition("[...]")[0]):
        name, index = step["name"], step["index"]
        path.append(int(index) if name is None else name)
        data = data[path[-1]]
        if name is None:
            kind = next((get_args(one)[0] for one in _alternatives(kind) if get_origin(one) is list), Any)
        else:
            found = _record(kind)
            kind = _fields(found)[name] if found else Any
    return tuple(path), data, kind


def _words(complaint: _Complaint) -> str:
    what, _, value, kind = complaint
    if what in _PLAIN:
        return f"expected {_TYPES[_PLAIN[what]]}, found {_found(value)}"
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        return _unknown(unknown[1], kind)
    if missing := re.fullmatch(r"Object missing required field `(.*)`", what):
        return f"the field {missing[1]} is missing"
    if what.startswith("Invalid enum value"):
        return f"{_found(value)} is none of: {', '.join(_choices(kind))}"
    return _expected(what, value)


def _unknown(name: str, kind: Any) -> str:
    record = _record(kind)
    near = difflib.get_close_matches(name, _fields(record) if record else [], n=1)
    return f"there is no field {name!r}" + (f" (do you mean {near[0]}?)" if near else " here")


def _expected(what: str, value: Any) -> str:
    if "matching regex" in what:
        shape = "64 hexadecimal digits" if "{64}" in what else "a ref (lower-case letters, digits, dots, dashes)"
        return f"expected {shape}, found {_found(value)}"
    if "of length" in what:
        return "the text is empty"
    if bound := re.fullmatch(r"Expected `\w+` (>=|<=) (-?\d+)", what):
        return f"expected a number of at {'least' if bound[1] == '>=' else 'most'} {bound[2]}, found {_found(value)}"
    if names := re.match(r"Expected `([^`]*)`", what):
        wanted = [_TYPES.get(name, name) for name in names[1].split(" | ") if name != "null"]
        return f"expected {' or '.join(wanted)}, found {_found(value)}"
    return "this value cannot be read"


def _found(value: Any) -> str:
    if isinstance(value, dict | list):
        return "fields" if isinstance(value, dict) else "a list"
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else f"{value[:39]}…")
    return {None: "nothing", True: "true", False: "false"}.get(value, str(value))


def _choices(kind: Any) -> list[str]:
    found = [one for one in _alternatives(kind) if isinstance(one, type) and issubclass(one, StrEnum)]
    return [str(word) for words in found for word in words]


def _fields(record: type[msgspec.Struct]) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(record)}


def _record(kind: Any) -> type[msgspec.Struct] | None:
    found = [one for one in _alternatives(kind) if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    return found[0] if found else None


def _alternatives(kind: Any) -> list[Any]:
    """What a type may be, without annotations and null."""
    if get_origin(kind) is Annotated:
        return _alternatives(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [one for each in get_args(kind) for one in _alternatives(each) if one is not NoneType]
    return [kind]
