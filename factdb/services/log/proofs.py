"""Proofs: what it takes to verify, without the database, what a row said and when that was sealed.

A proof shows that the changes it holds are in the chain that ends with its head. It cannot show that there were no
others: who needs that asks for the head, and for the whole log.
"""

from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Row, func, select

from factdb.db.audit import hashes
from factdb.db.audit.content import canonical
from factdb.db.audit.head import head
from factdb.db.tables.audit import audit_change, audit_seal, audit_transaction
from factdb.db.transaction import Reading
from factdb.errors.log import NoHead
from factdb.records.log import Fault, Verified
from factdb.records.proof import FORMAT, Proof, ProvedChange, ProvedSeal
from factdb.services.log.rows import about, keys

ENDS = (1, 9999)
"""Years at whose ends a time of another zone is none in UTC."""


def prove(tx: Reading, ref: str) -> Proof:
    """The proof of a row and of what hangs on it. Raises NothingCalled."""
    with suppress(ValueError):
        ref = str(UUID(ref))
    changes = list(_changes(tx, ref))
    proved = {change.seal for change in changes}
    sealed = audit_transaction.c.id == audit_seal.c.transaction_id
    seals = select(audit_seal, audit_transaction).join(audit_transaction, sealed).order_by(audit_seal.c.seq)
    rows = tx.execute(seals.where(audit_seal.c.seq >= min(proved)))
    listed = [_seal(row, with_leaves=row.seq in proved) for row in rows]
    return Proof(format=FORMAT, ref=ref, head=head(tx.connection), changes=changes, seals=listed)


def _changes(tx: Reading, ref: str) -> Iterator[ProvedChange]:
    """The changes of a row, each with the place of its leaf: how many changes of its transaction stand before it."""
    within = audit_seal.c.transaction_id == audit_change.c.transaction_id
    query = select(audit_change, audit_seal.c.seq.label("seal"), _place().label("place")).join(audit_seal, within)
    for row in tx.execute(query.where(about(keys(tx, ref))).order_by(audit_change.c.seq)):
        yield ProvedChange(
            seal=row.seal,
            place=row.place,
            table=row.table_name,
            row=row.row_id,
            operation=row.operation,
            content=None if row.content is None else canonical(row.table_name, row.content),
        )


def _place() -> Any:
    other = audit_change.alias()
    before = (other.c.transaction_id == audit_change.c.transaction_id) & (other.c.seq < audit_change.c.seq)
    return select(func.count()).where(before, other.c.seq >= audit_seal.c.first).scalar_subquery()


def _seal(row: Row[Any], *, with_leaves: bool) -> ProvedSeal:
    names = ("at", "actor", "actor_origin", "login", "command", "client_version", "seq", "previous", "changes", "hash")
    return ProvedSeal(
        **{name: row._mapping[name] for name in names},
        id=str(row.transaction_id),
        chain_id=str(row._mapping[audit_seal.c.chain_id]),
        root=hashes.root(row.leaves),
        leaves=row.leaves.hex() if with_leaves else None,
    )


def read(content: bytes, path: str) -> Proof:
    """A proof from its file. Raises NoHead where it is none."""
    try:
        proof = msgspec.json.decode(content, type=Proof)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NoHead(path, "proof") from None
    if proof.format != FORMAT or not proof.seals:
        raise NoHead(path, "proof")
    return proof


def checked(proof: Proof) -> Verified:
    """A proof verified. Needs no database. A change that was redacted is not counted: it proves nothing any more."""
    proved = sum(change.content is not None for change in proof.changes)
    counted = {"transactions": len(proof.seals), "changes": proved, "rows": 0}
    return Verified(of="proof", head=proof.head, **counted, faults=list(_faults(proof)))


def _faults(proof: Proof) -> Iterator[Fault]:
    seals = {seal.seq: seal for seal in proof.seals}
    for seal in proof.seals:
        yield from _holds(seal)
    for before, after in pairwise(proof.seals):
        if (after.seq, after.previous) != (before.seq + 1, before.hash):
            yield Fault(place=f"log #{after.seq}", message="does not follow on the seal before it")
    for change in proof.changes:
        if not _among(change, seals.get(change.seal)):
            message = f"the {change.operation} of {change.table} {change.row} is not what was sealed"
            yield Fault(place=f"log #{change.seal}", message=message)
    last = proof.seals[-1]
    if (last.seq, last.hash) != (proof.head.seq, proof.head.hash):
        yield Fault(place="head", message=f"is #{proof.head.seq}, and the seals end with #{last.seq}")
    if (last.chain_id, last.at) != (proof.head.chain, proof.head.at):
        yield Fault(place="head", message="has another chain or time than the last of the seals")
    if not any(_names(change, proof.ref) for change in proof.changes):
        yield Fault(place="proof", message=f"is said to be of {proof.ref}, and has nothing of that name")


def _holds(seal: ProvedSeal) -> Iterator[Fault]:
    said = msgspec.structs.asdict(seal)
    counted: dict[str, Any] = {"seq": seal.seq, "previous": seal.previous, "changes": seal.changes}
    if seal.at.year in ENDS or hashes.seal(said, **counted, root=seal.root) != seal.hash:
        yield Fault(place=f"log #{seal.seq}", message="is not the hash of its transaction")
    if seal.leaves is not None and hashes.root(_bytes(seal.leaves)) != seal.root:
        yield Fault(place=f"log #{seal.seq}", message="has other leaves than were sealed")


def _names(change: ProvedChange, ref: str) -> bool:
    """Whether a proved change is of the row that a proof is said to be of: by its ref, its key, or how they begin."""
    if change.content is None or not ref:
        return False
    if change.row.startswith(ref.lower()):
        return True
    try:
        return msgspec.json.decode(change.content, type=_Called).ref.startswith(ref)
    except (msgspec.DecodeError, RecursionError):
        return False


class _Called(msgspec.Struct):
    """What a row says that it is called."""

    ref: str = ""


def _among(change: ProvedChange, seal: ProvedSeal | None) -> bool:
    """Whether a change is a leaf of its seal; of one whose content was redacted only the leaf is left."""
    if seal is None or seal.leaves is None:
        return False
    leaves = _bytes(seal.leaves)
    leaf = leaves[change.place * hashes.LEAF : (change.place + 1) * hashes.LEAF]
    if change.content is None:
        return len(leaf) == hashes.LEAF
    return hashes.leaf(change.table, change.row, change.operation, change.content) == leaf


def _bytes(digits: str) -> bytes:
    try:
        return bytes.fromhex(digits)
    except ValueError:
        return b""
