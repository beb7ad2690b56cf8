"""Quotes on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import field, flat, heading, quoted, styled
from factdb.cli.show.match import difference, graded
from factdb.records.quote import Quote
from factdb.values.edtf import show
from factdb.words import Standing


def line(quote: Quote) -> str:
    who = flat(quote.speaker.name) if quote.speaker else "nobody named"
    return f"{heading(quote.ref, _mark(quote), who)}  {words(quote)}\n    {flat(quote.standing)}"


def block(quote: Quote) -> Iterator[str]:
    yield heading(quote.ref, graded(quote.fidelity), _mark(quote))
    yield from field("words", words(quote))
    yield from field("speaker", quote.speaker and f"{quote.speaker.name} ({quote.speaker.ref})")
    yield from field("grade", quote.standing)
    yield from field("folded", ", ".join(quote.normalizations))
    yield from field("left out", " / ".join(quote.elided))
    yield from styled("differs", difference(quote.difference))
    yield from field("flags", ", ".join(quote.flags))
    yield from field("kind", f"{quote.kind}, {quote.basis.replace('_', ' ')}")
    yield from field("said on", quote.said_on and show(quote.said_on.edtf))
    yield from field("place", ", ".join(f"{piece.start}–{piece.end}" for piece in quote.pieces))
    yield from field("in", f"{quote.source}, capture {quote.capture}")
    yield from field("chain", chain(quote))
    yield from field("note", quote.note)
    yield from field("withdrawn", quote.status_reason)


def words(quote: Quote) -> str:
    """The words as given, each piece in quotation marks of its own."""
    return " … ".join(quoted(text) for text in quote.texts)


def chain(quote: Quote) -> str:
    """The way the words took to us."""
    links = [f"{link.name} ({link.role.replace('_', ' ')})" for link in quote.attribution]
    return " → ".join([*([quote.speaker.name] if quote.speaker else []), *links]) if links else ""


def _mark(quote: Quote) -> str:
    if quote.redacted:
        return "redacted"
    return "withdrawn" if quote.status is Standing.WITHDRAWN else ""
