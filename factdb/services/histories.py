"""The whole story of a claim: every version, piece of evidence, verdict and withdrawal, oldest first."""

from collections.abc import Iterator

from factdb.db.transaction import Reading
from factdb.records.claim import Claim, Event, Evidence, History, Verdict, Version
from factdb.services import claims
from factdb.services.claiming import versions
from factdb.services.judging import all_verdicts
from factdb.words import Standing


def tell(tx: Reading, text: str) -> History:
    """The history of one claim."""
    found = claims.find(tx, text)
    shown = claims.get(tx, found.ref)
    stated, judged = versions(tx, found.id), all_verdicts(tx, found.id)
    events = [*_stated(stated), *_rested(shown), *_judged(judged)]
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
        yield Event(at=piece.created_at, by=piece.created_by, what="evidence", detail=_piece(piece))


def _piece(piece: Evidence) -> str:
    place = piece.quote or f"{piece.source}, {piece.locator}"
    gone = f"; since withdrawn: {piece.status_reason}" if piece.status is Standing.WITHDRAWN else ""
    return f"{place} {piece.stance} it, {piece.directness} support{gone}"


def _judged(judged: list[Verdict]) -> Iterator[Event]:
    for verdict in judged:
        pieces = len(verdict.evidence)
        rests = f"on version {verdict.version}, {pieces} {'piece' if pieces == 1 else 'pieces'} of evidence"
        changed = f" Changed because: {verdict.change_reason}" if verdict.change_reason else ""
        detail = f"{verdict.rating} ({rests}, known as of {verdict.known_as_of}): {verdict.rationale}{changed}"
        yield Event(at=verdict.decided_at, by=verdict.checker, what=f"verdict {verdict.number}", detail=detail)
