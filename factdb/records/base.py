"""What every record is: frozen, made by keyword, compared by content."""

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen record; `--format json` prints its fields in their order."""


class Input(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A frozen record that comes from outside: an unknown field is an error."""
