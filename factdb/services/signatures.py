"""Signed verdicts: added together with their signature, and held against what they say ever after.

A signed verdict counts as its key's owner. Where allowed signers are configured, nobody can sign in another's
name: the checker of the verdict is the one whom they know the key by.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, Row, Select, select

from factdb import canonical, signing
from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.signature import signature
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading, Writing
from factdb.errors.signing import BadSignature, ChangedMeanwhile, NotTheChecker, UnknownSigner
from factdb.records.claim import Claim
from factdb.records.signature import Signature, VerdictStatement
from factdb.services import claims, verdicts
from factdb.services.verdicts import Draft
from factdb.signing import Signer

PLAIN = ("number", "rationale", "change_reason", "checker", "decided_at", "known_as_of", "claim_id")
NAMED = ("claim", "version", "scale", "rating")


def checker_of(actor: str, owner: Signer | None, *, guessed: bool) -> str:
    """The checker of a verdict that somebody signs: the actor, if that is the key's owner.

    An actor that was only guessed, from git or the operating system, gives way to the owner, whom the key proves.
    One that was stated (`--by`, FACTDB_BY, settings) and is somebody else is refused with NotTheChecker. Where no
    owner is known, since no allowed signers are configured, the key proves nothing about the actor, who stays.
    """
    if owner is None or _name_of(actor, owner.principals):
        return actor
    if guessed:
        return owner.principal
    raise NotTheChecker(actor, owner.principal)


def signer_of(checker: str, signer: Signer) -> str:
    """The name of a signer to keep beside a verdict of this checker. Raises NotTheChecker where it has no such name."""
    name = _name_of(checker, signer.principals)
    if name is None:
        raise NotTheChecker(checker, signer.principal)
    return name


def _name_of(person: str, names: Collection[str]) -> str | None:
    """Which of some names is that of a person, given as `Name`, as `mail`, or as `Name <mail>`; case does not count."""
    name, _, mail = person.casefold().partition("<")
    own = {person.casefold(), name.strip(), mail.rstrip(">").strip()} - {""}
    return next((each for each in names if each.casefold() in own), None)


def add(tx: Writing, drafted: Draft, signed: Signature) -> Claim:
    """Append a verdict with its signature. Raises ChangedMeanwhile where it now says something else than was signed."""
    made = verdicts.append(tx, drafted)
    if _stated(tx, made).content.decode() != signed.statement:
        raise ChangedMeanwhile(drafted.says.claim)
    tx.add(signature, verdict_id=made, **msgspec.structs.asdict(signed))
    return claims.get(tx, drafted.says.claim)


def _stated(tx: Reading, verdict_id: UUID) -> VerdictStatement:
    row = tx.execute(_verdicts().where(verdict.c.id == verdict_id)).one()
    return _statement(row, _evidence(tx, verdict_evidence.c.verdict_id == verdict_id))


def verify(tx: Reading, allowed: Path | None) -> Iterator[tuple[str, str]]:
    """The place of every signature that does not hold, and why.

    Held against the allowed signers as they knew the key when the verdict was decided; without them, only whether
    it is a signature of what the verdict still says. Raises NoAllowedSigners, NoSshKeygen, NoAnswer.
    """
    frozen = _evidence(tx, verdict_evidence.c.verdict_id.in_(select(signature.c.verdict_id)))
    signatures = [signature.c[name] for name in Signature.__struct_fields__]
    joined = _verdicts().join(signature, signature.c.verdict_id == verdict.c.id).add_columns(*signatures)
    for row in tx.execute(joined.order_by(claim.c.ref, verdict.c.number, signature.c.key)):
        says = _statement(row, frozen)
        for fault in _faults(row, says, allowed):
            yield f"claim {says.claim}, verdict {says.number}", fault


def _faults(row: Row[Any], says: VerdictStatement, allowed: Path | None) -> Iterator[str]:
    differing = _differing(row.statement, says)
    if differing:
        yield f"it is not what {row.signer} signed: {', '.join(differing)} changed since"
    try:
        signer = _signer(row, says, allowed)
    except BadSignature as fault:
        yield f"the signature of {row.signer} does not hold: {fault.reason}"
        return
    except UnknownSigner:
        yield f"the allowed signers do not know the key {row.key} that signed it, or not at that time"
        return
    if signer.key != row.key:
        yield f"it is signed with the key {signer.key}, not with {row.key}"
    if row.signer not in (*signer.principals, signer.key):
        yield f"it is signed by {signer.principal}, not by {row.signer}"
    if allowed and not _name_of(says.checker, signer.principals):
        yield f"it is signed by {signer.principal}, and its checker is {says.checker}"


def _signer(row: Row[Any], says: VerdictStatement, allowed: Path | None) -> Signer:
    """Who signed a row's statement; without allowed signers, whoever it says."""
    content = row.statement.encode()
    if allowed:
        return signing.verify(content, row.signature, allowed, signing.VERDICT, moment=says.decided_at)
    return Signer((row.signer,), signing.check(content, row.signature, signing.VERDICT))


def _differing(statement: str, says: VerdictStatement) -> list[str]:
    """What a verdict says otherwise than a statement, by the names of its fields."""
    content = says.content
    if statement.encode() == content:
        return []
    now = msgspec.json.decode(content)
    try:
        signed = msgspec.json.decode(statement, type=dict[str, Any])
    except msgspec.DecodeError:
        return ["all of it"]
    return [name for name in now if name not in signed or signed[name] != now[name]] or ["its form"]


def _verdicts() -> Select[Any]:
    named = (claim.c.ref.label("claim"), rating.c.word.label("rating"), rating_scale.c.ref.label("scale"))
    return (
        select(verdict, *named, claim_version.c.number.label("version"), claim_version.c.text)
        .join(claim, claim.c.id == verdict.c.claim_id)
        .join(claim_version, claim_version.c.id == verdict.c.claim_version_id)
        .join(rating, rating.c.id == verdict.c.rating_id)
        .join(rating_scale, rating_scale.c.id == rating.c.scale_id)
    )


def _evidence(tx: Reading, which: ColumnElement[bool]) -> Mapping[UUID, list[str]]:
    found: dict[UUID, list[str]] = {}
    for row in tx.execute(select(verdict_evidence.c.verdict_id, verdict_evidence.c.evidence_id).where(which)):
        found.setdefault(row.verdict_id, []).append(str(row.evidence_id))
    return found


def _statement(row: Row[Any], frozen: Mapping[UUID, list[str]]) -> VerdictStatement:
    return VerdictStatement(
        text_sha256=canonical.sha256(row.text.encode()),
        evidence=tuple(sorted(frozen.get(row.id, []))),
        **{name: row._mapping[name] for name in (*PLAIN, *NAMED)},
    )
