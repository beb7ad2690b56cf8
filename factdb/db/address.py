"""Where a database is: a path, or a URL and a schema, and how it is shown without its password."""

import re
from pathlib import Path

import msgspec
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from factdb.errors.database import DatabaseUnavailable
from factdb.errors.roles import BadSchema, NoSchemas, TwoSchemas

_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_OF_THE_SERVER = re.compile(r"pg_.*|information_schema")


JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file, and would take for a part of whatever stands there."""
LOCK = "-lock"
"""How the name of the file ends by which writers take turns."""


def parts(path: Path) -> list[Path]:
    """A SQLite file, and all that may lie beside it as a part of it."""
    return [Path(f"{path}{ending}") for ending in ("", *JOURNALS, LOCK)]


class Address(msgspec.Struct, frozen=True):
    """A SQLite file or a PostgreSQL URL. `str()` never shows a password.

    `schema` is a desk's part of a server's database; none means the one that the server gives.
    """

    path: Path | None
    url: URL
    schema: str | None = None

    def __str__(self) -> str:
        if self.path:
            return str(self.path)
        named = {"schema": self.schema} if self.schema else {}
        return _masked(self.url.set(drivername="postgresql").update_query_dict(named))

    @property
    def dialect(self) -> str:
        return "sqlite" if self.path else "postgresql"


def address(text: str, schema: str = "") -> Address:
    """Read a path, `sqlite:///path` or `postgresql://…`, with a schema that the URL may name too, as `?schema=desk_a`.

    Raises DatabaseUnavailable for any other URL; BadSchema, NoSchemas or TwoSchemas where the schema cannot be.
    """
    found = _address(text)
    if not schema:
        return found
    if found.path is not None:
        raise NoSchemas(str(found), schema)
    if found.schema not in (None, schema):
        raise TwoSchemas(str(found), schema)
    return msgspec.structs.replace(found, schema=_checked(schema))


def is_name(text: str) -> bool:
    """Whether a text can name a schema or a role of ours: it then needs no quotation marks and holds none."""
    return bool(_NAME.fullmatch(text)) and not _OF_THE_SERVER.fullmatch(text)


def _checked(schema: object) -> str:
    if not isinstance(schema, str) or not is_name(schema):
        raise BadSchema(str(schema))
    return schema


def _address(text: str) -> Address:
    """Read a path or a URL.

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
        return _server(url.set(drivername="postgresql+psycopg"))
    raise DatabaseUnavailable(_masked(url), "only SQLite and PostgreSQL are known")


def _server(url: URL) -> Address:
    schema = url.query.get("schema")
    return Address(None, url.difference_update_query(["schema"]), schema if schema is None else _checked(schema))


def _file(url: URL) -> Address:
    if not url.database:
        raise DatabaseUnavailable(_masked(url), "it names no file")
    return Address(Path(url.database), url)


def _masked(url: URL) -> str:
    """A URL as it may be shown; the driver takes passwords among the options too."""
    options = {name: "***" if "password" in name else value for name, value in url.query.items()}
    return url.set(query=options).render_as_string(hide_password=True)
