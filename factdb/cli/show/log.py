"""The log on the terminal."""

from collections.abc import Iterator

from factdb.cli.show import changes
from factdb.cli.show.layout import counted, field, flat, heading, moment
from factdb.records.log import Head, LogDetail, LogEntry, Verified

SHORT = 12
"""How many digits of a hash tell it apart for the eye."""


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
    yield from field("sealed", moment(head.at))
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
    yield from field("at", moment(entry.at))
    yield from field("by", f"{entry.actor} (name from {entry.actor_origin}; login {entry.login})")
    yield from field("client", f"factdb {entry.client_version}")
    yield from field("seal", f"{entry.hash} after {entry.previous[:SHORT]}")
    for change in entry.rows:
        yield from changes.block(change, entry.called)
