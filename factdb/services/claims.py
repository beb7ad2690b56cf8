"""Claims: added, revised into new versions, tagged, queried, withdrawn; no version ever changes."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select, update

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.tag import tag
from factdb.db.transaction import Reading, Writing
from factdb.errors.refs import AlreadyThere
from factdb.errors.rows import AlreadyWithdrawn, NoQuestion, NothingToChange, NotMinor
from factdb.records.claim import Claim, Version
from factdb.records.value import Dating, Value
from factdb.services import refs
from factdb.services.claiming import read, versions
from factdb.services.columns import dating_columns, value_columns
from factdb.services.newest import is_newest, newest
from factdb.values import parse, parse_date, scan
from factdb.words import ClaimStatus, Modality, Noun

_NEGATION = re.compile(r"\b(?:not?|never|none|nobody|nothing|neither|nor|without|cannot|\w+n't)\b")


def read_value(text: str | None, anchor: date | None = None) -> Value | None:
    """A value as a user states it, null where none is stated. Raises BadValue, BadDate or Ambiguous."""
    return None if text is None else parse(text, anchor=anchor)


def read_dating(text: str | None, anchor: date | None = None) -> Dating | None:
    """A date as a user states it. Raises BadDate or Ambiguous."""
    return None if text is None else parse_date(text, anchor=anchor)


def add(
    tx: Writing,
    text: str,
    *,
    ref: str | None = None,
    subject_id: UUID | None = None,
    property: str | None = None,
    value: Value | None = None,
    qualifiers: Sequence[tuple[str, Value]] = (),
    as_of: Dating | None = None,
    modality: Modality = Modality.ASSERTED,
    query: str | None = None,
    tags: Sequence[str] = (),
) -> UUID:
    """Make a claim with its first version, and give its id. Raises AlreadyThere where one says just this."""
    _refuse_twin(tx, text)
    made = tx.add(
        claim,
        ref=refs.free(tx, Noun.CLAIM, ref),
        subject_id=subject_id,
        property=property,
        status=ClaimStatus.QUERY if query else ClaimStatus.OPEN,
        status_reason=query,
    )
    first = {"text": text, "modality": modality, "minor": False, "change_reason": None}
    _add_version(tx, made, 1, first | value_columns(value) | dating_columns("as_of", as_of), qualifiers)
    tx.add_all(tag, [{"claim_id": made, "name": name} for name in dict.fromkeys(tags)])
    return made


def _refuse_twin(tx: Reading, text: str) -> None:
    saying = select(claim_version.c.claim_id).where(claim_version.c.text == text)
    last = newest(claim_version, "claim_id", saying)
    same = (
        select(claim.c.ref)
        .join(claim_version, claim_version.c.claim_id == claim.c.id)
        .join(last, is_newest(claim_version, last))
        .where(claim_version.c.text == text, claim.c.status != ClaimStatus.WITHDRAWN)
    )
    twin = tx.execute(same).first()
    if twin:
        raise AlreadyThere(Noun.CLAIM, twin.ref, "it says exactly this")


def _add_version(
    tx: Writing, claim_id: UUID, number: int, row: Mapping[str, Any], qualifiers: Sequence[tuple[str, Value]]
) -> None:
    version_id = tx.add(claim_version, claim_id=claim_id, number=number, **row)
    rows = [
        {"claim_version_id": version_id, "seq": seq, "property": name, **value_columns(value)}
        for seq, (name, value) in enumerate(qualifiers, 1)
    ]
    tx.add_all(qualifier, rows)


def find(tx: Reading, text: str) -> Row[Any]:
    """The row of a claim by ref, id or prefix."""
    return refs.find(tx, Noun.CLAIM, text)


def get(tx: Reading, text: str) -> Claim:
    """One claim."""
    return read(tx, claim.c.id == find(tx, text).id)[0]


def revise(
    tx: Writing,
    text: str,
    reason: str,
    *,
    changes: Mapping[str, Any],
    qualifiers: Sequence[tuple[str, Value]] | None = None,
    minor: bool = False,
) -> Claim:
    """Make a new version of a claim; what `changes` does not name stays as it was.

    `changes` holds text, value, as_of and modality. Verdicts on earlier versions stay valid only where the
    change is minor. Raises NothingToChange, or AlreadyThere where another claim says just this.
    """
    found = find(tx, text)
    last = versions(tx, found.id)[-1]
    revised = _revised(last, changes, qualifiers)
    if revised == _revised(last, {}, None):
        raise NothingToChange(Noun.CLAIM, found.ref)
    if minor and not _is_minor(last, revised):
        raise NotMinor(found.ref)
    said, value, as_of, modality, further = revised
    if said != last.text:
        _refuse_twin(tx, said)
    row = {"text": said, "modality": modality, "minor": minor, "change_reason": reason}
    _add_version(tx, found.id, last.number + 1, row | value_columns(value) | dating_columns("as_of", as_of), further)
    return get(tx, found.ref)


def _is_minor(last: Version, revised: Sequence[Any]) -> bool:
    """Whether a change leaves alone what verdicts are about: typed content, the text's figures, and its "not"."""
    said, *typed = revised
    _, *before = _revised(last, {}, None)
    return typed == before and _figures(said) == _figures(last.text) and _negations(said) == _negations(last.text)


