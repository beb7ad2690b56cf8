"""Words that somebody said or wrote, with where they stand, how they reached us, and how faithful they are."""

from datetime import datetime

from factdb.records.base import Record
from factdb.records.entity import Speaker
from factdb.records.match import Difference, Piece
from factdb.records.redaction import Redaction
from factdb.records.value import Dating
from factdb.words import VOUCHING, AttributionRole, Basis, Extent, Fidelity, QuoteKind, Standing

PIECE_BREAK = "\n\n"
"""What stands between the pieces of a quote that was given in several."""

_GRADED = {Fidelity.ALTERED: "against", Fidelity.ABSENT: "from"}


class Attribution(Record, frozen=True, kw_only=True):
    """One link of the chain: who, in which source; `name` is what is printed."""

    role: AttributionRole
    name: str
    entity: str | None = None
    source: str | None = None


class Holding(Record, frozen=True, kw_only=True):
    """What a grade holds of: the capture it was made on, and the primary source, held or not.

    `primary` is null where the quote's own source is the primary.
    """

    source: str
    source_name: str
    extent: Extent
    primary: str | None = None
    primary_name: str | None = None
    primary_held: bool = True

    def of(self, fidelity: Fidelity) -> str:
        """A grade with what it holds of, and what is not held."""
        place = f"the excerpt held of {self.source_name}" if self.extent is Extent.EXCERPT else self.source_name
        graded = f"{fidelity} {_GRADED.get(fidelity, 'in')} {place}"
        if self.primary is None and self.primary_name is None:
            return graded
        held = "held, but not where these words were taken from" if self.primary_held else "not held"
        return f"{graded}; primary ({self.primary_name or self.primary}) {held}"


class Quote(Record, frozen=True, kw_only=True):
    """A quote with its newest grade. `capture` is the capture's number within its source.

    Where its words had to be removed, `redacted` tells when and why.
    """

    ref: str
    id: str
    source: str
    capture: int
    speaker: Speaker | None = None
    text: str
    kind: QuoteKind
    said_on: Dating | None = None
    basis: Basis
    status: Standing
    status_reason: str | None = None
    status_at: datetime | None = None
    status_by: str | None = None
    note: str | None = None
    pieces: tuple[Piece, ...] = ()
    attribution: tuple[Attribution, ...] = ()
    fidelity: Fidelity
    normalizations: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    difference: tuple[Difference, ...] = ()
    holding: Holding
    redacted: Redaction | None = None

    @property
    def vouches(self) -> bool:
        return self.fidelity in VOUCHING

    @property
    def standing(self) -> str:
        """The grade as it may be printed: `exact in the excerpt held of a blog; primary (The Times) not held`.

        Of words that were removed it says so, since nobody can look.
        """
        graded = self.holding.of(self.fidelity)
        return f"{graded}; {self.redacted.told}" if self.redacted else graded

    @property
    def texts(self) -> tuple[str, ...]:
        """The words as they were given, one text a piece."""
        return tuple(self.text.split(PIECE_BREAK))
