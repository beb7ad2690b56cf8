"""factdb source: what is cited, and what is held of it."""

from typing import Any

import click

from factdb.cli.app import App, pass_app
from factdb.cli.params import command as verb
from factdb.cli.params import dating, paging, row_format, words
from factdb.words import Basis, Extent, Grade, LinkKind, SourceType

CITATION = {
    "title": "--title",
    "publisher": "--publisher",
    "container_title": "--container",
    "url": "--url",
    "doi": "--doi",
    "language": "--language",
    "note": "--note",
}


@click.group("source")
def command() -> None:
    """Take in, cite, describe and link sources."""


def citation(function: Any) -> Any:
    """The options that describe a source."""
    for name, option in reversed(CITATION.items()):
        function = click.option(option, name, help=f"Its {name.replace('_', ' ')}.")(function)
    for given in (
        click.option("--basis", type=words(Basis), help="On what terms it was given to us."),
        click.option("--grade", type=words(Grade), help="How reliable it is: the Admiralty scale, A to F."),
        click.option("--issued", metavar="DATE", help="When it was published."),
        click.option("--author", "authors", multiple=True, help="Give it again for more."),
        click.option("--type", "type_", type=words(SourceType), metavar="TYPE", help="A CSL item type, such as book."),
    ):
        function = given(function)
    return function


@verb(command)
@click.argument("file", required=False)
@citation
@click.option("--reference", is_flag=True, help="Record a source that is cited but not held; no FILE.")
@click.option("--with", "interviewee", metavar="E", help="Whom the call or the mail was with.")
@click.option("--on", "held_on", metavar="DATE", help="When the call or the mail was.")
@click.option("--extent", type=words(Extent), default=Extent.WHOLE.value, help="How much of it FILE holds.")
@click.option("--retrieved", metavar="DATE", help="When the file was got, if not now.")
@click.option("--archive-url", help="Where a public archive keeps a copy.")
@click.option("--republishes", multiple=True, metavar="S", help="A source whose words it carries.")
@click.option("--cites", multiple=True, metavar="S", help="A source that it refers to.")
@click.option("--ref", help="Its handle; made from the title otherwise.")
@row_format()
@pass_app
def add(app: App, file: str | None, form: str, **given: Any) -> None:
    """Take in a text, Markdown or HTML file, or the notes of a call; or cite what is not held.

    What the file says of itself fills what no option gives. FILE may be - for standard input.
    """
    from factdb.cli import taking

    made = taking.take(app, file, given)
    app.show(made, form)


@verb(command, "list")
@click.option("--held/--not-held", default=None, help="Only what is held, or only what is not.")
@paging
@row_format()
@pass_app
def list_(app: App, held: bool | None, limit: int | None, after: str | None, form: str) -> None:
    """List sources."""
    from factdb.services import sources

    with app.reading() as tx:
        found = sources.listed(tx, held=held, limit=limit, after=after)
    app.show_all(found, form, none="No sources yet. Add one: factdb source add FILE")


@verb(command)
@click.argument("source")
@click.option("--text", "as_text", is_flag=True, help="Print the text of the newest capture instead.")
@row_format()
@pass_app
def show(app: App, source: str, as_text: bool, form: str) -> None:
    """Show a source and what is held of it."""
    from factdb.services import sources

    with app.reading() as tx:
        found = sources.get(tx, source)
        text = sources.text(tx, source) if as_text else ""
    if as_text:
        click.echo(text)
    else:
        app.show(found, form)


@verb(command)
@click.argument("source")
@citation
@row_format()
@pass_app
def edit(app: App, source: str, form: str, type_: str | None, issued: str | None, **given: Any) -> None:
    """Correct how a source is cited. What is held of it never changes."""
    from factdb.services import sources
    from factdb.services.columns import dating_columns

    authors = given.pop("authors")
    changes = {name: value for name, value in given.items() if value is not None}
    changes |= {"type": type_} if type_ else {}
    changes |= dating_columns("issued", dating(issued)) if issued else {}
    with app.writing("source edit") as tx:
        if authors:
            sources.replace_authors(tx, source, authors)
        found = sources.edit(tx, source, changes) if changes or not authors else sources.get(tx, source)
    app.show(found, form)


@verb(command)
@click.argument("source")
@click.argument("kind", type=words(LinkKind))
@click.argument("target")
@click.option("--note", help="Where it says so.")
@row_format()
@pass_app
def link(app: App, source: str, kind: str, target: str, note: str | None, form: str) -> None:
    """Record that SOURCE quotes, summarizes, republishes, translates, revises, retracts or cites TARGET."""
    from factdb.services import sources

    with app.writing("source link") as tx:
        found = sources.link(tx, source, LinkKind(kind), target, note)
    app.show(found, form)
