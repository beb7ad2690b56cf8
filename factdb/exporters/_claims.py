"""How a claim is printed: what it says, how it relates to others, and what its evidence is worth."""

from collections.abc import Iterator

from factdb.exporters._dates import stated
from factdb.exporters._index import Index
from factdb.exporters._phrases import in_plain_words, with_reason
from factdb.exporters._values import in_words
from factdb.records.claim import Claim, Evidence
from factdb.words import ClaimStatus, Judgement, Standing

_JUDGED = {Judgement.POSITIVE: "", Judgement.NEGATIVE: " (judged not so)", Judgement.UNSURE: " (unsure)"}


def facts(claim: Claim, index: Index) -> Iterator[tuple[str, str]]:
    """What the claim says, typed, as label and words; empty fields are left out."""
    found = (
        ("Subject", index.name(claim.subject) if claim.subject else ""),
        ("Property", claim.property or ""),
        ("Value", in_words(claim.value) if claim.value else ""),
        *((in_plain_words(one.property), in_words(one.value)) for one in claim.qualifiers),
        ("Modality", claim.modality),
        ("As of", stated(claim.as_of)),
        ("Version", str(claim.version)),
        ("Status", status(claim)),
        ("Tags", ", ".join(claim.tags)),
    )
    return ((label, text) for label, text in found if text)


def status(claim: Claim) -> str:
    """Empty while the claim is open, which needs no word."""
    if claim.status is ClaimStatus.OPEN:
        return ""
    return with_reason(claim.status, claim.status_reason)


def withdrawn(evidence: Evidence) -> str:
    """That evidence no longer counts, or cannot be seen any more, and why; a redacted quote says so itself."""
    if evidence.status is Standing.WITHDRAWN:
        return with_reason("withdrawn", evidence.status_reason)
    return evidence.redacted.told if evidence.redacted and not evidence.quote else ""


def bearing(evidence: Evidence, claim: Claim) -> str:
    """`supports, secondary`, and whether the verdict did not weigh it."""
    weighed = claim.verdict is None or evidence.id in claim.verdict.evidence
    return f"{evidence.stance}, {evidence.directness}" + ("" if weighed else "; not weighed in the verdict")


def relations(claim: Claim, index: Index) -> Iterator[tuple[str, str, int | None]]:
    """What the claim is to others: the relation in words, the other's ref, its number in the report."""
    for one in claim.relations:
        words = f"{in_plain_words(one.kind)}{_JUDGED[one.judgement]}"
        yield with_reason(words, one.rationale), one.claim, index.claim_numbers.get(one.claim)
