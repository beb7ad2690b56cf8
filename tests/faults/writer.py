"""A process that adds claims one by one, and says of each when it was acknowledged.

    python -m tests.faults.writer DATABASE NAME [COUNT]

It prints `ready` when all is imported, begins at the first line of its input, and ends after COUNT claims or with its
input. A line for each claim: its ref, the seconds from asking for the transaction to having it, and to its end.
"""

import select
import sys
from itertools import count
from time import monotonic, perf_counter, sleep

from factdb.db.address import Address, address
from factdb.db.audit.author import author
from factdb.db.transaction import Writing, write
from factdb.errors.database import DatabaseUnavailable
from factdb.services import claims

LONGEST, PAUSE = 30, 0.1
"""Seconds to wait for the database, and between two tries."""


def main() -> None:
    where, name = address(sys.argv[1]), sys.argv[2]
    numbers = range(int(sys.argv[3])) if len(sys.argv) > 3 else count()
    print("ready", flush=True)
    sys.stdin.readline()
    for number in numbers:
        ref = f"{name}-{number}"
        asked = perf_counter()
        had = added(where, name, ref)
        print(ref, f"{had - asked:.6f} {perf_counter() - asked:.6f}", flush=True)
        if len(sys.argv) <= 3 and select.select([sys.stdin], [], [], 0)[0]:
            return


def added(where: Address, name: str, ref: str) -> float:
    """Add one claim, and give when its transaction had begun.

    A server that is away is told at once where nothing was begun; whoever is told so comes back a little later.
    """
    had: list[float] = []

    def add(tx: Writing) -> None:
        had.append(perf_counter())
        claims.add(tx, f"This is {ref}.", ref=ref)

    end = monotonic() + LONGEST
    while True:
        try:
            write(where, author("claim add", name, "given"), LONGEST, add)
        except DatabaseUnavailable:
            if had or monotonic() > end:
                raise
        else:
            return had[0]
        sleep(PAUSE)


if __name__ == "__main__":
    main()
