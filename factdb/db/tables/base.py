"""What all tables share: their names for constraints, their common columns, and words, dates and values as columns.

A constraint that a column set needs is made beside it, so that no table can forget it.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import TEXT, CheckConstraint, Column, ForeignKey, MetaData, Table
from sqlalchemy.schema import SchemaItem

from factdb.db.types import Amount, Day, Id, Moment, Real, Word
from factdb.words import Comparator, ValueKind

REDACTED = "[redacted]"
"""What stands where words had to be removed. A column that may hold it says so in its `info`."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *items: SchemaItem, append_only: bool = False) -> Table:
    """A STRICT table with an id and its maker, whose every change is audited.

    `append_only` tables refuse UPDATE and DELETE (see triggers).
    """
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        *items,
        *made(),
        sqlite_strict=True,
        info={"append_only": append_only, "audited": True},
    )


def made() -> list[Column[Any]]:
    """When a row was made, and by whom."""
    return [Column("created_at", Moment, nullable=False), Column("created_by", TEXT, nullable=False)]


def ref() -> Column[Any]:
    """The unique, readable handle of what a user names."""
    return Column("ref", TEXT, nullable=False, unique=True)


def to(target: str, name: str | None = None, *, nullable: bool = False, index: bool = True) -> Column[Any]:
    """A column that refers to another table's row by id."""
    return Column(name or f"{target}_id", Id, ForeignKey(f"{target}.id"), nullable=nullable, index=index)


def word(
    name: str, words: type[StrEnum], *, nullable: bool = False, redacted: StrEnum | None = None
) -> list[SchemaItem]:
    """A column that holds one of our words, and the CHECK that says so."""
    info = {"redacted": str(redacted)} if redacted else {}
    listed = ", ".join(f"'{each}'" for each in words)
    return [
        Column(name, Word(words), nullable=nullable, info=info),
        CheckConstraint(f"{name} IN ({listed})", name=f"{name}_word"),
    ]


def status(words: type[StrEnum]) -> list[SchemaItem]:
    """Where a row stands, and why; since when and by whose word, once that was changed."""
    changed = [Column("status_reason", TEXT), Column("status_at", Moment), Column("status_by", TEXT)]
    return [*word("status", words), *changed]


def dating(name: str, *, nullable: bool = True) -> list[SchemaItem]:
    """A stated date: EDTF text, its first and its last day."""
    return [
        Column(name, TEXT, nullable=nullable),
        Column(f"{name}_earliest", Day),
        Column(f"{name}_latest", Day),
        CheckConstraint(f"{name}_earliest <= {name}_latest", name=f"{name}_order"),
        CheckConstraint(
            f"{name} IS NOT NULL OR ({name}_earliest IS NULL AND {name}_latest IS NULL)", name=f"{name}_bounds"
        ),
    ]


def typed_value(*, nullable: bool) -> list[SchemaItem]:
    """A value's columns; `value_least` and `value_most` are derived from its figures, for order and comparison."""
    figures = [Column(f"value_{name}", Amount) for name in ("amount", "low", "high")]
    texts = [Column(f"value_{name}", TEXT) for name in ("currency", "unit", "text", "stated")]
    return [
        *word("value_kind", ValueKind, nullable=nullable),
        *word("value_comparator", Comparator, nullable=nullable),
        *figures,
        *texts,
        *dating("value_edtf"),
        Column("value_least", Real),
        Column("value_most", Real),
        *_value_checks(),
    ]


def _value_checks() -> list[CheckConstraint]:
    checks = {
        "money_currency": "(value_kind = 'money') = (value_currency IS NOT NULL)",
        "bounds_together": "(value_low IS NULL) = (value_high IS NULL)",
        "amount_or_bounds": "value_amount IS NULL OR value_low IS NULL",
        "range_bounds": "value_kind = 'date' OR (value_comparator = 'range') = (value_low IS NOT NULL)",
        "bounds_order": "value_least <= value_most",
        "comparator": "(value_kind IS NULL) = (value_comparator IS NULL)",
        "content": "CASE WHEN value_kind IS NULL THEN value_amount IS NULL AND value_low IS NULL"
        " AND value_currency IS NULL AND value_edtf IS NULL AND value_text IS NULL"
        " WHEN value_kind = 'date' THEN value_edtf IS NOT NULL WHEN value_kind = 'text' THEN value_text IS NOT NULL"
        " ELSE value_amount IS NOT NULL OR value_low IS NOT NULL END",
    }
    return [CheckConstraint(text, name=f"value_{name}") for name, text in checks.items()]
