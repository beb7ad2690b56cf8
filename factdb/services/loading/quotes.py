"""Quotes of a file: found and graded in their captures, unless a dump brings its pieces and checks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from msgspec import to_builtins
from sqlalchemy import bindparam, delete, update

from factdb.db.tables.entity import entity
from factdb.db.tables.quote import attribution, piece, quote, quote_check
from factdb.db.tables.source import source
from factdb.records.dossier.quote import QuoteInput
from factdb.records.dossier.row import Path
from factdb.records.match import Match
from factdb.records.quote import PIECE_BREAK
from factdb.services.loading.book import Book, chunks
from factdb.services.loading.captures import Captures
from factdb.services.loading.dates import Anchors, dated
from factdb.services.loading.faults import UnfaithfulQuotes, placed
from factdb.services.loading.lines import Line, below, numbered
from factdb.services.quotes import check_row, piece_rows
from factdb.text import find_pieces, prepare
from factdb.words import VOUCHING, Basis

FIELDS = ("ref", "kind", "status", "status_reason", "status_at", "status_by", "note")
PIECE = ("exact", "prefix", "suffix", "start", "end")
CHECK = ("fidelity", "score", "engine_version", "normalizations", "flags", "elided")


class _Task(NamedTuple):
    """A quote that is to be found in a capture."""

    path: Path
    row: QuoteInput
    quote_id: UUID
    capture_id: UUID


class Quotes:
    """The quotes of a file; those without a check of their own are graded here."""

    def __init__(self, book: Book, captures: Captures, anchors: Anchors) -> None:
        self._book = book
        self._captures = captures
        self._anchors = anchors
        ids = [book.ids[source][row.source] for row in book.dossier.quotes]
        self._bases = {each["id"]: each["basis"] for each in book.whole(source, "id", ids)}
        self._moved: list[_Task] = []
        self._last_check: dict[UUID, int] = {}
        self.source_of: dict[UUID, tuple[UUID, Sequence[UUID]]] = {}

    def settle(self, *, keep: bool) -> None:
        """Settle quotes with attributions, pieces and checks. Raises UnfaithfulQuotes unless `keep` is set."""
        rows = self._book.dossier.quotes
        lines = [self._line(path, row) for path, row in numbered("quotes", rows)]
        made = self._book.settle(quote, lines, ["ref"])
        for made_id, line, row in zip(made, lines, rows, strict=True):
            self.source_of[made_id] = line.columns["source_id"], self._attributed(row)
        self._attributions()
        kept = {row.ref for line, row in zip(lines, rows, strict=True) if not self._is_forced(line)}
        self._pieces(kept)
        self._checks(kept)
        self._grade(self._tasks(made, lines), keep=keep)

    def _line(self, path: Path, row: QuoteInput) -> Line:
        if row.pieces and not row.checks:
            raise self._book.fault(path, "pieces stand with their checks; leave out both to have the words found")
        source_id = self._book.ids[source][row.source]
        forced = self._captures.forced.get(source_id)
        capture_id = forced or self._captures.find(path, source_id, row.capture)
        more = {
            "source_id": source_id,
            "speaker_id": self._book.ids[entity][row.speaker] if row.speaker is not None else None,
            "text": PIECE_BREAK.join(texts(row)),
            "basis": row.basis,
        }
        line = Line.of(path, row, FIELDS, more=more, derived={"capture_id": capture_id})
        line.columns["basis"] = row.basis or self._bases[source_id] or Basis.ON_RECORD
        line.given |= {"capture_id"} if row.capture is not None and not forced else set()
        dated(self._book, line, "said_on", row.said_on, self._anchors.of_quote(source_id, self._attributed(row)))
        return line

    def _attributed(self, row: QuoteInput) -> list[UUID]:
        return [self._book.ids[source][link.source] for link in row.attribution if link.source is not None]

    def _is_forced(self, line: Line) -> bool:
        return line.columns["source_id"] in self._captures.forced

    def _attributions(self) -> None:
        lines = []
        for path, owner, seq, row in below("quotes", self._book.dossier.quotes, "attribution"):
            ids = self._book.ids
            more = {
                "quote_id": ids[quote][owner.ref],
                "entity_id": ids[entity][row.entity] if row.entity is not None else None,
                "source_id": ids[source][row.source] if row.source is not None else None,
            }
            if row.entity is row.source is row.literal is None:
                raise self._book.fault(path, "a link of the chain has an entity, a source or a literal name")
            derived = {"seq": seq if row.seq is None else row.seq}
            lines.append(Line.of(path, row, ("role", "literal"), more=more, derived=derived))
        self._book.settle(attribution, lines, ["quote_id", "seq"])

    def _pieces(self, refs: set[str]) -> None:
        """The pieces that a dump brings are taken as they are, except where a --capture makes them void."""
        lines = []
        for path, owner, seq, row in below("quotes", self._book.dossier.quotes, "pieces"):
            if owner.ref not in refs:
                continue
            if row.start >= row.end:
                raise self._book.fault(path, "a piece ends after its start")
            more = {"quote_id": self._book.ids[quote][owner.ref]}
            lines.append(Line.of(path, row, PIECE, more=more, derived={"seq": seq if row.seq is None else row.seq}))
        self._book.settle(piece, lines, ["quote_id", "seq"])

    def _checks(self, refs: set[str]) -> None:
        """The same for checks."""
        lines = []
        for path, owner, number, row in below("quotes", self._book.dossier.quotes, "checks"):
            if owner.ref not in refs:
                continue
            source_id = self._book.ids[source][owner.source]
            more: dict[str, Any] = {
                "quote_id": self._book.ids[quote][owner.ref],
                "capture_id": self._captures.find((*path, "capture"), source_id, row.capture),
                "difference": [to_builtins(step) for step in row.difference],
            }
            derived = {"number": number if row.number is None else row.number}
            lines.append(Line.of(path, row, CHECK, more=more, derived=derived))
        self._book.settle(quote_check, lines, ["quote_id", "number"])

    def _tasks(self, made: Sequence[UUID], lines: Sequence[Line]) -> list[_Task]:
        """The new quotes without checks, and all quotes of a source whose capture is given anew."""
        stored = {row.id: row for row in self._book.stored(quote, "id", made)}
        tasks = []
        for made_id, line, row in zip(made, lines, self._book.dossier.quotes, strict=True):
            task = _Task(line.path, row, made_id, line.columns["capture_id"])
            if made_id in self._book.fresh:
                tasks += [task] if self._is_forced(line) or not row.checks else []
            elif self._is_forced(line) and stored[made_id].capture_id != task.capture_id:
                self._moved.append(task)
        checks = self._book.stored(quote_check, "quote_id", [task.quote_id for task in self._moved])
        for check in checks:
            self._last_check[check.quote_id] = max(check.number, self._last_check.get(check.quote_id, 0))
        return tasks + self._moved

    def _grade(self, tasks: Sequence[_Task], *, keep: bool) -> None:
        by_capture: dict[UUID, list[_Task]] = defaultdict(list)
        for task in tasks:
            by_capture[task.capture_id].append(task)
        found: dict[UUID, Match] = {}
        for capture_id, text in self._captures.texts(by_capture):
            within = prepare(text)
            for task in by_capture[capture_id]:
                with placed(self._book.origin, (*task.path, "text")):
                    found[task.quote_id] = find_pieces(texts(task.row), within, occurrence=task.row.occurrence)
        if not keep:
            self._refuse(tasks, found)
        for task in tasks:
            self._take(task, found[task.quote_id])

    def _refuse(self, tasks: Sequence[_Task], found: Mapping[UUID, Match]) -> None:
        bad = [task for task in tasks if found[task.quote_id].fidelity not in VOUCHING]
        if bad:
            place = self._book.origin.place
            raise UnfaithfulQuotes([(place((*task.path, "text")), task.row.ref, found[task.quote_id]) for task in bad])

    def _take(self, task: _Task, match: Match) -> None:
        self._book.add(piece, piece_rows(task.quote_id, match), task.row)
        check: dict[str, Any] = check_row(task.capture_id, match)
        number = self._last_check.get(task.quote_id, 0) + 1
        self._book.add(quote_check, [{"quote_id": task.quote_id, "number": number, **check}], task.row)

    def release(self) -> None:
        """Take the pieces of stored quotes away that get others, before those come."""
        for some in chunks([task.quote_id for task in self._moved]):
            self._book.tx.execute(delete(piece).where(piece.c.quote_id.in_(some)))

    def move(self) -> int:
        """Anchor stored quotes in the capture that was given anew, and give their number. Their checks stay."""
        moved = [{"quote": task.quote_id, "capture": task.capture_id} for task in self._moved]
        if moved:
            anchored = update(quote).where(quote.c.id == bindparam("quote")).values(capture_id=bindparam("capture"))
            self._book.tx.connection.execute(anchored, moved)
        return len(moved)


def texts(row: QuoteInput) -> list[str]:
    """The pieces of a quote as they were given; white space around them is dropped unless a dump brings its checks."""
    given = [row.text] if isinstance(row.text, str) else row.text
    return given if row.checks else [each.strip() for each in given]
