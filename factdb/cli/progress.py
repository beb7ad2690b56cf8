"""How far something is that takes over a second: a bar on standard error, and only at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

import click

SOON = 1.0
"""Seconds after which a bar is worth its line."""


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """A function to be told how much is done and of how much; none where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    begun, bars = monotonic(), list[Any]()

    def tell(done: int, whole: int) -> None:
        if not bars and monotonic() - begun > SOON:
            bars.append(click.progressbar(length=whole, label=label, file=sys.stderr))
        for bar in bars:
            bar.update(done - bar.pos)

    try:
        yield tell
    finally:
        for bar in bars:
            bar.render_finish()
