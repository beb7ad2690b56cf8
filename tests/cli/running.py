"""What the tests of commands share: an article, what a command answered, and what a reader may be told."""

from typing import NamedTuple

from factdb.bundled import folder
from factdb.db.address import Address

SAMPLE = folder("fixtures") / "meta-ai" / "dossier.yaml"

ARTICLE = "Meta paid $14 billion. “We had new ideas,” said Ann. “You fall behind.” Meta grew. You fall behind.\n"

NOT_FOR_READERS = ("Traceback", "Error(", "sqlite3", "psycopg", "sqlalchemy", "msgspec", "SELECT ", "INSERT ", "CHECK ")
"""What no sentence for a user may hold."""


class Ran(NamedTuple):
    """What a command answered, printed and said."""

    code: int
    out: str
    err: str


def location(database: Address) -> str:
    """What to give --db for a test's database."""
    return str(database.path or database.url.render_as_string(hide_password=False))


def check_sentence(said: str) -> None:
    """Hold what was said against what a reader may be told."""
    assert "Error: " in said
    for word in NOT_FOR_READERS:
        assert word not in said, said
