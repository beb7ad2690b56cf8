"""What a renderer is: a function from a check's result to lines, each without its newline."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factdb.records.finding import CheckResult

Write = Callable[[CheckResult, bool], Iterator[str]]


@dataclass(frozen=True)
class Renderer:
    """One format; `suffix` is what a file of it ends in, with its dot."""

    suffix: str
    write: Write

    def __call__(self, result: CheckResult, *, colour: bool = False) -> Iterator[str]:
        """The lines of a result; `colour` is heeded where the format is read by people."""
        return self.write(result, colour)


def renderer(*, suffix: str) -> Callable[[Write], Renderer]:
    """Make the decorated function a renderer."""

    def make(write: Write) -> Renderer:
        return Renderer(suffix, write)

    return make
