"""factdb claim history."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("history")
@click.argument("claim")
@row_format("text", "json")
@common
@pass_app
def command(app: App, claim: str, form: str) -> None:
    """Tell the whole story of a claim, in order."""
    from factdb.services import histories

    with app.reading() as tx:
        told = histories.tell(tx, claim)
    app.show(told, form)
