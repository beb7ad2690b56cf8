"""factdb rule list."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("list")
@row_format()
@common
@pass_app
def command(app: App, form: str) -> None:
    """List the rules by code. No database is needed."""
    from factdb.rules import rule_pages

    app.show_all(rule_pages(), form)
