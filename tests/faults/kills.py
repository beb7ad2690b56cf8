"""kill -9 at random points of adds, a bulk load and an upgrade: nothing acknowledged is lost, and nothing is torn.

    python -m tests.faults.kills [COUNT]

COUNT kills on SQLite, and a fifth as many of clients of PostgreSQL, whose transactions must vanish. The moments are
spread evenly over the work's duration and a tenth more. It prints what is wrong, and one line of figures.
"""

import json
import random
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import func, select

from factdb.db import migrate
from factdb.db.address import LOCK, Address, address
from factdb.db.engine import connected
from factdb.db.revision import HEAD
from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import piece, quote, quote_check
from factdb.db.tables.source import capture, source
from factdb.db.transaction import reading
from tests.db.releases import Content, content, load
from tests.faults.places import Place, files, server
from tests.faults.processes import Process, location
from tests.faults.soundness import end, faults, refs

FULL = 200
ADDS = 12
"""Claims that one process is given to add."""
AGAIN = 10
"""After how many kills the work is measured anew."""
SENTENCES = 1_000
"""Quotes and claims of a dossier."""
OLD = "0001"
LOADED = {
    entity: 1,
    source: 1,
    capture: 1,
    quote: SENTENCES,
    piece: SENTENCES,
    quote_check: SENTENCES,
    claim: SENTENCES,
    evidence: SENTENCES,
}
Command = Sequence[str]


class Killed:
    """What a run of commands was when it was killed: the codes and the output of those that had ended."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.ended = [json.loads(line) for line in lines if line.endswith("]")]

    def __len__(self) -> int:
        return len(self.ended)

    @property
    def failed(self) -> list[str]:
        return [f"a command ended with {code}: {said}" for code, said in self.ended if code]


class Kills:
    """One kind of work in one place, begun again and again and killed."""

    def __init__(self, place: Place, tally: Counter[str]) -> None:
        self.place, self.tally = place, tally
        self.moments = random.Random(20260104)
        self._next = Process("commands")

    def killed(self, where: Address, commands: Sequence[Command], duration: float) -> Killed:
        """Run commands on a database and kill them at a random moment of `duration` seconds and a tenth more."""
        process = self._next
        process.tell(_lines(where, commands))
        self._let_work(process, len(commands), duration / len(commands))
        process.kill()
        self._next = Process("commands")
        self.place.settled(where, process.running.pid)
        ran = Killed(process.lines)
        self.tally["kills"] += 1
        self.tally["unfinished"] += len(ran) < len(commands)
        self.tally["acknowledged"] += len(ran)
        return ran

    def _let_work(self, process: Process, commands: int, each: float) -> None:
        """Wait for a random moment: counted in commands first, since a machine's speed drifts, then in seconds."""
        whole, part = divmod(self.moments.uniform(0, commands + 0.1 * commands), 1)
        while len(process.lines) < min(whole, commands) and process.running.poll() is None:
            time.sleep(each / 100)
        time.sleep((part + max(0, whole - commands)) * each)

    def measured(self, where: Address, commands: Sequence[Command]) -> float:
        """How many seconds commands take when nobody kills them."""
        process = self._next.wait()
        began = time.perf_counter()
        process.tell(_lines(where, commands))
        while len(process.lines) < len(commands) and process.running.poll() is None:
            time.sleep(0.001)
        duration = time.perf_counter() - began
        failed = [*process.end(), *Killed(process.lines).failed]
        if failed:
            raise RuntimeError("; ".join(failed))
        self._next = Process("commands")
        return duration

    def close(self) -> None:
        self._next.kill()


def _lines(where: Address, commands: Sequence[Command]) -> Iterator[str]:
    """Commands on a database, as the process takes them."""
    for command in commands:
        yield json.dumps([*command, "--quiet", "--by", "Ann", "--db", location(where)])


def adds(kills: Kills, count: int) -> Iterator[str]:
    """One database lives through all kills of `claim add`."""
    where = kills.place.fresh("adds")
    duration = kills.measured(where, _adding("first"))
    acknowledged = {f"first-{number}" for number in range(ADDS)}
    for number in range(count):
        ran = kills.killed(where, _adding(f"k{number}"), duration)
        acknowledged |= {f"k{number}-{each}" for each in range(len(ran))}
        beyond = refs(where) - acknowledged
        acknowledged |= beyond
        if beyond - {f"k{number}-{len(ran)}"}:
            yield f"adds, kill {number}: never asked for, and there: {sorted(beyond)}"
        yield from (f"adds, kill {number}: {each}" for each in [*ran.failed, *faults(where, acknowledged)])


def _adding(name: str) -> list[Command]:
    return [
        ("claim", "add", f"This is {name}-{number}.", "--ref", f"{name}-{number}", "--tag", "kill")
        for number in range(ADDS)
    ]


def loads(kills: Kills, count: int, folder: Path) -> Iterator[str]:
    """Each dossier is there whole, or nothing of it is."""
    where = kills.place.fresh("loads")
    whole = 0
    for number in range(count):
        if number % AGAIN == 0:
            duration = kills.measured(where, [("load", str(_dossier(folder, f"m{number}")))])
            whole += 1
        ran = kills.killed(where, [("load", str(_dossier(folder, f"k{number}")))], duration)
        now = _loaded(where)
        if now is None or not whole + len(ran) <= now <= whole + 1:
            yield f"loads, kill {number}: {whole} dossiers, {len(ran)} acknowledged, then {now} (none: one is torn)"
        whole = now or whole
        yield from (f"loads, kill {number}: {each}" for each in [*ran.failed, *faults(where)])


