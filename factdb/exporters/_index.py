"""The report by ref: which number a source has, what an entity is called, what was found about what."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from factdb.records.claim import Claim
from factdb.records.finding import Finding
from factdb.records.match import Piece
from factdb.records.quote import Quote
from factdb.records.report import Report
from factdb.records.source import Capture, Source
from factdb.words import ClaimStatus, Noun, Standing

OTHER_CLAIMS = "Other claims"


@dataclass(frozen=True)
class Index:
    """A report and the ways to look into it. Numbers count from 1, in the report's order."""

    report: Report

    @cached_property
    def quotes(self) -> dict[str, Quote]:
        return {quote.ref: quote for quote in self.report.quotes}

    @cached_property
    def sources(self) -> dict[str, Source]:
        return {source.ref: source for source in self.report.sources}

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        return {source.ref: number for number, source in enumerate(self.report.sources, 1)}

    @cached_property
    def claim_numbers(self) -> dict[str, int]:
        """Claims are numbered as they are printed: by subject."""
        printed = (claim for _, claims in self.subjects for claim in claims)
        return {claim.ref: number for number, claim in enumerate(printed, 1)}

    @cached_property
    def names(self) -> dict[str, str]:
        return {entity.ref: entity.name for entity in self.report.entities}

    @cached_property
    def subjects(self) -> list[tuple[str, list[Claim]]]:
        """Subjects by name with their claims; claims without a subject come last, under "Other claims"."""
        groups: dict[str | None, list[Claim]] = defaultdict(list)
        for claim in self.report.claims:
            groups[claim.subject].append(claim)
        other = groups.pop(None, None)
        named = [(self.name(ref or ""), claims) for ref, claims in groups.items()]
        named.sort(key=lambda subject: subject[0].casefold())
        return [*named, *([(OTHER_CLAIMS, other)] if other else [])]

    @cached_property
    def claims_by_quote(self) -> dict[str, list[Claim]]:
        """The claims that rest on a quote: claim, evidence and quote all stand."""
        resting: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.report.claims:
            standing = [item.quote for item in claim.evidence if item.quote and item.status is Standing.STANDS]
            for ref in dict.fromkeys(standing if claim.status is not ClaimStatus.WITHDRAWN else ()):
                resting[ref].append(claim)
        return resting

    @cached_property
    def quote_numbers(self) -> dict[str, int]:
        return {quote.ref: number for number, quote in enumerate(self.report.quotes, 1)}

    @cached_property
    def quotes_in_texts(self) -> dict[str, int]:
        """The numbers of the quotes that stand, with a piece at its place, in a text of this report."""
        return {
            quote.ref: self.quote_numbers[quote.ref]
            for held in self.report.texts
            for quote in self.quotes_by_capture.get((held.source, held.capture), ())
            if quote.status is Standing.STANDS and any(in_place(piece, held.text) for piece in quote.pieces)
        }

    @cached_property
    def quotes_by_capture(self) -> dict[tuple[str, int], list[Quote]]:
        held: dict[tuple[str, int], list[Quote]] = defaultdict(list)
        for quote in self.report.quotes:
            held[quote.source, quote.capture].append(quote)
        return held

    @cached_property
    def findings_by_claim(self) -> dict[str, list[Finding]]:
        about: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.report.findings:
            if finding.kind is Noun.CLAIM:
                about[finding.ref].append(finding)
        return about

    @cached_property
    def other_findings(self) -> list[Finding]:
        """What was found about anything but a claim of this report."""
        claims = self.claim_numbers
        return [one for one in self.report.findings if one.kind is not Noun.CLAIM or one.ref not in claims]

    def name(self, entity: str) -> str:
        """An entity's name, or its ref where the report does not have it."""
        return self.names.get(entity, entity)

    def capture(self, source: str, seq: int) -> Capture | None:
        found = self.sources.get(source)
        return next((one for one in found.captures if one.seq == seq), None) if found else None


def in_place(piece: Piece, text: str) -> bool:
    """Whether a text has the words of a piece where the piece says."""
    return piece.start < piece.end and text[piece.start : piece.end] == piece.exact
