"""How messages count and quote."""

from factdb.records.value import Value

_LONGEST = 60


def count(number: int, noun: str, verb: str = "") -> str:
    """A number with its noun and verb: "1 claim rests", "2 claims rest"; the verb is given as for many."""
    one = number == 1
    counted = f"{number:,} {noun}{'' if one else 's'}"
    return f"{counted} {verb}{'s' if one else ''}" if verb else counted


def words(text: str) -> str:
    """Words of a source or a claim in quotation marks, on one line, cut where they are long."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + '…'}”"


def listed(names: list[str], most: int = 3) -> str:
    """Names in a row, the rest counted: "a, b, c and 4 more"."""
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def figure(value: Value) -> str:
    """A typed value as it was stated, else as plain figures."""
    ends = [f"{end:,f}" for end in (value.amount, value.low, value.high) if end is not None]
    named = " ".join(filter(None, [" to ".join(ends), value.currency, value.unit]))
    return words(value.stated) if value.stated else value.edtf or value.text or named
