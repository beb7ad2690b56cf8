"""A noun's verbs: one module each, found by its name and imported when it is called."""

from importlib import import_module
from pathlib import Path

import click


class Verbs(click.Group):
    """The group of a noun; its package's modules are its verbs."""

    def __init__(self, noun: str, package: str, summary: str) -> None:
        super().__init__(noun, help=summary)
        self._package = package

    def list_commands(self, ctx: click.Context) -> list[str]:
        folder = Path(str(import_module(self._package).__file__)).parent
        return sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"{self._package}.{name}").command
        return found
