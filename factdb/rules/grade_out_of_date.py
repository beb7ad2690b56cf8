"""A quote's grade on record is not what grading it gives today.

A grade is made from the words and the text that are held. Where they give another one, the record was edited by hand
or an older engine made it, and the quote is shown as more or less faithful than it is.

Fix: factdb quote check REF
"""

from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.services import regrading
from factdb.words import Noun, Severity


@rule("Q104", Severity.ERROR, Noun.QUOTE)
def grade_out_of_date(tx: Reading) -> Findings:
    """Not one query: texts are stored compressed, so each is unpacked once, and its quotes graded in it."""
    for each in regrading.changes(tx):
        if each.match.fidelity != each.recorded:
            yield each.ref, f"is on record as {each.recorded}, but is {each.match.fidelity} now"
