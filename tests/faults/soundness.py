"""What must hold of a database whatever was done to it, and how a script ends."""

import os
import platform
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import func, select

from factdb.db.address import Address
from factdb.db.audit.verify import verify
from factdb.db.tables.audit import audit_seal
from factdb.db.tables.claim import claim, claim_version
from factdb.db.transaction import Reading, reading
from factdb.errors import FactdbError


def faults(where: Address, acknowledged: Iterable[str] = ()) -> list[str]:
    """What is wrong with a database, in which every acknowledged claim must stand, whole and once."""
    try:
        with reading(where) as tx:
            return [*_pages(tx), *_chain(tx), *_claims(tx, acknowledged)]
    except FactdbError as fault:
        return [f"it does not open: {fault}"]


def _pages(tx: Reading) -> Iterator[str]:
    if tx.dialect != "sqlite":
        return
    for (said,) in tx.connection.exec_driver_sql("PRAGMA integrity_check").all():
        if said != "ok":
            yield f"integrity_check: {said}"
    for row in tx.connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield f"foreign_key_check: {row}"


def _chain(tx: Reading) -> Iterator[str]:
    """The log's own verification, and its links once more without any of its code."""
    yield from (f"log verify: {each.place} {each.message}" for each in verify(tx.connection))
    previous = None
    seals = tx.execute(select(audit_seal.c.seq, audit_seal.c.previous, audit_seal.c.hash).order_by(audit_seal.c.seq))
    for number, seal in enumerate(seals, 1):
        if seal.seq != number or (previous is not None and seal.previous != previous):
            yield f"the chain breaks at #{seal.seq}"
        previous = seal.hash


def _claims(tx: Reading, acknowledged: Iterable[str]) -> Iterator[str]:
    numbered = select(claim.c.ref, claim_version.c.number).outerjoin(claim_version)
    versions: dict[str, list[int | None]] = {}
    for ref, number in tx.execute(numbered.order_by(claim.c.ref, claim_version.c.number)):
        versions.setdefault(ref, []).append(number)
    for ref, numbers in versions.items():
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"claim {ref} is torn: its versions are {numbers}"
    yield from (f"claim {ref} was acknowledged and is lost" for ref in sorted(set(acknowledged) - versions.keys()))
    said = Counter(tx.execute(select(claim_version.c.text).where(claim_version.c.number == 1)).scalars())
    yield from (f"{text!r} is there {count} times" for text, count in sorted(said.items()) if count != 1)


def refs(where: Address) -> set[str]:
    """The refs of all claims."""
    with reading(where) as tx:
        return set(tx.execute(select(claim.c.ref)).scalars())


def seals(where: Address) -> int:
    """How many transactions the log has."""
    with reading(where) as tx:
        return tx.execute(select(func.count()).select_from(audit_seal)).scalar_one()


def end(found: list[str], figures: str) -> int:
    """Print what was found wrong and one line of figures; 1 where there is anything wrong."""
    for each in found:
        print(each)
    at = f"{date.today()}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    print(f"{figures}; {len(found)} faults ({at}, {os.cpu_count()} cores)")
    return int(bool(found))
