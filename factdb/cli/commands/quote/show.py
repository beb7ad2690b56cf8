"""factdb quote show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("show")
@click.argument("quote")
@row_format()
@common
@pass_app
def command(app: App, quote: str, form: str) -> None:
    """Show a quote: its words, place, chain and grade."""
    from factdb.services import quotes

    with app.reading() as tx:
        found = quotes.get(tx, quote)
    app.show(found, form)
