"""The counts that open a report."""

from collections import Counter
from dataclasses import dataclass

from factdb.exporters._verdicts import tone
from factdb.records.claim import Claim
from factdb.records.report import Report
from factdb.words import ClaimStatus, Rating, Severity


@dataclass(frozen=True)
class Count:
    """How many claims have a rating."""

    rating: str
    label: str
    scale: str
    tone: str
    count: int


@dataclass(frozen=True)
class Summary:
    """Counts of a report. Every claim is counted once: by its rating, without verdict, or as withdrawn."""

    claims: int
    withdrawn: int
    no_verdict: int
    stale: int
    ratings: tuple[Count, ...]
    findings: dict[Severity, int]

    @property
    def by_rating(self) -> dict[str, int]:
        """The counts by the rating's stored word, scales put together."""
        counts: Counter[str] = Counter()
        for one in self.ratings:
            counts[one.rating] += one.count
        return dict(counts)


def summarize(report: Report) -> Summary:
    standing = [claim for claim in report.claims if claim.status is not ClaimStatus.WITHDRAWN]
    judged = [claim for claim in standing if claim.verdict]
    severities = Counter(finding.severity for finding in report.findings)
    return Summary(
        claims=len(report.claims),
        withdrawn=len(report.claims) - len(standing),
        no_verdict=len(standing) - len(judged),
        stale=sum(1 for claim in judged if claim.verdict and claim.verdict.stale),
        ratings=_ratings(judged),
        findings={severity: severities[severity] for severity in Severity},
    )


def _ratings(judged: list[Claim]) -> tuple[Count, ...]:
    counts: Counter[tuple[str, str, str, str]] = Counter()
    for claim in judged:
        if verdict := claim.verdict:
            counts[verdict.rating, verdict.label, verdict.scale, tone(claim)] += 1
    ordered = sorted(counts.items(), key=lambda one: (_place(one[0][0]), one[0]))
    return tuple(Count(*rating, count) for rating, count in ordered)


def _place(rating: str) -> int:
    """The order of the default scale; other ratings come after it."""
    ratings = list(Rating)
    return ratings.index(Rating(rating)) if rating in ratings else len(ratings)
