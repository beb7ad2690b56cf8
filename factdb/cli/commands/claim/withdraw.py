"""factdb claim withdraw."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("withdraw")
@click.argument("claim")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, reason: str, form: str) -> None:
    """Withdraw a claim without deleting it."""
    from factdb.services import claims

    withdrawn = app.write("claim withdraw", lambda tx: claims.withdraw(tx, claim, reason))
    app.show(withdrawn, form)
