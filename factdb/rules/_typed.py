"""What claims say, typed: the value and the qualifiers of their current versions."""

from typing import Any

from sqlalchemy import Select, Subquery, Table, literal, select, union_all

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.qualifier import qualifier
from factdb.rules._standing import claim_stands
from factdb.services.newest import is_newest, newest

_COLUMNS = [column.name for column in qualifier.c if column.name.startswith("value_")]


def typed_values() -> Select[Any]:
    """A row a typed value: `ref`, `claim_id`, `version_id`, `text` and as-of date of the claim, `seq` and the value.

    The claim's own value has `seq` 0, its qualifiers follow.
    """
    last, values = newest(claim_version, "claim_id"), _values()
    return (
        select(claim.c.ref, claim_version.c.claim_id, claim_version.c.text, *_as_of(), values)
        .join(claim_version, claim_version.c.claim_id == claim.c.id)
        .join(last, is_newest(claim_version, last))
        .join(values, values.c.version_id == claim_version.c.id)
        .where(claim_stands, values.c.value_kind.is_not(None))
    )


def _as_of() -> list[Any]:
    return [claim_version.c[name] for name in ("as_of", "as_of_earliest", "as_of_latest")]


def _values() -> Subquery:
    own = select(claim_version.c.id.label("version_id"), literal(0).label("seq"), *_columns(claim_version))
    further = select(qualifier.c.claim_version_id, qualifier.c.seq, *_columns(qualifier))
    return union_all(own, further).subquery()


def _columns(table: Table) -> list[Any]:
    return [table.c[name] for name in _COLUMNS]
