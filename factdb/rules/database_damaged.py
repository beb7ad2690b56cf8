"""The database file or an index of it is damaged.

SQLite reads every page and every row anew and compares them with their indexes and constraints; on PostgreSQL an
index is named that was left unfinished. Nothing that a damaged database says can be relied on.

Fix: restore the newest backup, and look for the cause before you go on
"""

from sqlalchemy import text

from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.words import Noun, Severity

CHECKS = {
    "sqlite": "PRAGMA integrity_check",
    "postgresql": "SELECT 'the index ' || c.relname || ' is not valid' FROM pg_index i"
    " JOIN pg_class c ON c.oid = i.indexrelid"
    " WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace",
}
SOUND = "ok"


@rule("L001", Severity.ERROR, Noun.DATABASE)
def database_damaged(tx: Reading) -> Findings:
    for fault in tx.execute(text(CHECKS[tx.dialect])).scalars():
        if fault != SOUND:
            yield "database", f"is damaged: {fault}"
