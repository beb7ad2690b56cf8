"""factdb log show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format

PAGE = 100


@click.command("show")
@click.argument("number", metavar="N", type=click.IntRange(min=1))
@click.option(
    "--limit", type=click.IntRange(min=1), default=PAGE, show_default=True, help="Show at most so many changes."
)
@click.option("--after", type=click.IntRange(min=0), default=0, metavar="CHANGE", help="Go on after this change.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, number: int, limit: int, after: int, form: str) -> None:
    """Show one entry with every row that it changed, before and after."""
    from factdb.services.log import details

    with app.reading() as tx:
        found = details.detail(tx, number, limit=limit, after=after)
    app.show(found, form)
    if found.next and form == "text":
        app.say(f"More changes: factdb log show {number} --after {found.next}")
