"""factdb report."""

from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app

ENDINGS = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    **dict.fromkeys((".md", ".markdown", ".txt"), "markdown"),
}


@click.command("report")
@click.option("--subject", metavar="E", help="Only claims about this entity.")
@click.option("--tag", help="Only claims with this tag.")
@click.option("--claim", metavar="C", help="Only this claim.")
@click.option("--source", metavar="S", help="Only claims that rest on this source.")
@click.option(
    "--format", "form", type=click.Choice(["markdown", "html", "json"]), help="By the file's ending otherwise."
)
@click.option("-o", "--output", metavar="FILE", help="Where to write it; standard output otherwise.")
@common
@pass_app
def command(app: App, form: str | None, output: str | None, **chosen: str | None) -> None:
    """Write the citation report.

    It shows claims with verdicts, quotes, the chains by which they came, and what is held.
    """
    from factdb import clock
    from factdb.cli.show.layout import counted
    from factdb.cli.writing import write
    from factdb.exporters import EXPORTERS
    from factdb.rules import check
    from factdb.services import reports

    with app.reading() as tx:
        selection = reports.Selection(**chosen)
        report = reports.read(tx, selection, check(tx).findings, made_at=clock.now())
    write(EXPORTERS.get(form or _by_ending(output))(report), output)
    if output not in (None, "-"):
        app.say(f"Wrote {output}: {counted(len(report.claims), 'claim')}, {counted(len(report.quotes), 'quote')}.")


def _by_ending(output: str | None) -> str:
    """Markdown without a file; else what its ending says. Raises MissingOption where that says nothing."""
    from factdb.errors.options import MissingOption

    if output in (None, "-"):
        return "markdown"
    known = next((form for ending, form in ENDINGS.items() if str(output).lower().endswith(ending)), None)
    if known is None and Path(str(output)).suffix:
        raise MissingOption(f"The ending of {output} names no format of a report", "give --format")
    return known or "markdown"
