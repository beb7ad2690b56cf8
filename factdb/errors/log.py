"""The log: an entry that is not there, a head or a proof that does not hold."""

from factdb.errors import FactdbError

WRITTEN = {"head": "factdb log head --export FILE", "proof": "factdb log prove REF -o FILE"}
"""What writes the files that can be verified."""


class NoEntry(FactdbError):
    def __init__(self, number: int) -> None:
        super().__init__(f"The log has no entry #{number}.")
        self.hint = "See which there are: factdb log"


class NoHead(FactdbError):
    """A file that is not what was asked for."""

    def __init__(self, path: str, what: str) -> None:
        super().__init__(f"{'Standard input' if path == '-' else path} is no {what} that factdb wrote.")
        self.hint = f"Write one with: {WRITTEN[what]}"
