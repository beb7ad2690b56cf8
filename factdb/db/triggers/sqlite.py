"""The triggers on SQLite: one a table and operation.

A refusal is raised inside the trigger: a constraint that failed there would give way to the writer's own OR IGNORE.
`INSERT OR REPLACE` deletes without a trigger where recursive_triggers is off, as it is on other programs'
connections: so the log's own tables refuse a key that is there already, and elsewhere the insert that follows is
refused, or stands in a log that no longer replays.

They are kept short, since SQLite reads all of them with every connection that it opens.
"""

from sqlalchemy import Table

from factdb.db.audit.content import expression, key
from factdb.db.tables.audit import audit_chain, audit_change
from factdb.db.triggers.refusals import NOTHING, OUTSIDE, append_only, redactable, unchanged

AUDITING = ("audit_insert", "audit_update", "audit_delete")
FIRST: list[str] = []
DROPS = "SELECT 'DROP TRIGGER \"' || name || '\"' FROM sqlite_master WHERE type = 'trigger'"
_OPEN = "(SELECT open_id FROM audit_chain WHERE open_id IS NOT NULL)"


def audit(table: Table) -> list[str]:
    """The triggers that log what is done to a table."""
    says = expression(table, "sqlite", "NEW")
    name = key(table).name
    same = f"CASE NEW.{name} WHEN OLD.{name} THEN NEW.{name} ELSE RAISE(ABORT,'{append_only(table, name)}') END"
    rows = {"insert": (f"NEW.{name}", says), "update": (same, says), "delete": (f"OLD.{name}", f"'{NOTHING}'")}
    return [_logging(table, operation, *row) for operation, row in rows.items()]


def _logging(table: Table, operation: str, row: str, content: str) -> str:
    return (
        f"CREATE TRIGGER {table.name}_audit_{operation} AFTER {operation.upper()} ON {table.name} BEGIN"
        " INSERT INTO audit_change(transaction_id,table_name,row_id,operation,content)"
        f" VALUES(coalesce({_OPEN},RAISE(ABORT,'{OUTSIDE}')),'{table.name}',{row},"
        f"'{operation}',{content}); END"
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
    in_log = f" AND coalesce(OLD.transaction_id<>{_OPEN},0)" if table is audit_change else ""
    return f" WHEN NOT ({unchanged(table, 'IS')}{in_log})"


def _is_there(table: Table) -> str:
    """Whether a row to be inserted would replace another. A number that is not given is -1 here."""
    if table is audit_change:
        return "NEW.seq > 0 AND EXISTS (SELECT 1 FROM audit_change WHERE seq = NEW.seq)"
    keys = ["seq", "transaction_id"] if table.name == "audit_seal" else ["id"]
    met = " OR ".join(f"{name} = NEW.{name}" for name in keys)
    return f"EXISTS (SELECT 1 FROM {table.name} WHERE {met})"
