"""factdb evidence withdraw."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("withdraw")
@click.argument("claim")
@click.argument("piece")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, piece: str, reason: str, form: str) -> None:
    """Withdraw a PIECE of a CLAIM's evidence: a quote's ref, a source's ref, or its id."""
    from factdb.services import evidence

    changed = app.write("evidence withdraw", lambda tx: evidence.withdraw(tx, claim, piece, reason))
    app.show(changed, form)
