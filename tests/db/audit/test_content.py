"""What a row says is the same text, whichever database holds it, and the one that Python makes of its values."""

from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import MetaData, Table, create_engine, text
from sqlalchemy.pool import StaticPool

from factdb.canonical import to_json
from factdb.db.audit.content import canonical, columns, expression
from factdb.db.engine import connected
from factdb.db.tables.claim import claim_version
from factdb.db.tables.every import audited
from factdb.db.tables.source import blob

KEY = UUID("01890000-0000-7000-8000-000000000001")
WANTED = {"claim_id": KEY, "modality": "asserted"}
NASTY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
AMOUNTS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal("-1e20"), max_value=Decimal("1e20"), places=12
)
REALS = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e30, max_value=1e30).map(lambda real: real + 0.0)
DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC))
VERSIONS = st.fixed_dictionaries(
    {
        "text": NASTY.filter(bool),
        "value_stated": st.none() | NASTY,
        "value_amount": st.none() | AMOUNTS,
        "value_least": st.none() | REALS,
        "as_of_earliest": st.none() | DAYS,
        "minor": st.booleans(),
        "number": st.integers(1, 2**31 - 1),
        "created_at": MOMENTS,
        "created_by": NASTY,
    }
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def loose(request):
    """A connection with the columns of a claim's version in a table without any condition."""
    with _place(request) as url, create_engine(url, poolclass=StaticPool).connect() as connection:
        table = Table("loose", MetaData(), *[column._copy() for column in claim_version.columns])
        table.constraints.clear()
        table.create(connection)
        connection.commit()
        yield connection, table
        connection.engine.dispose()


@contextmanager
def _place(request):
    if request.param == "sqlite":
        yield "sqlite://"
        return
    with request.getfixturevalue("postgres").empty() as url:
        yield url.replace("postgresql://", "postgresql+psycopg://")


def _by_hand(row):
    """The canonical JSON of values, made in Python alone."""
    shown = {
        name: float(f"{value:.15g}") if isinstance(value, float) else _plain(value)
        for name, value in row.items()
        if value is not None
    }
    return to_json(shown).decode()


def _plain(value):
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return f"{value.replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else value


@settings(max_examples=150, deadline=None)
@given(row=VERSIONS)
def test_a_row_says_the_same_in_python_and_in_every_database(loose, row):
    connection, table = loose
    connection.rollback()
    connection.execute(table.insert().values(id=KEY, **WANTED, **row))
    said = connection.execute(text(_query(connection))).scalar_one()
    connection.rollback()
    assert canonical("claim_version", said) == _by_hand({**row, "claim_id": str(KEY), "modality": "asserted"})


def _query(connection):
    content = expression(claim_version, connection.dialect.name, "r").replace(":", r"\:")
    return f"SELECT {content} FROM loose r"


def test_the_key_stands_beside_the_content_and_bytes_are_left_out():
    assert "sha256" not in {column.name for column in columns(blob)}
    assert "data" not in {column.name for column in columns(blob)}
    assert "size" in {column.name for column in columns(blob)}


@pytest.mark.parametrize("name", [table.name for table in audited])
def test_every_audited_table_has_a_content(database, name):
    (table,) = (each for each in audited if each.name == name)
    with connected(database) as connection:
        content = expression(table, database.dialect, "r").replace(":", r"\:")
        for says in connection.execute(text(f"SELECT {content} FROM {name} r")).scalars():
            assert canonical(name, says).startswith('{"')


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('{"value_least":14000000000.0}', '{"value_least":14000000000.0}'),
        ('{"value_least":1e-05,"value_most":1.0e-05}', '{"value_least":0.00001,"value_most":0.00001}'),
        ('{"value_least":0.1}', '{"value_least":0.1}'),
        ('{"a":"x","value_least":1.0e+20,"z":1}', '{"a":"x","value_least":1e20,"z":1}'),
        ('{"text":"\\"value_least\\":7"}', '{"text":"\\"value_least\\":7"}'),
        ('{"text":"{\\"value_least\\":7}"}', '{"text":"{\\"value_least\\":7}"}'),
    ],
)
def test_only_how_a_float_is_printed_is_made_alike(written, meant):
    assert canonical("claim_version", written) == meant
