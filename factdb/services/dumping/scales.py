"""Rating scales as a dossier has them."""

from collections.abc import Iterator

from sqlalchemy import select

from factdb.db.tables.rating import rating, rating_scale
from factdb.db.transaction import Reading
from factdb.records.dossier.scale import RatingInput, ScaleInput
from factdb.services.dumping.streams import Children, placed, stream, take


def rows(tx: Reading) -> Iterator[ScaleInput]:
    """All scales with their ratings."""
    ratings = Children(tx, select(rating).order_by(rating.c.scale_id, rating.c.seq, rating.c.id), "scale_id")
    for row in stream(tx, select(rating_scale).order_by(rating_scale.c.id)):
        below = [placed(RatingInput, place, each) for place, each in ratings.of(row.id)]
        yield take(ScaleInput, row, ratings=below)
