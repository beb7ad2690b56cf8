"""factdb source link."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import LinkKind


@click.command("link")
@click.argument("source")
@click.argument("kind", type=words(LinkKind))
@click.argument("target")
@click.option("--note", help="Where it says so.")
@row_format()
@common
@pass_app
def command(app: App, source: str, kind: str, target: str, note: str | None, form: str) -> None:
    """Record that SOURCE quotes, summarizes, republishes, translates, revises, retracts or cites TARGET."""
    from factdb.services import sources

    found = app.write("source link", lambda tx: sources.link(tx, source, LinkKind(kind), target, note))
    app.show(found, form)
