"""The whole story of a claim: every version, piece of evidence, verdict and withdrawal, oldest first."""

from collections.abc import Iterator

from factdb.db.transaction import Reading
from factdb.records.claim import Claim, Event, Evidence, History, Verdict, Version
from factdb.services import claims
from factdb.services.claiming import versions
from factdb.services.judging import all_verdicts
from factdb.words import ClaimStatus, Standing

STATUS = {ClaimStatus.OPEN: "answered", ClaimStatus.QUERY: "asked", ClaimStatus.WITHDRAWN: "withdrawn"}


def tell(tx: Reading, text: str) -> History:
    """The history of one claim."""
    found = claims.find(tx, text)
    shown = claims.get(tx, found.ref)
    stated, judged = versions(tx, found.id), all_verdicts(tx, found.id)
    events = [*_stated(stated), *_rested(shown), *_judged(judged), *_changed(shown)]
    return History(
        ref=found.ref,
        versions=tuple(stated),
        verdicts=tuple(judged),
        events=tuple(sorted(events, key=lambda event: event.at)),
    )


def _stated(stated: list[Version]) -> Iterator[Event]:
    for version in stated:
        what = "added" if version.number == 1 else f"version {version.number}"
        reason = f" ({'minor: ' if version.minor else ''}{version.change_reason})" if version.change_reason else ""
        yield Event(at=version.created_at, by=version.created_by, what=what, detail=f"{version.text}{reason}")


def _rested(shown: Claim) -> Iterator[Event]:
    for piece in shown.evidence:
        detail = f"{_place(piece)} {piece.stance} it, {piece.directness} support"
        yield Event(at=piece.created_at, by=piece.created_by, what="evidence", detail=detail)


def _place(piece: Evidence) -> str:
    return piece.quote or f"{piece.source}, {piece.locator}"


def _changed(shown: Claim) -> Iterator[Event]:
    """What was withdrawn, redacted, asked or answered last; a status of a dossier has the row's own time."""
    if shown.status_reason:
        what = STATUS[shown.status]
        yield Event(at=shown.status_at or shown.created_at, by=_by(shown), what=what, detail=shown.status_reason)
    for piece in shown.evidence:
        if piece.status is Standing.WITHDRAWN:
            detail = f"{_place(piece)}, evidence until then: {piece.status_reason or 'no reason given'}"
            yield Event(at=piece.status_at or piece.created_at, by=_by(piece), what="withdrawn", detail=detail)
        if gone := piece.redacted:
            yield Event(at=gone.at, by=gone.by, what="redacted", detail=f"{_place(piece)}: {gone.reason}")


def _by(row: Claim | Evidence) -> str:
    return row.status_by or row.created_by


def _judged(judged: list[Verdict]) -> Iterator[Event]:
    for verdict in judged:
        pieces = len(verdict.evidence)
        rests = f"on version {verdict.version}, {pieces} {'piece' if pieces == 1 else 'pieces'} of evidence"
        changed = f" Changed because: {verdict.change_reason}" if verdict.change_reason else ""
        known = f"known as of {verdict.known_as_of}" + (f", signed by {verdict.signed_by}" if verdict.signed_by else "")
        detail = f"{verdict.rating} ({rests}, {known}): {verdict.rationale}{changed}"
        yield Event(at=verdict.decided_at, by=verdict.checker, what=f"verdict {verdict.number}", detail=detail)
