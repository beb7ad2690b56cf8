"""Options that more than one verb takes."""

from typing import Any

import click

from factdb.cli.params import words
from factdb.words import Basis, Grade, SourceType

CITATION = {
    "title": "--title",
    "publisher": "--publisher",
    "container_title": "--container",
    "url": "--url",
    "doi": "--doi",
    "language": "--language",
    "note": "--note",
}


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
