"""Percentages, and differences between them in percentage points; a basis point is a hundredth of one."""

from decimal import Decimal

from factdb.values.number import PARTS, Number
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


def read(text: str, figure: Number) -> Reading | None:
    """The percentage whose figure was read."""
    found = UNITS.read(text, gap(text, figure.end))
    if not found:
        return None
    (unit, factor), end = found
    return measured(ValueKind.PERCENT, figure, end, unit=unit, factor=factor)


def read_part(text: str, at: int) -> Reading | None:
    """A part of a percentage: "half a percent", "a quarter of a percentage point"."""
    part = PARTS.read(text, at)
    return read(text, Number(part[0], part[0], part[1], form="words")) if part else None
