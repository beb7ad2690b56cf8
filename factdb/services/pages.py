"""Pages of a noun's rows: by ref, beginning after one, so that no page costs more than another.

And batches of ids, since a database takes only so many in one query (SQLite 32766, PostgreSQL 65535).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from sqlalchemy import ColumnElement, Table, and_, true

K = TypeVar("K")
BATCH = 5000


def after_ref(table: Table, after: str | None, conditions: Sequence[ColumnElement[bool]] = ()) -> ColumnElement[bool]:
    """The condition for the rows of a page that begins after a ref."""
    return and_(true(), *conditions, *([table.c.ref > after] if after else []))


def batches(keys: Iterable[K], size: int = BATCH) -> Iterator[list[K]]:
    """Keys in batches that one query can take."""
    left = iter(keys)
    while batch := list(islice(left, size)):
        yield batch
