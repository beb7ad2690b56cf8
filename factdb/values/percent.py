"""Percentages, and differences between them in percentage points; a basis point is a hundredth of one."""

from decimal import Decimal

from factdb.values.number import Number
from factdb.values.phrases import Phrases, gap
from factdb.values.reading import Reading, measured
from factdb.words import ValueKind

POINT = "percentage_point"
WHOLE, HUNDREDTH = Decimal(1), Decimal("0.01")
UNITS = Phrases(
    {
        "%": ("percent", WHOLE),
        "percent": ("percent", WHOLE),
        "per cent": ("percent", WHOLE),
        "pct": ("percent", WHOLE),
        "percentage point": (POINT, WHOLE),
        "percentage points": (POINT, WHOLE),
        "% points": (POINT, WHOLE),
        "pp": (POINT, WHOLE),
        "ppt": (POINT, WHOLE),
        "basis point": (POINT, HUNDREDTH),
        "basis points": (POINT, HUNDREDTH),
        "bps": (POINT, HUNDREDTH),
    }
)
OF_ONE = Phrases({"of a": None, "a": None, "of one": None})


def read(text: str, figure: Number) -> Reading | None:
    """The percentage whose figure was read."""
    at = gap(text, figure.end)
    of = OF_ONE.read(text, at) if figure.low < 1 else None
    found = UNITS.read(text, gap(text, of[1]) if of else at)
    if not found:
        return None
    (unit, factor), end = found
    return measured(ValueKind.PERCENT, figure, end, unit=unit, factor=factor)
