"""A noun's verbs: one module each, found by its name and imported when it is called."""

from importlib import import_module
from pathlib import Path

import click


class Verbs(click.Group):
    """The group of a noun; its package's modules are its verbs. Where none is given, the `usual` one is meant."""

    def __init__(self, noun: str, package: str, summary: str, *, usual: str | None = None) -> None:
        super().__init__(noun, help=summary)
        self._package = package
        self._usual = usual

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        given = args[0] if args else ""
        if self._usual and given not in (*self.list_commands(ctx), *ctx.help_option_names):
            args = [self._usual, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        folder = Path(str(import_module(self._package).__file__)).parent
        return sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"{self._package}.{name}").command
        return found
