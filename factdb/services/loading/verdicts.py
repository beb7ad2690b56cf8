"""Evidence and verdicts of a file.

A verdict is known by its place: the claim and its number. One whose place is taken must say what stands there, or
an edited rating would be appended unseen; only those at places beyond are appended.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, timedelta
from typing import Any
from uuid import UUID

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.signature import signature
from factdb.db.tables.source import source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.errors.refs import UnknownRating
from factdb.records.dossier.claim import ClaimInput, VerdictInput
from factdb.records.dossier.row import Path
from factdb.services.loading.book import Book
from factdb.services.loading.faults import BadContent, placed
from factdb.services.loading.lines import Line, below
from factdb.services.loading.names import names
from factdb.words import Standing

EVIDENCE = ("locator", "stance", "directness", "note", "status", "status_reason", "status_at", "status_by")
SIGNED = ("signer", "key", "statement", "signature")
OPTIONAL = ("checker", "decided_at", "known_as_of", "number")
AHEAD = timedelta(days=1)
"""How far a verdict's dates may lie ahead: days begin earlier elsewhere, and clocks differ."""
PLACE = ("claim_id", "quote_id", "source_id", "locator")


def settle(book: Book) -> None:
    """Settle evidence and verdicts, each with its frozen set of evidence, and what was signed."""
    _evidence(book)
    _signatures(book, Verdicts(book).settle())


def _evidence(book: Book) -> None:
    lines = []
    for path, owner, _, row in below("claims", book.dossier.claims, "evidence"):
        if (row.quote is None) == (row.source is None) or (row.source is None) != (row.locator is None):
            raise book.fault(path, "a piece of evidence has a quote, or a source and a locator")
        more = {
            "claim_id": book.ids[claim][owner.ref],
            "quote_id": book.ids[quote][row.quote] if row.quote is not None else None,
            "source_id": book.ids[source][row.source] if row.source is not None else None,
        }
        lines.append(Line.of(path, row, EVIDENCE, more=more, derived={}))
    book.settle(evidence, lines, PLACE)


def _signatures(book: Book, verdicts: Sequence[UUID]) -> None:
    """Settle signatures as they stand: whether they hold is asked of the database, not of a file."""
    lines = []
    rows = below("claims", book.dossier.claims, "verdicts")
    for made, (path, _, _, row) in zip(verdicts, rows, strict=True):
        for index, each in enumerate(row.signatures):
            more = {"verdict_id": made}
            lines.append(Line.of((*path, "signatures", index), each, SIGNED, more=more, derived={}))
    book.settle(signature, lines, ["verdict_id", "key"])


