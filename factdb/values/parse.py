"""A text that is exactly one value, or one date; anything else is an error that says why."""

import re
from datetime import date

from msgspec.structs import replace

from factdb.errors.values import Ambiguous, BadDate, BadValue
from factdb.records.value import Dating, Value
from factdb.values import edtf, grammar, money, number
from factdb.values.phrases import Phrases, gap
from factdb.values.reading import Reading
from factdb.words import ValueKind

ARTICLE = Phrases({"a": None, "an": None, "the": None, "some": None})
PREPOSITION = Phrases(dict.fromkeys(("in", "on", "during", "in the", "during the", "in the year")))
BARE = {ValueKind.PERCENT: "percent", ValueKind.RATIO: "times"}
"""The kinds whose unit goes without saying once the kind is named."""

MISSING = {
    ValueKind.MONEY: "the currency is missing; write for instance $, EUR or pounds",
    ValueKind.DURATION: "the unit of time is missing; write for instance years or days",
    ValueKind.DATE: "it is not written as a date",
}
LETTERS = {"m": "metres", "t": "tonnes"}
DIGITS = re.compile(r"\d[\d.,]*", re.ASCII)
YEARS = re.compile(r"(\d\d)(\d\d)-(\d\d)", re.ASCII)


def parse(text: str, *, anchor: date | None = None, kind: ValueKind | None = None) -> Value:
    """The value that the whole text states.

    `anchor` is the day of the source, from which "last April" counts; `kind` allows that kind alone, and the kind
    `text` takes any words as they are. A year alone ("2025") is a date unless `kind` says otherwise. Raises BadValue,
    BadDate or Ambiguous.
    """
    stated = text.strip()
    if not stated:
        raise BadValue(text, "it is empty")
    if kind is ValueKind.TEXT:
        return Value(kind=kind, text=stated, stated=stated)
    if _is_edtf(stated, kind):
        dating = edtf.parse(stated)
        return Value(
            kind=ValueKind.DATE, edtf=dating.edtf, earliest=dating.earliest, latest=dating.latest, stated=stated
        )
    whole = _whole(stated, anchor)
    reading = next((reading for reading in whole if kind in (None, reading.value.kind)), None) or _bare(whole, kind)
    if reading is None:
        raise _refusal(stated, whole, kind)
    return replace(_sound(reading, stated).value, stated=stated)


def parse_date(text: str, *, anchor: date | None = None) -> Dating:
    """The date that the whole text states: EDTF as given, ISO, or in words; see `parse` for `anchor`.

    Raises BadDate, or Ambiguous for a day and a month that can be read either way round.
    """
    stated = text.strip()
    if not stated:
        raise BadDate(text, "it is empty")
    if edtf.is_shaped(stated):
        return edtf.parse(stated)
    for reading in _whole(stated, anchor):
        if reading.value.kind is ValueKind.DATE:
            value = _sound(reading, stated).value
            return Dating(edtf=value.edtf or "", earliest=value.earliest, latest=value.latest)
    raise BadDate(text, MISSING[ValueKind.DATE])


def _is_edtf(stated: str, kind: ValueKind | None) -> bool:
    """Whether to take the text as EDTF. 2015-18 are years unless a date was asked for; 2021-22 can be a summer too."""
    if kind is not None or not edtf.is_shaped(stated):
        return kind is ValueKind.DATE and edtf.is_shaped(stated)
    years = YEARS.fullmatch(stated)
    if years and int(years[3]) > max(int(years[2]), 12):
        if int(years[3]) in edtf.PERIODS:
            raise Ambiguous(stated, [f"{stated[:4]}/{years[1]}{years[3]}", edtf.show(stated)])
        return False
    return not stated.isdigit()


def _whole(stated: str, anchor: date | None) -> list[Reading]:
    """The readings of the whole text, with or without an article or a preposition before it."""
    return [reading for reading in _openings(stated, anchor) if reading.end == len(stated)]


def _openings(stated: str, anchor: date | None) -> list[Reading]:
    """The readings at the beginning of the text, whole or not."""
    found = [opening for table in (ARTICLE, PREPOSITION) if (opening := table.read(stated, 0))]
    starts = [0, *(gap(stated, end) for _, end in found)]
    return [reading for start in starts for reading in grammar.readings(stated, start, anchor)]


def _sound(reading: Reading, stated: str) -> Reading:
    """The reading, unless it is at fault or its letter has two meanings ("5m")."""
    if reading.fault:
        raise reading.fault(stated)
    letter, figure = reading.figure.mark if reading.figure else "", reading.figure
    if figure and letter in LETTERS and reading.value.kind is ValueKind.QUANTITY and not reading.value.unit:
        scale = "million" if letter == "m" else "trillion"
        raise Ambiguous(stated, [f"{stated[:-1]} {scale}", f"{stated[:-1]} {LETTERS[letter]}"])
    return reading


def _bare(whole: list[Reading], kind: ValueKind | None) -> Reading | None:
    """A bare number under a named kind whose unit goes without saying."""
    for reading in whole:
        if kind in BARE and reading.value.kind is ValueKind.QUANTITY and not reading.value.unit:
            return reading._replace(value=replace(reading.value, kind=kind, unit=BARE[kind]))
    return None


# --- why not -----------------------------------------------------------------------------------------------


def _refusal(stated: str, whole: list[Reading], kind: ValueKind | None) -> BadDate | BadValue:
    if kind is ValueKind.DATE:
        return BadDate(stated, MISSING[kind])
    for reading in whole:
        if kind in MISSING and reading.value.kind is ValueKind.QUANTITY and not reading.value.unit:
            return BadValue(stated, MISSING[kind])
    if whole:
        return BadValue(stated, f"it states a {whole[0].value.kind}, not a {kind}")
    return BadValue(stated, _reason(stated))


def _reason(stated: str) -> str:
    if stated in money.SIGNS or stated in money.CODES:
        return "it has a currency but no amount"
    digits = DIGITS.search(stated)
    if digits and not number.read_digits(stated, digits.start()):
        return f"{digits[0]} is no number; thousands stand in groups of three digits"
    known = max((reading.end for reading in _openings(stated, None)), default=0)
    if known:
        return f"{stated[known:].strip()!r} after {stated[:known]!r} is not understood"
    return "it states no number with a known unit and no date"
