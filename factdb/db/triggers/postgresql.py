"""The triggers on PostgreSQL: one a statement, over all the rows that it changed.

The functions run with their owner's rights, so a role that may add claims need not be able to write to the log.
"""

from sqlalchemy import Table

from factdb.db.audit.content import expression, key
from factdb.db.tables.audit import audit_chain, audit_change
from factdb.db.triggers.refusals import NOTHING, OUTSIDE, redactable, unchanged

AUDITING = ("audit_insert", "audit_update", "audit_delete")
_SECURED = "LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT"
_OPENED = f"""CREATE FUNCTION factdb_open() RETURNS uuid {_SECURED} AS $$
DECLARE opened uuid := nullif(current_setting('factdb.transaction', true), '')::uuid;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_transaction WHERE id = opened)
    OR EXISTS (SELECT 1 FROM audit_seal WHERE transaction_id = opened)
  THEN RAISE EXCEPTION '{OUTSIDE}'; END IF;
  RETURN opened;
END $$"""
_REFUSE = "CREATE FUNCTION factdb_append_only() RETURNS trigger LANGUAGE plpgsql AS"
_NEED = f"CREATE FUNCTION factdb_needs_open() RETURNS trigger {_SECURED} AS"
_HERE_ONLY = "SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)"
FIRST = [
    _HERE_ONLY,
    _OPENED,
    f"{_REFUSE} $$ BEGIN RAISE EXCEPTION '% is append-only', coalesce(TG_ARGV[0], TG_TABLE_NAME); END $$",
    f"{_NEED} $$ BEGIN IF OLD.transaction_id = factdb_open()"
    " THEN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END IF; RETURN NEW; END $$",
]
DROPS = """SELECT format('DROP FUNCTION %s CASCADE', p.oid::regprocedure) FROM pg_proc p
WHERE p.pronamespace = current_schema()::regnamespace AND p.proname LIKE 'factdb\\_%'
  AND (p.prorettype = 'trigger'::regtype OR p.proname = 'factdb_open')"""


def logger(table: Table) -> str:
    """The function that logs what is done to a table."""
    return f"factdb_audit_{table.name}"


def audit(table: Table) -> list[str]:
    """The function and the triggers that log what is done to a table.

    Nobody else may put the function on a table of their own, from which it would write into the log.
    """
    content = f"CASE TG_OP WHEN 'DELETE' THEN '{NOTHING}' ELSE {expression(table, 'postgresql', 'r')} END"
    function = (
        f"CREATE FUNCTION {logger(table)}() RETURNS trigger {_SECURED} AS $$\n"
        "DECLARE opened uuid := factdb_open();\nBEGIN\n"
        "  INSERT INTO audit_change (transaction_id, table_name, row_id, operation, content)\n"
        f"  SELECT opened, '{table.name}', r.{key(table).name}::text, lower(TG_OP), {content} FROM changed r;\n"
        "  RETURN NULL;\nEND $$"
    )
    rows = {"insert": "NEW", "update": "NEW", "delete": "OLD"}
    closed = f"REVOKE EXECUTE ON FUNCTION {logger(table)}() FROM PUBLIC"
    return [function, closed, *[_logging(table, operation, row) for operation, row in rows.items()]]


def _logging(table: Table, operation: str, row: str) -> str:
    return (
        f"CREATE TRIGGER {table.name}_audit_{operation} AFTER {operation.upper()} ON {table.name}"
        f" REFERENCING {row} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION {logger(table)}()"
    )


def guards(table: Table) -> dict[str, str]:
    """The triggers that refuse, by the names that they have in this table."""
    events = {}
    if table.info["append_only"]:
        events["no_update"] = f"BEFORE UPDATE ON {table.name} FOR EACH ROW{_unless_redacted(table)}"
    if table.info["append_only"] or table is audit_chain:
        events["no_delete"] = f"BEFORE DELETE ON {table.name} FOR EACH ROW"
    if table.info["audited"] or table.name.startswith("audit_"):
        events["no_truncate"] = f"BEFORE TRUNCATE ON {table.name} FOR EACH STATEMENT"
    made = {name: _trigger(table, name, event, "factdb_append_only()") for name, event in events.items()}
    if table is audit_change:
        made["in_log"] = _trigger(table, "in_log", f"BEFORE UPDATE ON {table.name} FOR EACH ROW", "factdb_needs_open()")
    if table.info["audited"] and not table.info["append_only"]:
        made["no_rekey"] = _keyed(table)
    return made


def _keyed(table: Table) -> str:
    """The log knows a row by its key, so that stays."""
    name = key(table).name
    event = f"BEFORE UPDATE OF {name} ON {table.name} FOR EACH ROW WHEN (OLD.{name} <> NEW.{name})"
    return _trigger(table, "no_rekey", event, f"factdb_append_only('{table.name}.{name}')")


def _unless_redacted(table: Table) -> str:
    return f" WHEN (NOT ({unchanged(table, 'IS NOT DISTINCT FROM')}))" if redactable(table) else ""


def _trigger(table: Table, name: str, event: str, function: str) -> str:
    return f"CREATE TRIGGER {table.name}_{name} {event} EXECUTE FUNCTION {function}"
