"""Claims on the terminal. What shows values is imported where it is used: a list of claims shows none."""

from collections.abc import Iterator

import click

from factdb.cli.show.layout import field, flat, heading
from factdb.records.claim import Claim, ClaimLine, Evidence, Verdict
from factdb.records.value import Dating, Value
from factdb.words import ClaimStatus, Modality, Standing

COLOURS = {
    "supported": "green",
    "mostly_supported": "green",
    "mixed": "yellow",
    "mostly_refuted": "red",
    "refuted": "red",
}


def line(claim: Claim | ClaimLine) -> str:
    return f"{heading(claim.ref, _status(claim), _judged(claim))}  {flat(claim.text)}"


def _status(claim: Claim | ClaimLine) -> str:
    return "" if claim.status is ClaimStatus.OPEN else str(claim.status)


def _judged(claim: Claim | ClaimLine) -> str:
    """The newest rating, in its colour only where it was given on what the claim says now."""
    judged = claim if isinstance(claim, ClaimLine) else claim.verdict
    if judged is None or judged.rating is None:
        return "no verdict"
    if judged.stale:
        return click.style(f"{flat(judged.rating)} (stale)", fg="yellow")
    return click.style(flat(judged.rating), fg=COLOURS.get(judged.rating))


def block(claim: Claim) -> Iterator[str]:
    yield heading(claim.ref, _status(claim), _judged(claim))
    yield from field("claim", claim.text)
    yield from field("about", ", ".join(part for part in (claim.subject, claim.property) if part))
    yield from field("value", claim.value and _value(claim.value))
    for qualifier in claim.qualifiers:
        yield from field("qualifier", f"{qualifier.property}: {_value(qualifier.value)}")
    yield from field("as of", claim.as_of and _date(claim.as_of))
    yield from field("modality", None if claim.modality is Modality.ASSERTED else claim.modality)
    if claim.status is not ClaimStatus.OPEN:
        yield from field(claim.status, claim.status_reason)
    for piece in claim.evidence:
        yield from field("evidence", _piece(piece))
    yield from _verdict(claim.verdict)
    for relation in claim.relations:
        yield from field(relation.kind.replace("_", " "), f"{relation.claim} ({relation.judgement})")
    yield from field("tags", ", ".join(claim.tags))
    yield from field("version", claim.version)


def _date(stated: Dating) -> str:
    from factdb.values.edtf import show

    return show(stated.edtf)


def _value(value: Value) -> str:
    from factdb.cli.show.value import understood

    plain = understood(value)
    return plain if value.stated in ("", plain) else f"{value.stated}  (understood: {value.kind}, {plain})"


def _piece(piece: Evidence) -> str:
    place = piece.quote or f"{piece.source}, {piece.locator}"
    who = f" by {piece.speaker}" if piece.speaker else ""
    grade = f"\n{piece.standing}" if piece.standing else ""
    gone = f", withdrawn: {piece.status_reason}" if piece.status is Standing.WITHDRAWN else ""
    how = "redacted" if piece.redacted else "withdrawn"
    gone = gone or (f", its quote was {how}" if piece.quote_status is Standing.WITHDRAWN else "")
    grade = grade or (f"\n{piece.redacted.told}" if piece.redacted else "")
    return f"{place}{who} {piece.stance} it ({piece.directness} support{gone}){grade}"


def _verdict(verdict: Verdict | None) -> Iterator[str]:
    if verdict is None:
        return
    stale = f"; stale: the claim or its evidence changed since (version {verdict.version})" if verdict.stale else ""
    yield from field("verdict", f"{verdict.label}{stale}")
    yield from field("because", verdict.rationale)
    decided = f"{verdict.decided_at:%Y-%m-%d} by {verdict.checker}"
    yield from field("checked", f"{decided}, known as of {verdict.known_as_of}")
    yield from field("signed by", verdict.signed_by)
