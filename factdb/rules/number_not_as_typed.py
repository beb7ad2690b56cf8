"""A number in a claim's text disagrees with its typed values.

The text is what readers see, the typed value is what is compared and searched: one of the two is wrong. A figure is
compared where the claim has a typed value or a qualifier of the same kind; a figure of another kind, such as a
year beside an amount, need not be typed. The as-of date may confirm a date in the text. Relative dates ("last
April") and vague figures ("several hundred") are not judged.

Fix: factdb claim revise REF --value "…" --reason "…", or --qualifier NAME=VALUE for a further figure
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Row

from factdb.db.transaction import Reading
from factdb.records.value import ReadValue, Value
from factdb.rules._rule import Findings, rule
from factdb.rules._typed import typed_values
from factdb.rules._wording import figure, listed, words
from factdb.services.columns import dating_of, value_of
from factdb.values import scan
from factdb.values.compare import agree
from factdb.words import Noun, Severity, ValueKind

VAGUE = "vague"


@rule("C103", Severity.ERROR, Noun.CLAIM)
def number_not_as_typed(tx: Reading) -> Findings:
    """Not one query: no database reads numbers in text. Claims are read in one stream."""
    ordered = typed_values().order_by("version_id", "seq")
    rows = tx.execute(ordered.execution_options(yield_per=1000))
    for _, group in groupby(rows, key=lambda row: row.version_id):
        claim, *further = group
        typed = [value for row in (claim, *further) if (value := value_of(row))]
        for stated, kin in _disagreeing(claim, typed):
            values = listed([figure(value) for value in kin])
            yield claim.ref, f"its text says {words(stated.value.stated)}, and its typed values say {values}"


def _disagreeing(claim: Row[Any], typed: Sequence[Value]) -> Iterator[tuple[ReadValue, list[Value]]]:
    """The figures of a claim's text that nothing typed agrees with, and the typed values of the same kind."""
    confirming = [*typed, *_as_of(claim)]
    for stated in scan(claim.text):
        kin = [value for value in typed if _same_kind(stated.value, value)]
        if kin and not _unsure(stated) and not any(agree(stated, value) for value in confirming):
            yield stated, kin


def _unsure(stated: ReadValue) -> bool:
    return stated.relative or stated.precision == VAGUE


def _same_kind(stated: Value, typed: Value) -> bool:
    """Whether the two measure the same thing; quantities do where they share a unit."""
    return stated.kind is typed.kind and (stated.kind is not ValueKind.QUANTITY or stated.unit == typed.unit)


def _as_of(claim: Row[Any]) -> list[Value]:
    held = dating_of(claim, "as_of")
    return [Value(kind=ValueKind.DATE, edtf=held.edtf, earliest=held.earliest, latest=held.latest)] if held else []
