"""A desk on a server, with its roles and the people in them."""

import pytest

from tests.logins import apply_roles, login


@pytest.fixture
def dialect() -> str:
    return "postgresql"


@pytest.fixture
def desk(database):
    """A function that gives the database as one of its people sees it."""
    apply_roles(database)
    return lambda name: login(database, name)
