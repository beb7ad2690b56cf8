"""PostgreSQL is killed and restarted under four writers: every acknowledged claim is there, and none twice.

    python -m tests.faults.restart [COUNT]

COUNT times, in turn by kill -9 of its first process and by `pg_ctl stop -m immediate`.
"""

import random
import sys
import time
from collections.abc import Callable

from tests.faults.places import Server, server
from tests.faults.processes import Process, location
from tests.faults.soundness import end, faults, refs, seals

WRITERS, FULL = 4, 5
AWAY = 1.0
"""Seconds at most for which a server stays away."""
WORK = (0.5, 1.5)
"""Seconds of writing before a server goes."""
ANSWER = 30
"""Seconds within which every writer must write again."""


def run(place: Server, count: int) -> tuple[list[str], str]:
    """What is wrong, and the figures."""
    where = place.fresh("restarted")
    writers = [Process("writer", location(where), f"w{number}").wait() for number in range(WRITERS)]
    for each in writers:
        each.tell(["go"])
    away, found = [], []
    for number in range(count):
        time.sleep(random.uniform(*WORK))
        gone: Callable[[], None] = (place.kill, lambda: place.stop("immediate"))[number % 2]
        away.append(_away(place, gone))
        found += _silent(writers)
    time.sleep(WORK[0])
    for each in writers:
        found += each.end()
    acknowledged = [line.split()[0] for each in writers for line in each.lines]
    found += faults(where, acknowledged)
    found += _beyond(refs(where), acknowledged)
    if seals(where) != 2 + len(refs(where)):
        found.append(f"the log has {seals(where)} transactions for {len(refs(where))} claims")
    longest = max(float(line.split()[2]) for each in writers for line in each.lines)
    return found, (
        f"{count} restarts under {WRITERS} writers: {len(acknowledged)} claims acknowledged,"
        f" {len(refs(where))} there; server away for at most {max(away):.1f} s, longest write {longest:.1f} s"
    )


def _away(place: Server, gone: Callable[[], None]) -> float:
    """Make the server go and come back; seconds from the one to the other."""
    began = time.perf_counter()
    gone()
    time.sleep(random.uniform(0, AWAY))
    place.start()
    return time.perf_counter() - began


def _silent(writers: list[Process]) -> list[str]:
    """Wait until every writer has written again; what is wrong with those that do not."""
    before, limit = [len(each.lines) for each in writers], time.monotonic() + ANSWER
    while time.monotonic() < limit:
        if all(len(each.lines) > count for each, count in zip(writers, before, strict=True)):
            return []
        time.sleep(0.01)
    return ["a writer did not write again after a restart"]


def _beyond(there: set[str], acknowledged: list[str]) -> list[str]:
    """Claims that are there and were never acknowledged: writers end by themselves, so there must be none."""
    return [f"claim {ref} is there and was never acknowledged" for ref in sorted(there - set(acknowledged))]


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FULL
    with server() as place:
        return end(*run(place, count))


if __name__ == "__main__":
    sys.exit(main())
