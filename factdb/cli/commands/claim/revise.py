"""factdb claim revise."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.commands.claim._options import content_options
from factdb.cli.params import row_format


@click.command("revise")
@click.argument("claim")
@click.option("--text", help="What it says now.")
@content_options
@click.option("--minor", is_flag=True, help="A typing error mended: verdicts stay valid.")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, form: str, **given: Any) -> None:
    """Make a new version of a claim; what no option names stays as it was."""
    from factdb.cli import claiming

    app.show(claiming.revise(app, claim, given), form)
