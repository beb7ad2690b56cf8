"""factdb check."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format, words
from factdb.words import Severity

if TYPE_CHECKING:
    from factdb.records.finding import Finding

NEVER = "never"
_CODES = "Only these codes or beginnings of codes, such as C or Q102,V; give it again for more."


@click.command("check")
@click.option("--select", multiple=True, metavar="CODES", help=_CODES)
@click.option("--ignore", multiple=True, metavar="CODES", help="All but these.")
@click.option(
    "--fail-on",
    type=words([*Severity, NEVER]),
    default=Severity.ERROR.value,
    show_default=True,
    help="Exit 1 where a finding is at least this grave.",
)
@row_format()
@common
@pass_app
def command(app: App, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str, form: str) -> int:
    """Run the integrity checks.

    Each finding has a code, a place and what to type; factdb rule show CODE explains it. Exits 1 where a finding
    reaches --fail-on, else 0.
    """
    from factdb.renderers import RENDERERS
    from factdb.rules import check

    with app.reading() as tx:
        result = check(tx, select=_codes(select), ignore=_codes(ignore))
    app.print(RENDERERS.get(form)(result, colour=True), form)
    return 1 if _reaches(result.findings, fail_on.lower()) else 0


def _codes(given: Iterable[str]) -> list[str]:
    """Codes that stand in several options, or behind commas in one."""
    return [code.strip() for option in given for code in option.split(",")]


def _reaches(findings: "Iterable[Finding]", limit: str) -> bool:
    grave = [*Severity][: [*Severity, NEVER].index(limit) + 1] if limit != NEVER else []
    return any(finding.severity in grave for finding in findings)
