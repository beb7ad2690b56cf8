"""Statements that can be checked, what they rest on, and what checkers concluded."""

from datetime import date, datetime

from factdb.records.base import Record
from factdb.records.redaction import Redaction
from factdb.records.value import Dating, Value
from factdb.words import ClaimStatus, Directness, Fidelity, Judgement, Modality, RelationKind, Stance, Standing


class Qualifier(Record, frozen=True, kw_only=True):
    """A further figure of the same statement."""

    property: str
    value: Value


class Evidence(Record, frozen=True, kw_only=True):
    """A quote (by ref), or a place in a source, that bears on a claim. `id` names it in `evidence withdraw`.

    `standing` says of what the quote's grade holds, and what is not held. Where the quote itself was withdrawn,
    `quote_status` tells; where the words of the quote, or all that was held of the source, had to be removed,
    `redacted` does.
    """

    id: str
    quote: str | None = None
    speaker: str | None = None
    source: str
    locator: str | None = None
    stance: Stance
    directness: Directness
    fidelity: Fidelity | None = None
    standing: str | None = None
    quote_status: Standing | None = None
    redacted: Redaction | None = None
    note: str | None = None
    status: Standing
    status_reason: str | None = None
    status_at: datetime | None = None
    status_by: str | None = None
    created_at: datetime
    created_by: str


class Verdict(Record, frozen=True, kw_only=True):
    """A dated rating of one claim version. `evidence` lists the ids of its frozen set.

    It is stale where the claim says something else since, or where evidence of the set was withdrawn since. Who
    signed it is told by the name that the allowed signers gave the key, or by the key's fingerprint.
    """

    number: int
    rating: str
    label: str
    scale: str
    rank: int | None = None
    rationale: str
    checker: str
    decided_at: datetime
    known_as_of: date
    version: int
    stale: bool = False
    change_reason: str | None = None
    signed_by: str | None = None
    evidence: tuple[str, ...] = ()


class Relation(Record, frozen=True, kw_only=True):
    """What a claim is to another, which is given by its ref."""

    kind: RelationKind
    claim: str
    judgement: Judgement
    rationale: str | None = None


class Version(Record, frozen=True, kw_only=True):
    """What a claim says since one moment."""

    number: int
    text: str
    value: Value | None = None
    qualifiers: tuple[Qualifier, ...] = ()
    modality: Modality
    as_of: Dating | None = None
    minor: bool = False
    change_reason: str | None = None
    created_at: datetime
    created_by: str


class Claim(Record, frozen=True, kw_only=True):
    """A claim as it stands: its current version, its newest verdict or null, all its evidence."""

    ref: str
    id: str
    text: str
    subject: str | None = None
    property: str | None = None
    value: Value | None = None
    qualifiers: tuple[Qualifier, ...] = ()
    modality: Modality
    as_of: Dating | None = None
    version: int
    status: ClaimStatus
    status_reason: str | None = None
    status_at: datetime | None = None
    status_by: str | None = None
    verdict: Verdict | None = None
    evidence: tuple[Evidence, ...] = ()
    tags: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    created_at: datetime
    created_by: str


class ClaimLine(Record, frozen=True, kw_only=True):
    """A claim in a list: what it says now, its newest rating or null, and whether that still holds of it."""

    ref: str
    text: str
    subject: str | None = None
    status: ClaimStatus
    modality: Modality
    version: int
    rating: str | None = None
    stale: bool = False


class Event(Record, frozen=True, kw_only=True):
    """One line of a claim's history: what happened, when, by whom."""

    at: datetime
    by: str
    what: str
    detail: str


class History(Record, frozen=True, kw_only=True):
    """The whole story of a claim, oldest first."""

    ref: str
    versions: tuple[Version, ...]
    verdicts: tuple[Verdict, ...]
    events: tuple[Event, ...]
