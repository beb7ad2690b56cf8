"""What had to be removed, as a dossier writes it."""

from factdb.records.dossier.row import RowInput, Text


class RedactedRowInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """A row that lost its words, or bytes that are gone: the table and the key."""

    table: Text
    key: Text


class RedactionInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """What was removed of a source, and why. It is known by its id, since only a dump has it."""

    source: str
    reason: Text
    rows: list[RedactedRowInput] = []

    @property
    def ref(self) -> str:
        return self.source
