"""factdb entity add."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import EntityKind, NameKind


@click.command("add")
@click.argument("name")
@click.option("--kind", type=words(EntityKind), default=EntityKind.PERSON.value, show_default=True, help="What it is.")
@click.option("--ref", help="Its handle; made from the name otherwise.")
@click.option("--alias", "aliases", multiple=True, help="A further name. Give it again for more.")
@click.option("--external-id", "external", multiple=True, metavar="KEY=ID", help="For instance wikidata=Q93068.")
@click.option("--note", help="What a colleague should know.")
@row_format()
@common
@pass_app
def command(
    app: App,
    name: str,
    kind: str,
    ref: str | None,
    aliases: tuple[str, ...],
    external: tuple[str, ...],
    note: str | None,
    form: str,
) -> None:
    """Add an entity."""
    from factdb.db.transaction import Writing
    from factdb.records.entity import Entity
    from factdb.services import entities

    ids = dict(_pair(text) for text in external)

    def add(tx: Writing) -> Entity:
        made = entities.add(tx, name, EntityKind(kind), ref=ref, external_ids=ids, note=note)
        for alias_name in aliases:
            made = entities.alias(tx, made.ref, alias_name, NameKind.ALIAS)
        return made

    app.show(app.write("entity add", add), form)


def _pair(text: str) -> tuple[str, str]:
    key, found, value = text.partition("=")
    if not (key and found and value):
        raise click.BadParameter(f"{text!r} is not KEY=ID.", param_hint="--external-id")
    return key, value
