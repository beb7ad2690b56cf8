"""factdb source list."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import nothing, paging, row_format


@click.command("list")
@click.option("--held/--not-held", default=None, help="Only what is held, or only what is not.")
@paging
@row_format()
@common
@pass_app
def command(app: App, held: bool | None, limit: int | None, after: str | None, form: str) -> None:
    """List sources."""
    from factdb.services import sources

    with app.reading() as tx:
        found = sources.listed(tx, held=held, limit=limit, after=after)
    app.show_all(found, form, none=nothing("sources", "factdb source add FILE", held, after))
