"""What to work on next."""

from factdb.records.base import Record


class Advice(Record, frozen=True, kw_only=True):
    """The claim that most needs work, why, and what to type."""

    ref: str
    text: str
    why: tuple[str, ...]
    fix: str
