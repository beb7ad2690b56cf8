"""factdb entity: people, organizations, products and what else is spoken of."""

import click

from factdb.cli.app import App, pass_app
from factdb.cli.params import command as verb
from factdb.cli.params import dating, paging, row_format, words
from factdb.words import EntityKind, NameKind


@click.group("entity")
def command() -> None:
    """Name people, organizations and products."""


@verb(command)
@click.argument("name")
@click.option("--kind", type=words(EntityKind), default=EntityKind.PERSON.value, show_default=True)
@click.option("--ref", help="Its handle; made from the name otherwise.")
@click.option("--alias", "aliases", multiple=True, help="A further name. Give it again for more.")
@click.option("--external-id", "external", multiple=True, metavar="KEY=ID", help="For instance wikidata=Q93068.")
@click.option("--note", help="What a colleague should know.")
@row_format()
@pass_app
def add(
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
    from factdb.services import entities

    ids = dict(_pair(text) for text in external)
    with app.writing("entity add") as tx:
        made = entities.add(tx, name, EntityKind(kind), ref=ref, external_ids=ids, note=note)
        for alias_name in aliases:
            made = entities.alias(tx, made.ref, alias_name, NameKind.ALIAS)
    app.show(made, form)


def _pair(text: str) -> tuple[str, str]:
    key, found, value = text.partition("=")
    if not (key and found and value):
        raise click.BadParameter(f"{text!r} is not KEY=ID.", param_hint="--external-id")
    return key, value


@verb(command, "list")
@click.option("--kind", type=words(EntityKind), help="Only this kind.")
@paging
@row_format()
@pass_app
def list_(app: App, kind: str | None, limit: int | None, after: str | None, form: str) -> None:
    """List entities."""
    from factdb.services import entities

    with app.reading() as tx:
        found = entities.listed(tx, kind=EntityKind(kind) if kind else None, limit=limit, after=after)
    app.show_all(found, form, none='No entities yet. Add one: factdb entity add "NAME"')


@verb(command)
@click.argument("entity")
@row_format()
@pass_app
def show(app: App, entity: str, form: str) -> None:
    """Show an entity, by ref, id or any of its names."""
    from factdb.services import entities

    with app.reading() as tx:
        found = entities.get(tx, entity)
    app.show(found, form)


@verb(command)
@click.argument("entity")
@click.argument("name")
@click.option("--kind", type=words(NameKind), default=NameKind.ALIAS.value, show_default=True)
@row_format()
@pass_app
def alias(app: App, entity: str, name: str, kind: str, form: str) -> None:
    """Give an entity a further name, or record how a source misspells it."""
    from factdb.services import entities

    with app.writing("entity alias") as tx:
        changed = entities.alias(tx, entity, name, NameKind(kind))
    app.show(changed, form)


@verb(command)
@click.argument("entity")
@click.option("--at", "organization", required=True, help="The organization, by ref or name.")
@click.option("--title", default="", help="The title held there.")
@click.option("--from", "since", metavar="DATE", help="Since when.")
@click.option("--to", "until", metavar="DATE", help="Until when.")
@row_format()
@pass_app
def role(app: App, entity: str, organization: str, title: str, since: str | None, until: str | None, form: str) -> None:
    """Record a title at an organization, with its dates."""
    from factdb.services import entities

    begin, end = dating(since), dating(until)
    with app.writing("entity role") as tx:
        changed = entities.role(tx, entity, organization, title, valid_from=begin, valid_to=end)
    app.show(changed, form)
