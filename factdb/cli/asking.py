"""Unknown entities: made where --create says so, offered at a terminal, else an error."""

import sys
from collections.abc import Iterable, Iterator

import click

from factdb.cli.app import App
from factdb.cli.show.layout import flat
from factdb.db.transaction import Reading
from factdb.errors.refs import UnknownEntity
from factdb.services import entities


def may_make(app: App, names: Iterable[str | None], *, create: bool) -> bool:
    """Whether unknown entities may be made: as --create says, or as each is answered for at a terminal.

    All is asked before the transaction that writes is opened. Raises UnknownEntity at the first no.
    """
    if create or not sys.stdin.isatty():
        return create
    with app.reading() as tx:
        unknown = list(_unknown(tx, names))
    for fault in unknown:
        if not click.confirm(f"{flat(str(fault))} Make it?", err=True):
            raise fault
    return bool(unknown)


def _unknown(tx: Reading, names: Iterable[str | None]) -> Iterator[UnknownEntity]:
    for name in dict.fromkeys(names):
        if name:
            try:
                entities.find(tx, name)
            except UnknownEntity as fault:
                yield fault
