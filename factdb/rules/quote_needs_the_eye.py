"""A quote vouches, but what it leaves out or stops short of can turn its meaning.

“Is clearly not an expert” gives “is … an expert” word for word. The grade says that the words stand in the source;
whether a negation, number, name or limiter next to them may go is for a reader to decide.

Fix: factdb quote show REF
"""

from collections.abc import Sequence

from sqlalchemy import select

from factdb.db.tables.quote import quote, quote_check
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import quote_stands
from factdb.rules._wording import listed, words
from factdb.services.newest import is_newest, newest
from factdb.words import VOUCHING, Flag, Noun, Severity

_TURNING = frozenset({Flag.NEGATION, Flag.NUMBER, Flag.NAME, Flag.LIMITER, Flag.TRUNCATED})


@rule("Q103", Severity.WARNING, Noun.QUOTE)
def quote_needs_the_eye(tx: Reading) -> Findings:
    last = newest(quote_check, "quote_id")
    vouching = (
        select(quote.c.ref, quote_check.c.flags, quote_check.c.elided)
        .join(quote_check, quote_check.c.quote_id == quote.c.id)
        .join(last, is_newest(quote_check, last))
        .where(quote_stands, quote_check.c.fidelity.in_(sorted(VOUCHING)), quote_check.c.flags != [])
    )
    for row in tx.execute(vouching):
        flags = [flag for flag in row.flags if flag in _TURNING]
        if flags:
            yield row.ref, f"vouches, but {_lacks(flags, row.elided)} ({', '.join(flags)})"


def _lacks(flags: Sequence[str], elided: Sequence[str]) -> str:
    """What the quote does not show: words within it, or words next to it."""
    within = f"leaves out {listed([words(each) for each in elided])}" if elided else ""
    beside = "is cut short" if Flag.TRUNCATED in flags or not elided else ""
    return " and ".join(filter(None, [within, beside]))
