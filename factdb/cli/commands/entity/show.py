"""factdb entity show."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("show")
@click.argument("entity")
@row_format()
@common
@pass_app
def command(app: App, entity: str, form: str) -> None:
    """Show an entity, by ref, id or any of its names."""
    from factdb.services import entities

    with app.reading() as tx:
        found = entities.get(tx, entity)
    app.show(found, form)
