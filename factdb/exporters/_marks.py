"""The annotated text: a capture's words with every quoted and claimed stretch marked.

A stretch is claimed by the quote that the claim rests on, so marks are the pieces of quotes, drawn in the tone
of the verdicts of the claims that rest on them. Marks overlap and nest freely: a text is cut into lines, a line
into segments, and each segment carries all marks that cover it, outermost first. A mark keeps one level from
its start to its end, and marks that overlap never share one, so that their lines can be drawn apart. Withdrawn
quotes are not marked. A piece that is not at its place in the text is not marked but named.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factdb.exporters import _quotes, _verdicts
from factdb.exporters._index import Index, in_place
from factdb.exporters._phrases import opened
from factdb.records.claim import Claim
from factdb.records.match import Piece
from factdb.records.quote import Quote
from factdb.records.report import HeldText
from factdb.words import Extent

_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True)
class Note:
    """What stands in the margin beside a quote; numbered in each text by where its first piece begins."""

    number: int
    quote: Quote
    tone: str
    claims: tuple[Claim, ...]

    @property
    def says(self) -> str:
        """The note in one line: who really said this, what is held, and what rests on it."""
        resting = "; ".join(f"{claim.ref}: {_verdicts.label(claim)}" for claim in self.claims)
        said = f"{_quotes.speaker(self.quote)} ({_quotes.kind(self.quote)}). {opened(self.quote.standing)}."
        return f"{said} Claims: {resting or 'none'}."


@dataclass(frozen=True)
class Mark:
    """One piece of a quote in the text: code points, half-open."""

    start: int
    end: int
    level: int
    note: Note


@dataclass(frozen=True)
class Segment:
    """A run of text under the same marks; `ending` are those that end with it."""

    text: str
    marks: tuple[Mark, ...]
    ending: tuple[Mark, ...]


@dataclass(frozen=True)
class Line:
    """A line of the text, and the notes of the quotes that begin in it."""

    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Annotated:
    """A capture's text with its marks. `strays` are quotes with a piece that is not at its place."""

    source: str
    capture: int
    number: int | None
    title: str
    excerpt: bool
    lines: tuple[Line, ...]
    strays: tuple[Quote, ...]


def annotate(held: HeldText, index: Index) -> Annotated:
    """The text of one capture with every quote of the report that is anchored in it."""
    here = index.quotes_by_capture.get((held.source, held.capture), [])
    standing = [quote for quote in here if not _quotes.withdrawn(quote)]
    source, capture = index.sources.get(held.source), index.capture(held.source, held.capture)
    return Annotated(
        source=held.source,
        capture=held.capture,
        number=index.source_numbers.get(held.source),
        title=source.title if source else held.source,
        excerpt=capture is not None and capture.extent is Extent.EXCERPT,
        lines=tuple(_lines(held.text, _marks(standing, held.text, index))),
        strays=tuple(quote for quote in standing if not all(in_place(piece, held.text) for piece in quote.pieces)),
    )


def tone(quote: Quote, index: Index) -> str:
    """The tone of all claims that rest on a quote, `several` where they differ."""
    tones = {_verdicts.tone(claim) for claim in index.claims_by_quote.get(quote.ref, ())}
    if not tones:
        return "no_claim"
    return tones.pop() if len(tones) == 1 else "several"


def legend(index: Index) -> list[tuple[str, str]]:
    """The tones that the texts of this report use, with their words."""
    used = {tone(index.quotes[ref], index) for ref in index.quotes_in_texts}
    return [(name, words) for name, words in _verdicts.TONES.items() if name in used]


def _marks(quotes: list[Quote], text: str, index: Index) -> list[Mark]:
    """The marks in the order of the text, the longer first where two begin together."""
    placed = [(piece, quote) for quote in quotes for piece in quote.pieces if in_place(piece, text)]
    placed.sort(key=lambda one: (one[0].start, -one[0].end, one[1].ref))
    notes: dict[str, Note] = {}
    ends: list[int] = []
    marks = []
    for piece, quote in placed:
        note = notes.setdefault(quote.ref, _note(quote, len(notes) + 1, index))
        marks.append(Mark(piece.start, piece.end, _level(piece, ends), note))
    return marks


def _level(piece: Piece, ends: list[int]) -> int:
    """The lowest level that is free where the piece starts; `ends` holds where each level's last mark ends."""
    level = next((level for level, end in enumerate(ends) if end <= piece.start), len(ends))
    ends[level : level + 1] = [piece.end]
    return level


def _note(quote: Quote, number: int, index: Index) -> Note:
    return Note(number, quote, tone(quote, index), tuple(index.claims_by_quote.get(quote.ref, ())))


def _lines(text: str, marks: list[Mark]) -> Iterator[Line]:
    waiting, noted = marks[::-1], set[int]()
    open_marks: list[Mark] = []
    for line in _LINE.finditer(text):
        begun = []
        while waiting and waiting[-1].start < line.end():
            begun.append(waiting.pop())
        open_marks = [mark for mark in [*open_marks, *begun] if mark.end > line.start()]
        notes = {mark.note.number: mark.note for mark in begun if mark.note.number not in noted}
        noted |= notes.keys()
        if line[0].strip() or notes:
            yield Line(tuple(_segments(text, line.start(), line.end(), open_marks)), tuple(notes.values()))


def _segments(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Segment]:
    edges = {edge for mark in marks for edge in (mark.start, mark.end) if start < edge < end}
    for left, right in pairwise(sorted({start, end} | edges)):
        over = tuple(mark for mark in marks if mark.start <= left and right <= mark.end)
        yield Segment(text[left:right], over, tuple(mark for mark in over if _ends(mark, text, right, end)))


def _ends(mark: Mark, text: str, at: int, line_end: int) -> bool:
    """Whether a mark ends here; a line end after its last word does not carry it into the next line."""
    return mark.end == at or (at == line_end and mark.end > at and not text[at : mark.end].strip())
