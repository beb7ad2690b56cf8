"""A quote is altered, spliced or absent in its source.

Words between quotation marks that the source does not have are the fault that readers forgive least. The grade
is the newest one, and holds of the capture that is named.

Fix: factdb quote check REF shows the difference; correct the words, or factdb quote withdraw REF --reason "…"
"""

from typing import Any

from sqlalchemy import select

from factdb.db.tables.quote import quote, quote_check
from factdb.db.tables.source import capture, source
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import quote_stands
from factdb.rules._wording import words
from factdb.services.newest import is_newest, newest
from factdb.words import VOUCHING, Noun, Operation, Severity


@rule("Q102", Severity.ERROR, Noun.QUOTE)
def quote_not_faithful(tx: Reading) -> Findings:
    last = newest(quote_check, "quote_id")
    doubtful = (
        select(
            quote.c.ref,
            quote_check.c.fidelity,
            quote_check.c.difference,
            source.c.ref.label("source"),
            capture.c.extent,
        )
        .join(quote_check, quote_check.c.quote_id == quote.c.id)
        .join(last, is_newest(quote_check, last))
        .join(capture, capture.c.id == quote_check.c.capture_id)
        .join(source, source.c.id == capture.c.source_id)
        .where(quote_stands, quote_check.c.fidelity.not_in(sorted(VOUCHING)))
    )
    for row in tx.execute(doubtful):
        yield row.ref, f"is {row.fidelity} in {row.source} ({row.extent} held){_first(row.difference)}"


def _first(difference: list[dict[str, Any]]) -> str:
    """The first step in which the words differ."""
    steps = [step for step in difference if step["operation"] != Operation.EQUAL]
    if not steps:
        return ""
    source, quoted = steps[0]["source"], steps[0]["quote"]
    if not source:
        return f": {words(quoted)} is not in the source"
    return f": {words(quoted)} stands for {words(source)}" if quoted else f": {words(source)} is left out"
