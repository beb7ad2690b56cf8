"""Pages of a noun's rows: by ref, beginning after one, so that no page costs more than another."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, and_, true


def after_ref(table: Table, after: str | None, conditions: Sequence[ColumnElement[bool]] = ()) -> ColumnElement[bool]:
    """The condition for the rows of a page that begins after a ref."""
    return and_(true(), *conditions, *([table.c.ref > after] if after else []))
