"""From records to the columns they are stored in, and back."""

from typing import Any

from sqlalchemy import Row

from factdb.records.value import Dating, Value
from factdb.words import Comparator

FIGURES = ("amount", "low", "high", "currency", "unit", "text", "stated")


def dating_columns(name: str, stated: Dating | None) -> dict[str, Any]:
    """The three columns of a stated date."""
    return {
        name: stated and stated.edtf,
        f"{name}_earliest": stated and stated.earliest,
        f"{name}_latest": stated and stated.latest,
    }


def dating_of(row: Row[Any], name: str) -> Dating | None:
    """The stated date in a row, null where there is none."""
    found = row._mapping
    if found[name] is None:
        return None
    return Dating(edtf=found[name], earliest=found[f"{name}_earliest"], latest=found[f"{name}_latest"])


def value_columns(value: Value | None) -> dict[str, Any]:
    """The columns of a typed value; all null where there is none."""
    if value is None:
        names = ("kind", "comparator", *FIGURES, "edtf", "edtf_earliest", "edtf_latest", "least", "most")
        return {f"value_{name}": None for name in names}
    least, most = bounds(value)
    return {
        "value_kind": value.kind,
        "value_comparator": value.comparator,
        **{f"value_{name}": getattr(value, name) for name in FIGURES},
        "value_edtf": value.edtf,
        "value_edtf_earliest": value.earliest,
        "value_edtf_latest": value.latest,
        "value_least": least,
        "value_most": most,
    }


def bounds(value: Value) -> tuple[float | None, float | None]:
    """The least and the most that a figure can mean, null where it is open: for order and comparison only."""
    if value.low is not None and value.high is not None:
        return float(value.low), float(value.high)
    if value.amount is None:
        return None, None
    amount = float(value.amount)
    most = None if value.comparator in (Comparator.GT, Comparator.GE) else amount
    least = None if value.comparator in (Comparator.LT, Comparator.LE) else amount
    return least, most


def value_of(row: Row[Any]) -> Value | None:
    """The typed value in a row, null where there is none."""
    found = row._mapping
    if found["value_kind"] is None:
        return None
    figures = {name: found[f"value_{name}"] for name in FIGURES}
    return Value(
        kind=found["value_kind"],
        comparator=found["value_comparator"],
        **{**figures, "stated": figures["stated"] or ""},
        edtf=found["value_edtf"],
        earliest=found["value_edtf_earliest"],
        latest=found["value_edtf_latest"],
    )
