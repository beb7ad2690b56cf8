"""Rows refer to rows that are not there.

The schema forbids it, so somebody changed the database with its keys switched off. On PostgreSQL a key is named
that the server has not checked against every row.

Fix: restore the newest backup, or have whoever changed the database put the missing rows back
"""

from collections import Counter

from sqlalchemy import text

from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._wording import count
from factdb.words import Noun, Severity

UNCHECKED = text(
    "SELECT r.relname, c.conname FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid"
    " WHERE NOT c.convalidated AND c.connamespace = current_schema()::regnamespace"
)


@rule("L002", Severity.ERROR, Noun.DATABASE)
def row_without_its_parent(tx: Reading) -> Findings:
    if tx.dialect == "sqlite":
        rows = tx.execute(text("PRAGMA foreign_key_check"))
        for (table, parent), number in Counter((row.table, row.parent) for row in rows).items():
            yield table, f"{count(number, 'row', 'refer')} to a {parent} that is not there"
    else:
        for row in tx.execute(UNCHECKED):
            yield row.relname, f"its constraint {row.conname} was never checked against all rows"
