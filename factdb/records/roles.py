"""The roles of a desk, and how they are made."""

from factdb.records.base import Record


class Roles(Record, frozen=True, kw_only=True):
    """Three roles, and the statements that make them what they are."""

    reader: str
    editor: str
    checker: str
    schema: str
    four_eyes: bool
    statements: tuple[str, ...]
