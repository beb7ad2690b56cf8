"""Dates that count from the day of their source: "last April", "three days ago", "on Friday", "November 20".

A month, a day of a month or a weekday without more is the most recent one, the anchor's own included, unless the
sentence speaks of what is to come; a day is not put eleven months away, though, where it is also within a month.
"Last April" is the April before the anchor's month, "last Friday" the Friday before the anchor. Weeks run from
Monday to Sunday. A number of weeks, months or years ago is as exact as its unit.
"""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from factdb.values import date as dates
from factdb.values import number, tense
from factdb.values.duration import UNITS
from factdb.values.phrases import Phrases, gap, words
from factdb.values.reading import Reading, dated

LAST, THIS, NEXT = -1, 0, 1
DAYS = Phrases(
    {
        **dict.fromkeys(("today", "tonight", "this morning", "this afternoon", "this evening"), 0),
        **dict.fromkeys(("yesterday", "last night", "yesterday morning", "yesterday evening"), -1),
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    }
)
WHICH = Phrases(
    {
        **dict.fromkeys(("last", "this past", "this last", "the previous"), LAST),
        **dict.fromkeys(("this", "the current"), THIS),
        **dict.fromkeys(("next", "this coming", "the coming"), NEXT),
    }
)
PAST = Phrases({"the past": LAST, "the last": LAST})
SPANS = Phrases({name: name for name in words("week weekend month quarter year decade century")})
LONG_SPANS = ("decade", "century")
AGO = Phrases(
    {
        **dict.fromkeys(("ago", "back"), -1),
        **dict.fromkeys(("from now", "hence"), 1),
    }
)
FAR, NEAR = timedelta(days=335), timedelta(days=30)


def read(text: str, at: int, anchor: date | None) -> Reading | None:
    """The relative date at the place, or None; without an anchor the reading is a fault."""
    if found := DAYS.read(text, at):
        return _reading(_day(anchor, days=found[0]) if anchor else None, found[1], "day")
    return _read_which(text, at, anchor) or _read_ago(text, at, anchor) or _read_bare(text, at, anchor)


def _reading(edtf: str | None, end: int, precision: str) -> Reading:
    return dated(edtf, end, precision, relative=True)


