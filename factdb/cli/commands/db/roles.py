"""factdb db roles."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from factdb.cli.app import App, common, pass_app

if TYPE_CHECKING:
    from factdb.records.roles import Roles


@click.command("roles")
@click.option("--apply", is_flag=True, help="Do it, in one transaction, and record it in the log.")
@click.option("--prefix", metavar="NAME", help="How the roles' names begin: with the schema, or factdb.")
@click.option(
    "--four-eyes/--no-four-eyes", default=None, help="Whether nobody may verify what they wrote; at first they may."
)
@common
@pass_app
def command(app: App, apply: bool, prefix: str | None, four_eyes: bool | None) -> None:
    """Print the SQL that makes the roles of a server's database.

    A reader reads everything, an editor adds sources, quotes and claims too, a checker also gives verdicts.
    """
    from factdb.db.roles import making

    if not apply:
        app.print(_script(making.planned(app.where, prefix, four_eyes=four_eyes, wait=app.settings.seconds)))
        return
    made = making.apply(app.where, app.author("db roles"), prefix, four_eyes=four_eyes, wait=app.settings.seconds)
    eyes = "on" if made.four_eyes else "off"
    app.say(f"{made.reader}, {made.editor} and {made.checker} have their rights; four eyes are {eyes}.")
    app.say(f"Add a member: {_member(made)}")


def _script(roles: "Roles") -> Iterator[str]:
    yield "-- Run factdb db roles --apply rather than this by hand: it records the change in the log."
    yield "BEGIN;"
    yield from (f"{statement};" for statement in roles.statements)
    yield "COMMIT;"
    yield f"-- Add a member: {_member(roles)}"


def _member(roles: "Roles") -> str:
    return f"GRANT {roles.checker} TO …;"
