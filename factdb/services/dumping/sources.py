"""Sources as a dossier has them."""

from collections.abc import Iterator

from sqlalchemy import select

from factdb.db.tables.entity import entity
from factdb.db.tables.source import capture, contributor, source, source_link
from factdb.db.transaction import Reading
from factdb.records.dossier.source import CaptureInput, ContributorInput, LinkInput, SourceInput
from factdb.services.dumping.streams import Children, placed, stream, take


def rows(tx: Reading) -> Iterator[SourceInput]:
    """All sources with their contributors, links and captures; the bytes come with the blobs."""
    people, links, held = _contributors(tx), _links(tx), _captures(tx)
    for row in stream(tx, select(source).order_by(source.c.id)):
        yield take(
            SourceInput,
            row,
            contributors=[placed(ContributorInput, place, each) for place, each in people.of(row.id)],
            links=[take(LinkInput, each, source=each.target) for _, each in links.of(row.id)],
            captures=[placed(CaptureInput, place, each) for place, each in held.of(row.id)],
        )


def _contributors(tx: Reading) -> Children:
    people = select(contributor, entity.c.ref.label("entity")).outerjoin(entity)
    return Children(tx, people.order_by(contributor.c.source_id, contributor.c.seq, contributor.c.id), "source_id")


def _links(tx: Reading) -> Children:
    links = select(source_link, source.c.ref.label("target")).join(source, source.c.id == source_link.c.target_id)
    return Children(tx, links.order_by(source_link.c.source_id, source_link.c.id), "source_id")


def _captures(tx: Reading) -> Children:
    return Children(tx, select(capture).order_by(capture.c.source_id, capture.c.seq), "source_id")
