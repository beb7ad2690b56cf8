"""Unknown entities: made where --create says so, offered at a terminal, else an error."""

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from factdb.errors import UnknownEntity

T = TypeVar("T")


def offering(act: Callable[[bool], T], *, create: bool) -> T:
    """Run `act(create)`; at a terminal, offer to make each entity that turns out to be unknown.

    `act` is run again after a yes, in a transaction of its own, so nothing is kept from the run that failed.
    """
    try:
        return act(create)
    except UnknownEntity as fault:
        if not sys.stdin.isatty() or not click.confirm(f"{fault} Make it?", err=True):
            raise
    return act(True)
