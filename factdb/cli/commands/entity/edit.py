"""factdb entity edit."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import EntityKind


@click.command("edit")
@click.argument("entity")
@click.option("--name", help="Its name from now on; give the old one as an alias, where sources use it.")
@click.option("--kind", type=words(EntityKind), help="What it is.")
@click.option("--note", help="What a colleague should know.")
@row_format()
@common
@pass_app
def command(app: App, entity: str, name: str | None, kind: str | None, note: str | None, form: str) -> None:
    """Correct what an entity is called, or what it is."""
    from factdb.services import entities

    given = {"name": name, "kind": kind, "note": note}
    changes = {key: value for key, value in given.items() if value is not None}
    changed = app.write("entity edit", lambda tx: entities.edit(tx, entity, changes))
    app.show(changed, form)
