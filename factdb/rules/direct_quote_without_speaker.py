"""A direct quote has no speaker.

Words in quotation marks are somebody's. Without a speaker nobody can be asked, and readers take the source for it.
A speaker who is only named in the quote's attribution counts.

Fix: factdb quote attribute REF --role speaker --entity NAME
"""

from sqlalchemy import exists, select

from factdb.db.tables.quote import attribution, quote
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import quote_stands
from factdb.words import AttributionRole, Noun, QuoteKind, Severity


@rule("A101", Severity.WARNING, Noun.QUOTE)
def direct_quote_without_speaker(tx: Reading) -> Findings:
    named = exists().where(attribution.c.quote_id == quote.c.id, attribution.c.role == AttributionRole.SPEAKER)
    nameless = quote.c.speaker_id.is_(None) & ~named
    for row in tx.execute(select(quote.c.ref).where(quote_stands, quote.c.kind == QuoteKind.DIRECT, nameless)):
        yield row.ref, "is a direct quote and has no speaker"
