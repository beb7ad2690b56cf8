"""What to work on next, on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import field, flat, heading
from factdb.records.advice import Advice


def line(advice: Advice) -> str:
    return heading(advice.ref, flat("; ".join(advice.why)))


def block(advice: Advice) -> Iterator[str]:
    yield heading(advice.ref)
    yield from field("claim", advice.text)
    for why in advice.why:
        yield from field("because", why)
    yield from field("do", advice.fix)
