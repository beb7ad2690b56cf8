"""Where a database is: a path or a URL, and how it is shown without its password."""

from pathlib import Path

import msgspec
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from factdb.errors import DatabaseUnavailable


class Address(msgspec.Struct, frozen=True):
    """A SQLite file or a PostgreSQL URL. `str()` never shows a password."""

    path: Path | None
    url: URL

    def __str__(self) -> str:
        plain = self.url.set(drivername="postgresql")
        return str(self.path) if self.path else plain.render_as_string(hide_password=True)

    @property
    def dialect(self) -> str:
        return "sqlite" if self.path else "postgresql"


def address(text: str) -> Address:
    """Read a path, `sqlite:///path` or `postgresql://…`. Raises DatabaseUnavailable for any other URL."""
    if "://" not in text:
        return Address(Path(text), URL.create("sqlite", database=text))
    try:
        url = make_url(text)
    except ArgumentError:
        raise DatabaseUnavailable("URL", "it cannot be read as one") from None
    if url.get_backend_name() == "sqlite" and url.database:
        return Address(Path(url.database), url)
    if url.get_backend_name() in ("postgresql", "postgres"):
        return Address(None, url.set(drivername="postgresql+psycopg"))
    raise DatabaseUnavailable(url.render_as_string(hide_password=True), "only SQLite and PostgreSQL are known")
