"""factdb rule show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("show")
@click.argument("code")
@row_format()
@common
@pass_app
def command(app: App, code: str, form: str) -> None:
    """Show what a rule looks for, why, and what to do. No database is needed."""
    from factdb.rules import rule_page

    app.show(rule_page(code), form)
