"""factdb log list, and factdb log."""

import shlex
from collections.abc import Mapping
from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import dating, row_format

USUAL = 20


@click.command("list")
@click.argument("row", metavar="[REF]", required=False)
@click.option("--ref", metavar="REF", help="Only what touched this row; the same as REF.")
@click.option("--actor", metavar="NAME", help="Only what somebody of this name did; a part of it will do.")
@click.option("--from", "since", metavar="DATE", help="Only from this day, month or year on (UTC).")
@click.option("--to", "until", metavar="DATE", help="Only until this day, month or year, included (UTC).")
@click.option("--limit", type=click.IntRange(min=1), default=USUAL, show_default=True, help="Show at most so many.")
@click.option("--after", type=click.IntRange(min=1), metavar="N", help="Go on after this entry, to older ones.")
@row_format()
@common
@pass_app
def command(app: App, row: str | None, ref: str | None, form: str, limit: int, **given: Any) -> None:
    """Show what was done, by whom, when and to what, newest first."""
    from factdb.services.log import entries

    since, until = dating(given["since"]), dating(given["until"])
    with app.reading() as tx:
        found = entries.entries(
            tx,
            ref=row or ref,
            actor=given["actor"],
            since=since.earliest if since else None,
            until=until.latest if until else None,
            limit=limit + 1,
            after=given["after"],
        )
    app.show_all(found[:limit], form, none="No entry matches.")
    if len(found) > limit and form == "text":
        app.say(f"Older ones: {_again(row or ref, given)} --after {found[limit - 1].seq}")


def _again(row: str | None, given: Mapping[str, Any]) -> str:
    """The command with what narrowed it."""
    narrowed = {"--actor": given["actor"], "--from": given["since"], "--to": given["until"]}
    options = [part for name, value in narrowed.items() if value for part in (name, value)]
    return shlex.join(["factdb", "log", *([row] if row else []), *options])
