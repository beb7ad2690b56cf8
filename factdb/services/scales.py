"""Rating scales: the default one, PolitiFact's six and a plain 1 to 5 come with every database.

Their ids and times are fixed, so that two databases agree on them and a dump can be loaded into either.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Row, select

from factdb.db.tables.rating import rating, rating_scale
from factdb.db.transaction import Reading, Writing
from factdb.errors.refs import UnknownRating
from factdb.words import Rating

MAKER = {"created_at": datetime(2026, 1, 1, tzinfo=UTC), "created_by": "factdb"}
_NAMES = UUID("01a20cbd-0000-7000-8000-000000000000")

DEFAULT = "default"
SCALES: dict[str, tuple[str, dict[str, tuple[str, int | None]]]] = {
    DEFAULT: (
        "factdb's own",
        {
            Rating.SUPPORTED: ("Supported", 5),
            Rating.MOSTLY_SUPPORTED: ("Mostly supported", 4),
            Rating.MIXED: ("Mixed", 3),
            Rating.MOSTLY_REFUTED: ("Mostly refuted", 2),
            Rating.REFUTED: ("Refuted", 1),
            Rating.REPORTED: ("Reported, not confirmed independently", None),
            Rating.UNVERIFIABLE: ("Cannot be established", None),
            Rating.NOT_CHECKABLE: ("Not checkable", None),
        },
    ),
    "politifact": (
        "PolitiFact's Truth-O-Meter",
        {
            "true": ("True", 6),
            "mostly_true": ("Mostly True", 5),
            "half_true": ("Half True", 4),
            "mostly_false": ("Mostly False", 3),
            "false": ("False", 2),
            "pants_on_fire": ("Pants on Fire", 1),
        },
    ),
    "one-to-five": ("1 to 5", {str(rank): (f"{rank} of 5", rank) for rank in range(5, 0, -1)}),
}


def install(tx: Writing) -> None:
    """Put the three scales into a new database."""
    scales = [{"id": _id(ref), "ref": ref, "name": name, **MAKER} for ref, (name, _) in SCALES.items()]
    tx.add_all(rating_scale, scales)
    tx.add_all(rating, [row for ref, (_, ratings) in SCALES.items() for row in _rating_rows(ref, ratings)])


def ids() -> list[UUID]:
    """The ids of all rows that a new database has."""
    ratings = [_id(f"{ref}/{word}") for ref, (_, listed) in SCALES.items() for word in listed]
    return [_id(ref) for ref in SCALES] + ratings


def _rating_rows(ref: str, ratings: dict[str, tuple[str, int | None]]) -> list[dict[str, Any]]:
    return [
        {
            "id": _id(f"{ref}/{word}"),
            "scale_id": _id(ref),
            "word": str(word),
            "label": label,
            "seq": seq,
            "rank": rank,
            "ranked": rank is not None,
            **MAKER,
        }
        for seq, (word, (label, rank)) in enumerate(ratings.items(), 1)
    ]


def _id(name: str) -> UUID:
    return uuid5(_NAMES, name)


def get(tx: Reading, scale: str, word: str) -> Row[Any]:
    """One rating of a scale. Raises UnknownRating with the words that there are."""
    held = select(rating).join(rating_scale).where(rating_scale.c.ref == scale).order_by(rating.c.seq)
    rows = tx.execute(held).all()
    for row in rows:
        if row.word == word:
            return row
    raise UnknownRating(scale, word, [row.word for row in rows])
