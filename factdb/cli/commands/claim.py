"""factdb claim: statements, what they rest on, and what checkers concluded."""

from typing import Any

import click

from factdb.cli.app import App, pass_app
from factdb.cli.params import command as verb
from factdb.cli.params import paging, row_format, words
from factdb.words import Basis, ClaimStatus, Directness, EntityKind, Modality, QuoteKind, Stance


@click.group("claim")
def command() -> None:
    """Add, verify, revise and withdraw claims."""


def content_options(function: Any) -> Any:
    """The options that say what a claim says."""
    for option in (
        click.option("--qualifier", "qualifiers", multiple=True, metavar="NAME=VALUE", help="A further figure."),
        click.option("--modality", type=words(Modality), help="How it is said; asserted otherwise."),
        click.option("--as-of", metavar="DATE", help="The day or period it holds for."),
        click.option("--value", help="Its figure or date, as stated: “$14 billion”."),
    ):
        function = option(function)
    return function


@verb(command)
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
@click.option("--speaker-kind", type=words(EntityKind), default=EntityKind.PERSON.value, show_default=True)
@click.option("--subject-kind", type=words(EntityKind), default=EntityKind.ORGANIZATION.value, show_default=True)
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places the words stand in.")
@click.option("--quote-kind", "kind", type=words(QuoteKind), default=QuoteKind.DIRECT.value, show_default=True)
@click.option("--quote-ref", help="The quote's handle; made up otherwise.")
@click.option("--said-on", metavar="DATE", help="When the words were said.")
@click.option("--basis", type=words(Basis), help="On what terms they were said.")
@click.option("--stance", type=words(Stance), default=Stance.SUPPORTS.value, show_default=True)
@click.option("--directness", type=words(Directness), default=Directness.SECONDARY.value, show_default=True)
@click.option("--keep", is_flag=True, help="Store an altered or absent quote as it is.")
@click.option("--query", help="An open question about it.")
@click.option("--tag", "tags", multiple=True, help="Give it again for more.")
@click.option("--ref", help="Its handle, such as scale-stake; made up otherwise.")
@row_format()
@pass_app
def add(app: App, form: str, **given: Any) -> None:
    """Add a claim, with the quote it rests on and a verdict where they are given.

    All of it is stored at once, or nothing is.
    """
    from factdb.cli import claiming

    app.show(claiming.add(app, form, given), form)


@verb(command, "list")
@click.option("--subject", metavar="E", help="Only claims about this entity.")
@click.option("--tag", help="Only claims with this tag.")
@click.option("--status", type=words(ClaimStatus), help="Only claims in this state.")
@click.option("--rating", help="Only claims whose newest verdict is this.")
@paging
@row_format()
@pass_app
def list_(app: App, form: str, subject: str | None, status: str | None, tag: str | None, **given: Any) -> None:
    """List claims with their newest ratings."""
    from factdb.services import listings

    with app.reading() as tx:
        subject_id = None
        if subject:
            from factdb.services import entities

            subject_id = entities.find(tx, subject).id
        wanted = listings.query(
            subject=subject_id,
            tagged=tag,
            status=ClaimStatus(status) if status else None,
            rated=given["rating"],
            limit=given["limit"],
            after=given["after"],
        )
        found = listings.lines(tx, wanted) if form == "text" else listings.claims(tx, wanted)
    app.show_all(found, form, none='No claims yet. Add one: factdb claim add "…" --in SOURCE --quote "…"')


@verb(command)
@click.argument("claim")
@row_format()
@pass_app
def show(app: App, claim: str, form: str) -> None:
    """Show a claim: what it says, what it rests on, its newest verdict."""
    from factdb.services import claims

    with app.reading() as tx:
        found = claims.get(tx, claim)
    app.show(found, form)


@verb(command)
@click.argument("claim")
@click.option("--text", help="What it says now.")
@content_options
@click.option("--minor", is_flag=True, help="A typing error mended: verdicts stay valid.")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@pass_app
def revise(app: App, claim: str, form: str, **given: Any) -> None:
    """Make a new version of a claim; what no option names stays as it was."""
    from factdb.cli import claiming

    app.show(claiming.revise(app, claim, given), form)


@verb(command)
@click.argument("claim")
@click.option("--rating", required=True, help="For instance reported; see the scale.")
@click.option("--rationale", required=True, help="Why, in the words readers will see.")
@click.option("--evidence", "on", multiple=True, metavar="QUOTE", help="What it rests on; all that stands otherwise.")
@click.option("--known-as-of", metavar="DATE", help="Up to when the checker knew; today otherwise.")
@click.option("--scale", default="default", show_default=True, help="The rating scale.")
@click.option("--reason", "change_reason", help="Why it differs from the verdict before.")
@row_format()
@pass_app
def verify(app: App, claim: str, form: str, on: tuple[str, ...], **given: Any) -> None:
    """Append a verdict on the current version, with the evidence it rests on."""
    from factdb.services import statements

    with app.writing("claim verify") as tx:
        judged = statements.judge(tx, claim, given.pop("rating"), given.pop("rationale"), on=on, **given)
    app.show(judged, form)


@verb(command)
@click.argument("claim")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@pass_app
def withdraw(app: App, claim: str, reason: str, form: str) -> None:
    """Withdraw a claim without deleting it."""
    from factdb.services import claims

    with app.writing("claim withdraw") as tx:
        withdrawn = claims.withdraw(tx, claim, reason)
    app.show(withdrawn, form)


@verb(command)
@click.argument("claim")
@click.argument("question", required=False)
@click.option("--settle", metavar="ANSWER", help="Answer the question that is open.")
@row_format()
@pass_app
def query(app: App, claim: str, question: str | None, settle: str | None, form: str) -> None:
    """Put an open question to a claim, or settle it."""
    from factdb.errors import MissingOption
    from factdb.services import claims

    if bool(question) == bool(settle):
        raise MissingOption("There is no question", "give a QUESTION, or --settle with the answer")
    with app.writing("claim query") as tx:
        changed = claims.settle(tx, claim, settle) if settle else claims.query(tx, claim, question or "")
    app.show(changed, form)


@verb(command)
@click.argument("claim")
@click.argument("names", nargs=-1)
@click.option("--remove", multiple=True, help="A tag to take off. Give it again for more.")
@row_format()
@pass_app
def tag(app: App, claim: str, names: tuple[str, ...], remove: tuple[str, ...], form: str) -> None:
    """Put tags on a claim, and take others off."""
    from factdb.errors import MissingOption
    from factdb.services import claims

    if not names and not remove:
        raise MissingOption("There is no tag", "name tags to add, or --remove TAG")
    with app.writing("claim tag") as tx:
        changed = claims.add_tags(tx, claim, names, remove)
    app.show(changed, form)


@verb(command)
@click.argument("claim")
@row_format("text", "json")
@pass_app
def history(app: App, claim: str, form: str) -> None:
    """Tell the whole story of a claim, in order."""
    from factdb.services import histories

    with app.reading() as tx:
        told = histories.tell(tx, claim)
    app.show(told, form)
