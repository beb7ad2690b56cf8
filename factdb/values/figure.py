"""A figure: one number, or two that make a range ("3 to 4 million", "5-6", "between 3 and 4").

The magnitude at the end of a range governs its beginning too, as long as the range still rises.
"""

import re
from enum import Enum

from factdb.values import number
from factdb.values.number import Number


class Link(Enum):
    """What may join the two ends of a range at this place."""

    TO = re.compile(r"\s?[-–—]\s?|\s(?:to|or)\s", re.IGNORECASE)
    AND = re.compile(r"\s(?:and|to)\s", re.IGNORECASE)
    NOTHING = re.compile(r"(?!)")


def read(text: str, at: int, link: Link) -> Number | None:
    """The figure that stands at the place, or None."""
    first = number.read(text, at)
    joint = first and link.value.match(text, first.end)
    second = joint and number.read(text, joint.end())
    if not first or not second:
        return first
    return joined(first, second) or first


def joined(first: Number, second: Number) -> Number | None:
    """The range between two numbers, or None where it would fall."""
    if first.form == "vague" or second.form == "vague":
        return None
    low = first.low
    if first.scale == 1 and second.scale > 1 and number.times(low, second.scale) < second.high:
        low = number.times(low, second.scale)
    if low >= second.high:
        return None
    return second._replace(low=low, form=first.form)
