"""Policies that look at each row that a role adds: made by whoever says so, and judged by somebody else.

A row bears the actor of its transaction, and a transaction the login of its session. A dossier brings the makers of
its rows along, so a load is exempt: the log still has who was logged in. Four eyes count on that: an author is whoever
is named in the claim's version, by mail where both have one, and whoever was logged in when it was entered.
Functions look up the log with their owner's rights, and their names begin as those of triggers do.
"""

from collections.abc import Iterator

from sqlalchemy import Table

from factdb.db.tables.audit import audit_transaction
from factdb.db.tables.every import audited
from factdb.db.tables.verdict import verdict

FOUR_EYES = "factdb_four_eyes"
OWN_CLAIM = "factdb: judged by its author: "
"""What the server says of a verdict that four eyes refuse; the claim follows."""
WITH_OTHER_MAKERS = ("load",)
"""The commands whose rows come with makers of their own."""

_RIGHTS = "STABLE SECURITY DEFINER SET search_path FROM CURRENT"
_MAKER = f"""CREATE OR REPLACE FUNCTION factdb_maker() RETURNS text LANGUAGE sql {_RIGHTS} AS $$
  SELECT actor FROM audit_transaction
  WHERE id = nullif(current_setting('factdb.transaction', true), '')::uuid
    AND command NOT IN ({", ".join(f"'{each}'" for each in WITH_OTHER_MAKERS)})
$$"""
_JUDGES = f"""CREATE OR REPLACE FUNCTION {FOUR_EYES}(judged uuid, VARIADIC judges text[]) RETURNS boolean
LANGUAGE plpgsql {_RIGHTS} AS $$
DECLARE claimed text; author text; entered text;
BEGIN
  SELECT c.ref, v.created_by INTO claimed, author FROM claim_version v JOIN claim c ON c.id = v.claim_id
  WHERE v.id = judged;
  SELECT t.login INTO entered FROM audit_change a JOIN audit_transaction t ON t.id = a.transaction_id
  WHERE a.row_id = judged::text AND a.table_name = 'claim_version' AND a.operation = 'insert' ORDER BY a.seq LIMIT 1;
  IF entered = session_user OR EXISTS (SELECT FROM unnest(judges) AS judge
    WHERE lower(btrim(judge)) = lower(btrim(author))
       OR substring(lower(judge) FROM '<(.+)>') = substring(lower(author) FROM '<(.+)>'))
  THEN RAISE EXCEPTION USING MESSAGE = '{OWN_CLAIM}' || claimed; END IF;
  RETURN true;
END $$"""
FUNCTIONS = {"factdb_maker()": _MAKER, f"{FOUR_EYES}(uuid, text[])": _JUDGES}


def statements(owner: str, *, four_eyes: bool) -> Iterator[str]:
    """The statements that put all policies in place; `owner` owns the tables, and its name is quoted already."""
    for signature, function in FUNCTIONS.items():
        yield function
        yield f"ALTER FUNCTION {signature} OWNER TO {owner}"
    yield from _policies(audit_transaction, factdb_login="login = session_user::text")
    for table in audited:
        yield from _policies(table, factdb_maker="created_by = coalesce((SELECT factdb_maker()), created_by)")
    yield f"DROP POLICY IF EXISTS {FOUR_EYES} ON {verdict.name}"
    if four_eyes:
        yield _restriction(verdict, FOUR_EYES, f"{FOUR_EYES}(claim_version_id, checker, created_by)")


def _policies(table: Table, **added: str) -> Iterator[str]:
    """Rows are seen and changed as the grants say; what may be added is restricted further."""
    yield f"ALTER TABLE {table.name} ENABLE ROW LEVEL SECURITY"
    for name in ("factdb_as_granted", *added):
        yield f"DROP POLICY IF EXISTS {name} ON {table.name}"
    yield f"CREATE POLICY factdb_as_granted ON {table.name} USING (true) WITH CHECK (true)"
    for name, condition in added.items():
        yield _restriction(table, name, condition)


def _restriction(table: Table, name: str, condition: str) -> str:
    return f"CREATE POLICY {name} ON {table.name} AS RESTRICTIVE FOR INSERT WITH CHECK ({condition})"
