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
    from factdb.cli.show.rule import line
    from factdb.rules import rule_pages

    pages = rule_pages()
    if form == "text":
        click.echo("\n".join(line(page) for page in pages))
    else:
        app.show_all(pages, form)
