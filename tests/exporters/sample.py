"""A small made-up report: nobody in it exists, and neither does any of the places."""

from datetime import UTC, date, datetime
from decimal import Decimal

from msgspec.structs import replace

from factdb.records.claim import Claim, Evidence, Qualifier, Relation, Verdict
from factdb.records.entity import Entity, Speaker
from factdb.records.finding import Finding
from factdb.records.match import Difference, Piece
from factdb.records.quote import Attribution, Holding, Quote
from factdb.records.redaction import Redaction
from factdb.records.report import HeldText, Report
from factdb.records.source import Capture, Contributor, Link, Source
from factdb.records.value import Dating, Value
from factdb.words import (
    AttributionRole,
    Basis,
    ClaimStatus,
    Comparator,
    ContributorRole,
    Directness,
    EntityKind,
    Extent,
    Fidelity,
    Judgement,
    LinkKind,
    Modality,
    Noun,
    Operation,
    QuoteKind,
    RelationKind,
    Severity,
    SourceStatus,
    SourceType,
    Stance,
    Standing,
    ValueKind,
)

WHEN = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
BY = "Pim Proof <pim@desk.example>"

TEXT = """\
Why the Snail Left the Lighthouse

Captain Mira Quill, who ran the Lanternworks’ lamp room for over a decade, has gone. \
The company put $14 million into Wick & Sons to buy a 49 percent stake last spring.

“We had a lot of new lamps and really bright stuff,” Quill told the Meridian. “When you dim this, you fall behind.”

She calls oil lamps a “dead end” and the new keeper “young” and “inexperienced.”

Her new firm, Quill Optics, is targeting a $3 million valuation.\r
The last Lantern 4 was dead on arrival. Nobody asked the gulls.
"""

LETTER = "I never sold a single lamp to the harbour board. The board bought twelve buoys in 2019."


def piece(text: str, exact: str) -> Piece:
    start = text.index(exact)
    end = start + len(exact)
    return Piece(
        exact=exact, prefix=text[max(0, start - 32) : start], suffix=text[end : end + 32], start=start, end=end
    )


def dating(edtf: str) -> Dating:
    return Dating(edtf=edtf)


REPOST = Holding(
    source="repost",
    source_name="Gull Notes",
    extent=Extent.EXCERPT,
    primary="meridian",
    primary_name="Meridian interview",
    primary_held=False,
)
CHAIN = (
    Attribution(role=AttributionRole.SPEAKER, name="Mira Quill", entity="quill"),
    Attribution(role=AttributionRole.INTERVIEWER, name="interviewer (unnamed)"),
    Attribution(role=AttributionRole.PUBLISHED_BY, name="The Meridian", source="meridian"),
    Attribution(role=AttributionRole.REPUBLISHED_BY, name="Gull Notes", source="repost"),
)


def quote(ref: str, *exact: str, text: str = "", **fields: object) -> Quote:
    defaults: dict[str, object] = {
        "id": f"id-{ref}",
        "source": "repost",
        "capture": 1,
        "speaker": Speaker(ref="quill", name="Mira Quill"),
        "kind": QuoteKind.DIRECT,
        "basis": Basis.ON_RECORD,
        "status": Standing.STANDS,
        "attribution": CHAIN,
        "fidelity": Fidelity.EXACT,
        "holding": REPOST,
    }
    held = LETTER if fields.get("source") == "letter" else TEXT
    pieces = tuple(piece(held, one) for one in exact)
    return Quote(ref=ref, text=text or "\n\n".join(exact), pieces=pieces, **(defaults | fields))  # type: ignore[arg-type]


NARRATOR = {
    "speaker": Speaker(ref="gull", name="Gull Notes"),
    "basis": Basis.DOCUMENT,
    "attribution": (Attribution(role=AttributionRole.PUBLISHED_BY, name="Gull Notes", source="repost"),),
    "holding": Holding(source="repost", source_name="Gull Notes", extent=Extent.EXCERPT),
}

QUOTES = (
    quote("q-stake", "The company put $14 million into Wick & Sons to buy a 49 percent stake last spring.", **NARRATOR),
    quote("q-percent", "49 percent stake", kind=QuoteKind.TERM, **NARRATOR),
    quote(
        "q-lamps",
        "We had a lot of new lamps and really bright stuff",
        "When you dim this, you fall behind",
        fidelity=Fidelity.SPLIT,
        normalizations=("straight quotation marks",),
        said_on=dating("2026-01"),
    ),
    quote(
        "q-old",
        "We had a lot of new lamps",
        text="We had a lot of old lamps",
        fidelity=Fidelity.ALTERED,
        difference=(
            Difference(operation=Operation.EQUAL, source="We had a lot of", quote="We had a lot of"),
            Difference(operation=Operation.REPLACE, source="new", quote="old"),
            Difference(operation=Operation.EQUAL, source="lamps", quote="lamps"),
        ),
    ),
    quote("q-dead-end", "dead end", kind=QuoteKind.PARTIAL),
    quote("q-young", "young", kind=QuoteKind.PARTIAL),
    quote("q-valuation", "targeting a $3 million valuation", kind=QuoteKind.PARTIAL, **NARRATOR),
    quote("q-gulls", "Nobody asked the gulls.", status=Standing.WITHDRAWN, status_reason="not about the claim"),
    quote(
        "q-never",
        "I never sold a single lamp to the harbour board.",
        source="letter",
        attribution=(Attribution(role=AttributionRole.SPEAKER, name="Mira Quill", entity="quill"),),
        holding=Holding(source="letter", source_name="Letter to the desk", extent=Extent.WHOLE),
    ),
    quote(
        "q-buoys",
        "The board bought twelve buoys in 2019.",
        text="The board bought … buoys in 2019.",
        fidelity=Fidelity.ELIDED,
        elided=("twelve",),
        source="letter",
        attribution=(),
        holding=Holding(source="letter", source_name="Letter to the desk", extent=Extent.WHOLE),
    ),
)


