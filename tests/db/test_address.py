from pathlib import Path

import pytest

from factdb.db.address import address
from factdb.errors.database import DatabaseUnavailable
from factdb.errors.roles import BadSchema, NoSchemas, TwoSchemas

SERVER = "postgresql://desk@db.example.org/facts"


@pytest.mark.parametrize("text", ["facts.db", "sqlite:///facts.db"])
def test_a_path_and_a_url_name_the_same_file(text):
    found = address(text)
    assert (found.path, found.dialect, str(found)) == (Path("facts.db"), "sqlite", "facts.db")


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_server_is_named_by_its_url(scheme):
    found = address(f"{scheme}://desk@db.example.org/facts")
    assert (found.path, found.dialect, str(found)) == (None, "postgresql", "postgresql://desk@db.example.org/facts")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://desk:hunter2@db.example.org/facts",
        "postgresql://db.example.org/facts?user=desk&password=hunter2",
        "postgresql://db.example.org/facts?sslpassword=hunter2",
    ],
)
def test_a_password_is_never_shown(url):
    assert "hunter2" not in str(address(url))


@pytest.mark.parametrize(
    "url",
    [
        "mysql://desk:hunter2@db.example.org/facts",
        "mysql://db.example.org/facts?password=hunter2",
        "postgresql://desk:hunter2@db.example.org:port/facts",
        "postgresql://desk:hunt@hunter2@db.example.org/facts",
        "postgresql://[::1/facts?password=hunter2",
        "://desk:hunter2@db",
    ],
)
def test_a_url_that_is_none_of_ours_is_refused_without_its_password(url):
    with pytest.raises(DatabaseUnavailable) as caught:
        address(url)
    assert "hunter2" not in str(caught.value)
    assert caught.value.exit_code == 4


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///"])
def test_a_url_without_a_file_says_so(url):
    with pytest.raises(DatabaseUnavailable, match="it names no file"):
        address(url)


def test_a_password_holds_any_character_that_is_written_in_percent():
    found = address("postgresql://desk:p%40ss%25w%2Ford%3A@db.example.org/facts")
    assert found.url.password == "p@ss%w/ord:"
    assert str(found) == "postgresql://desk:***@db.example.org/facts"


@pytest.mark.parametrize(("text", "schema"), [(SERVER, "desk_a"), (f"{SERVER}?schema=desk_a", "")])
def test_a_schema_is_given_or_stands_in_the_url(text, schema):
    found = address(text, schema)
    assert found.schema == "desk_a"
    assert "schema" not in found.url.query
    assert str(found) == f"{SERVER}?schema=desk_a"
    assert address(str(found)) == found


@pytest.mark.parametrize(
    "name", ["-", "Desk", "desk a", 'desk"', "1desk", "pg_desk", "information_schema", "a" * 64, "é"]
)
def test_a_name_that_no_schema_can_have_is_refused(name):
    with pytest.raises(BadSchema) as caught:
        address(SERVER, name)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("url", [f"{SERVER}?schema=Desk", f"{SERVER}?schema=a&schema=b"])
def test_a_url_with_such_a_name_is_refused(url):
    with pytest.raises(BadSchema):
        address(url)


def test_a_file_has_no_schema():
    with pytest.raises(NoSchemas, match=r"facts\.db is a SQLite file and has no schema desk_a"):
        address("facts.db", "desk_a")


def test_two_schemas_are_one_too_many():
    with pytest.raises(TwoSchemas):
        address(f"{SERVER}?schema=desk_a", "desk_b")
