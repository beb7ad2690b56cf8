"""factdb quote add."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import Basis, EntityKind, QuoteKind


@click.command("add")
@click.option("--in", "source", required=True, metavar="S", help="The source, by ref.")
@click.option("--text", "texts", required=True, multiple=True, help="The words. Give it again for a second piece.")
@click.option("--speaker", metavar="E", help="Who said them, by ref or name.")
@click.option(
    "--speaker-kind",
    type=words(EntityKind),
    default=EntityKind.PERSON.value,
    show_default=True,
    help="What a speaker made with --create is.",
)
@click.option("--create", is_flag=True, help="Make an unknown speaker.")
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places.")
@click.option(
    "--kind", type=words(QuoteKind), default=QuoteKind.DIRECT.value, show_default=True, help="How the words are quoted."
)
@click.option("--said-on", metavar="DATE", help="When they were said.")
@click.option("--basis", type=words(Basis), help="On what terms; the source's own otherwise.")
@click.option("--keep", is_flag=True, help="Store an altered or absent quote as it is.")
@click.option("--note", help="What a colleague should know.")
@click.option("--ref", help="Its handle; made up otherwise.")
@row_format()
@common
@pass_app
def command(app: App, form: str, create: bool, speaker_kind: str, **given: Any) -> None:
    """Find words in a source's newest capture, and store them with their place and grade."""
    from factdb.cli.asking import may_make, new_ones
    from factdb.cli.stating import quotation, show_unfaithful, warn_ambiguous
    from factdb.db.transaction import Writing
    from factdb.records.quote import Quote
    from factdb.services import statements

    said = quotation(given.pop("source"), given.pop("texts"), given)
    create = may_make(app, [given["speaker"]], create=create)

    def add(tx: Writing) -> tuple[list[str], Quote]:
        told = new_ones(tx, {given["speaker"]: EntityKind(speaker_kind)})
        return told, statements.quote(tx, said, create=create, speaker_kind=EntityKind(speaker_kind))

    with show_unfaithful(app, form):
        told, made = app.write("quote add", add)
    for line in told:
        app.say(line)
    warn_ambiguous(app, made)
    app.show(made, form)
