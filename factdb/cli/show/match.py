"""How a quotation stands to a text, on the terminal."""

from collections.abc import Iterator, Sequence

import click

from factdb.cli.show.layout import field, inert, styled
from factdb.records.match import Difference, Match
from factdb.words import VOUCHING, Fidelity, Operation


def line(match: Match) -> str:
    place = f"{match.start}–{match.end}" if match.start is not None else "nowhere"
    return f"{graded(match.fidelity)}  {place}"


def block(match: Match) -> Iterator[str]:
    yield graded(match.fidelity)
    for piece in match.pieces:
        yield from field(f"{piece.start}–{piece.end}", piece.exact)
    yield from field("folded", ", ".join(match.normalizations))
    yield from field("left out", " / ".join(match.elided))
    yield from styled("differs", difference(match.difference))
    yield from field("flags", ", ".join(match.flags))
    if match.fidelity not in VOUCHING:
        yield from field("verbatim", match.longest_run)
    if match.occurrences > 1:
        yield from field("occurs", f"{match.occurrences} times")


def graded(fidelity: Fidelity) -> str:
    """A grade, green where it vouches and red where it does not."""
    return click.style(fidelity, fg="green" if fidelity in VOUCHING else "red")


def difference(steps: Sequence[Difference]) -> str:
    """A word difference in one line: [-the source's words-] {+the quote's words+}."""
    return " ".join(_step(step) for step in steps if step.source or step.quote)


def _step(step: Difference) -> str:
    if step.operation is Operation.EQUAL:
        return inert(step.source)
    gone = click.style(f"[-{inert(step.source)}-]", fg="red") if step.source else ""
    new = click.style(f"{{+{inert(step.quote)}+}}", fg="green") if step.quote else ""
    return f"{gone} {new}".strip()
