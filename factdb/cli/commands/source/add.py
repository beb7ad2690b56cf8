"""factdb source add."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.commands.source._options import citation
from factdb.cli.params import row_format, words
from factdb.words import Extent


@click.command("add")
@click.argument("file", required=False)
@citation
@click.option("--reference", is_flag=True, help="Record a source that is cited but not held; no FILE.")
@click.option("--capture-of", metavar="S", help="A source that is cited already, of which FILE is the text.")
@click.option("--with", "interviewee", metavar="E", help="Whom the call or the mail was with.")
@click.option("--on", "held_on", metavar="DATE", help="When the call or the mail was.")
@click.option("--extent", type=words(Extent), default=Extent.WHOLE.value, help="How much of it FILE holds.")
@click.option("--retrieved", metavar="DATE", help="When the file was got, if not now.")
@click.option("--archive-url", help="Where a public archive keeps a copy.")
@click.option("--republishes", multiple=True, metavar="S", help="A source whose words it carries.")
@click.option("--cites", multiple=True, metavar="S", help="A source that it refers to.")
@click.option("--ref", help="Its handle; made from the title otherwise.")
@row_format()
@common
@pass_app
def command(app: App, file: str | None, form: str, **given: Any) -> None:
    """Take in a text, Markdown or HTML file, or the notes of a call; or cite what is not held.

    What the file says of itself fills what no option gives. FILE may be - for standard input.
    """
    from factdb.cli import taking

    made = taking.take(app, file, given)
    app.show(made, form)
