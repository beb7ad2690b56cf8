"""Eight processes add claims at once: all are there, on one chain, with nothing said, and nobody waits for long.

    python -m tests.faults.crowd [COUNT]

COUNT claims a process, on SQLite and on PostgreSQL; in the full count then as many by `factdb claim add`, each in a
process of its own. A wait is the time from asking for a transaction to having it; a write is all of it, acknowledged.
On SQLite no more than one wait in a hundred may last longer than half a second in the full count.
"""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from factdb.db.address import Address
from tests.faults.places import Place, files, server
from tests.faults.processes import Process, factdb, location
from tests.faults.soundness import end, faults, refs, seals

CROWD, FULL = 8, 50
LIMIT = 0.5
"""Seconds of the wait on SQLite that 99 of 100 stay below."""


def written(where: Address, count: int, found: list[str]) -> list[tuple[float, float]]:
    """Let all write, put what is wrong into `found`, and give each write's wait and its duration, in seconds."""
    writers = [Process("writer", location(where), f"w{number}", str(count)).wait() for number in range(CROWD)]
    for each in writers:
        each.tell(["go"])
    for each in writers:
        found += each.end()
    lines = [line.split() for each in writers for line in each.lines]
    found += _wrong(where, [ref for ref, *_ in lines], count)
    return [(float(wait), float(duration)) for _, wait, duration in lines]


def commanded(where: Address, count: int, found: list[str]) -> None:
    """Let all run `factdb claim add` again and again, and put what is wrong into `found`."""
    with ThreadPoolExecutor(CROWD) as crowd:
        asked = [crowd.submit(_commands, where, f"c{number}", count) for number in range(CROWD)]
        for each in asked:
            found += each.result()
    found += _wrong(where, [f"c{number}-{each}" for number in range(CROWD) for each in range(count)], count)


def _commands(where: Address, name: str, count: int) -> list[str]:
    wrong = []
    for number in range(count):
        ran = factdb(where, "claim", "add", f"This is {name}-{number}.", "--ref", f"{name}-{number}")
        if ran.returncode or ran.stderr:
            wrong.append(f"claim add ended with {ran.returncode} and said: {ran.stderr}")
    return wrong


def _wrong(where: Address, acknowledged: Sequence[str], count: int) -> Iterator[str]:
    yield from faults(where, acknowledged)
    claims, transactions = len(refs(where)), seals(where)
    if len(set(acknowledged)) != CROWD * count or claims != CROWD * count:
        yield f"{len(acknowledged)} claims were acknowledged and {claims} are there, not {CROWD * count}"
    if transactions != 2 + CROWD * count:
        yield f"the log has {transactions} transactions, not {CROWD * count} beside the 2 that made the database"


def _told(seconds: Sequence[float]) -> str:
    """The middle, the 99th of 100, and the longest, in milliseconds."""
    ordered = sorted(seconds)
    marks = (ordered[len(ordered) // 2], _p99(ordered), ordered[-1])
    return "p50 {:.0f}, p99 {:.0f}, max {:.0f} ms".format(*(1000 * mark for mark in marks))


def _p99(ordered: Sequence[float]) -> float:
    """The smallest that 99 of 100 do not pass."""
    return ordered[-(-99 * len(ordered) // 100) - 1]


def run(place: Place, count: int, found: list[str]) -> str:
    """Let the crowd write in one place, and tell how long it took."""
    kept = written(place.fresh("crowd"), count, found)
    waits, durations = ([each[column] for each in kept] for column in (0, 1))
    if place.dialect == "sqlite" and count >= FULL and _p99(sorted(waits)) > LIMIT:
        found.append(f"p99 of the waits is {_p99(sorted(waits)):.3f} s, above {LIMIT} s")
    if count >= FULL:
        commanded(place.fresh("commands"), count, found)
    return f"{place.dialect}: {len(kept)} rows, wait {_told(waits)}, write {_told(durations)}"


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FULL
    found: list[str] = []
    told = []
    for opened in (files, server):
        with opened() as place:
            told.append(run(place, count, found))
    again = f", and as many by {CROWD * count} processes of factdb claim add" if count >= FULL else ""
    return end(found, f"{CROWD} processes x {count} adds{again}: {'; '.join(told)}")


if __name__ == "__main__":
    sys.exit(main())
