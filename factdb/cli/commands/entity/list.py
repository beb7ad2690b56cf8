"""factdb entity list."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import nothing, paging, row_format, words
from factdb.words import EntityKind


@click.command("list")
@click.option("--kind", type=words(EntityKind), help="Only this kind.")
@paging
@row_format()
@common
@pass_app
def command(app: App, kind: str | None, limit: int | None, after: str | None, form: str) -> None:
    """List entities."""
    from factdb.services import entities

    with app.reading() as tx:
        found = entities.listed(tx, kind=EntityKind(kind) if kind else None, limit=limit, after=after)
    app.show_all(found, form, none=nothing("entities", 'factdb entity add "NAME"', kind, after))
