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
    from factdb.cli.show.rule import block
    from factdb.rules import rule_page

    page = rule_page(code)
    if form == "text":
        click.echo("\n".join(block(page)))
    else:
        app.show(page, form)
