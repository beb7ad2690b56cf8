"""factdb value parse."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import dating, row_format, words
from factdb.words import ValueKind


@click.command("parse")
@click.argument("text")
@click.option("--anchor", metavar="DATE", help="The day that “last April” counts from.")
@click.option("--kind", type=words(ValueKind), help="Read it as this kind only.")
@row_format()
@common
@pass_app
def command(app: App, text: str, anchor: str | None, kind: str | None, form: str) -> None:
    """Show how a value is understood. No database is needed."""
    from factdb import values

    stated = dating(anchor)
    read = values.parse(text, anchor=stated.earliest if stated else None, kind=ValueKind(kind) if kind else None)
    app.show(read, form)
