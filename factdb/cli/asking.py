"""Unknown entities: made where --create says so, offered at a terminal, else an error."""

import sys
from collections.abc import Iterable, Iterator, Mapping

import click

from factdb.cli.app import App
from factdb.cli.show.layout import flat
from factdb.db.transaction import Reading
from factdb.errors.refs import UnknownEntity
from factdb.services import entities
from factdb.words import EntityKind


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


def new_ones(tx: Reading, kinds: Mapping[str | None, EntityKind]) -> list[str]:
    """What to tell of the entities that a transaction is about to make: each name with the kind it gets."""
    names = [fault.text for fault in _unknown(tx, kinds)]
    mend = "If that is wrong: factdb entity edit"
    return [f'Made the {kinds[name]} {flat(name)}. {mend} "{flat(name)}" --kind …' for name in names]


def _unknown(tx: Reading, names: Iterable[str | None]) -> Iterator[UnknownEntity]:
    for name in dict.fromkeys(names):
        if name:
            try:
                entities.find(tx, name)
            except UnknownEntity as fault:
                yield fault
