"""Every ref that a file's rows name, looked up at once, before anything else is done."""

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Table

from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating_scale
from factdb.db.tables.source import source
from factdb.records.dossier.row import Path
from factdb.records.dossier.whole import Dossier
from factdb.services.loading.book import Book
from factdb.services.loading.faults import UnknownRefs
from factdb.services.loading.lines import below, numbered

Mention = tuple[Table, str | None, Path]

SECTIONS = ((rating_scale, "scales"), (entity, "entities"), (source, "sources"), (quote, "quotes"), (claim, "claims"))
NOUNS = {rating_scale: "scale"}


def resolve(book: Book) -> None:
    """Make the ids of all stored rows known that the file names. Raises UnknownRefs, all of them at once."""
    asked: dict[Table, dict[str, Path]] = defaultdict(dict)
    own = {table: {row.ref for row in getattr(book.dossier, section)} for table, section in SECTIONS}
    for table, ref, path in _all(book.dossier):
        if ref is not None and ref not in own[table]:
            asked[table].setdefault(ref, path)
    for table, refs in asked.items():
        book.ids[table] |= {row.ref: row.id for row in book.stored(table, "ref", refs)}
    unknown = [
        (book.origin.place(path), NOUNS.get(table, table.name), ref)
        for table, refs in asked.items()
        for ref, path in refs.items()
        if ref not in book.ids[table]
    ]
    if unknown:
        raise UnknownRefs(unknown)


def _all(dossier: Dossier) -> Iterator[Mention]:
    for path, _, _, row in below("entities", dossier.entities, "affiliations"):
        yield entity, row.organization, (*path, "organization")
    for path, _, _, row in below("sources", dossier.sources, "contributors"):
        yield entity, row.entity, (*path, "entity")
    for path, _, _, row in below("sources", dossier.sources, "links"):
        yield source, row.source, (*path, "source")
    for path, row in numbered("redactions", dossier.redactions):
        yield source, row.source, (*path, "source")
    yield from _of_quotes(dossier)
    yield from _of_claims(dossier)


def _of_quotes(dossier: Dossier) -> Iterator[Mention]:
    for path, row in numbered("quotes", dossier.quotes):
        yield source, row.source, (*path, "source")
        yield entity, row.speaker, (*path, "speaker")
    for path, _, _, link in below("quotes", dossier.quotes, "attribution"):
        yield entity, link.entity, (*path, "entity")
        yield source, link.source, (*path, "source")


def _of_claims(dossier: Dossier) -> Iterator[Mention]:
    for path, row in numbered("claims", dossier.claims):
        yield entity, row.subject, (*path, "subject")
    for path, _, _, piece in below("claims", dossier.claims, "evidence"):
        yield quote, piece.quote, (*path, "quote")
        yield source, piece.source, (*path, "source")
    for path, _, _, relation in below("claims", dossier.claims, "relations"):
        yield claim, relation.claim, (*path, "claim")
    for path, _, _, verdict in below("claims", dossier.claims, "verdicts"):
        yield rating_scale, verdict.scale, (*path, "scale")
        for index, name in enumerate(verdict.evidence or []):
            ref, at, _ = name.partition("@")
            yield source if at else quote, ref, (*path, "evidence", index)
