"""factdb claim tag."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("tag")
@click.argument("claim")
@click.argument("names", nargs=-1)
@click.option("--remove", multiple=True, help="A tag to take off. Give it again for more.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, names: tuple[str, ...], remove: tuple[str, ...], form: str) -> None:
    """Put tags on a claim, and take others off."""
    from factdb.errors.options import MissingOption
    from factdb.services import claims

    if not names and not remove:
        raise MissingOption("There is no tag", "name tags to add, or --remove TAG")
    changed = app.write("claim tag", lambda tx: claims.add_tags(tx, claim, names, remove))
    app.show(changed, form)
