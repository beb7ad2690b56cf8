"""Rules on the terminal."""

import textwrap
from collections.abc import Iterator

from factdb.cli.show.layout import heading
from factdb.records.finding import RulePage

WIDTH = 80


def line(page: RulePage) -> str:
    return f"{heading(page.code, f'{page.severity:<7}')}  {page.rule:<28} {page.summary}"


def block(page: RulePage) -> Iterator[str]:
    yield heading(page.code, page.severity, page.rule)
    for paragraph in (page.summary, *page.why.split("\n\n"), f"Fix: {page.fix}"):
        yield ""
        yield from textwrap.wrap(paragraph, WIDTH)
