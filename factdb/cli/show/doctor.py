"""What the doctor found, on the terminal: one line a check, what to do at its end."""

import click

from factdb.cli.show.layout import flat
from factdb.records.doctor import Condition
from factdb.words import Health

COLOURS = {Health.OK: "green", Health.WARNING: "yellow", Health.ERROR: "red"}


def line(found: Condition) -> str:
    state = click.style(f"{found.state:<7}", fg=COLOURS[found.state], bold=found.state is not Health.OK)
    return f"{state}  {found.check:<16} {flat(found.says)}" + (f". {flat(found.remedy)}" if found.remedy else "")
