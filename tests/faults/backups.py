"""Backups while four writers write: each restores, verifies, and holds all that was acknowledged before it began.

    python -m tests.faults.backups [COUNT]

COUNT backups of SQLite, and an eighth as many of PostgreSQL, by `factdb db backup` and `factdb db restore`.
"""

import sys
import time

from factdb.db.address import Address
from tests.faults.places import Place, files, server
from tests.faults.processes import Process, factdb, location
from tests.faults.soundness import end, faults, refs

WRITERS, FULL = 4, 40


def run(place: Place, count: int, found: list[str]) -> str:
    """Back up and restore in one place, put what is wrong into `found`, and give the figures."""
    where = place.fresh("written")
    writers = [Process("writer", location(where), f"w{number}").wait() for number in range(WRITERS)]
    for each in writers:
        each.tell(["go"])
    later = 0
    for number in range(count):
        later += _backed_up(place, where, writers, number, found)
        time.sleep(0.05)
    for each in writers:
        found += each.end()
    acknowledged = _acknowledged(writers)
    found += faults(where, acknowledged)
    return (
        f"{place.dialect}: {count} backups under {WRITERS} writers of {len(acknowledged)} claims,"
        f" {later} claims written during backups"
    )


def _backed_up(place: Place, where: Address, writers: list[Process], number: int, found: list[str]) -> int:
    """Make one backup and restore it. Gives how many claims were acknowledged while it was made."""
    file = place.scratch / f"{number}.bak"
    known = _acknowledged(writers)
    made = factdb(where, "db", "backup", str(file))
    during = len(_acknowledged(writers)) - len(known)
    name = f"again{number}"
    again = place.empty(name)
    restored = factdb(again, "db", "restore", str(file)) if made.returncode == 0 else made
    if restored.returncode:
        found.append(f"backup {number} ended with {restored.returncode}: {restored.stdout}{restored.stderr}")
    else:
        found += [f"backup {number}: {each}" for each in faults(again, known)]
        found += [f"backup {number}: claim {ref} was never written" for ref in refs(again) - _asked(writers)]
    place.drop(name)
    file.unlink(missing_ok=True)
    return during


def _acknowledged(writers: list[Process]) -> set[str]:
    return {line.split()[0] for each in writers for line in list(each.lines)}


def _asked(writers: list[Process]) -> set[str]:
    """What may be there: what was acknowledged, and what each writer is at."""
    at = {f"w{number}-{len(each.lines)}" for number, each in enumerate(writers)}
    return _acknowledged(writers) | at


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FULL
    found: list[str] = []
    told = []
    for opened, backups in ((files, count), (server, max(1, count // 8))):
        with opened() as place:
            told.append(run(place, backups, found))
    return end(found, "; ".join(told))


if __name__ == "__main__":
    sys.exit(main())
