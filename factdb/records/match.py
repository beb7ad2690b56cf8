"""How a quotation stands to a text: the grade, the place, and what differs.

All offsets are code points of the original text, half-open.
"""

from factdb.records.base import Record
from factdb.words import Fidelity, Operation


class Piece(Record, frozen=True, kw_only=True):
    """One contiguous run of a quote in a text (W3C TextQuoteSelector and TextPositionSelector)."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


class Difference(Record, frozen=True, kw_only=True):
    """One step of the word difference between the source's words and the quote's."""

    operation: Operation
    source: str
    quote: str


class Match(Record, frozen=True, kw_only=True):
    """The best standing of a quotation in a text.

    `start` and `end` span all pieces and are null where the quote is absent. `difference` is empty where the
    grade vouches. `normalizations` names what was folded; `flags` what needs the eye; `elided` holds the words
    of the source that the quote leaves out or puts in brackets. `occurrences` counts the places of equal grade.
    `longest_run` is the longest verbatim run of whole words, of use where the quote is altered or absent.
    """

    fidelity: Fidelity
    start: int | None = None
    end: int | None = None
    pieces: tuple[Piece, ...] = ()
    difference: tuple[Difference, ...] = ()
    normalizations: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    occurrences: int = 0
    longest_run: str = ""
    score: float = 0.0
