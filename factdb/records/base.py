"""What every record is: frozen, made by keyword, compared by content.

Each record repeats `frozen=True, kw_only=True`: msgspec does not inherit the one, type checkers want the other.
"""

import msgspec


class Record(msgspec.Struct, frozen=True):
    """A frozen record; `--format json` prints its fields in their order."""


class Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A frozen record that comes from outside: an unknown field is an error."""
