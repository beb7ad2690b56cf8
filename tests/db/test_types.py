"""What is stored comes back as it was, on both dialects."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, insert, select, text
from sqlalchemy.exc import StatementError

from factdb.db.engine import connected
from factdb.db.types import Amount, Day, Flag, Id, Json, Moment, Word
from factdb.errors.database import DamagedValue
from factdb.words import Fidelity

KEPT = Table(
    "kept",
    MetaData(),
    *[Column(kind.__name__.lower(), kind) for kind in (Id, Moment, Day, Amount, Flag, Json)],
    Column("word", Word(Fidelity)),
    sqlite_strict=True,
)
BERLIN = timezone(timedelta(hours=2))
ID = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


@pytest.fixture
def kept(database):
    """Store one value in a column, and give what the database gives back."""
    with connected(database) as connection:
        KEPT.create(connection)

        def keep(column, value):
            connection.execute(KEPT.delete())
            connection.execute(insert(KEPT).values({column: value}))
            return connection.scalar(select(KEPT.c[column]))

        yield keep


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", ID),
        ("moment", datetime(2026, 1, 4, 14, 0, 0, 123456, UTC)),
        ("moment", datetime(999, 1, 4, tzinfo=UTC)),
        ("day", date(2026, 1, 4)),
        ("day", date(476, 9, 4)),
        ("amount", Decimal("14000000000.000000000001")),
        ("amount", Decimal("-0.10")),
        ("amount", Decimal("1E+3")),
        ("amount", Decimal(10) ** 60 + 1),
        ("flag", True),
        ("flag", False),
        ("json", {"names": ["Müller", "李"], "none": None, "deep": {"yes": True, "many": 12345678901234567}}),
        ("json", []),
        ("word", Fidelity.EXACT),
    ],
)
def test_a_value_comes_back_as_it_was(kept, column, value):
    assert kept(column, value) == value


@pytest.mark.parametrize("column", [column.name for column in KEPT.c])
def test_nothing_comes_back_as_nothing(kept, column):
    assert kept(column, None) is None


def test_digits_after_the_point_are_kept(kept):
    assert str(kept("amount", Decimal("2.50"))) == "2.50"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-(10**24), max_value=10**24))
def test_every_amount_comes_back_exactly(kept, amount):
    assert kept("amount", amount) == amount


def test_a_time_of_another_zone_comes_back_as_the_same_moment_in_utc(kept):
    found = kept("moment", datetime(2026, 1, 4, 16, 30, tzinfo=BERLIN))
    assert (found, found.tzinfo) == (datetime(2026, 1, 4, 14, 30, tzinfo=UTC), UTC)


def test_a_time_without_a_zone_is_refused(kept):
    with pytest.raises(StatementError, match="has no time zone"):
        kept("moment", datetime(2026, 1, 4, 14))


def test_a_word_that_is_not_ours_is_refused(kept):
    with pytest.raises(StatementError, match="'invented' is not a valid Fidelity"):
        kept("word", "invented")


@pytest.mark.parametrize(
    ("column", "value", "stored"),
    [
        ("id", ID, "01890a5d-ac96-774b-bcce-b302099a8057"),
        ("moment", datetime(2026, 1, 4, 16, tzinfo=BERLIN), "2026-01-04T14:00:00.000000Z"),
        ("moment", datetime(999, 1, 4, tzinfo=UTC), "0999-01-04T00:00:00.000000Z"),
        ("day", date(2026, 1, 4), "2026-01-04"),
        ("amount", Decimal("1.4E+10"), "14000000000"),
        ("flag", True, 1),
        ("json", {"b": 1, "a": "é"}, '{"a":"é","b":1}'),
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite"])
def test_on_sqlite_the_form_is_canonical(database, column, value, stored):
    with connected(database) as connection:
        KEPT.create(connection)
        connection.execute(insert(KEPT).values({column: value}))
        assert connection.scalar(text(f"SELECT {column} FROM kept")) == stored


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_on_postgresql_the_types_are_its_own(database):
    with connected(database) as connection:
        KEPT.create(connection)
        columns = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'kept'"
        found = {row.column_name: row.data_type for row in connection.execute(text(columns))}
    assert found == {
        "id": "uuid",
        "moment": "timestamp with time zone",
        "day": "date",
        "amount": "numeric",
        "flag": "boolean",
        "json": "text",
        "word": "text",
    }


@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("id", "an id"),
        ("moment", "a time"),
        ("day", "a day"),
        ("amount", "an amount"),
        ("word", "words"),
        ("json", "JSON"),
    ],
)
def test_what_was_altered_into_something_else_is_told(column, kind):
    types = {"id": Id(), "moment": Moment(), "day": Day(), "amount": Amount(), "word": Word(Fidelity), "json": Json()}
    with pytest.raises(DamagedValue, match=kind):
        types[column].process_result_value("no such thing", None)


def test_a_time_before_all_times_is_told():
    with pytest.raises(DamagedValue, match="a time"):
        Moment().process_result_value("0001-01-01T00:00:00+05:00", None)
