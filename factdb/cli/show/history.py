"""A claim's history on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import flat, heading
from factdb.records.claim import History


def line(history: History) -> str:
    return heading(history.ref, f"{len(history.events)} events")


def block(history: History) -> Iterator[str]:
    yield heading(history.ref)
    for event in history.events:
        yield f"  {event.at:%Y-%m-%d %H:%M}  {event.what:<11} {flat(event.detail)}"
        yield f"  {'':<16}  {'':<11} by {flat(event.by)}"
