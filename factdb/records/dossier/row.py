"""What any row of a dossier may carry, and the shapes of its fields."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from factdb.records.base import Input

Path = tuple[str | int, ...]
"""A place in a dossier: `("claims", 3, "value")`."""

Ref = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}\Z")]
Text = Annotated[str, Meta(min_length=1)]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Moment = Annotated[datetime, Meta(tz=True)]
Offset = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Number = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""A place in a list. It is left out where it is the place at which the row stands, counted from 1."""


class RowInput(Input, frozen=True, kw_only=True, omit_defaults=True):
    """What any row may carry: its id, when it was made, and by whom."""

    id: UUID | None = None
    created_at: Moment | None = None
    created_by: str | None = None
