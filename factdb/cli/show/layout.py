"""Small pieces of terminal text: headings, fields, quotations, and no control character of anybody else's."""

import re
from collections.abc import Iterator
from datetime import datetime

import click

_CONTROL = re.compile(r"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def inert(text: str) -> str:
    """A text whose control characters (terminal escapes, direction marks) do nothing."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def flat(text: str) -> str:
    """A text on one line, so that none can pretend to be a further row of a list."""
    return inert(" ".join(text.split()))


def heading(ref: str, *marks: str) -> str:
    """The first line of a record; the marks are ours, or made inert before."""
    return "  ".join([click.style(inert(ref), bold=True), *[mark for mark in marks if mark]])


def field(name: str, text: object) -> Iterator[str]:
    """A named line; nothing where there is nothing to say."""
    yield from styled(name, "" if text is None else inert(str(text)))


def styled(name: str, text: str) -> Iterator[str]:
    """A named line of text that was made inert before it was coloured."""
    if text:
        first, *rest = text.splitlines() or [""]
        yield f"  {flat(name):<11} {first}"
        yield from (f"  {'':<11} {line}" for line in rest)


def moment(at: datetime | None) -> str:
    """A time to the second; empty where there is none."""
    return f"{at:%Y-%m-%d %H:%M:%S} UTC" if at else ""


def counted(number: int, noun: str) -> str:
    """A number of things: `1 claim`, `2 claims`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def quoted(text: str) -> str:
    """A text in quotation marks, on one line."""
    return f"“{flat(text)}”"