class Verdicts:
    """The verdicts of a file, over all versions and all evidence of their claims."""

    def __init__(self, book: Book) -> None:
        self._book = book
        judged = [row for row in book.dossier.claims if row.verdicts]
        ids = [book.ids[claim][row.ref] for row in judged]
        scales = {book.ids[rating_scale][each.scale] for row in judged for each in row.verdicts}
        self._ratings = _by(book.whole(rating, "scale_id", scales), "scale_id")
        self._versions = _by(book.whole(claim_version, "claim_id", ids), "claim_id")
        self._pieces = _by(book.whole(evidence, "claim_id", ids), "claim_id")

    def settle(self) -> Sequence[UUID]:
        """Append what is new, and give the ids of all. Raises UnknownRating, BadContent; the book notes conflicts."""
        lines, resting = [], []
        for path, owner, place, row in below("claims", self._book.dossier.claims, "verdicts"):
            self._refuse_future(path, row)
            rests_on = self._rests_on(path, owner, row)
            line = self._line(path, owner, row, rests_on)
            line.columns["number"] = place if row.number is None else row.number
            lines.append(line)
            resting.append(rests_on)
        made = self._book.settle(verdict, lines, ["claim_id", "number"])
        self._link(lines)
        for made_id, line, rests_on in zip(made, lines, resting, strict=True):
            if made_id in self._book.fresh:
                self._freeze(made_id, line, rests_on)
        self._compare_evidence(made, lines, resting)
        return made

    def _freeze(self, made: UUID, line: Line, rests_on: Sequence[UUID]) -> None:
        if line.columns["ranked"] and not rests_on:
            raise self._book.fault(
                line.path, f"{self._book.owner(line.path)} cannot be rated so: nothing stands as evidence"
            )
        frozen = {"verdict_id": made, "claim_id": line.columns["claim_id"]}
        self._book.add(verdict_evidence, [{**frozen, "evidence_id": each} for each in rests_on], line.row)

    def _line(self, path: Path, owner: ClaimInput, row: VerdictInput, rests_on: Sequence[UUID]) -> Line:
        rated, tx = self._rating(path, row), self._book.tx
        decided_at = row.decided_at or tx.at
        more = {"claim_id": self._book.ids[claim][owner.ref], "rating_id": rated["id"]}
        derived = {
            "claim_version_id": self._version(path, owner, row),
            "checker": row.checker or row.created_by or tx.actor,
            "decided_at": decided_at,
            "known_as_of": row.known_as_of or decided_at.astimezone(UTC).date(),
            "ranked": rated["ranked"],
            "basis_id": rests_on[0] if rests_on else None,
            "supersedes_id": None,
        }
        line = Line.of(path, row, ("rationale", "change_reason"), more=more, derived=derived)
        line.given |= {name for name in OPTIONAL if getattr(row, name) is not None}
        line.given |= {"claim_version_id"} if row.version is not None else set()
        return line

    def _refuse_future(self, path: Path, row: VerdictInput) -> None:
        latest = self._book.tx.at.astimezone(UTC) + AHEAD
        if row.decided_at is not None and row.decided_at > latest:
            raise self._future((*path, "decided_at"), "decided on", row.decided_at)
        if row.known_as_of is not None and row.known_as_of > latest.date():
            raise self._future((*path, "known_as_of"), "known as of", row.known_as_of)

    def _future(self, path: Path, what: str, day: date) -> BadContent:
        return self._book.fault(path, f"a verdict cannot be {what} {day.isoformat()[:10]}: that day is still to come")

    def _rating(self, path: Path, row: VerdictInput) -> Mapping[str, Any]:
        ratings = self._ratings[self._book.ids[rating_scale][row.scale]]
        for each in ratings:
            if each["word"] == row.rating:
                return each
        with placed(self._book.origin, (*path, "rating")):
            raise UnknownRating(row.scale, row.rating, [each["word"] for each in ratings])

    def _version(self, path: Path, owner: ClaimInput, row: VerdictInput) -> UUID:
        versions = {each["number"]: each["id"] for each in self._versions[self._book.ids[claim][owner.ref]]}
        wanted = max(versions, default=0) if row.version is None else row.version
        if wanted not in versions:
            raise self._book.fault(path, f"{owner.ref} has no version {wanted}")
        found: UUID = versions[wanted]
        return found

    def _rests_on(self, path: Path, owner: ClaimInput, row: VerdictInput) -> list[UUID]:
        pieces = self._pieces[self._book.ids[claim][owner.ref]]
        if row.evidence is None:
            standing = [each for each in pieces if each["status"] == Standing.STANDS]
            return [each["id"] for each in sorted(standing, key=lambda each: (each["created_at"], each["id"]))]
        known = {(each["quote_id"], each["source_id"], each["locator"]): each["id"] for each in pieces}
        found = [known.get(self._place(name)) for name in row.evidence]
        if None in found:
            name = row.evidence[found.index(None)]
            raise self._book.fault((*path, "evidence"), f"{name!r} is not among the evidence of {owner.ref}")
        return list(dict.fromkeys(each for each in found if each))

    def _place(self, name: str) -> tuple[UUID | None, UUID | None, str | None]:
        ref, at, locator = name.partition("@")
        ids = self._book.ids
        return (None, ids[source][ref], locator) if at else (ids[quote][ref], None, None)

    def _link(self, lines: Sequence[Line]) -> None:
        """Let every new verdict supersede the one before it."""
        rows = self._book.whole(verdict, "claim_id", {line.columns["claim_id"] for line in lines})
        ids = {(row["claim_id"], row["number"]): row["id"] for row in rows}
        paths = {(line.columns["claim_id"], line.columns["number"]): line.path for line in lines}
        for row in self._book.new(verdict):
            owner, own = row["claim_id"], row["number"]
            row["supersedes_id"] = ids.get((owner, own - 1))
            if own < 1 or (own > 1 and row["supersedes_id"] is None):
                raise self._book.fault(paths[owner, own], f"there is no verdict before number {own}")
        self._book.new(verdict).sort(key=lambda row: row["number"])

    def _compare_evidence(self, made: Sequence[UUID], lines: Sequence[Line], resting: Sequence[Sequence[UUID]]) -> None:
        """Note a conflict where a stored verdict rests on other evidence than the file says."""
        stored = self._book.stored(verdict_evidence, "verdict_id", made)
        frozen = _by([dict(row._mapping) for row in stored], "verdict_id")
        other = []
        for made_id, line, rests_on in zip(made, lines, resting, strict=True):
            has = {each["evidence_id"] for each in frozen[made_id]}
            says = getattr(line.row, "evidence", None) is not None
            if says and made_id not in self._book.fresh and has != set(rests_on):
                other.append((line.path, has, rests_on))
        pieces = self._shown({each for _, has, rests_on in other for each in (*has, *rests_on)})
        for path, has, rests_on in other:
            shown = [", ".join(sorted(pieces[each] for each in side)) or None for side in (has, rests_on)]
            self._book.conflict(path, "evidence", *shown)

    def _shown(self, ids: set[UUID]) -> Mapping[UUID, str]:
        """Pieces of evidence as a file names them: a quote by ref, or `source@locator`."""
        pieces = [each for of_claim in self._pieces.values() for each in of_claim if each["id"] in ids]
        called = names(self._book, [each["quote_id"] or each["source_id"] for each in pieces])
        return {
            each["id"]: called[each["quote_id"]]
            if each["quote_id"]
            else f"{called[each['source_id']]}@{each['locator']}"
            for each in pieces
        }


def _by(rows: Sequence[dict[str, Any]], column: str) -> Mapping[UUID, list[dict[str, Any]]]:
    found: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return found
