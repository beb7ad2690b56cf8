"""What an entry of the log did to each row, before and after.

No text is cut short: what was changed may stand at its end.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from factdb.cli.show.layout import counted, flat
from factdb.records.log import LogChange
from factdb.words import Change

HIDDEN = {"created_at", "created_by"}
"""What every change says again: it stands in its entry."""
LONG = 60
"""How long two values may be together to stand on one line."""
NAMED = 10
"""How many parts of a value are named."""
INDENT = " " * 12

Called = Mapping[str, str]
"""What ids are the ids of."""


def block(change: LogChange, called: Called) -> Iterator[str]:
    """One row: what was done to it, and every column that is another than before."""
    yield f"  {change.operation:<7} {flat(change.of)}"
    if change.redacted:
        yield f"{INDENT}its words were redacted"
        return
    before, after = change.before or {}, change.after or {}
    if change.operation is Change.UPDATE and change.before is None:
        yield f"{INDENT}what it said before was redacted"
    changed = [name for name in sorted((before.keys() | after.keys()) - HIDDEN) if before.get(name) != after.get(name)]
    if not changed:
        yield f"{INDENT}says the same as before"
    for name in changed:
        yield from _column(change, name, called)


def _column(change: LogChange, name: str, called: Called) -> Iterator[str]:
    old, new = ((content or {}).get(name) for content in (change.before, change.after))
    if isinstance(new, dict):
        yield f"{INDENT}{name}: {_parts(old if isinstance(old, dict) else None, new)}"
        return
    if change.of.endswith(f" of {called.get(str(new))}") and old in (None, new):
        return
    label = name.removesuffix("_id") if str(new if old is None else old) in called else name
    if change.before is None:
        yield f"{INDENT}{label}: {_shown(new, label, called)}"
        return
    was, now = _shown(old, label, called), _shown(new, label, called)
    if was == now:
        was, now = _exactly(old), _exactly(new)
    if len(was) + len(now) <= LONG:
        yield f"{INDENT}{label}: {was} → {now}"
    else:
        yield f"{INDENT}{label}: {was}"
        yield f"{INDENT}{'→':>{len(label)}}  {now}"


def _parts(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> str:
    """A value with many parts: how many there are, and which are others than before."""
    if old is None:
        return counted(len(new), "part")
    changed = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    more = f" and {len(changed) - NAMED} more" if len(changed) > NAMED else ""
    return f"{counted(len(changed), 'part')} changed: {flat(', '.join(changed[:NAMED]))}{more}"


def _shown(value: object, label: str, called: Called) -> str:
    if value is None:
        return "nothing"
    if not isinstance(value, str):
        return _exactly(value)
    told = flat(called.get(value, value))
    short = told.removeprefix(f"{label} ")
    return told if short.startswith("of ") else short


def _exactly(value: object) -> str:
    """A value with its white space and control characters spelled out."""
    return flat(msgspec.json.encode(value).decode())