def evidence(quote: str | None, **fields: object) -> Evidence:
    found = next((one for one in QUOTES if one.ref == quote), None)
    defaults: dict[str, object] = {
        "id": f"e-{quote}",
        "speaker": found.speaker.ref if found and found.speaker else None,
        "source": found.source if found else "repost",
        "stance": Stance.SUPPORTS,
        "directness": Directness.SECONDARY,
        "fidelity": found.fidelity if found else None,
        "status": Standing.STANDS,
        "created_at": WHEN,
        "created_by": BY,
    }
    return Evidence(quote=quote, **(defaults | fields))  # type: ignore[arg-type]


def verdict(rating: str, label: str, *weighed: str, **fields: object) -> Verdict:
    defaults: dict[str, object] = {
        "number": 1,
        "scale": "default",
        "rationale": f"Found {label.lower()} on what is held.",
        "checker": BY,
        "decided_at": WHEN,
        "known_as_of": date(2026, 1, 4),
        "version": 1,
        "evidence": weighed,
    }
    return Verdict(rating=rating, label=label, **(defaults | fields))  # type: ignore[arg-type]


def claim(ref: str, text: str, **fields: object) -> Claim:
    defaults: dict[str, object] = {
        "id": f"id-{ref}",
        "modality": Modality.ASSERTED,
        "version": 1,
        "status": ClaimStatus.OPEN,
        "created_at": WHEN,
        "created_by": BY,
    }
    return Claim(ref=ref, text=text, **(defaults | fields))  # type: ignore[arg-type]


CLAIMS = (
    claim(
        "stake",
        "Lanternworks put $14 million into Wick & Sons for a 49 percent stake.",
        subject="lanternworks",
        property="investment",
        value=Value(kind=ValueKind.MONEY, amount=Decimal(14_000_000), currency="USD", stated="$14 million"),
        qualifiers=(
            Qualifier(property="stake", value=Value(kind=ValueKind.PERCENT, amount=Decimal(49), stated="49 percent")),
        ),
        as_of=dating("2025-04"),
        verdict=verdict("reported", "Reported", "e-q-stake"),
        evidence=(evidence("q-stake", note="Unsourced narration."), evidence("q-percent", stance=Stance.MENTIONS)),
        tags=("money", "lamps"),
    ),
    claim(
        "percent",
        "The stake in Wick & Sons is 49 percent.",
        subject="lanternworks",
        verdict=verdict("supported", "Supported", "e-q-percent", version=1, stale=True),
        version=2,
        evidence=(evidence("q-percent"),),
        relations=(Relation(kind=RelationKind.PART_OF, claim="stake", judgement=Judgement.POSITIVE),),
    ),
    claim(
        "target",
        "Quill Optics aims at a valuation of $3 million.",
        subject="optics",
        property="valuation",
        value=Value(
            kind=ValueKind.MONEY,
            amount=Decimal(3_000_000),
            currency="USD",
            comparator=Comparator.ABOUT,
            stated="$3 million",
        ),
        modality=Modality.TARGET,
        status=ClaimStatus.QUERY,
        status_reason="in which currency?",
        evidence=(
            evidence("q-valuation"),
            evidence(
                "q-gulls",
                status=Standing.WITHDRAWN,
                status_reason="the wrong passage",
                stance=Stance.QUALIFIES,
            ),
        ),
    ),
    claim(
        "dead-end",
        "Oil lamps are a dead end.",
        modality=Modality.OPINION,
        verdict=verdict("not_checkable", "Not checkable", "e-q-dead-end"),
        evidence=(evidence("q-dead-end"),),
    ),
    claim(
        "lamps",
        "Quill says that the lamp room had many new lamps.",
        subject="quill",
        verdict=verdict("mixed", "Mixed", "e-q-lamps"),
        evidence=(evidence("q-lamps"), evidence("q-old", stance=Stance.REFUTES)),
    ),
    claim(
        "sold",
        "Quill sold lamps to the harbour board.",
        subject="quill",
        verdict=verdict("refuted", "Refuted", "e-q-never"),
        evidence=(
            evidence("q-never", stance=Stance.REFUTES, directness=Directness.PRIMARY),
            evidence(None, id="e-ledger", source="ledger", locator="page 12, table 3", directness=Directness.PRIMARY),
        ),
    ),
    claim(
        "gone",
        "The gulls were asked.",
        status=ClaimStatus.WITHDRAWN,
        status_reason="nobody said it",
    ),
)