def _figures(text: str) -> list[str]:
    """All digits of a text in runs, and the values that it spells in words."""
    return [*re.findall(r"\d+", text), *[found.value.stated.casefold() for found in scan(text)]]


def _negations(text: str) -> list[str]:
    return _NEGATION.findall(text.casefold().replace("’", "'"))


def _revised(last: Version, changes: Mapping[str, Any], qualifiers: Sequence[tuple[str, Value]] | None) -> Any:
    further = [(each.property, each.value) for each in last.qualifiers] if qualifiers is None else list(qualifiers)
    names = ("text", "value", "as_of", "modality")
    return (*[changes.get(name, getattr(last, name)) for name in names], further)


def withdraw(tx: Writing, text: str, reason: str) -> Claim:
    """Mark a claim as withdrawn; it stays on the record."""
    return _set_status(tx, _not_withdrawn(tx, text), ClaimStatus.WITHDRAWN, reason)


def query(tx: Writing, text: str, question: str) -> Claim:
    """Put an open question to a claim. Raises AlreadyWithdrawn."""
    return _set_status(tx, _not_withdrawn(tx, text), ClaimStatus.QUERY, question)


def settle(tx: Writing, text: str, answer: str) -> Claim:
    """Answer a claim's question; the answer stays on the record. Raises NoQuestion, AlreadyWithdrawn."""
    found = _not_withdrawn(tx, text)
    if found.status is not ClaimStatus.QUERY:
        raise NoQuestion(found.ref)
    return _set_status(tx, found, ClaimStatus.OPEN, answer)


def _not_withdrawn(tx: Reading, text: str) -> Row[Any]:
    found = find(tx, text)
    if found.status is ClaimStatus.WITHDRAWN:
        raise AlreadyWithdrawn(Noun.CLAIM, found.ref)
    return found


def _set_status(tx: Writing, found: Row[Any], status: ClaimStatus, reason: str) -> Claim:
    tx.execute(update(claim).where(claim.c.id == found.id).values(**tx.status(status, reason)))
    return get(tx, found.ref)


def add_tags(tx: Writing, text: str, add: Sequence[str], remove: Sequence[str] = ()) -> Claim:
    """Put tags on a claim and take others off; a tag that is there already stays."""
    found = find(tx, text)
    known = set(tx.execute(select(tag.c.name).where(tag.c.claim_id == found.id)).scalars())
    tx.add_all(tag, [{"claim_id": found.id, "name": name} for name in dict.fromkeys(add) if name not in known])
    tx.execute(tag.delete().where(tag.c.claim_id == found.id, tag.c.name.in_(remove)))
    return get(tx, found.ref)


def count(tx: Reading) -> int:
    """How many claims there are."""
    return tx.execute(select(func.count()).select_from(claim)).scalar() or 0
