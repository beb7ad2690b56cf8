"""The database file or an index of it is damaged.

SQLite reads every page and every row anew and compares them with their indexes; rows are held against the
constraints of their tables too. On PostgreSQL an index is named that was left unfinished. Nothing that a damaged
database says can be relied on.

Fix: restore the newest backup, and look for the cause before you go on
"""

from collections.abc import Iterator

from sqlalchemy import CheckConstraint, Table, literal, select, text

from factdb.db.tables.every import tables
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
    for table in _broken(tx):
        yield "database", f"is damaged: CHECK constraint failed in {table.name}"


def _broken(tx: Reading) -> Iterator[Table]:
    """The tables with a row that breaks a constraint: SQLite forgets those of a file that is opened to read only."""
    for table in tables:
        checks = [each.sqltext for each in table.constraints if isinstance(each, CheckConstraint)]
        broken = text(" OR ".join(f"NOT ({check})" for check in checks) or "false")
        if tx.execute(select(literal(1)).select_from(table).where(broken).limit(1)).first():
            yield table
