"""Citable things: taken in with their bytes, cited without them, described, and linked to one another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, select, update

from factdb.db.tables.entity import entity
from factdb.db.tables.source import capture, contributor, source, source_link
from factdb.db.transaction import Reading, Writing
from factdb.errors.refs import AlreadyThere
from factdb.errors.rows import AlreadyHeld, NothingHeld, NothingToChange, SelfLink
from factdb.ids import slug
from factdb.records.source import Capture, Contributor, Link, Source
from factdb.records.value import Dating
from factdb.services import captures, pages, redacted, refs
from factdb.services.columns import dating_columns, dating_of
from factdb.services.refs import Chosen
from factdb.text.names import fold_name
from factdb.words import ContributorRole, LinkKind, Noun, SourceStatus

PLAIN = ("type", "title", "container_title", "publisher", "url", "doi", "language", "grade", "basis", "note")


def add(
    tx: Writing,
    fields: Mapping[str, Any],
    *,
    ref: str | None = None,
    issued: Dating | None = None,
    contributors: Sequence[tuple[ContributorRole, str]] = (),
) -> UUID:
    """Make a source from its citation (`fields` are named as in PLAIN), and give its id."""
    chosen = refs.free(tx, Noun.SOURCE, ref, slug(fields["title"])[:40].strip("-"))
    row = {name: fields.get(name) for name in PLAIN}
    made = tx.add(source, ref=chosen, status=SourceStatus.ACTIVE, **row, **dating_columns("issued", issued))
    _contribute(tx, made, contributors)
    return made


def _contribute(tx: Writing, source_id: UUID, people: Sequence[tuple[ContributorRole, str]]) -> None:
    """A contributor whom we know is tied to the entity; any other stays a printed name."""
    known = _known(tx, [name for _, name in people])
    rows = []
    for seq, (role, name) in enumerate(people, 1):
        found = known.get(fold_name(name))
        rows.append({"role": role, "entity_id": found, "literal": None if found else name, "seq": seq})
    tx.add_all(contributor, [{"source_id": source_id, **row} for row in rows])


def _known(tx: Reading, names: Sequence[str]) -> dict[str, UUID]:
    named = select(entity.c.folded, entity.c.id).where(entity.c.folded.in_({fold_name(name) for name in names}))
    return {row.folded: row.id for row in tx.execute(named)}


def refuse_held(tx: Reading, content: bytes) -> None:
    """Raise AlreadyHeld where a capture has exactly these bytes, WordsRedacted where it had them."""
    holder = captures.holder(tx, content)
    if holder is not None:
        redacted.refuse_again(tx, [holder.raw_sha256])
        raise AlreadyHeld(holder.ref, holder.seq)


def find(tx: Reading, text: str) -> Row[Any]:
    """The row of a source by ref, id or prefix."""
    return refs.find(tx, Noun.SOURCE, text)


def get(tx: Reading, text: str) -> Source:
    """One source."""
    return read(tx, source.c.id == find(tx, text).id)[0]


def read(tx: Reading, where: ColumnElement[bool] | None = None, *, limit: int | None = None) -> list[Source]:
    """Sources by ref, with contributors, links and captures."""
    chosen = refs.chosen(source, where, limit)
    people, links, held = _contributors(tx, chosen), _links(tx, chosen), _captures(tx, chosen)
    return [
        Source(
            ref=row.ref,
            id=str(row.id),
            contributors=tuple(people[row.id]),
            issued=dating_of(row, "issued"),
            status=row.status,
            status_reason=row.status_reason,
            status_at=row.status_at,
            status_by=row.status_by,
            csl=row.csl or {},
            links=tuple(links[row.id]),
            captures=tuple(held[row.id]),
            **{name: row._mapping[name] for name in PLAIN},
        )
        for row in tx.execute(select(source).where(source.c.id.in_(chosen)).order_by(source.c.ref))
    ]


def _contributors(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Contributor]]:
    found = defaultdict(list)
    rows = (
        select(contributor, entity.c.ref, entity.c.name)
        .outerjoin(entity, entity.c.id == contributor.c.entity_id)
        .where(contributor.c.source_id.in_(chosen))
        .order_by(contributor.c.role, contributor.c.seq)
    )
    for row in tx.execute(rows):
        made = Contributor(role=row.role, entity=row.ref, name=row.literal or row.name)
        found[row.source_id].append(made)
    return found


def _links(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Link]]:
    found = defaultdict(list)
    rows = (
        select(source_link, source.c.ref)
        .join(source, source.c.id == source_link.c.target_id)
        .where(source_link.c.source_id.in_(chosen))
        .order_by(source_link.c.kind, source.c.ref)
    )
    for row in tx.execute(rows):
        found[row.source_id].append(Link(kind=row.kind, source=row.ref, note=row.note))
    return found


def _captures(tx: Reading, chosen: Chosen) -> Mapping[UUID, list[Capture]]:
    found = defaultdict(list)
    held = select(capture, redacted.is_redacted().label("redacted")).where(capture.c.source_id.in_(chosen))
    rows = tx.execute(held.order_by(capture.c.seq)).all()
    why = redacted.of_captures(tx, [row.id for row in rows if row.redacted])
    for row in rows:
        fields = {name: row._mapping[name] for name in Capture.__struct_fields__}
        found[row.source_id].append(Capture(**fields | {"redacted": why.get(row.id)}))
    return found


def edit(tx: Writing, text: str, changes: Mapping[str, Any]) -> Source:
    """Change a source's citation; what is held of it never changes."""
    found = find(tx, text)
    if not changes:
        raise NothingToChange(Noun.SOURCE, found.ref)
    _set(tx, source, found.id, changes)
    return get(tx, found.ref)


