"""The report as Markdown: CommonMark with anchors, readable as plain text.

Numbers in brackets link to the sources. A difference strikes the source's words and sets the quote's in bold.
"""

from collections.abc import Iterator

from factdb.exporters import _claims, _dates, _quotes, _sources, _verdicts
from factdb.exporters._escape import link, plain
from factdb.exporters._exporter import exporter
from factdb.exporters._index import Index
from factdb.exporters._phrases import opened
from factdb.exporters._summary import summarize
from factdb.records.claim import Claim, Evidence
from factdb.records.finding import Finding
from factdb.records.match import Difference
from factdb.records.quote import Quote
from factdb.records.report import Report
from factdb.records.source import Source
from factdb.words import Operation


@exporter(suffix=".md")
def markdown(report: Report) -> Iterator[str]:
    """The report as Markdown, a block a chunk."""
    index = Index(report)
    yield from _summary(report)
    yield "\n## Claims\n"
    if not report.claims:
        yield "\nThere are no claims.\n"
    for subject, claims in index.subjects:
        yield f"\n### {plain(subject)}\n"
        for claim in claims:
            yield "".join(_claim(claim, index))
    yield from _findings(index)
    yield from _list_of_sources(index)


def _summary(report: Report) -> Iterator[str]:
    summary = summarize(report)
    yield f"# {plain(report.title)}\n\n"
    yield f"Made {_dates.moment(report.made_at)} with factdb {plain(report.version)}. "
    yield f"Selection: {plain(report.selection or 'everything')}.\n\n## Summary\n\n"
    yield f"- Claims: {summary.claims}\n"
    for one in summary.ratings:
        yield f"- {plain(one.label)}: {one.count}\n"
    for label, count in (("No verdict yet", summary.no_verdict), ("Withdrawn", summary.withdrawn)):
        yield f"- {label}: {count}\n" if count else ""
    yield f"- Stale verdicts: {summary.stale}\n"
    yield f"- Open findings: {', '.join(f'{severity} {count}' for severity, count in summary.findings.items())}\n"


def _claim(claim: Claim, index: Index) -> Iterator[str]:
    number = index.claim_numbers[claim.ref]
    yield f'\n#### <a id="claim-{number}"></a>{number}. {plain(claim.text)}\n\n'
    yield f"- **Verdict: {plain(_verdicts.label(claim))}**\n"
    yield from _verdict(claim)
    yield f"- Ref: {plain(claim.ref)}\n"
    for label, text in _claims.facts(claim, index):
        yield f"- {plain(opened(label))}: {plain(text)}\n"
    for what, ref, other in _claims.relations(claim, index):
        yield f"- Relation, {plain(what)}: {_reference(ref, 'claim', other)}\n"
    for finding in index.findings_by_claim.get(claim.ref, ()):
        yield f"- Open finding: {_finding(finding)}\n"
    yield "- Evidence:\n" if claim.evidence else "- Evidence: none\n"
    for evidence in claim.evidence:
        yield from _evidence(evidence, claim, index)


def _verdict(claim: Claim) -> Iterator[str]:
    if not claim.verdict:
        return
    yield f"  - {plain(claim.verdict.rationale)}\n"
    yield f"  - {plain(_verdicts.decided(claim.verdict, claim))}\n"
    if stale := _verdicts.staleness(claim.verdict, claim):
        yield f"  - {stale}\n"


def _evidence(evidence: Evidence, claim: Claim, index: Index) -> Iterator[str]:
    quote = index.quotes.get(evidence.quote or "")
    if quote:
        yield f"  - {plain(_quotes.speaker(quote))}: {_words(quote)} {_cite(evidence.source, index)}\n"
    else:
        yield f"  - {plain(evidence.locator or evidence.quote or 'no place given')} {_cite(evidence.source, index)}\n"
    if gone := _claims.withdrawn(evidence):
        yield f"    - Evidence {plain(gone)}\n"
    yield f"    - Bearing: {plain(_claims.bearing(evidence, claim))}\n"
    yield f"    - Note on the evidence: {plain(evidence.note)}\n" if evidence.note else ""
    if quote:
        yield from _quote(quote, index)


