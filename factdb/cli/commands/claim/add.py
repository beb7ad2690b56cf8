"""factdb claim add."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.commands.claim._options import content_options
from factdb.cli.params import row_format, words
from factdb.words import Basis, Directness, EntityKind, QuoteKind, Stance


@click.command("add")
@click.argument("text")
@click.option("--in", "source", metavar="S", help="The source it stands in, by ref.")
@click.option("--quote", "quotes", multiple=True, help="Words of the source. Give it again for a second piece.")
@click.option("--speaker", metavar="E", help="Who said the words, by ref or name.")
@click.option("--subject", metavar="E", help="What it is about, by ref or name.")
@click.option("--property", help="What it says of the subject, such as valuation.")
@content_options
@click.option("--rating", help="A verdict at once, such as reported.")
@click.option("--rationale", help="Why that rating.")
@click.option("--scale", default="default", show_default=True, help="The rating scale.")
@click.option("--known-as-of", metavar="DATE", help="What the verdict's checker knew, up to when.")
@click.option("--create", is_flag=True, help="Make unknown entities.")
@click.option(
    "--speaker-kind",
    type=words(EntityKind),
    default=EntityKind.PERSON.value,
    show_default=True,
    help="What a speaker made with --create is.",
)
@click.option(
    "--subject-kind",
    type=words(EntityKind),
    default=EntityKind.ORGANIZATION.value,
    show_default=True,
    help="What a subject made with --create is.",
)
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places the words stand in.")
@click.option(
    "--quote-kind",
    "kind",
    type=words(QuoteKind),
    default=QuoteKind.DIRECT.value,
    show_default=True,
    help="How the words are quoted.",
)
@click.option("--quote-ref", help="The quote's handle; made up otherwise.")
@click.option("--said-on", metavar="DATE", help="When the words were said.")
@click.option("--basis", type=words(Basis), help="On what terms they were said.")
@click.option(
    "--stance",
    type=words(Stance),
    default=Stance.SUPPORTS.value,
    show_default=True,
    help="How the quote bears on the claim.",
)
@click.option(
    "--directness",
    type=words(Directness),
    default=Directness.SECONDARY.value,
    show_default=True,
    help="Whether it is the primary source.",
)
@click.option("--keep", is_flag=True, help="Store an altered or absent quote as it is.")
@click.option("--query", help="An open question about it.")
@click.option("--tag", "tags", multiple=True, help="Give it again for more.")
@click.option("--ref", help="Its handle, such as scale-stake; made up otherwise.")
@row_format()
@common
@pass_app
def command(app: App, form: str, **given: Any) -> None:
    """Add a claim, with the quote it rests on and a verdict where they are given.

    All of it is stored at once, or nothing is.
    """
    from factdb.cli import claiming

    app.show(claiming.add(app, form, given), form)
