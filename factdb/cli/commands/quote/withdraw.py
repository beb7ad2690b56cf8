"""factdb quote withdraw."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("withdraw")
@click.argument("quote")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@common
@pass_app
def command(app: App, quote: str, reason: str, form: str) -> None:
    """Withdraw a quote without deleting it."""
    from factdb.services import quotes

    changed = app.write("quote withdraw", lambda tx: quotes.withdraw(tx, quote, reason))
    app.show(changed, form)
