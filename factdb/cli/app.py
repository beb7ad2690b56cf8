"""What a command works with: its settings, its transactions, and one way to print.

Heavy imports happen inside, where they are used.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

if TYPE_CHECKING:
    from factdb.db.address import Address
    from factdb.db.audit.author import Author
    from factdb.db.transaction import Reading, Writing
    from factdb.settings import Setting, Settings

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


class App:
    """One run of one command."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options

    @cached_property
    def settings(self) -> "Settings":
        from factdb import settings

        return settings.load({name: self._options.get(name) for name in ("db", "schema", "by")}, _folder())

    @cached_property
    def where(self) -> "Address":
        """The database that the command works on."""
        return self.address(self.settings.db.value)

    def address(self, text: str) -> "Address":
        """Another database than the command's, in the same schema."""
        from factdb.db.address import address

        return address(text, self.settings.schema.value)

    @cached_property
    def actor(self) -> "Setting":
        """Who makes what this command writes, and where that is set."""
        from factdb.cli.actor import actor

        return actor(self.settings.by)

    @contextmanager
    def reading(self) -> Iterator["Reading"]:
        """A read transaction."""
        from factdb.db.transaction import reading

        with reading(self.where, wait=self.settings.seconds) as tx:
            yield tx

    def author(self, command: str) -> "Author":
        """Who makes the transaction that this command is."""
        from factdb.db.audit.author import author

        return author(command, self.actor.value, self.actor.origin)

    def write(self, command: str, act: Callable[["Writing"], T]) -> T:
        """Run a service in a write transaction, sealed and committed when it ends well.

        A server that went away in between is tried again, so a service is all that `act` may call.
        """
        from factdb.db.transaction import write

        done = write(self.where, self.author(command), self.settings.seconds, act)
        self._options["written"] = True
        return done

    def replace(self, command: str, act: Callable[["Writing", "Author"], T]) -> T:
        """Run a service that makes a new database what another was, with a log that it brings along."""
        from factdb.db.transaction import unsealed

        by = self.author(command)
        with unsealed(self.where, by, self.settings.seconds) as tx:
            done = act(tx, by)
        self._options["written"] = True
        return done

    def say(self, text: str) -> None:
        """Tell what was done, on standard error; nothing with --quiet."""
        if not self._options.get("quiet"):
            click.echo(text, err=True)

    def show(self, record: Any, form: str = "text") -> None:
        """Print one record."""
        from factdb.cli.show import one

        self.print(one(record, form), form)

    def show_all(self, records: Iterable[Any], form: str = "text", *, none: str = "") -> None:
        """Print a list of records; `none` is what to say where there are none."""
        from factdb.cli.show import many

        listed = list(records)
        if not listed and form == "text":
            self.say(none)
        else:
            self.print(many(listed, form), form)

    def print(self, lines: Iterable[str], form: str = "text") -> None:
        """Print lines. Those for programs are left as they are; at a terminal they lose their control characters."""
        from factdb.cli.show.layout import inert

        exact = form != "text"
        tamed = exact and sys.stdout.isatty()
        for line in lines:
            click.echo(inert(line) if tamed else line, color=True if exact else None)


def _folder() -> Path:
    """The folder the command runs in. Raises UnreadableFile where it was deleted beneath it."""
    from factdb.errors.files import UnreadableFile

    try:
        return Path.cwd()
    except OSError:
        raise UnreadableFile("the folder you are in", "it is gone") from None


def pass_app(function: Callable[..., Any]) -> Callable[..., Any]:
    """Hand the App to a command as its first argument."""

    @click.pass_context
    def wrapped(ctx: click.Context, *args: Any, **kwargs: Any) -> Any:
        for param in ctx.command.params:
            if ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE:
                _refuse_empty(ctx, param, ctx.params.get(param.name or ""))
        return ctx.invoke(function, App(ctx.ensure_object(dict)), *args, **kwargs)

    return update_wrapper(wrapped, function)


def _refuse_empty(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Refuse a text of nothing: it comes of a variable that was never set, and says nothing to a reader."""
    for text in value if isinstance(value, tuple) else (value,):
        if isinstance(text, str) and not text.strip():
            raise click.BadParameter("it is empty.", ctx=ctx, param=param)


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Keep a common option, whether it stood before or after the verb."""
    _refuse_empty(ctx, param, value)
    if value:
        ctx.ensure_object(dict)[param.name] = value


def common(function: F) -> F:
    """The options that every command takes."""
    for option in (
        click.option("--debug", is_flag=True, expose_value=False, callback=_remember, hidden=True),
        click.option("-q", "--quiet", is_flag=True, expose_value=False, callback=_remember, help="Print results only."),
        click.option("--by", metavar="NAME", expose_value=False, callback=_remember, help="Who makes this entry."),
        click.option(
            "--schema", metavar="NAME", expose_value=False, callback=_remember, help="The desk's schema in it."
        ),
        click.option("--db", metavar="URL_OR_PATH", expose_value=False, callback=_remember, help="The database."),
    ):
        function = option(function)
    return function