def _quote(quote: Quote, index: Index) -> Iterator[str]:
    if gone := _quotes.withdrawn(quote):
        yield f"    - Quote {plain(gone)}\n"
    yield f"    - Kind: {_quotes.kind(quote)}\n"
    yield f"    - Fidelity: {plain(quote.standing)}\n"
    for label, text in _quotes.details(quote):
        yield f"    - {label}: {plain(text)}\n"
    if quote.difference:
        yield f"    - From the source to the quote: {_difference(quote.difference)}\n"
    if quote.attribution:
        yield f"    - Chain: {_chain(quote, index)}\n"
    if passage := _quotes.link(quote, index):
        yield f"    - {link('Passage in the source', passage)}\n"


def _words(quote: Quote) -> str:
    return _quotes.GAP.join(plain(_quotes.spoken(text)) for text in quote.texts)


def _chain(quote: Quote, index: Index) -> str:
    steps = _quotes.chain(quote, index)
    return " → ".join(plain(step.name) + (f" {_number(step.number)}" if step.number else "") for step in steps)


def _difference(steps: tuple[Difference, ...]) -> str:
    return " ".join(part for step in steps for part in _step(step) if part)


def _step(step: Difference) -> Iterator[str]:
    if step.operation is Operation.EQUAL:
        yield plain(step.source)
        return
    yield f"~~{plain(step.source)}~~" if step.source.strip() else ""
    yield f"**{plain(step.quote)}**" if step.quote.strip() else ""


def _findings(index: Index) -> Iterator[str]:
    yield "\n## Open findings\n\n"
    if not index.report.findings:
        yield "There are no open findings.\n"
        return
    if index.findings_by_claim:
        yield "Findings about a claim stand with the claim.\n\n"
    for finding in index.other_findings:
        yield f"- {finding.kind} {plain(finding.ref)}: {_finding(finding)}\n"


def _finding(finding: Finding) -> str:
    return (
        f"{finding.severity} {plain(finding.code)} {plain(finding.rule)}: {plain(finding.message)} "
        f"(fix: {plain(finding.fix)})"
    )


def _list_of_sources(index: Index) -> Iterator[str]:
    yield "\n## Sources\n\n"
    if not index.report.sources:
        yield "There are no sources.\n"
    for number, source in enumerate(index.report.sources, 1):
        yield "".join(_source(number, source, index))


def _source(number: int, source: Source, index: Index) -> Iterator[str]:
    makers = f"{plain(_sources.contributors(source))}: " if source.contributors else ""
    imprint = plain(opened(_sources.imprint(source)))
    yield f'{number}. <a id="source-{number}"></a>{makers}*{plain(source.title)}*. {imprint}.\n'
    if status := _sources.status(source):
        yield f"   - {plain(opened(status))}\n"
    if source.url:
        yield f"   - URL: {link(source.url, source.url)}\n"
    for line, capture in _sources.held(source):
        yield f"   - {plain(opened(line))}\n"
        if capture:
            yield f"     - SHA-256 of the bytes: {plain(capture.raw_sha256)}\n"
            yield f"     - Archive: {link(capture.archive_url, capture.archive_url)}\n" if capture.archive_url else ""
    for label, text in _sources.details(source):
        yield f"   - {label}: {plain(text)}\n"
    for what, name, other in _sources.links(source, index):
        yield f"   - Link, {plain(what)}: {_reference(name, 'source', other)}\n"


def _cite(source: str, index: Index) -> str:
    """The number of a source as a link to it; its ref where the report does not list it."""
    number = index.source_numbers.get(source)
    return _number(number) if number else f"({plain(source)})"


def _number(source: int) -> str:
    return f"[[{source}]](#source-{source})"


def _reference(name: str, kind: str, number: int | None) -> str:
    return f"[{plain(name)}](#{kind}-{number})" if number else plain(name)