def _dossier(folder: Path, name: str) -> Path:
    """A dossier of one long source, every sentence of which is quoted for a claim."""
    said = [f"Sentence {number} of {name}." for number in range(SENTENCES)]
    rows = [
        {"noun": "entity", "ref": f"{name}-ann", "kind": "person", "name": f"Ann {name}"},
        {
            "noun": "source",
            "ref": f"{name}-source",
            "type": "document",
            "title": name,
            "captures": [{"text": " ".join(said), "extent": "whole"}],
        },
    ]
    for number, words in enumerate(said):
        ref = f"{name}-q{number}"
        rows.append({"noun": "quote", "ref": ref, "source": f"{name}-source", "speaker": f"{name}-ann", "text": words})
        rows.append({"noun": "claim", "ref": f"{name}-{number}", "text": words, "evidence": [{"quote": ref}]})
    path = folder / f"{name}.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def _loaded(where: Address) -> int | None:
    """How many whole dossiers a database holds; null where one is torn."""
    with reading(where) as tx:
        counted = {table: tx.execute(select(func.count()).select_from(table)).scalar_one() for table in LOADED}
    whole = {counted[table] / rows for table, rows in LOADED.items()}
    return int(whole.pop()) if len(whole) == 1 else None


def upgrades(kills: Kills, count: int) -> Iterator[str]:
    """A database is at its old revision or at the new one, has all its rows, and comes to the new one in the end."""
    load(kills.place.empty("old"), OLD)
    before = content(kills.place.at("old"))
    for number in range(count):
        if number % AGAIN == 0:
            duration = kills.measured(kills.place.fresh(f"measured{number}", "old"), [("db", "upgrade")])
        where = kills.place.fresh(f"upgrade{number}", "old")
        ran = kills.killed(where, [("db", "upgrade")], duration)
        wrong = [*ran.failed, *_upgraded(where, before, done=bool(ran)), *_left(where, before)]
        kills.tally["old"] += migrate.current(where) == OLD
        migrate.upgrade(where)
        wrong += [*_upgraded(where, before, done=True), *_left(where, before), *faults(where)]
        yield from (f"upgrades, kill {number}: {each}" for each in wrong)
        kills.place.drop(f"upgrade{number}")


def _upgraded(where: Address, before: Content, *, done: bool) -> Iterator[str]:
    found = migrate.current(where)
    if found not in ((HEAD,) if done else (OLD, HEAD)):
        yield f"it is at revision {found}"
    yield from _lost(before, content(where))
    if where.path:
        with connected(where, any_revision=True, read_only=True) as connection:
            said = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        if said != "ok":
            yield f"integrity_check: {said}"


def _lost(before: Content, after: Content) -> Iterator[str]:
    """Which tables do not hold the rows that they held; columns may have been added."""
    for name in sorted(before.keys() - {"alembic_version"}):
        columns = before[name][0].keys() if before[name] else ()
        if [{column: row.get(column) for column in columns} for row in after.get(name, ())] != before[name]:
            yield f"the rows of {name} are not what they were"


def _left(where: Address, before: Content) -> Iterator[str]:
    """What a killed upgrade left beside a file: backups that are whole, and halves that are called so."""
    if where.path is None:
        return
    known = {f"{where.path}{ending}" for ending in ("", "-wal", "-shm", LOCK)}
    for path in sorted(where.path.parent.iterdir()):
        if path.name.endswith(".backup"):
            yield from (f"{path.name}: {each}" for each in _damaged(path, before))
        elif str(path) not in known and ".half" not in path.name:
            yield f"{path.name} is left, and nobody knows what it is"


def _damaged(path: Path, before: Content) -> Iterator[str]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            yield "it is damaged"
            return
    yield from _lost(before, content(address(str(path))))


def run(place: Place, count: int, folder: Path, tally: Counter[str]) -> Iterator[str]:
    """All kinds of work: of five kills two are of adds, two of loads and one of an upgrade."""
    kills = Kills(place, tally)
    upgraded = max(1, count // 5) if count > 1 else 0
    loaded = (count - upgraded) // 2
    kinds: list[tuple[int, Callable[[int], Iterator[str]]]] = [
        (count - upgraded - loaded, lambda times: adds(kills, times)),
        (loaded, lambda times: loads(kills, times, folder)),
        (upgraded, lambda times: upgrades(kills, times)),
    ]
    try:
        for times, kind in kinds:
            yield from (f"{place.dialect}: {each}" for each in (kind(times) if times else ()))
    finally:
        kills.close()


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FULL
    found: list[str] = []
    told = []
    for opened, kills in ((files, count), (server, max(1, count // 5))):
        tally: Counter[str] = Counter()
        with opened() as place:
            found += run(place, kills, place.scratch, tally)
            told.append(
                f"{place.dialect}: {tally['kills']} kills, {tally['unfinished']} of them in the midst of work,"
                f" {tally['acknowledged']} commands acknowledged, {tally['old']} upgrades not done"
            )
    return end(found, "; ".join(told))


if __name__ == "__main__":
    sys.exit(main())
