"""The dossier: a whole database, or a part of one, as a file that people can write and read.

Every list is optional. A row may carry its `id`, `created_at` and `created_by`; a dump always writes them, a
hand-written dossier never needs them. Rows refer to each other by ref. Dates are EDTF or stated text; a value
is stated text (`$14 billion`) or spelled out. What is derived (pieces, grades) may be left out and is found anew.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta

from factdb.records.base import Input, Record
from factdb.words import (
    AttributionRole,
    Basis,
    ClaimStatus,
    Codec,
    Comparator,
    ContributorRole,
    Directness,
    EntityKind,
    Extent,
    Fidelity,
    Grade,
    Judgement,
    LinkKind,
    Modality,
    NameKind,
    Noun,
    Operation,
    QuoteKind,
    RelationKind,
    SourceStatus,
    SourceType,
    Stance,
    Standing,
    ValueKind,
)

FORMAT = 1
"""The version of the file format."""

NAMED = (Noun.ENTITY, Noun.SOURCE, Noun.CAPTURE, Noun.QUOTE, Noun.CLAIM, Noun.EVIDENCE, Noun.VERDICT)
FORMS = {"entity": ("entity", "entities"), "evidence": ("piece of evidence", "pieces of evidence")}


Path = tuple[str | int, ...]
"""A place in a dossier: `("claims", 3, "value")`."""

Ref = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}\Z")]
Text = Annotated[str, Meta(min_length=1)]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Moment = Annotated[datetime, Meta(tz=True)]
Offset = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Number = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""A place in a list. It is left out where it is the place at which the row stands, counted from 1."""


class RowInput(Input, frozen=True, kw_only=True, omit_defaults=True):
    """What any row may carry: its id, when it was made, and by whom."""

    id: UUID | None = None
    created_at: Moment | None = None
    created_by: str | None = None


class NameInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    name: Text
    kind: NameKind = NameKind.ALIAS


class AffiliationInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    organization: str
    title: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


class EntityInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    kind: EntityKind
    name: Text
    names: list[NameInput] = []
    affiliations: list[AffiliationInput] = []
    external_ids: dict[str, str] = {}
    note: str | None = None


class ContributorInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """An entity by its ref, or a name that is only printed (`literal`)."""

    role: ContributorRole = ContributorRole.AUTHOR
    entity: str | None = None
    literal: str | None = None
    seq: Number | None = None


class LinkInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    kind: LinkKind
    source: str
    note: str | None = None


class CaptureInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """What is held: `text` as it stands here, the bytes of `file` beside the dossier, or hashes of blobs (a dump)."""

    text: str | None = None
    file: str | None = None
    extent: Extent = Extent.WHOLE
    retrieved_at: Moment | None = None
    media_type: str | None = None
    url: str | None = None
    archive_url: str | None = None
    charset: str | None = None
    raw_sha256: Sha256 | None = None
    text_sha256: Sha256 | None = None
    characters: Offset | None = None
    extractor: str | None = None
    extractor_version: str | None = None
    seq: Number | None = None


class SourceInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    type: SourceType
    title: Text
    contributors: list[ContributorInput] = []
    container_title: str | None = None
    publisher: str | None = None
    issued: str | None = None
    url: str | None = None
    doi: str | None = None
    language: str | None = None
    grade: Grade | None = None
    basis: Basis | None = None
    status: SourceStatus = SourceStatus.ACTIVE
    status_reason: str | None = None
    csl: dict[str, Any] = {}
    note: str | None = None
    links: list[LinkInput] = []
    captures: list[CaptureInput] = []


class PieceInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: Offset
    end: Offset
    seq: Number | None = None


class AttributionInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    role: AttributionRole
    entity: str | None = None
    source: str | None = None
    literal: str | None = None
    seq: Number | None = None


class DifferenceInput(Input, frozen=True, kw_only=True):
    operation: Operation
    source: str
    quote: str


class QuoteCheckInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """`capture` is the capture's number within the quote's source."""

    capture: Number
    fidelity: Fidelity
    score: float
    engine_version: str
    normalizations: list[str] = []
    flags: list[str] = []
    elided: list[str] = []
    difference: list[DifferenceInput] = []
    number: Number | None = None


class QuoteInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """`text` is one text, or a list where the quote is split. `capture` is a number within the source.

    Without a `basis` the source's own holds.
    """

    ref: Ref
    source: str
    capture: Number | None = None
    speaker: str | None = None
    text: str | list[str]
    occurrence: Annotated[int, Meta(ge=1, le=2**31 - 1)] | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    said_on: str | None = None
    basis: Basis | None = None
    status: Standing = Standing.STANDS
    status_reason: str | None = None
    note: str | None = None
    pieces: list[PieceInput] = []
    attribution: list[AttributionInput] = []
    checks: list[QuoteCheckInput] = []


class ValueInput(Input, frozen=True, kw_only=True, omit_defaults=True):
    kind: ValueKind
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    unit: str | None = None
    comparator: Comparator = Comparator.EQ
    edtf: str | None = None
    text: str | None = None
    stated: str | None = None


class QualifierInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    property: str
    value: str | ValueInput
    seq: Number | None = None


class VersionInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    text: Text
    value: str | ValueInput | None = None
    qualifiers: list[QualifierInput] = []
    as_of: str | None = None
    modality: Modality = Modality.ASSERTED
    minor: bool = False
    change_reason: str | None = None
    number: Number | None = None


class EvidenceInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """A quote by ref, or a source by ref with a locator."""

    quote: str | None = None
    source: str | None = None
    locator: str | None = None
    stance: Stance = Stance.SUPPORTS
    directness: Directness = Directness.SECONDARY
    note: str | None = None
    status: Standing = Standing.STANDS
    status_reason: str | None = None


class VerdictInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """`evidence` names quotes by ref, and places as `source@locator`; without it, all that stands is frozen."""

    rating: str
    scale: str = "default"
    rationale: str
    checker: str | None = None
    decided_at: Moment | None = None
    known_as_of: date | None = None
    version: Number | None = None
    change_reason: str | None = None
    evidence: list[str] | None = None
    number: Number | None = None


class RelationInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    kind: RelationKind
    claim: str
    judgement: Judgement = Judgement.POSITIVE
    rationale: str | None = None


class TagInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    name: Text


class ClaimInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """A claim with one version spelled out in place, or with `versions` from the oldest to the newest."""

    ref: Ref
    subject: str | None = None
    property: str | None = None
    status: ClaimStatus = ClaimStatus.OPEN
    status_reason: str | None = None
    text: str | None = None
    value: str | ValueInput | None = None
    qualifiers: list[QualifierInput] = []
    as_of: str | None = None
    modality: Modality = Modality.ASSERTED
    versions: list[VersionInput] = []
    evidence: list[EvidenceInput] = []
    verdicts: list[VerdictInput] = []
    relations: list[RelationInput] = []
    tags: list[str | TagInput] = []


class RatingInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    word: Text
    label: Text
    seq: Number | None = None
    rank: Annotated[int, Meta(ge=-(2**31), le=2**31 - 1)] | None = None


class ScaleInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    name: Text
    note: str | None = None
    ratings: list[RatingInput]


class BlobInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """Bytes under their hash; `data` is base64 of the bytes themselves."""

    sha256: Sha256
    codec: Codec = Codec.ZLIB
    data: bytes


class Dossier(Input, frozen=True, kw_only=True, omit_defaults=True):
    """A whole file."""

    factdb: int = FORMAT
    scales: list[ScaleInput] = []
    entities: list[EntityInput] = []
    sources: list[SourceInput] = []
    quotes: list[QuoteInput] = []
    claims: list[ClaimInput] = []
    blobs: list[BlobInput] = []


class Loaded(Record, frozen=True, kw_only=True):
    """What a load did: rows added and rows found as they were, by table; stored quotes that were anchored anew."""

    added: dict[str, int] = {}
    unchanged: dict[str, int] = {}
    anchored: int = 0

    def told(self) -> list[str]:
        """What was done, in sentences."""
        added, there = _listed(self.added), _listed(self.unchanged)
        lines = [f"Added {added or _counted('row', sum(self.added.values()))}." if self.added else "Nothing was added."]
        if there:
            lines.append(f"There already: {there}.")
        if self.anchored:
            lines.append(f"Anchored anew: {_counted('quote', self.anchored)}.")
        return lines


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(_counted(noun, counts[noun]) for noun in NAMED if counts.get(noun))


def _counted(noun: str, number: int) -> str:
    one, more = FORMS.get(noun, (noun, f"{noun}s"))
    return f"{number} {one if number == 1 else more}"