def shift(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date | None:
    """The day so many years, months and days later; None beyond the calendar."""
    from dateutil.relativedelta import relativedelta

    try:
        return day + relativedelta(years=years, months=months, days=days)
    except (ValueError, OverflowError):
        return None


def _day(anchor: date, days: int) -> str | None:
    day = shift(anchor, days=days)
    return day.isoformat() if day else None


# --- last, this, next --------------------------------------------------------------------------------------


def _read_which(text: str, at: int, anchor: date | None) -> Reading | None:
    which = WHICH.read(text, at)
    if not which:
        return _read_past(text, at, anchor)
    step, place = which[0], gap(text, which[1])
    if span := SPANS.read(text, place):
        return _reading(span_edtf(anchor, span[0], step) if anchor else None, span[1], span[0])
    if weekday := dates.WEEKDAY.read(text, place):
        return _reading(_weekday(anchor, weekday[0], step) if anchor else None, weekday[1], "day")
    month = dates.parts(text, place)
    if not month or month[1] is not None or month[2] is not None:
        return None
    return _reading(_month(anchor, month[0], step) if anchor else None, month[3], "month")


def _read_past(text: str, at: int, anchor: date | None) -> Reading | None:
    """ "the past century"; "the past year" is no calendar year, so it is not read."""
    past = PAST.read(text, at)
    span = past and SPANS.read(text, gap(text, past[1]))
    if not span or span[0] not in LONG_SPANS:
        return None
    return _reading(span_edtf(anchor, span[0], LAST) if anchor else None, span[1], span[0])


def span_edtf(anchor: date, span: str, step: int) -> str | None:
    """The calendar week, month, quarter, year, decade or century that lies `step` of them from the anchor's own."""
    if span in ("week", "weekend"):
        return _week(anchor, step, weekend=span == "weekend")
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[span]
    day = shift(anchor.replace(day=1), months=step * months)
    if day is None:
        return None
    return {
        "month": day.isoformat()[:7],
        "quarter": f"{day.year:04}-{33 + (day.month - 1) // 3}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}X",
        "century": f"{day.year // 100:02}XX",
    }[span]


def _week(anchor: date, step: int, *, weekend: bool = False) -> str | None:
    monday = shift(anchor, days=7 * step - anchor.weekday())
    sunday = monday and shift(monday, days=6)
    if not monday or not sunday:
        return None
    start = sunday - timedelta(days=1) if weekend else monday
    return f"{start.isoformat()}/{sunday.isoformat()}"


def _weekday(anchor: date, weekday: int, step: int) -> str | None:
    if step == THIS:
        return _day(anchor, weekday - anchor.weekday())
    if step == NEXT:
        return _day(anchor, (weekday - anchor.weekday() - 1) % 7 + 1)
    return _day(anchor, -((anchor.weekday() - weekday - 1) % 7 + 1))


def _month(anchor: date, month: int, step: int) -> str:
    if step == THIS:
        return f"{anchor.year:04}-{month:02}"
    if step == NEXT:
        return f"{anchor.year + (month <= anchor.month):04}-{month:02}"
    return f"{anchor.year - (month >= anchor.month):04}-{month:02}"


# --- ago ---------------------------------------------------------------------------------------------------


def _read_ago(text: str, at: int, anchor: date | None) -> Reading | None:
    figure = number.read(text, at) or _article(text, at)
    unit = figure and UNITS.read(text, gap(text, figure.end))
    ago = unit and AGO.read(text, gap(text, unit[1]))
    if not figure or not unit or not ago or figure.low != figure.high or figure.low != int(figure.low):
        return None
    (name, factor), count = unit[0], min(figure.low, Decimal(10**6))
    return _reading(_ago(anchor, name, int(count * factor) * ago[0], int(factor)) if anchor else None, ago[1], name)


ARTICLE = Phrases({"a": number.ONE, "an": number.ONE})


def _article(text: str, at: int) -> number.Number | None:
    found = ARTICLE.read(text, at)
    return number.Number(found[0], found[0], found[1]) if found else None


def _ago(anchor: date, unit: str, count: int, factor: int) -> str | None:
    if unit == "year":
        day = shift(anchor, years=count)
        return f"{day.year:04}{'~' if factor >= 10 else ''}" if day else None
    if unit == "month":
        day = shift(anchor, months=count)
        return day.isoformat()[:7] if day else None
    if unit == "week":
        return _week(anchor, count)
    return _day(anchor, count if unit == "day" else 0)


# --- a month, a day of a month, a weekday, without a year --------------------------------------------------


def _read_bare(text: str, at: int, anchor: date | None) -> Reading | None:
    weekday = dates.WEEKDAY.read(text, at)
    comma = weekday and dates.COMMA.match(text, weekday[1])
    found = dates.parts(text, comma.end() if comma else at)
    if found and found[2] is None and (found[1] is not None or not comma):
        month, day, _, end = found
        ahead = tense.ahead(text, at, end)
        return _reading(nearest(anchor, month, day, ahead=ahead) if anchor else None, end, "day" if day else "month")
    if not weekday:
        return None
    step = NEXT if tense.ahead(text, at, weekday[1]) else LAST
    return _reading(_near_weekday(anchor, weekday[0], step) if anchor else None, weekday[1], "day")


def _near_weekday(anchor: date, weekday: int, step: int) -> str | None:
    return anchor.isoformat() if anchor.weekday() == weekday else _weekday(anchor, weekday, step)


def nearest(anchor: date, month: int, day: int | None, *, ahead: bool) -> str:
    """The month, or the day of a month, that a text of the anchor's day means when it leaves out the year."""
    now = month == anchor.month and day in (None, anchor.day)
    year = anchor.year - ((month, day or 0) > (anchor.month, anchor.day if day else 0))
    coming = _first(year + 1, month, day) - anchor
    if not now and coming < FAR if ahead else day and coming < NEAR:
        year += 1
    return f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")


def _first(year: int, month: int, day: int | None) -> date:
    year = min(max(year, 1), 9999)
    return date(year, month, min(max(day or 1, 1), monthrange(year, month)[1]))
