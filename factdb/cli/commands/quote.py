"""factdb quote: words, where they stand, and how faithful they are."""

from typing import Any

import click

from factdb.cli.app import App, pass_app
from factdb.cli.params import command as verb
from factdb.cli.params import paging, row_format, words
from factdb.words import AttributionRole, Basis, EntityKind, QuoteKind


@click.group("quote")
def command() -> None:
    """Anchor quotations and grade how faithful they are."""


@verb(command)
@click.option("--in", "source", required=True, metavar="S", help="The source, by ref.")
@click.option("--text", "texts", required=True, multiple=True, help="The words. Give it again for a second piece.")
@click.option("--speaker", metavar="E", help="Who said them, by ref or name.")
@click.option("--speaker-kind", type=words(EntityKind), default=EntityKind.PERSON.value, show_default=True)
@click.option("--create", is_flag=True, help="Make an unknown speaker.")
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places.")
@click.option("--kind", type=words(QuoteKind), default=QuoteKind.DIRECT.value, show_default=True)
@click.option("--said-on", metavar="DATE", help="When they were said.")
@click.option("--basis", type=words(Basis), help="On what terms; the source's own otherwise.")
@click.option("--keep", is_flag=True, help="Store an altered or absent quote as it is.")
@click.option("--note", help="What a colleague should know.")
@click.option("--ref", help="Its handle; made up otherwise.")
@row_format()
@pass_app
def add(app: App, form: str, create: bool, speaker_kind: str, **given: Any) -> None:
    """Find words in a source's newest capture, and store them with their place and grade."""
    from factdb.cli.asking import offering
    from factdb.cli.stating import quotation, show_unfaithful, warn_ambiguous
    from factdb.services import statements

    said = quotation(given.pop("source"), given.pop("texts"), given)

    def act(create: bool) -> Any:
        with app.writing("quote add") as tx:
            return statements.quote(tx, said, create=create, speaker_kind=EntityKind(speaker_kind))

    with show_unfaithful(app, form):
        made = offering(act, create=create)
    warn_ambiguous(app, made)
    app.show(made, form)


@verb(command, "list")
@click.option("--in", "source", metavar="S", help="Only quotes from this source.")
@click.option("--speaker", metavar="E", help="Only quotes of this speaker.")
@paging
@row_format()
@pass_app
def list_(app: App, source: str | None, speaker: str | None, limit: int | None, after: str | None, form: str) -> None:
    """List quotes with their grades."""
    from factdb.services import entities, quotes

    with app.reading() as tx:
        speaker_id = entities.find(tx, speaker).id if speaker else None
        found = quotes.listed(tx, source=source, speaker_id=speaker_id, limit=limit, after=after)
    app.show_all(found, form, none='No quotes yet. Add one: factdb quote add --in SOURCE --text "…"')


@verb(command)
@click.argument("quote")
@row_format()
@pass_app
def show(app: App, quote: str, form: str) -> None:
    """Show a quote: its words, place, chain and grade."""
    from factdb.services import quotes

    with app.reading() as tx:
        found = quotes.get(tx, quote)
    app.show(found, form)


@verb(command)
@click.argument("quotes", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Check every quote.")
@row_format()
@pass_app
def check(app: App, quotes: tuple[str, ...], every: bool, form: str) -> int:
    """Grade stored quotes again; exits 1 where one does not vouch.

    A changed grade is appended to the quote's history.
    """
    from factdb.cli.checking import recheck
    from factdb.errors import MissingOption

    if bool(quotes) == every:
        raise MissingOption("Nothing says which quotes to check", "name quotes, or give --all")
    return recheck(app, quotes, form)


@verb(command)
@click.argument("quote", required=False)
@click.option("--in", "file", metavar="FILE", help="The text to search; - for standard input.")
@click.option("--batch", metavar="FILE.jsonl", help='Lines of {"id", "quote", "in"}; "in" is relative to this file.')
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places.")
@row_format("text", "json", "jsonl")
@pass_app
def find(app: App, quote: str | None, file: str | None, batch: str | None, occurrence: int | None, form: str) -> int:
    """Find a quotation in a file, without a database; exits 1 where it is altered, spliced or absent."""
    from factdb.cli import finding

    if batch:
        return finding.batch(batch)
    return finding.single(app, quote, file, occurrence, form)


@verb(command)
@click.argument("quote")
@click.option("--role", type=words(AttributionRole), required=True)
@click.option("--entity", metavar="E", help="Who, by ref or name.")
@click.option("--source", metavar="S", help="In which source, by ref.")
@click.option("--literal", metavar="NAME", help="A name that is only printed, such as “unnamed interviewer”.")
@row_format()
@pass_app
def attribute(
    app: App, quote: str, role: str, entity: str | None, source: str | None, literal: str | None, form: str
) -> None:
    """Add the next link of the chain by which the words reached us."""
    from factdb.errors import MissingOption
    from factdb.services import entities, quotes, sources

    if not (entity or source or literal):
        raise MissingOption("A link of the chain needs somebody", "give --entity, --source or --literal")
    if role == AttributionRole.SPEAKER and not entity:
        raise MissingOption("A speaker is an entity", "give --entity")
    with app.writing("quote attribute") as tx:
        changed = quotes.attribute(
            tx,
            quote,
            AttributionRole(role),
            entity_id=entities.find(tx, entity).id if entity else None,
            source_id=sources.find(tx, source).id if source else None,
            literal=literal,
        )
    app.show(changed, form)


@verb(command)
@click.argument("quote")
@click.option("--reason", required=True, help="Why, in the words readers will see.")
@row_format()
@pass_app
def withdraw(app: App, quote: str, reason: str, form: str) -> None:
    """Withdraw a quote without deleting it."""
    from factdb.services import quotes

    with app.writing("quote withdraw") as tx:
        changed = quotes.withdraw(tx, quote, reason)
    app.show(changed, form)
