"""Plain data as YAML that people can read, and that comes back as it was, whatever stands in a text.

Each text takes the plainest form that keeps it: bare, then a block of lines, then quotes. A text that another
reader of YAML would take for a number, a date or a truth value is quoted.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from yaml.resolver import Resolver

from factdb.importers._yaml_events import typed

STEP = "  "
_BARE = re.compile(r"\w(?:[^\n:#]|:(?=\S)|(?<=\S)#)*")
_OTHERS = frozenset("yn") | frozenset("YN")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def mapping(fields: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """Fields as lines, each with its newline; nothing where there are none."""
    for key, value in fields.items():
        yield from _entry(f"{indent}{text(key, indent)}:", value, indent + STEP)


def item(value: Any, indent: str) -> Iterator[str]:
    """One item of a list that stands at an indent, as lines."""
    if not isinstance(value, Mapping) or not value:
        yield from _entry(f"{indent}-", value, indent + STEP)
        return
    lines = mapping(value, indent + STEP)
    yield f"{indent}- {next(lines)[len(indent) + 2 :]}"
    yield from lines


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield f"{head}\n"
        yield from mapping(value, indent)
    elif isinstance(value, Sequence) and value and not isinstance(value, str):
        yield f"{head}\n"
        for each in value:
            yield from item(each, indent)
    else:
        yield f"{head} {_scalar(value, indent)}\n"


def _scalar(value: Any, indent: str) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    return _block(value, indent) if _fits_block(value) else text(value, indent)


def text(value: str, indent: str = "") -> str:
    """A text on one line: bare, in single quotes, or in double quotes with escapes."""
    if _fits_bare(value):
        return value
    if ('"' in value or "\\" in value) and not re.search(r"[\t\n]", value) and not _UNPRINTABLE.search(value):
        return "'" + value.replace("'", "''") + "'"
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _fits_bare(value: str) -> bool:
    if not _BARE.fullmatch(value) or value != value.strip() or value in _OTHERS or _UNPRINTABLE.search(value):
        return False
    others = Resolver.yaml_implicit_resolvers.get(value[0], [])
    return "\t" not in value and isinstance(typed(value), str) and not any(shape.match(value) for _, shape in others)


def _fits_block(value: str) -> bool:
    return "\n" in value and value[0] not in " \n\t" and not _UNPRINTABLE.search(value)


def _block(value: str, indent: str) -> str:
    """Lines as they are below a bar; its sign says how many newlines end the text: none, one or more."""
    ends = len(value) - len(value.rstrip("\n"))
    sign = "-" if ends == 0 else "" if ends == 1 else "+"
    lines = value.removesuffix("\n").split("\n")
    return f"|{sign}\n" + "\n".join(indent + line if line else "" for line in lines)
