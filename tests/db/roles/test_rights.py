"""What each role may do to each table, as the server itself says and does."""

import pytest
from sqlalchemy import text

from factdb.db.engine import connected
from factdb.db.roles.rights import ALL, CHANGED, JUDGING, Names, added
from factdb.db.tables.every import tables
from factdb.db.transaction import writing
from factdb.errors.roles import NotAllowed
from factdb.services import claims
from tests.logins import ANN, apply_roles

NAMES = Names("factdb")
NOBODY_S = ("id", "created_at", "created_by", "sha256")


def test_nobody_can_change_who_made_a_row_or_when(desk, database):
    with connected(database) as connection:
        asked = text("SELECT has_column_privilege(:role, :table, :column, 'UPDATE')")
        changeable = {
            f"{table.name}.{column.name}"
            for table in tables
            for column in table.columns
            for role in NAMES.all
            if connection.scalar(asked, {"role": role, "table": table.name, "column": column.name})
        }
    assert changeable == {f"{table}.{column}" for table, columns in CHANGED.items() for column in columns}
    assert {each.partition(".")[2] for each in changeable} & set(NOBODY_S) == set()


@pytest.mark.parametrize("right", ["TRUNCATE", "TRIGGER", "REFERENCES", "MAINTAIN"])
def test_nobody_may_empty_a_table_or_hang_a_trigger_on_it(desk, database, right):
    with connected(database) as connection:
        asked = text("SELECT has_table_privilege(:role, :table, :right)")
        held = [
            (role, table)
            for role in NAMES.all
            for table in ALL
            if connection.scalar(asked, {"role": role, "table": table, "right": right})
        ]
    assert held == []


def test_a_reader_reads_everything_and_adds_nothing(desk, database):
    with connected(database) as connection:
        asked = text("SELECT has_table_privilege('factdb_reader', :table, :right)")
        may = {
            right: {table for table in ALL if connection.scalar(asked, {"table": table, "right": right})}
            for right in ("SELECT", "INSERT", "UPDATE", "DELETE")
        }
    assert may == {"SELECT": set(ALL), "INSERT": set(), "UPDATE": set(), "DELETE": set()}


def test_only_a_checker_adds_verdicts(desk, database):
    with connected(database) as connection:
        asked = text("SELECT has_table_privilege(:role, :table, 'INSERT')")
        added_by = {
            role: {table for table in ALL if connection.scalar(asked, {"role": role, "table": table})}
            for role in (NAMES.editor, NAMES.checker)
        }
    assert added_by[NAMES.editor] == {table.name for table in added()}
    assert added_by[NAMES.checker] - added_by[NAMES.editor] == {table.name for table in JUDGING}


FORBIDDEN = {
    "a row's maker": "UPDATE entity SET created_by = 'Ann'",
    "a row's key": "UPDATE entity SET id = id",
    "a change in the log": "INSERT INTO audit_change (transaction_id, table_name, row_id, operation, content)"
    " VALUES ('00000000-0000-7000-8000-000000000000', 'claim', 'x', 'insert', '{}')",
    "the log's numbers": "SELECT nextval('audit_change_seq_seq')",
    "a transaction of before": "UPDATE audit_transaction SET actor = 'Ann'",
    "a seal": "UPDATE audit_seal SET hash = ''",
    "another chain": "INSERT INTO audit_chain SELECT * FROM audit_chain",
    "a verdict": "UPDATE verdict SET rationale = ''",
    "bytes": "DELETE FROM blob",
    "a table": "TRUNCATE tag",
    "a table's triggers": "ALTER TABLE claim DISABLE TRIGGER ALL",
    "a trigger": "DROP TRIGGER claim_audit_insert ON claim",
    "a column": "ALTER TABLE claim DROP COLUMN property",
    "the policies": "ALTER TABLE verdict DISABLE ROW LEVEL SECURITY",
    "the functions": "DROP FUNCTION factdb_open() CASCADE",
    "how triggers fire": "SET session_replication_role = replica",
    "new tables": "CREATE TABLE public.theirs (x int)",
    "a reader of the server's files": "COPY claim TO PROGRAM 'true'",
}


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_not_even_a_checker_may_touch(desk, statement):
    with pytest.raises(NotAllowed) as caught, connected(desk("ann")) as connection:
        connection.execute(text(statement))
    assert caught.value.exit_code == 4


def test_the_log_s_functions_serve_no_table_of_somebody_s_own(desk):
    """Else its rows would be written into the log as if they were ours."""
    trigger = (
        "CREATE TEMPORARY TABLE theirs (LIKE claim);"
        " CREATE TRIGGER forged AFTER INSERT ON theirs REFERENCING NEW TABLE AS changed"
        " FOR EACH STATEMENT EXECUTE FUNCTION factdb_audit_claim()"
    )
    with pytest.raises(NotAllowed), connected(desk("ann")) as connection:
        connection.execute(text(trigger))


def test_the_log_s_functions_are_closed_again_after_a_restore_that_brought_no_rights(desk, database):
    with connected(database) as connection:
        connection.execute(text("GRANT EXECUTE ON FUNCTION factdb_audit_claim() TO PUBLIC"))
        connection.commit()
    apply_roles(database)
    asked = text("SELECT has_function_privilege('factdb_checker', 'factdb_audit_claim()', 'EXECUTE')")
    with connected(database) as connection:
        assert connection.scalar(asked) is False


def test_a_temporary_table_does_not_stand_before_the_log(desk):
    """Functions with their owner's rights look for tables in the schema first, whatever a session has made."""
    count = "SELECT count(*) FROM {}.audit_change"
    with writing(desk("ann"), "test", ANN) as tx:
        tx.connection.execute(text("CREATE TEMPORARY TABLE audit_change (LIKE audit_change)"))
        before = tx.connection.scalar(text(count.format("public")))
        claims.add(tx, "Meta grew.")
        assert tx.connection.scalar(text(count.format("pg_temp"))) == 0
        assert tx.connection.scalar(text(count.format("public"))) == before + 2
