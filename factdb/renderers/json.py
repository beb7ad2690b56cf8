"""One JSON object: `findings`, a list, and `checked`, the number of rows of each noun."""

from collections.abc import Iterator

import msgspec

from factdb.records.finding import CheckResult
from factdb.renderers._renderer import renderer


@renderer(suffix=".json")
def json(result: CheckResult, colour: bool) -> Iterator[str]:
    yield msgspec.json.format(msgspec.json.encode(result), indent=2).decode()
