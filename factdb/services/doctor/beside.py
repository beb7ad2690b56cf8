"""What lies beside a SQLite database: journals that belong to it, and what was left by something that was stopped."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from factdb import clock
from factdb.db.backup import made_before_upgrades
from factdb.db.copies import HALF
from factdb.db.lock import is_free
from factdb.records.doctor import Condition, ok, warning

OLD = timedelta(days=90)
"""When a backup that an upgrade made may go."""


def conditions(path: Path) -> Iterator[Condition]:
    place = path.resolve()
    if not place.parent.is_dir():
        return
    looked = [*_halves(place), *_journal(place), *_waiting(place), *_backups(place)]
    yield from looked or [ok("left beside", "nothing")]


def _halves(place: Path) -> Iterator[Condition]:
    """Copies that were stopped; one that is being written now looks the same."""
    for half in sorted(place.parent.glob(f"*{HALF}")):
        says = f"{half.name} is a backup or a database that was not finished"
        yield warning("left beside", says, f"If none is being made now: rm '{half}'")


def _journal(place: Path) -> Iterator[Condition]:
    journal = Path(f"{place}-journal")
    if journal.exists():
        says = f"{journal.name} was left by a program that does not write as factdb does"
        yield warning("left beside", says, f"Keep both files together, and copy both before anything: cp '{journal}' …")


def _waiting(place: Path) -> Iterator[Condition]:
    """What a writer that was killed, or a reader of long breath, has left to be moved into the file."""
    wal = Path(f"{place}-wal")
    if not wal.exists():
        return
    size = wal.stat().st_size
    if not place.exists():
        says = f"{wal.name} is there without its database"
        yield warning("left beside", says, f"It would harm any other database of this name: mv '{wal}' '{wal}.old'")
    elif size and is_free(place):
        says = f"{wal.name} holds {size:,} bytes that are not in the file yet, and nobody is writing"
        yield warning("left beside", says, "Never delete it: the next write moves them. Copy with: factdb db backup")


def _backups(place: Path) -> Iterator[Condition]:
    made = made_before_upgrades(place)
    if not made:
        return
    says = f"{len(made)} made before upgrades, {sum(each.stat().st_size for each in made):,} bytes"
    limit = (clock.now() - OLD).timestamp()
    old = [each for each in made if each.stat().st_mtime < limit]
    if old:
        typed = " ".join(f"'{each}'" for each in old)
        yield warning(
            "backups", f"{says}; {len(old)} older than {OLD.days} days", f"If they are kept elsewhere: rm {typed}"
        )
    else:
        yield ok("backups", says)
