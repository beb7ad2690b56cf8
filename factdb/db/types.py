"""Column types that keep what they are given, in both dialects.

SQLite gets canonical TEXT in STRICT tables, PostgreSQL its native types: SQLAlchemy's own Numeric and DateTime
lose digits and time zones on SQLite.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import BOOLEAN, DATE, INTEGER, NUMERIC, REAL, TEXT, TIMESTAMP, Dialect, Double, Uuid
from sqlalchemy.types import TypeDecorator, TypeEngine

from factdb.canonical import to_json
from factdb.errors.database import DamagedValue

T = TypeVar("T")


def _read(kind: str, make: Callable[[str], T], value: str) -> T:
    """What SQLite kept as text; `kind` says what it must be. Raises DamagedValue where it is something else."""
    try:
        return make(value)
    except (ValueError, OverflowError, ArithmeticError, RecursionError, msgspec.DecodeError):
        raise DamagedValue(kind, value) from None


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


class _Canonical(TypeDecorator[Any]):
    """Text in a canonical form on SQLite, `native` on PostgreSQL. Each says `cache_ok` itself: it is not inherited."""

    impl = TEXT
    native: Callable[[], TypeEngine[Any]] = TEXT

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(self.native() if dialect.name == "postgresql" else self.impl_instance)


class Id(_Canonical):
    """A UUID: 36 characters, or uuid."""

    cache_ok = True
    native = Uuid

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return _read("an id", UUID, value) if isinstance(value, str) else value


class Moment(_Canonical):
    """A point in time in UTC: `2026-01-04T14:00:00.000000Z`, or timestamptz. A time without a zone is refused."""

    cache_ok = True

    @staticmethod
    def native() -> TypeEngine[Any]:
        return TIMESTAMP(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        utc = value.astimezone(UTC)
        if dialect.name == "postgresql":
            return utc
        return f"{utc.replace(tzinfo=None).isoformat(timespec='microseconds')}Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        found: datetime | None = _read("a time", _moment, value) if isinstance(value, str) else value
        return found and found.astimezone(UTC)


class Day(_Canonical):
    """A calendar day: `2026-01-04`, or date."""

    cache_ok = True
    native = DATE

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return _read("a day", date.fromisoformat, value) if isinstance(value, str) else value


class Amount(_Canonical):
    """An exact decimal: plain digits without an exponent, or numeric."""

    cache_ok = True
    native = NUMERIC

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else f"{value:f}"

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return _read("an amount", Decimal, value) if isinstance(value, str) else value


class Real(_Canonical):
    """A binary float of 8 bytes, for what is derived and only ordered by: real, or double precision."""

    cache_ok = True
    impl = REAL  # type: ignore[assignment]
    native = Double


class Flag(_Canonical):
    """Yes or no: 1 or 0, or boolean."""

    cache_ok = True
    impl = INTEGER  # type: ignore[assignment]
    native = BOOLEAN

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Word(TypeDecorator[Any]):
    """One of our words, as text."""

    impl = TEXT
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.words(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return None if value is None else _read("one of our words", self.words, value)


class Json(TypeDecorator[Any]):
    """Plain data as canonical JSON text, the same in both dialects."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else to_json(value).decode()

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else _read("JSON", msgspec.json.decode, value)
