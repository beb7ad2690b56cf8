"""factdb quote find."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("find")
@click.argument("quote", required=False)
@click.option("--in", "file", metavar="FILE", help="The text to search; - for standard input.")
@click.option("--batch", metavar="FILE.jsonl", help='Lines of {"id", "quote", "in"}; "in" is relative to this file.')
@click.option("--occurrence", type=click.IntRange(min=1), help="Which of several places.")
@row_format("text", "json", "jsonl")
@common
@pass_app
def command(app: App, quote: str | None, file: str | None, batch: str | None, occurrence: int | None, form: str) -> int:
    """Find a quotation in a file, without a database; exits 1 where it is altered, spliced or absent."""
    from factdb.cli import finding
    from factdb.errors.options import MissingOption

    if batch and (quote or file or occurrence):
        raise MissingOption("A batch names its own quotes and files", "leave out QUOTE, --in and --occurrence")
    if batch:
        return finding.batch(batch)
    return finding.single(app, quote, file, occurrence, form)
