"""JSON Lines: one finding a line, and nothing where nothing was found."""

from collections.abc import Iterator

import msgspec

from factdb.records.finding import CheckResult
from factdb.renderers._renderer import renderer


@renderer(suffix=".jsonl")
def jsonl(result: CheckResult, colour: bool) -> Iterator[str]:
    for finding in result.findings:
        yield msgspec.json.encode(finding).decode()
