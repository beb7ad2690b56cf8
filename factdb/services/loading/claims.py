"""Claims of a file, with their versions and qualifiers, relations and tags."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.quote import quote
from factdb.db.tables.relation import relation
from factdb.db.tables.source import source
from factdb.db.tables.tag import tag
from factdb.records.dossier.claim import ClaimInput, TagInput, VersionInput
from factdb.records.dossier.row import Path
from factdb.services.loading.book import Book
from factdb.services.loading.dates import Anchors, dated, valued
from factdb.services.loading.lines import Line, below, numbered

FIELDS = ("ref", "property", "status", "status_reason", "status_at", "status_by")
INLINE = ("text", "value", "qualifiers", "as_of")


class Claims:
    """The claims of a file; relative dates count from the first of their evidence."""

    def __init__(self, book: Book, anchors: Anchors, source_of: Mapping[UUID, tuple[UUID, Sequence[UUID]]]) -> None:
        self._book = book
        self._anchors = anchors
        self._source_of = source_of
        self._stored_days: Mapping[UUID, date | None] = {}

    def settle(self) -> None:
        """Settle claims, versions, qualifiers, relations and tags."""
        lines = []
        for path, row in numbered("claims", self._book.dossier.claims):
            subject = self._book.ids[entity][row.subject] if row.subject is not None else None
            lines.append(Line.of(path, row, FIELDS, more={"subject_id": subject}, derived={}))
        self._book.settle(claim, lines, ["ref"])
        self._ask_days()
        self._versions()
        self._relations()
        self._tags()

    def _ask_days(self) -> None:
        named = [self._first_quote(row) for row in self._book.dossier.claims]
        stored = [each for each in named if each is not None and each not in self._source_of]
        self._stored_days = self._anchors.of_stored_quotes(stored)

    def _first_quote(self, row: ClaimInput) -> UUID | None:
        return next((self._book.ids[quote][each.quote] for each in row.evidence if each.quote is not None), None)

    def _day(self, row: ClaimInput) -> date | None:
        """The day that relative dates in a claim count from."""
        first = self._first_quote(row)
        if first is None:
            sources = [self._book.ids[source][each.source] for each in row.evidence if each.source is not None]
            return self._anchors.of_source(sources[0]) if sources else None
        if first in self._source_of:
            return self._anchors.of_quote(*self._source_of[first])
        return self._stored_days[first]

    def _versions(self) -> None:
        lines, owners = [], []
        for path, owner, number, row in self._inputs():
            more = {"claim_id": self._book.ids[claim][owner.ref]}
            derived = {"number": number if row.number is None else row.number}
            line = Line.of(path, row, ("text", "modality", "minor", "change_reason"), more=more, derived=derived)
            line.given |= {"number"} if row.number is not None else set()
            if derived["number"] > 1 and row.change_reason is None:
                raise self._book.fault(path, "a later version has a change_reason")
            valued(self._book, line, row.value, self._day(owner))
            dated(self._book, line, "as_of", row.as_of, self._day(owner))
            lines.append(line)
            owners.append((owner, row))
        made = self._book.settle(claim_version, lines, ["claim_id", "number"])
        self._qualifiers([(made_id, line.path, *each) for made_id, line, each in zip(made, lines, owners, strict=True)])

    def _inputs(self) -> Iterator[tuple[Path, ClaimInput, int, VersionInput]]:
        for path, row in numbered("claims", self._book.dossier.claims):
            inline = any(getattr(row, name) for name in INLINE)
            if inline and row.versions:
                raise self._book.fault(path, "a claim has its text in place or in versions, not in both")
            if inline:
                yield path, row, 1, self._inline(path, row)
            elif not row.versions and self._book.ids[claim][row.ref] in self._book.fresh:
                raise self._book.fault(path, "the field text is missing")
            for index, version in enumerate(row.versions):
                yield (*path, "versions", index), row, index + 1, version

    def _inline(self, path: Path, row: ClaimInput) -> VersionInput:
        if not row.text:
            raise self._book.fault(path, "the field text is missing")
        return VersionInput(
            created_at=row.created_at,
            created_by=row.created_by,
            text=row.text,
            value=row.value,
            qualifiers=row.qualifiers,
            as_of=row.as_of,
            modality=row.modality,
        )

    def _qualifiers(self, versions: list[tuple[UUID, Path, ClaimInput, VersionInput]]) -> None:
        lines = []
        for made, path, owner, version in versions:
            for seq, row in enumerate(version.qualifiers, 1):
                derived = {"seq": seq if row.seq is None else row.seq}
                below_it = (*path, "qualifiers", seq - 1)
                line = Line.of(below_it, row, ("property",), more={"claim_version_id": made}, derived=derived)
                valued(self._book, line, row.value, self._day(owner))
                lines.append(line)
        self._book.settle(qualifier, lines, ["claim_version_id", "seq"])

    def _relations(self) -> None:
        lines, ids = [], self._book.ids[claim]
        for path, owner, _, row in below("claims", self._book.dossier.claims, "relations"):
            if row.claim == owner.ref:
                raise self._book.fault(path, "a claim has no relation to itself")
            more = {"claim_id": ids[owner.ref], "other_id": ids[row.claim]}
            lines.append(Line.of(path, row, ("kind", "judgement", "rationale"), more=more, derived={}))
        self._book.settle(relation, lines, ["claim_id", "other_id", "kind"])

    def _tags(self) -> None:
        lines = []
        for path, owner, _, given in below("claims", self._book.dossier.claims, "tags"):
            row = TagInput(name=given) if isinstance(given, str) else given
            more = {"claim_id": self._book.ids[claim][owner.ref]}
            lines.append(Line.of(path, row, ("name",), more=more, derived={}))
        self._book.settle(tag, lines, ["claim_id", "name"])
