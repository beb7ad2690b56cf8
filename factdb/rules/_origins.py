"""Where support comes from: which source stands first in a quote's chain, and which sources are independent.

A source derives from another where a link says so (a retraction apart), or where it follows the other in the
chain of any quote: whoever cites a source may have it from there, so the two do not confirm each other.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, Select, func, select

from factdb.db.tables.quote import attribution, quote
from factdb.db.tables.source import source_link
from factdb.db.transaction import Reading
from factdb.db.types import Id
from factdb.words import LinkKind


def first_source() -> ScalarSelect[Any]:
    """The first source in the chain of the quote in the enclosing query, null where its chain names none."""
    named = select(attribution.c.source_id).where(
        attribution.c.quote_id == quote.c.id, attribution.c.source_id.is_not(None)
    )
    return named.order_by(attribution.c.seq).limit(1).correlate(quote).scalar_subquery()


class Descent:
    """What each source derives from, directly or through others."""

    def __init__(self, derived: Mapping[UUID, Collection[UUID]]) -> None:
        self._derived = derived
        self._behind: dict[UUID, frozenset[UUID]] = {}

    def behind(self, source: UUID) -> frozenset[UUID]:
        """A source itself and all that it derives from."""
        if source not in self._behind:
            found, open_ends = {source}, [source]
            while open_ends:
                new = set(self._derived.get(open_ends.pop(), ())) - found
                found |= new
                open_ends += new
            self._behind[source] = frozenset(found)
        return self._behind[source]

    def origins(self, sources: Collection[UUID]) -> list[UUID]:
        """The independent origins of some sources; those that share what they derive from count as one."""
        groups: list[list[UUID]] = []
        for source in sorted(sources, key=self._depth):
            behind = self.behind(source)
            related = [group for group in groups if behind & self.behind(group[0])]
            if related:
                related[0].append(source)
            else:
                groups.append([source])
        return [self._shared(group) for group in groups]

    def _shared(self, group: list[UUID]) -> UUID:
        """The nearest source that stands behind all of a group."""
        common = frozenset.intersection(*[self.behind(source) for source in group])
        return max(common or group[:1], key=self._depth)

    def _depth(self, source: UUID) -> tuple[int, UUID]:
        return len(self.behind(source)), source


def descent(tx: Reading) -> Descent:
    """The descent of all sources, by their links and by the chains of quotes."""
    derived = defaultdict(set)
    for pairs in (_linked(), _relayed()):
        for row in tx.execute(pairs):
            derived[row.later].add(row.earlier)
    return Descent(derived)


def _linked() -> Select[Any]:
    columns = (source_link.c.source_id.label("later"), source_link.c.target_id.label("earlier"))
    return select(*columns).where(source_link.c.kind != LinkKind.RETRACTS)


def _relayed() -> Select[Any]:
    """Each source of a chain with the one before it."""
    before = func.lag(attribution.c.source_id, type_=Id()).over(
        partition_by=attribution.c.quote_id, order_by=attribution.c.seq
    )
    columns = (attribution.c.source_id.label("later"), before.label("earlier"))
    steps = select(*columns).where(attribution.c.source_id.is_not(None)).subquery()
    return select(steps).where(steps.c.earlier.is_not(None)).distinct()
