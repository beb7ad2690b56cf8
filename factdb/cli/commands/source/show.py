"""factdb source show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("show")
@click.argument("source")
@click.option("--text", "as_text", is_flag=True, help="Print the text of the newest capture instead.")
@row_format()
@common
@pass_app
def command(app: App, source: str, as_text: bool, form: str) -> None:
    """Show a source and what is held of it."""
    from factdb.services import sources

    with app.reading() as tx:
        found = sources.get(tx, source)
        text = sources.text(tx, source) if as_text else ""
    if as_text:
        app.print([text], "verbatim")
    else:
        app.show(found, form)