SOURCES = (
    Source(
        ref="repost",
        id="id-repost",
        type=SourceType.POST_WEBLOG,
        title="Why the Snail Left the Lighthouse",
        contributors=(
            Contributor(role=ContributorRole.AUTHOR, name="Ann Gull"),
            Contributor(role=ContributorRole.EDITOR, name="Bo Tern"),
        ),
        container_title="Gull Notes",
        issued=dating("2026-01-04"),
        url="https://gull-notes.example/snail?a=1&b=2",
        language="en",
        status=SourceStatus.CORRECTED,
        status_reason="the first version had the wrong year",
        links=(Link(kind=LinkKind.REPUBLISHES, source="meridian"),),
        captures=(
            Capture(
                seq=1,
                extent=Extent.EXCERPT,
                retrieved_at=datetime(2026, 1, 4, 18, 5, tzinfo=UTC),
                media_type="text/plain",
                raw_sha256="a" * 64,
                text_sha256="b" * 64,
                characters=len(TEXT),
                extractor="plain",
                extractor_version="1",
                archive_url="https://archive.example/20260104/snail",
            ),
        ),
    ),
    Source(
        ref="meridian",
        id="id-meridian",
        type=SourceType.INTERVIEW,
        title="The keeper speaks",
        publisher="The Meridian",
        status=SourceStatus.ACTIVE,
    ),
    Source(
        ref="letter",
        id="id-letter",
        type=SourceType.PERSONAL_COMMUNICATION,
        title="Letter to the desk",
        contributors=(Contributor(role=ContributorRole.AUTHOR, entity="quill", name="Mira Quill"),),
        basis=Basis.ON_RECORD,
        status=SourceStatus.ACTIVE,
        captures=(
            Capture(
                seq=1,
                extent=Extent.WHOLE,
                media_type="text/plain",
                raw_sha256="c" * 64,
                text_sha256="d" * 64,
                characters=len(LETTER),
                extractor="plain",
                extractor_version="1",
            ),
        ),
    ),
    Source(
        ref="ledger", id="id-ledger", type=SourceType.DATASET, title="Harbour ledger", status=SourceStatus.RETRACTED
    ),
)

ENTITIES = (
    Entity(ref="lanternworks", id="id-lanternworks", kind=EntityKind.ORGANIZATION, name="Lanternworks"),
    Entity(ref="optics", id="id-optics", kind=EntityKind.ORGANIZATION, name="Quill Optics"),
    Entity(ref="quill", id="id-quill", kind=EntityKind.PERSON, name="Mira Quill"),
    Entity(ref="gull", id="id-gull", kind=EntityKind.ORGANIZATION, name="Gull Notes"),
)


def finding(code: str, rule: str, severity: Severity, kind: Noun, ref: str, message: str, fix: str) -> Finding:
    return Finding(code=code, rule=rule, severity=severity, kind=kind, ref=ref, message=message, fix=fix)


FINDINGS = (
    finding(
        *("C102", "claim_without_verdict", Severity.WARNING, Noun.CLAIM, "target"),
        *("has no verdict", "factdb claim verify target --rating … --rationale …"),
    ),
    finding(
        *("Q102", "altered_quote", Severity.ERROR, Noun.QUOTE, "q-old"),
        *("differs from its source", "factdb quote check q-old"),
    ),
    finding(
        *("S101", "no_primary_capture", Severity.INFO, Noun.SOURCE, "repost"),
        *("rests on a source that is not held", "factdb source add FILE"),
    ),
)


def full() -> Report:
    return Report(
        title="The snail and the lighthouse",
        made_at=WHEN,
        version="0.1.0",
        selection="tag lamps",
        claims=CLAIMS,
        quotes=QUOTES,
        sources=SOURCES,
        entities=ENTITIES,
        texts=(
            HeldText(source="repost", capture=1, text=TEXT),
            HeldText(source="letter", capture=1, text=LETTER),
        ),
        findings=FINDINGS,
    )


def bare() -> Report:
    return Report(
        title="Nothing yet",
        made_at=WHEN,
        version="0.1.0",
        selection="",
        claims=(),
        quotes=(),
        sources=(),
        entities=(),
        texts=(),
        findings=(),
    )


def redacted(report: Report, why: Redaction) -> Report:
    """The report after all its sources were redacted; a place in one of them is evidence too."""
    place = replace(evidence(None, source=report.sources[0].ref, locator="table 1"), redacted=why)
    first, *others = report.claims
    captures = [tuple(replace(capture, redacted=why) for capture in source.captures) for source in report.sources]
    gone = zip(report.sources, captures, strict=True)
    return replace(
        report,
        claims=(replace(first, evidence=(*first.evidence, place)), *others),
        quotes=tuple(replace(quote, redacted=why) for quote in report.quotes),
        sources=tuple(replace(source, captures=held) for source, held in gone),
        texts=(),
    )
