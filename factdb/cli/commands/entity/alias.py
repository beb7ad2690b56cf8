"""factdb entity alias."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import NameKind


@click.command("alias")
@click.argument("entity")
@click.argument("name")
@click.option(
    "--kind", type=words(NameKind), default=NameKind.ALIAS.value, show_default=True, help="What kind of name."
)
@row_format()
@common
@pass_app
def command(app: App, entity: str, name: str, kind: str, form: str) -> None:
    """Give an entity a further name, or record how a source misspells it."""
    from factdb.services import entities

    changed = app.write("entity alias", lambda tx: entities.alias(tx, entity, name, NameKind(kind)))
    app.show(changed, form)
