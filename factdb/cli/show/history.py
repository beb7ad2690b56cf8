"""A claim's history on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import heading, inert
from factdb.records.claim import History


def line(history: History) -> str:
    return heading(history.ref, f"{len(history.events)} events")


def block(history: History) -> Iterator[str]:
    yield heading(history.ref)
    for event in history.events:
        yield f"  {event.at:%Y-%m-%d %H:%M}  {event.what:<11} {inert(event.detail)}"
        yield f"  {'':<16}  {'':<11} by {inert(event.by)}"
