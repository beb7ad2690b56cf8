from pathlib import Path

import pytest

from factdb.db.address import address
from factdb.errors.database import DatabaseUnavailable


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
