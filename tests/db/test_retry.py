import psycopg
import pytest
from sqlalchemy import exc, text

from factdb.db import retry
from factdb.db.address import address
from factdb.db.engine import connected
from factdb.db.retry import Fault
from factdb.errors import FactdbError
from factdb.errors.database import DatabaseUnavailable
from tests.postgres import terminate

on_postgresql = pytest.mark.parametrize("dialect", ["postgresql"])


def _why(where, act):
    """What is found in the sentence that an act on a connection ends with."""
    with pytest.raises(FactdbError) as caught, connected(where) as connection:
        act(connection)
    return retry.why(caught.value)


def _raised(state, *, lost=False):
    """The sentence that a driver's fault with this code becomes."""
    orig = psycopg.errors.lookup(state)("no reason")
    made = DatabaseUnavailable("here", "no reason")
    made.__cause__ = exc.OperationalError("SELECT", {}, orig, connection_invalidated=lost)
    return made


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        ("40001", Fault.GIVEN_UP),
        ("40P01", Fault.GIVEN_UP),
        ("57P03", Fault.STARTING),
        ("57P01", Fault.LOST),
        ("57P02", Fault.LOST),
        ("57P05", Fault.LOST),
        ("55P03", None),
        ("53100", None),
        ("42501", None),
    ],
)
def test_a_code_of_the_server_says_what_became_of_a_transaction(state, fault):
    assert retry.why(_raised(state)) is fault


def test_a_connection_that_is_gone_is_lost_whatever_the_code():
    assert retry.why(_raised("XX000", lost=True)) is Fault.LOST


def test_a_sentence_that_no_driver_caused_is_worth_no_try():
    assert retry.why(DatabaseUnavailable("here", "no reason")) is None


@on_postgresql
def test_a_connection_that_the_server_ended_is_lost(database):
    def act(connection):
        terminate(connection, database)
        connection.execute(text("SELECT 1"))

    assert _why(database, act) is Fault.LOST


def test_a_server_that_is_not_there_is_unreachable(tmp_path):
    where = address(f"postgresql://desk@/facts?host={tmp_path}")
    assert _why(where, lambda connection: None) is Fault.UNREACHABLE


@pytest.mark.parametrize("statement", ["SELECT nothing FROM nowhere", "UPDATE rating SET label = 'new'"])
def test_what_would_fail_again_is_worth_no_try(database, statement):
    assert _why(database, lambda connection: connection.execute(text(statement))) is None
