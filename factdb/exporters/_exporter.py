"""What an exporter is: a function from a report to chunks of text, and the suffix of the files it makes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factdb.records.report import Report

Write = Callable[[Report], Iterator[str]]


@dataclass(frozen=True)
class Exporter:
    """One format. The suffix is lower case and has its dot."""

    suffix: str
    write: Write

    def __call__(self, report: Report) -> Iterator[str]:
        """The report as text, in chunks of any size, to be encoded as UTF-8."""
        return self.write(report)


def exporter(*, suffix: str) -> Callable[[Write], Exporter]:
    """Make the decorated function the exporter of files with this suffix."""

    def make(write: Write) -> Exporter:
        return Exporter(suffix, write)

    return make
