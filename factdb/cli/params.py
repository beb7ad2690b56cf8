"""Options that more than one command takes, and how their texts become values."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import click

if TYPE_CHECKING:
    from factdb.cli.app import App
    from factdb.records.value import Dating

F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ("text", "json", "jsonl", "csv")


def words(listed: Iterable[str]) -> click.Choice[str]:
    """A choice among our words."""
    return click.Choice([str(word) for word in listed], case_sensitive=False)


def row_format(*formats: str) -> Callable[[F], F]:
    """`--format`, with the first one as its default."""
    return click.option(
        "--format", "form", type=click.Choice(formats or FORMATS), default="text", show_default=True, help="The output."
    )


def paging(function: F) -> F:
    """`--limit` and `--after`, by ref."""
    function = click.option("--after", metavar="REF", callback=_ref, help="Begin after this ref.")(function)
    return click.option("--limit", type=click.IntRange(min=1), help="Show at most so many.")(function)


def _ref(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A text that can be a ref; no row needs to have it. Raises BadRef."""
    from factdb.errors.refs import BadRef
    from factdb.ids import is_ref

    if value is not None and not is_ref(value):
        raise BadRef(value)
    return value


def nothing(noun: str, first: str, *filters: object) -> str:
    """What a list without rows says: that none match what was asked for, or how the first is added."""
    asked = any(each is not None for each in filters)
    return f"No {noun} match." if asked else f"No {noun} yet. Add one: {first}"


def dating(text: str | None, anchor: date | None = None) -> "Dating | None":
    """A stated date. Raises BadDate or Ambiguous."""
    if text is None:
        return None
    from factdb.values import parse_date

    return parse_date(text, anchor=anchor)


def content(path: str) -> bytes:
    """The bytes of a file, or of standard input where the path is a dash. Raises UnreadableFile."""
    from factdb.errors.files import UnreadableFile

    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as fault:
        raise UnreadableFile(path, _why(fault)) from None


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The same, to be read piece by piece."""
    from factdb.errors.files import UnreadableFile

    if path == "-":
        yield sys.stdin.buffer
        return
    with ExitStack() as held:
        try:
            file = held.enter_context(Path(path).open("rb"))
        except (OSError, ValueError) as fault:
            raise UnreadableFile(path, _why(fault)) from None
        yield file


def signing_key(app: "App", named: str | None) -> Path:
    """The key to sign with: the one that is named, else that of the settings. Raises MissingOption."""
    from factdb.errors.options import MissingOption

    key = named or app.settings.signing_key.value
    if not key:
        raise MissingOption("--sign needs a key", "give --signing-key FILE, or set signing_key in factdb.toml")
    return Path(key)


def _why(fault: Exception) -> str:
    known = {
        FileNotFoundError: "there is no such file",
        IsADirectoryError: "it is a folder",
        PermissionError: "it is closed to you",
        ValueError: "the name holds a NUL byte",
    }
    return known.get(type(fault), "it cannot be opened")
