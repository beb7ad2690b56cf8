"""PostgreSQL's own programs, pg_dump and pg_restore: where they are, whether they are new enough, how they are run.

They are found on PATH, beside another client program, or where PostgreSQL's packages put them; the first that is of
the server's version or newer is taken. A password goes to them by environment, never on a command line, which
everybody on the machine can read.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from factdb.errors.backup import ProgramMissing, ProgramTooOld

SECRET = ("password", "sslpassword")
_CLIENTS = ("psql", "pg_config", "pg_restore", "pg_dump", "postgres")
_PACKAGED = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")


class Failed(Exception):
    """A program ended badly; what it said, in one line."""


class Server(msgspec.Struct, frozen=True):
    """How a server is reached, without the password; its major version, and the schema of ours."""

    conninfo: str
    password: str
    major: int
    schema: str


def server(connection: Connection) -> Server:
    """The server of an open connection."""
    link = connection.connection.driver_connection.info  # type: ignore[union-attr]
    reached = {name: value for name, value in link.get_parameters().items() if name not in SECRET}
    schema = connection.exec_driver_sql("SELECT current_schema()").scalar()
    return Server(_conninfo(reached), link.password, link.server_version // 10_000, schema or "public")


def _conninfo(reached: Mapping[str, str]) -> str:
    """Parameters in one text, as libpq reads them."""
    escaped = {name: value.replace("\\", r"\\").replace("'", r"\'") for name, value in reached.items()}
    return " ".join(f"{name}='{value}'" for name, value in escaped.items())


def find(name: str, major: int) -> Path:
    """A program that suits a server of a version. Raises ProgramMissing or ProgramTooOld."""
    newest = 0
    for place in _places(name):
        found = version(place)
        if found >= major:
            return place
        newest = max(newest, found)
    if newest:
        raise ProgramTooOld(name, newest, major)
    raise ProgramMissing(name, major)


def _places(name: str) -> Iterator[Path]:
    """Where a program may be, each place once."""
    seen: set[Path] = set()
    for folder in _folders():
        found = shutil.which(name, path=str(folder))
        if found and Path(found) not in seen:
            seen.add(Path(found))
            yield Path(found)


def _folders() -> Iterator[Path]:
    path = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    yield from path
    for client in filter(None, map(shutil.which, _CLIENTS)):
        yield Path(client).resolve().parent
    for pattern in _PACKAGED:
        yield from sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)


def version(program: Path) -> int:
    """The major version of a program, 0 where it does not say."""
    try:
        said = run(program, ["--version"])
    except Failed:
        return 0
    found = re.search(r"\b(\d+)(?:\.\d+|devel|beta|rc)", said)
    return int(found[1]) if found else 0


def run(program: Path, arguments: Sequence[str], reached: Server | None = None) -> str:
    """Run a program and give what it printed. Raises Failed with what it said."""
    surroundings = {**os.environ, "LC_MESSAGES": "C", "PGCONNECT_TIMEOUT": "10"}
    if reached and reached.password:
        surroundings["PGPASSWORD"] = reached.password
    command = [str(program), *arguments]
    try:
        done = subprocess.run(  # noqa: S603
            command, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
    except OSError as fault:
        raise Failed(f"{program} cannot be run ({fault.strerror})") from None
    if done.returncode:
        raise Failed(_said(done.stderr) or f"{program.name} ended with {done.returncode}")
    return done.stdout


def _said(text: str) -> str:
    """The first error among what a program said."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if "error:" in line.lower()] or lines
    return re.sub(r"^\w+: (\w+: )*", "", errors[0]).strip() if errors else ""


def quoted(name: str) -> str:
    """A name as a pattern that means just this name."""
    return '"' + name.replace('"', '""') + '"'
