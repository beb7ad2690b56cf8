"""Roles are made once, again, and after a migration; the log has the policies."""

import pytest
from sqlalchemy import text

from factdb.db import migrate
from factdb.db.address import address
from factdb.db.audit.author import author
from factdb.db.audit.schema import fingerprint, recorded
from factdb.db.engine import connected
from factdb.db.roles import making
from factdb.db.transaction import reading
from factdb.errors.roles import BadPrefix, NoRoles, NotAllowed
from tests.logins import apply_roles, login

BY = author("db roles", "Dba", "given")
RIGHTS = "SELECT relname || relacl::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace ORDER BY 1"


def _state(database):
    with connected(database) as connection:
        seals = connection.scalar(text("SELECT count(*) FROM audit_seal"))
        return seals, connection.scalars(text(RIGHTS)).all(), fingerprint(connection)


def test_what_is_planned_is_not_done(database):
    before = _state(database)
    plan = making.planned(database)
    assert _state(database) == before
    assert plan.reader == "factdb_reader"
    assert any(line.startswith("GRANT SELECT ON ") for line in plan.statements)


def test_applied_twice_nothing_changes(database):
    apply_roles(database)
    before = _state(database)
    making.apply(database, author("db roles", "Dba", "given"))
    assert _state(database) == before


def test_the_log_has_the_policies(database):
    apply_roles(database, four_eyes=True)
    with connected(database) as connection:
        assert "policy factdb_four_eyes of verdict" in recorded(connection)
        assert recorded(connection) == fingerprint(connection)


def test_a_reader_finds_the_schema_as_the_log_has_it(database):
    apply_roles(database, four_eyes=True)
    with reading(login(database, "rita")) as tx:
        assert fingerprint(tx.connection) == recorded(tx.connection)


@pytest.mark.parametrize(("asked", "then"), [(None, True), (False, False), (True, True)])
def test_four_eyes_stay_until_somebody_says_otherwise(database, asked, then):
    assert making.planned(database).four_eyes is False
    apply_roles(database, four_eyes=True)
    apply_roles(database, four_eyes=asked)
    assert making.planned(database).four_eyes is then


def test_a_migration_keeps_the_policies_and_covers_tables_that_came(database):
    apply_roles(database, four_eyes=True)
    before = _state(database)
    with connected(database) as connection:
        connection.execute(text("REVOKE SELECT ON tag FROM factdb_reader"))
        connection.execute(text("DROP POLICY factdb_maker ON tag"))
        connection.commit()
    migrate.upgrade(database)
    assert _state(database) == before


def test_a_migration_makes_no_roles(database):
    before = _state(database)
    migrate.upgrade(database)
    assert _state(database) == before


@pytest.mark.parametrize("prefix", ["Desk", "desk a", 'a"; DROP TABLE claim; --', "pg_desk", "a" * 60])
def test_a_prefix_that_no_role_can_have_is_refused(database, prefix):
    with pytest.raises(BadPrefix):
        making.planned(database, prefix)


def test_a_file_has_no_roles(tmp_path):
    with pytest.raises(NoRoles, match="only PostgreSQL has them") as caught:
        making.planned(address(str(tmp_path / "factdb.db")))
    assert caught.value.exit_code == 2


def test_only_the_owner_can_apply_them(desk, database):
    before = _state(database)
    with pytest.raises(NotAllowed):
        making.apply(desk("ann"), BY)
    assert _state(database) == before


def test_a_schema_in_which_anybody_makes_tables_is_closed(database):
    with connected(database) as connection:
        connection.execute(text("GRANT CREATE ON SCHEMA public TO PUBLIC"))
        connection.commit()
    apply_roles(database)
    with connected(database) as connection:
        assert connection.scalar(text("SELECT has_schema_privilege('factdb_checker', 'public', 'CREATE')")) is False
