"""CSV: a header, and one finding a line.

No cell can start a formula: a message begins with our words, a ref with a letter or a digit.
"""

import csv as standard
import io
from collections.abc import Iterator, Sequence

from factdb.records.finding import CheckResult, Finding
from factdb.renderers._renderer import renderer

COLUMNS = Finding.__struct_fields__
END = "\r\n"
"""What ends a row. The writer puts a cell in quotation marks only for the line ends that it knows of."""


@renderer(suffix=".csv")
def csv(result: CheckResult, colour: bool) -> Iterator[str]:
    yield _line(COLUMNS)
    for finding in result.findings:
        yield _line([str(getattr(finding, column)) for column in COLUMNS])


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    standard.writer(written, lineterminator=END).writerow(cells)
    return written.getvalue().removesuffix(END)
