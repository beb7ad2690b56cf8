"""What `quote add` and `claim add` share: the quotation, and what is said where it is not faithful."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from factdb.cli.app import App
from factdb.errors.rows import Unfaithful
from factdb.records.quote import Quote
from factdb.services.statements import Quotation
from factdb.words import Basis, Flag, QuoteKind


def quotation(source: str, texts: Sequence[str], given: Mapping[str, Any]) -> Quotation:
    """A quotation from a command's options."""
    basis = given.get("basis")
    return Quotation(
        source=source,
        texts=tuple(texts),
        speaker=given.get("speaker"),
        occurrence=given.get("occurrence"),
        kind=QuoteKind(given["kind"]),
        said_on=given.get("said_on"),
        basis=Basis(basis) if basis else None,
        ref=given.get("ref"),
        note=given.get("note"),
        keep=bool(given.get("keep")),
    )


@contextmanager
def show_unfaithful(app: App, form: str) -> Iterator[None]:
    """Show how words differ from their source, before the error is told."""
    try:
        yield
    except Unfaithful as fault:
        app.show(fault.match, form if form == "json" else "text")
        raise


def warn_ambiguous(app: App, quote: Quote) -> None:
    """Say so where the words stand in more than one place."""
    if Flag.AMBIGUOUS in quote.flags:
        app.say("These words stand more than once; the first place was taken. Choose with --occurrence N.")
