"""factdb claim show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("show")
@click.argument("claim")
@row_format()
@common
@pass_app
def command(app: App, claim: str, form: str) -> None:
    """Show a claim: what it says, what it rests on, its newest verdict."""
    from factdb.services import claims

    with app.reading() as tx:
        found = claims.get(tx, claim)
    app.show(found, form)
