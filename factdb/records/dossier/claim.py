"""Claims, their evidence and their verdicts, as a dossier writes them."""

from datetime import date
from decimal import Decimal

from factdb.records.base import Input
from factdb.records.dossier.row import Moment, Number, Ref, RowInput, Text
from factdb.words import (
    ClaimStatus,
    Comparator,
    Directness,
    Judgement,
    Modality,
    RelationKind,
    Stance,
    Standing,
    ValueKind,
)


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
    status_at: Moment | None = None
    status_by: str | None = None


class SignatureInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """The armored signature of a verdict, over the statement beside it."""

    signer: Text
    key: Text
    statement: Text
    signature: Text


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
    signatures: list[SignatureInput] = []


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
    status_at: Moment | None = None
    status_by: str | None = None
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