def replace_authors(tx: Writing, text: str, names: Sequence[str]) -> None:
    """Put other authors in the place of those there are."""
    found = find(tx, text)
    tx.execute(
        contributor.delete().where(contributor.c.source_id == found.id, contributor.c.role == ContributorRole.AUTHOR)
    )
    _contribute(tx, found.id, [(ContributorRole.AUTHOR, name) for name in names])


def _set(tx: Writing, table: Table, row_id: UUID, changes: Mapping[str, Any]) -> None:
    tx.execute(update(table).where(table.c.id == row_id).values(**changes))


def link(tx: Writing, text: str, kind: LinkKind, target: str, note: str | None = None) -> Source:
    """Record that a source derives from another. Raises AlreadyThere, SelfLink."""
    deriving, origin = find(tx, text), find(tx, target)
    if deriving.id == origin.id:
        raise SelfLink(deriving.ref)
    same = select(source_link.c.id).where(
        source_link.c.source_id == deriving.id, source_link.c.target_id == origin.id, source_link.c.kind == kind
    )
    if tx.execute(same).first():
        raise AlreadyThere(Noun.SOURCE, deriving.ref, f"it {kind} {origin.ref} already")
    tx.add(source_link, source_id=deriving.id, target_id=origin.id, kind=kind, note=note)
    return get(tx, deriving.ref)


def listed(
    tx: Reading, *, held: bool | None = None, limit: int | None = None, after: str | None = None
) -> list[Source]:
    """A page of sources by ref; `held` asks for those of which something is held, or nothing."""
    conditions = [] if held is None else [redacted.is_held() if held else ~redacted.is_held()]
    return read(tx, pages.after_ref(source, after, conditions), limit=limit)


def text(tx: Reading, named: str) -> str:
    """The text of a source's newest capture. Raises NothingHeld, SourceRedacted."""
    found = find(tx, named)
    newest = captures.newest(tx, found.id)
    if newest is None:
        raise NothingHeld(found.ref)
    ((_, held),) = captures.texts(tx, [newest.id])
    return held
