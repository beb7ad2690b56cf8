"""factdb quote check."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("check")
@click.argument("quotes", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Check every quote.")
@row_format()
@common
@pass_app
def command(app: App, quotes: tuple[str, ...], every: bool, form: str) -> int:
    """Grade stored quotes again; exits 1 where one does not vouch.

    A changed grade is appended to the quote's history.
    """
    from factdb.cli.checking import recheck
    from factdb.errors.options import MissingOption

    if bool(quotes) == every:
        raise MissingOption("Nothing says which quotes to check", "name quotes, or give --all")
    return recheck(app, quotes, form)
