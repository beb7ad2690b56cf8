"""factdb evidence add."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import Directness, Stance


@click.command("add")
@click.argument("claim")
@click.argument("quote", required=False)
@click.option("--source", metavar="S", help="A source that has no words to quote: a table, a photograph.")
@click.option("--locator", help="Where in that source, such as “table 3”.")
@click.option(
    "--stance", type=words(Stance), default=Stance.SUPPORTS.value, show_default=True, help="How it bears on the claim."
)
@click.option(
    "--directness",
    type=words(Directness),
    default=Directness.SECONDARY.value,
    show_default=True,
    help="Whether it is the primary source.",
)
@click.option("--note", help="What a colleague should know.")
@row_format()
@common
@pass_app
def command(
    app: App,
    claim: str,
    quote: str | None,
    source: str | None,
    locator: str | None,
    stance: str,
    directness: str,
    note: str | None,
    form: str,
) -> None:
    """Tie a QUOTE, or a place in a source, to a CLAIM."""
    from factdb.db.transaction import Writing
    from factdb.errors.options import MissingOption
    from factdb.records.claim import Claim
    from factdb.services import claims, evidence

    if bool(quote) == bool(source):
        raise MissingOption("Evidence is one thing", "name a QUOTE, or give --source with --locator")
    if bool(source) != bool(locator):
        raise MissingOption("A place in a source needs both", "give --source and --locator")

    def add(tx: Writing) -> Claim:
        evidence.add(
            tx,
            claim,
            quote=quote,
            source=source,
            locator=locator,
            stance=Stance(stance),
            directness=Directness(directness),
            note=note,
        )
        return claims.get(tx, claim)

    app.show(app.write("evidence add", add), form)
