"""The triggers on SQLite: one a table and operation.

A refusal is raised inside the trigger: a constraint that failed there would give way to the writer's own OR IGNORE.
`INSERT OR REPLACE` deletes without a trigger where recursive_triggers is off, as it is on other programs'
connections: so the log's own tables refuse a key that is there already, and elsewhere the insert that follows is
refused, or stands in a log that no longer replays.
"""

from sqlalchemy import Table

from factdb.db.audit.content import expression, key
from factdb.db.tables.audit import audit_chain, audit_change
from factdb.db.triggers.refusals import OUTSIDE, append_only, redactable, unchanged

AUDITING = ("audit_insert", "audit_update", "audit_delete")
FIRST: list[str] = []
DROPS = "SELECT 'DROP TRIGGER \"' || name || '\"' FROM sqlite_master WHERE type = 'trigger'"
_OPEN = "(SELECT open_id FROM audit_chain WHERE open_id IS NOT NULL)"


def audit(table: Table) -> list[str]:
    """The triggers that log what is done to a table."""
    rows = {"insert": "NEW", "update": "NEW", "delete": "OLD"}
    return [_logging(table, operation, row) for operation, row in rows.items()]


def _logging(table: Table, operation: str, row: str) -> str:
    return (
        f"CREATE TRIGGER {table.name}_audit_{operation} AFTER {operation.upper()} ON {table.name} BEGIN"
        " INSERT INTO audit_change (transaction_id, table_name, row_id, operation, content)"
        f" VALUES (coalesce({_OPEN}, RAISE(ABORT, '{OUTSIDE}')), '{table.name}', {row}.{key(table).name},"
        f" '{operation}', {expression(table, 'sqlite', row)}); END"
    )


def guards(table: Table) -> dict[str, str]:
    """The triggers that refuse, by the names that they have in this table."""
    events = {}
    if table.info["append_only"]:
        events["no_update"] = f"BEFORE UPDATE ON {table.name}{_unless_redacted(table)}"
    if table.info["append_only"] or table is audit_chain:
        events["no_delete"] = f"BEFORE DELETE ON {table.name}"
    if table.name.startswith("audit_"):
        events["no_replace"] = f"BEFORE INSERT ON {table.name} WHEN {_is_there(table)}"
    return {
        name: f"CREATE TRIGGER {table.name}_{name} {event} BEGIN SELECT RAISE(ABORT, '{append_only(table)}'); END"
        for name, event in events.items()
    }


def _unless_redacted(table: Table) -> str:
    if not redactable(table):
        return ""
    in_log = f" AND {_OPEN} IS NOT NULL" if table is audit_change else ""
    return f" WHEN NOT ({unchanged(table, 'IS')}{in_log})"


def _is_there(table: Table) -> str:
    """Whether a row to be inserted would replace another. A seq that is not given is -1 here."""
    keys = [["seq"], ["transaction_id"]] if table.name == "audit_seal" else [[each.name] for each in table.primary_key]
    given = "NEW.seq > 0 AND " if table is audit_change else ""
    met = " OR ".join(" AND ".join(f"{name} = NEW.{name}" for name in one) for one in keys)
    return f"{given}EXISTS (SELECT 1 FROM {table.name} WHERE {met})"
