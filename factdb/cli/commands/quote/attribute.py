"""factdb quote attribute."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import AttributionRole


@click.command("attribute")
@click.argument("quote")
@click.option("--role", type=words(AttributionRole), required=True, help="What they did with the words.")
@click.option("--entity", metavar="E", help="Who, by ref or name.")
@click.option("--source", metavar="S", help="In which source, by ref.")
@click.option("--literal", metavar="NAME", help="A name that is only printed, such as “unnamed interviewer”.")
@row_format()
@common
@pass_app
def command(
    app: App, quote: str, role: str, entity: str | None, source: str | None, literal: str | None, form: str
) -> None:
    """Add the next link of the chain by which the words reached us."""
    from factdb.db.transaction import Writing
    from factdb.errors.options import MissingOption
    from factdb.records.quote import Quote
    from factdb.services import entities, quotes, sources

    if not (entity or source or literal):
        raise MissingOption("A link of the chain needs somebody", "give --entity, --source or --literal")
    if role == AttributionRole.SPEAKER and not entity:
        raise MissingOption("A speaker is an entity", "give --entity")

    def attribute(tx: Writing) -> Quote:
        return quotes.attribute(
            tx,
            quote,
            AttributionRole(role),
            entity_id=entities.find(tx, entity).id if entity else None,
            source_id=sources.find(tx, source).id if source else None,
            literal=literal,
        )

    app.show(app.write("quote attribute", attribute), form)
