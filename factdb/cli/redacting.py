"""Redaction from the command line: shown, confirmed, done, and taken out of the file."""

import sys

import click
from msgspec.structs import replace

from factdb.cli.app import App
from factdb.cli.show import removal as shown
from factdb.db import erasing
from factdb.errors.redaction import AlreadyRedacted, Declined, NotConfirmed
from factdb.records.redaction import Removal
from factdb.services import redactions


def redact(app: App, sources: tuple[str, ...], reason: str, *, yes: bool) -> Removal:
    """Remove the words of sources. A run that ended in between is finished, and then says that it was done."""
    try:
        with app.reading() as tx:
            planned = redactions.plan(tx, sources)
        if not yes:
            _confirm(replace(planned, backups=_backups(app)))
        done = app.write("source redact", lambda tx: redactions.redact(tx, sources, reason))
    except AlreadyRedacted:
        erasing.finish(app.where, app.settings.seconds)
        raise
    statement = erasing.finish(app.where, app.settings.seconds)
    return replace(done, backups=_backups(app), statement=statement)


def _confirm(planned: Removal) -> None:
    if not sys.stdin.isatty():
        raise NotConfirmed
    for line in shown.planned(planned):
        click.echo(line, err=True)
    if not click.confirm("Remove these words for good?", err=True):
        raise Declined


def _backups(app: App) -> tuple[str, ...]:
    return tuple(erasing.backups(app.where))
