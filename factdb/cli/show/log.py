"""The log on the terminal."""

from collections.abc import Iterator, Mapping
from typing import Any

from factdb.cli.show.layout import counted, field, flat, heading
from factdb.records.log import Head, LogChange, LogDetail, LogEntry, Verified

SHORT = 12
"""How many digits of a hash tell it apart for the eye."""
LONGEST = 72
HIDDEN = {"created_at", "created_by"}
"""What every change says again: it stands in its entry."""


def line(entry: LogEntry) -> str:
    """An entry in a list: number, time, command, what it touched, and who did it."""
    touched = ", ".join(flat(each) for each in entry.to)
    done = f"{flat(entry.command):<14} {touched} ({counted(entry.changes, 'change')})"
    return f"{f'#{entry.seq}':<5} {entry.at:%Y-%m-%d %H:%M}  {done}  by {flat(entry.actor)}"


def block(record: Head | LogDetail | Verified) -> Iterator[str]:
    """One record whole."""
    if isinstance(record, Head):
        yield from _head(record)
    elif isinstance(record, Verified):
        yield from _verified(record)
    else:
        yield from _detail(record)


def _head(head: Head) -> Iterator[str]:
    yield heading(f"#{head.seq}", head.hash)
    yield from field("sealed", head.at and f"{head.at:%Y-%m-%d %H:%M:%S} UTC")
    yield from field("chain", head.chain)


def _verified(found: Verified) -> Iterator[str]:
    for fault in found.faults:
        yield f"{heading(fault.place)}: {flat(fault.message)}"
    parts = (counted(found.transactions, "transaction"), counted(found.changes, "change"))
    read = f"{', '.join(parts)}; head #{found.head.seq} {found.head.hash[:SHORT]}"
    if found.faults:
        yield f"The {found.of} does not hold: {counted(len(found.faults), 'fault')} in {read}."
    else:
        yield f"The {found.of} holds: {read}."


def _detail(entry: LogDetail) -> Iterator[str]:
    yield heading(f"#{entry.seq}", flat(entry.command))
    yield from field("at", f"{entry.at:%Y-%m-%d %H:%M:%S} UTC")
    yield from field("by", f"{entry.actor} ({entry.actor_origin}; login {entry.login})")
    yield from field("client", f"factdb {entry.client_version}")
    yield from field("seal", f"{entry.hash} after {entry.previous[:SHORT]}")
    for change in entry.rows:
        yield from _change(change)


def _change(change: LogChange) -> Iterator[str]:
    yield f"  {change.operation:<7} {flat(change.of)}"
    if change.redacted:
        yield f"{'':<12}its words were redacted"
        return
    before, after = change.before or {}, change.after or {}
    for name in sorted((before.keys() | after.keys()) - HIDDEN):
        if before.get(name) != after.get(name):
            yield f"{'':<12}{name}: {_step(change, name, before, after)}"


def _step(change: LogChange, name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    if change.before is None:
        return _shown(after.get(name))
    return f"{_shown(before.get(name))} → {_shown(after.get(name))}"


def _shown(value: object) -> str:
    text = "nothing" if value is None else flat(str(value))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
