"""Options that more than one verb takes."""

from typing import Any

import click

from factdb.cli.params import words
from factdb.words import Modality


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
