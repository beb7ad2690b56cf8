"""Rating scales as a dossier writes them."""

from typing import Annotated

from msgspec import Meta

from factdb.records.dossier.row import Number, Ref, RowInput, Text


class RatingInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    word: Text
    label: Text
    seq: Number | None = None
    rank: Annotated[int, Meta(ge=-(2**31), le=2**31 - 1)] | None = None


class ScaleInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    name: Text
    note: str | None = None
    ratings: list[RatingInput]
