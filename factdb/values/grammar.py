"""Everything that the words at a place can mean.

A core value (money, a percentage, a date and so on), with the words before it that bound it, a second value that
makes a range of it, and the words after it.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from factdb.records.value import Value
from factdb.values import bound, duration, figure, money, number, percent, period, quantity, ratio, relative
from factdb.values import date as dates
from factdb.values.figure import Link
from factdb.values.number import Number
from factdb.values.phrases import Phrases, gap
from factdb.values.reading import Reading, dated
from factdb.words import Comparator, ValueKind

LINKS = Phrases({"between": Link.AND, "from": Link.TO, "anywhere between": Link.AND, "anywhere from": Link.TO})
FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
MINUS = re.compile(r"[-−](?=[\d.$£€])|minus\s", re.IGNORECASE)
SHORT_YEAR = re.compile(r"[-–/](\d\d)(?![\w/]|[.,:-]\d)", re.ASCII)
POINTS = ("day", "month", "year")


def readings(text: str, at: int, anchor: date | None) -> list[Reading]:
    """The readings that begin at the place: money first, bare numbers last."""
    if link := LINKS.read(text, at):
        found = read_core(text, gap(text, link[1]), anchor, link[0])
        return [reading for reading in found if is_span(reading) or reading.fault]
    bounded = bound.read_before(text, at)
    start = gap(text, bounded[1]) if bounded else at
    link_ = Link.NOTHING if FROM.search(text, max(0, at - 6), at) else Link.TO
    found = read_core(text, start, anchor, link_)
    return [made for reading in found if (made := _bounded(text, reading, bounded and bounded[0]))]


def is_span(reading: Reading) -> bool:
    """Whether the reading is a range of figures or an interval of dates."""
    return reading.value.comparator is Comparator.RANGE or "/" in (reading.value.edtf or "")


def read_core(text: str, at: int, anchor: date | None, link: Link) -> list[Reading]:
    """The readings without words that bound them, ranges among them."""
    if minus := MINUS.match(text, at):
        return [_negative(reading) for reading in _read_kinds(text, minus.end(), anchor, Link.NOTHING)]
    return [_joined(text, reading, anchor, link) for reading in _read_kinds(text, at, anchor, link)]


def _negative(reading: Reading) -> Reading:
    amount = reading.value.amount
    return reading._replace(value=replace(reading.value, amount=-amount)) if amount else reading


def _read_kinds(text: str, at: int, anchor: date | None, link: Link) -> Iterator[Reading]:
    number_ = figure.read(text, at, link)
    if number_ and text.startswith("+", number_.end):
        number_ = number_._replace(end=number_.end + 1, mark="+")
    found = [money.read_signed(text, at, link), *_read_dates(text, at, anchor)]
    if number_:
        found += [reader(text, number_) for reader in (money.read, percent.read, duration.read, ratio.read)]
    found += [
        percent.read_part(text, at),
        duration.read_article(text, at),
        ratio.read_word(text, at),
        duration.read_age(text, at),
    ]
    found += [quantity.read_feet(text, at), quantity.read_rank(text, at)]
    if number_:
        found += [quantity.read(text, number_)]
    return (reading for reading in found if reading)


def _read_dates(text: str, at: int, anchor: date | None) -> list[Reading | None]:
    part = period.part(text, at)
    if not part:
        return [_read_date(text, at, anchor)]
    whole = _read_date(text, part[1], anchor)
    return [whole and period.third(whole, part[0])]


def _read_date(text: str, at: int, anchor: date | None) -> Reading | None:
    return period.read(text, at, anchor) or dates.read(text, at) or relative.read(text, at, anchor)


# --- words that bound a value ------------------------------------------------------------------------------


def _bounded(text: str, reading: Reading, before: Comparator | None) -> Reading | None:
    """The reading under the comparator that stands before or after it; None where that makes no sense."""
    if before is None:
        before, end = _after(text, reading)
        reading = reading._replace(end=end)
    if before is None or reading.fault:
        return reading
    if reading.value.kind is ValueKind.DATE:
        return _bounded_date(reading, before)
    if reading.precision == "rank":
        return None
    return reading._replace(value=_compared(reading, before))


def _after(text: str, reading: Reading) -> tuple[Comparator | None, int]:
    if reading.figure and reading.figure.mark == "+":
        return Comparator.GE, reading.end
    if text.startswith("+", reading.end) and reading.value.kind is not ValueKind.DATE:
        return Comparator.GE, reading.end + 1
    return bound.AFTER.read(text, gap(text, reading.end)) or (None, reading.end)


def _compared(reading: Reading, comparator: Comparator) -> Value:
    value = reading.value
    if value.comparator is not Comparator.RANGE:
        return replace(value, comparator=comparator)
    if comparator in (Comparator.GT, Comparator.GE):
        return replace(value, amount=value.low, low=None, high=None, comparator=comparator)
    if comparator in (Comparator.LT, Comparator.LE):
        return replace(value, amount=value.high, low=None, high=None, comparator=comparator)
    return value


def _bounded_date(reading: Reading, comparator: Comparator) -> Reading | None:
    """About a date marks it; more than three years ago is any day up to it; no other bound goes with a date."""
    edtf = reading.value.edtf or ""
    if comparator is Comparator.ABOUT:
        plain = not reading.relative and edtf[-1:].isdigit() and "/" not in edtf
        marked = dated(f"{edtf}~", reading.end, reading.precision) if plain else reading
        return marked._replace(value=replace(marked.value, comparator=comparator))
    if comparator is Comparator.EQ:
        return reading
    if not reading.relative or reading.precision not in (*POINTS, "week") or "/" in edtf:
        return None
    spans = {Comparator.GT: f"../{edtf}", Comparator.LT: f"{edtf}/.."}
    return dated(spans[comparator], reading.end, reading.precision, relative=True) if comparator in spans else None


# --- ranges of two whole values ----------------------------------------------------------------------------


def _joined(text: str, reading: Reading, anchor: date | None, link: Link) -> Reading:
    """The reading with a second value of its kind that makes a range of it ("£2m-£3m", "2015 to 2018")."""
    if reading.fault or is_span(reading):
        return reading
    if reading.precision == "year" and (short := SHORT_YEAR.match(text, reading.end)):
        return _to_short_year(reading, short)
    joint = link.value.match(text, reading.end)
    if not joint:
        return reading
    seconds = [_span(reading, second) for second in _read_kinds(text, joint.end(), anchor, Link.NOTHING)]
    return max((span for span in seconds if span), key=lambda span: span.end, default=reading)


def _to_short_year(reading: Reading, short: re.Match[str]) -> Reading:
    first = int(reading.value.edtf or "0")
    last = first - first % 100 + int(short[1])
    return dated(f"{first}/{last}", short.end(), "year") if last > first and not reading.relative else reading


def _span(first: Reading, second: Reading) -> Reading | None:
    low, high = first.value, second.value
    if low.kind is not high.kind or second.fault or is_span(second):
        return None
    if low.kind is ValueKind.DATE:
        return _interval(first, second)
    if (low.unit, low.currency) != (high.unit, high.currency) or not (first.figure and second.figure):
        return None
    return _range(first, second, _scaled(first.figure, second.figure, low.amount or Decimal(0)))


def _interval(first: Reading, second: Reading) -> Reading | None:
    if first.relative or second.relative or first.precision != second.precision or first.precision not in POINTS:
        return None
    reading = dated(f"{first.value.edtf}/{second.value.edtf}", second.end, first.precision)
    return None if reading.fault else reading


def _scaled(first: Number, second: Number, amount: Decimal) -> Decimal:
    """The lower end under the magnitude of the upper one ("$2 to $3 billion")."""
    scaled = number.times(amount, second.scale)
    return scaled if first.scale == 1 and scaled < second.high else amount


def _range(first: Reading, second: Reading, low: Decimal) -> Reading | None:
    high = second.value.amount
    if high is None or low >= high:
        return None
    value = replace(second.value, amount=None, low=low, high=high, comparator=Comparator.RANGE)
    return second._replace(value=value, precision=first.precision)
