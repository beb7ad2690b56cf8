"""--schema: the desks of one database do not see one another."""

import pytest
from sqlalchemy import NullPool, create_engine, text

from factdb.db.address import address
from factdb.db.engine import connected
from factdb.db.lock import schema_turn
from tests.cli.running import SAMPLE, check_sentence, location
from tests.logins import login


@pytest.fixture
def dialect() -> str:
    return "postgresql"


@pytest.fixture
def desk(bare, empty_database):
    """A function that runs a command in the schema of a desk, and must end well; two desks have their tables."""

    def invoke(schema: str, *arguments: str, code: int = 0):
        ran = bare(*arguments, "--db", location(empty_database), "--schema", schema, "--by", "Ann")
        assert ran.code == code, ran
        return ran

    desk_a, desk_b = (invoke(schema, "init") for schema in ("desk_a", "desk_b"))
    assert "schema=desk_a. Next" in desk_a.err
    assert "schema=desk_b. Next" in desk_b.err
    return invoke


def tables(database) -> dict[str, int]:
    """How many tables each schema has, the server's own left out."""
    asked = "SELECT schemaname, count(*) FROM pg_tables WHERE schemaname !~ '^pg_|^information' GROUP BY schemaname"
    with create_engine(database.url, poolclass=NullPool).connect() as connection:
        return dict(connection.execute(text(asked)).all())


def test_what_one_desk_adds_the_other_does_not_see(desk, empty_database):
    desk("desk_a", "claim", "add", "Meta grew.", "--ref", "grew")
    assert "grew" in desk("desk_a", "claim", "list").out
    assert desk("desk_b", "claim", "list").out == ""
    desk("desk_b", "claim", "add", "Meta shrank.", "--ref", "grew")
    assert "Meta grew." in desk("desk_a", "claim", "show", "grew").out
    found = tables(empty_database)
    assert (set(found), found["desk_a"]) == ({"desk_a", "desk_b"}, found["desk_b"])


def test_each_desk_is_loaded_checked_and_upgraded_by_itself(desk):
    desk("desk_a", "load", str(SAMPLE))
    assert "22 claims" in desk("desk_a", "check", code=1).out
    assert "already" in desk("desk_a", "db", "upgrade").err
    assert desk("desk_b", "claim", "list").out == ""


def test_each_desk_has_a_chain_of_its_own(desk, empty_database):
    desk("desk_a", "claim", "add", "Meta grew.", "--ref", "grew")
    with create_engine(empty_database.url, poolclass=NullPool).connect() as connection:
        heads = [connection.scalar(text(f"SELECT max(seq) FROM {desk}.audit_seal")) for desk in ("desk_a", "desk_b")]
        both = "SELECT id FROM desk_a.audit_chain UNION SELECT id FROM desk_b.audit_chain"
        chains = connection.scalar(text(f"SELECT count(*) FROM ({both})"))
        settings = connection.scalars(
            text("SELECT DISTINCT proconfig[1] FROM pg_proc WHERE prosecdef AND pronamespace = 'desk_b'::regnamespace")
        )
        assert settings.all() == ["search_path=desk_b, pg_temp"]
    assert (heads[0] - heads[1], chains) == (1, 2)


def test_each_desk_has_roles_of_its_own(desk, bare, empty_database):
    desk("desk_a", "db", "roles", "--apply")
    desk("desk_a", "claim", "add", "Meta grew.", "--ref", "grew")
    with create_engine(empty_database.url, poolclass=NullPool).begin() as connection:
        connection.execute(text("CREATE ROLE of_desk_a LOGIN"))
        connection.execute(text("GRANT desk_a_reader TO of_desk_a"))
    where = location(login(empty_database, "of_desk_a"))
    assert "grew" in bare("claim", "list", "--db", where, "--schema", "desk_a").out
    code, out, err = bare("claim", "list", "--db", where, "--schema", "desk_b")
    assert (code, out) == (4, "")
    check_sentence(err)
    assert "GRANT desk_b_reader TO of_desk_a;" in err


@pytest.mark.parametrize("command", [("claim", "list"), ("entity", "add", "Ann"), ("db", "upgrade")])
def test_a_schema_that_is_not_there_is_not_made(desk, empty_database, command):
    ran = desk("desk_c", *command, code=4)
    check_sentence(ran.err)
    assert "There is no schema desk_c at " in ran.err
    assert "factdb init --schema desk_c" in ran.err
    assert set(tables(empty_database)) == {"desk_a", "desk_b"}


def test_desks_are_upgraded_without_waiting_for_one_another(desk, bare, empty_database, monkeypatch):
    monkeypatch.setenv("FACTDB_WAIT", "0.2")
    with connected(address(location(empty_database), "desk_a")) as connection:
        schema_turn(connection)
        assert "already" in desk("desk_b", "db", "upgrade").err
        assert "is locked by another program" in desk("desk_a", "db", "upgrade", code=4).err
        connection.rollback()


def test_a_desk_is_made_once(desk):
    assert "exists already" in desk("desk_a", "init", code=4).err


def test_nothing_half_made_stays(bare, empty_database):
    """A schema is made in the transaction that makes its tables."""
    with create_engine(empty_database.url, poolclass=NullPool).begin() as connection:
        refuse = (
            "CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no trigger'; END $$"
        )
        connection.execute(text(refuse))
        when = "ON ddl_command_start WHEN TAG IN ('CREATE TRIGGER')"
        connection.execute(text(f"CREATE EVENT TRIGGER refuse {when} EXECUTE FUNCTION refuse()"))
    ran = bare("init", "--db", location(empty_database), "--schema", "desk_a")
    assert ran.code == 4
    with create_engine(empty_database.url, poolclass=NullPool).connect() as connection:
        assert connection.scalar(text("SELECT to_regnamespace('desk_a')")) is None


@pytest.mark.parametrize("name", ["Desk", "desk-a", 'a"b', "1desk", "pg_desk", "information_schema", "a" * 64, "a;b"])
def test_a_name_that_no_schema_can_have_is_refused(bare, name):
    code, out, err = bare("claim", "list", "--db", "postgresql://localhost:1/facts", "--schema", name)
    assert (code, out) == (2, "")
    assert "cannot be the name of a schema." in err


def test_a_file_has_no_schemas(bare, sqlite_template):
    code, out, err = bare("claim", "list", "--db", str(sqlite_template), "--schema", "desk_a")
    assert (code, out) == (2, "")
    assert "is a SQLite file and has no schema desk_a: only PostgreSQL has schemas." in err


def test_a_url_may_name_the_schema(desk, bare, empty_database):
    desk("desk_a", "claim", "add", "Meta grew.", "--ref", "grew")
    url = f"{location(empty_database)}&schema=desk_a"
    assert "grew" in bare("claim", "list", "--db", url).out
    assert bare("claim", "list", "--db", url, "--schema", "desk_a").code == 0
    code, _, err = bare("claim", "list", "--db", url, "--schema", "desk_b")
    assert (code, "names another schema than desk_b." in err) == (2, True)
