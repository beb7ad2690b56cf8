"""Where a database is: a path or a URL, and how it is shown without its password."""

from pathlib import Path

import msgspec
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from factdb.errors.database import DatabaseUnavailable


class Address(msgspec.Struct, frozen=True):
    """A SQLite file or a PostgreSQL URL. `str()` never shows a password."""

    path: Path | None
    url: URL

    def __str__(self) -> str:
        return str(self.path) if self.path else _masked(self.url.set(drivername="postgresql"))

    @property
    def dialect(self) -> str:
        return "sqlite" if self.path else "postgresql"


def address(text: str) -> Address:
    """Read a path, `sqlite:///path` or `postgresql://…`. Raises DatabaseUnavailable for any other URL.

    No part of a URL that cannot be read is shown: its password could stand anywhere.
    """
    if "://" not in text:
        return Address(Path(text), URL.create("sqlite", database=text))
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise DatabaseUnavailable("URL", "it cannot be read as one") from None
    if "@" in (url.host or ""):
        raise DatabaseUnavailable("URL", "an @ within a password is written %40")
    if url.get_backend_name() == "sqlite":
        return _file(url)
    if url.get_backend_name() in ("postgresql", "postgres"):
        return Address(None, url.set(drivername="postgresql+psycopg"))
    raise DatabaseUnavailable(_masked(url), "only SQLite and PostgreSQL are known")


def _file(url: URL) -> Address:
    if not url.database:
        raise DatabaseUnavailable(_masked(url), "it names no file")
    return Address(Path(url.database), url)


def _masked(url: URL) -> str:
    """A URL as it may be shown; the driver takes passwords among the options too."""
    options = {name: "***" if "password" in name else value for name, value in url.query.items()}
    return url.set(query=options).render_as_string(hide_password=True)
