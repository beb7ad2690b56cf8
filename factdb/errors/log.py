"""The log: an entry that is not there, a head or a proof that does not hold."""

from factdb.errors import FactdbError


class NoEntry(FactdbError):
    def __init__(self, number: int) -> None:
        super().__init__(f"The log has no entry #{number}.")
        self.hint = "See which there are: factdb log"


class NoHead(FactdbError):
    """A file that is not what was asked for."""

    def __init__(self, path: str, what: str) -> None:
        super().__init__(f"{path} is no {what} that factdb wrote.")
        self.hint = "Write one with: factdb log head --export FILE, or factdb log prove REF -o FILE"
