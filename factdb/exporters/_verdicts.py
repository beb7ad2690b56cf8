"""How a verdict is printed, and the tone by which it is drawn.

A tone is one of a closed list of names: the default ratings, and what has no rating of that scale. It chooses
colour and line; the words always stand beside it.
"""

from factdb.exporters._dates import day
from factdb.records.claim import Claim, Verdict
from factdb.words import ClaimStatus, Rating

NO_VERDICT = "no verdict yet"
TONES = {
    **{str(rating): str(rating).replace("_", " ") for rating in Rating},
    "other": "rating of another scale",
    "several": "several claims that are rated differently",
    "no_verdict": "claimed, no verdict yet",
    "no_claim": "quoted, no claim rests on it",
    "withdrawn": "claim withdrawn",
}
"""Every tone with its words in the legend, from the best to the least established."""


def label(claim: Claim) -> str:
    """The rating in words; `withdrawn` for a claim that no longer counts."""
    if claim.status is ClaimStatus.WITHDRAWN:
        return "withdrawn"
    if claim.verdict is None:
        return NO_VERDICT
    return f"{claim.verdict.label} (stale)" if claim.verdict.stale else claim.verdict.label


def tone(claim: Claim) -> str:
    if claim.status is ClaimStatus.WITHDRAWN:
        return "withdrawn"
    if claim.verdict is None:
        return "no_verdict"
    return claim.verdict.rating if claim.verdict.rating in set(Rating) else "other"


def decided(verdict: Verdict, claim: Claim) -> str:
    """When, by whom, on what knowledge, and on which version where that is not the claim's own."""
    on = "" if verdict.version == claim.version else f", on version {verdict.version} of {claim.version}"
    return (
        f"Decided {day(verdict.decided_at)} by {verdict.checker}, "
        f"known as of {day(verdict.known_as_of)}{on} (scale {verdict.scale})."
    )


def staleness(verdict: Verdict, claim: Claim) -> str:
    """Why the verdict is stale; empty where it is not."""
    if not verdict.stale:
        return ""
    older = verdict.version < claim.version
    why = "it was decided before the newest version" if older else "evidence that it rests on was withdrawn since"
    return f"Stale: {why}, so it has to be decided again."
