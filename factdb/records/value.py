"""The typed content of a claim, and dates at the precision at which people state them."""

from datetime import date
from decimal import Decimal

from factdb.records.base import Record
from factdb.words import Comparator, ValueKind


class Dating(Record, frozen=True, kw_only=True):
    """A stated date: EDTF text, and the first and the last day that it can mean (null where it is open)."""

    edtf: str
    earliest: date | None = None
    latest: date | None = None


class Value(Record, frozen=True, kw_only=True):
    """What a claim says, typed. Amounts are exact decimals, strings in JSON.

    `amount` is the stated figure; with the comparator `range` the bounds `low` and `high` stand instead.
    `currency` is an ISO 4217 code and belongs to money alone; `unit` is a singular English noun
    (`percent`, `year`, `person`, `mile`). A date has `edtf` and its bounds; a text has `text`. `stated` keeps
    the words that were read.
    """

    kind: ValueKind
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    unit: str | None = None
    comparator: Comparator = Comparator.EQ
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    text: str | None = None
    stated: str = ""


class ReadValue(Record, frozen=True, kw_only=True):
    """A value found in running text: where it stands, in code points, and how exact it is."""

    start: int
    end: int
    value: Value
    precision: str = ""
    relative: bool = False
