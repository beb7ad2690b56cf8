"""factdb db roles, and what the commands answer who may not do what they ask."""

import re

import pytest
from sqlalchemy import NullPool, create_engine, text

from tests.cli.running import SAMPLE, check_sentence, location
from tests.logins import ANN, BO, ED, MEMBERS, RITA, login

BY = {"ann": ANN, "bo": BO, "ed": ED, "rita": RITA, "stranger": "Somebody"}


@pytest.fixture
def dialect() -> str:
    return "postgresql"


@pytest.fixture
def people(bare, done, database):
    """A function that runs a command as somebody who logs in; `people.eyes()` lets nobody judge what they wrote."""
    done("db", "roles", "--apply")
    with create_engine(database.url, poolclass=NullPool).begin() as connection:
        for name, role in MEMBERS.items():
            if not connection.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = :name"), {"name": name}):
                connection.execute(text(f"CREATE ROLE {name} LOGIN"))
            if role:
                connection.execute(text(f"GRANT factdb_{role} TO {name}"))
    return lambda name, *arguments: bare(*arguments, "--by", BY[name], "--db", location(login(database, name)))


@pytest.fixture
def claim(people) -> str:
    """The ref of a claim that Ann has entered."""
    assert people("ann", "claim", "add", "Meta grew.", "--ref", "grew").code == 0
    return "grew"


VERIFY = ("claim", "verify", "grew", "--rating", "unverifiable", "--rationale", "No figures.")


def test_the_statements_are_printed_and_nothing_is_done(done, factdb):
    printed = done("db", "roles", "--prefix", "paper")
    assert "CREATE ROLE paper_reader NOLOGIN;" in printed
    assert "GRANT paper_checker TO …;" in printed
    assert "CREATE ROLE paper_reader NOLOGIN;" in done("db", "roles", "--prefix", "paper")


def test_what_was_applied_is_told(factdb):
    ran = factdb("db", "roles", "--apply", "--four-eyes")
    assert (ran.code, ran.out) == (0, "")
    assert "factdb_reader, factdb_editor and factdb_checker have their rights; four eyes are on." in ran.err


@pytest.mark.parametrize(
    "command",
    [("claim", "list"), ("check",), ("report", "--format", "json"), ("dump",), ("next",), ("claim", "show", "grew")],
)
def test_a_reader_reads_everything(people, claim, command):
    ran = people("rita", *command)
    assert ran.code in (0, 1), ran.err
    assert ran.out


def test_a_reader_writes_nothing(people, claim, refused_to):
    said = refused_to("rita", "claim", "tag", claim, "x")
    assert said.startswith("Error: Your role may not write to this database, only read it.")
    assert "GRANT factdb_editor TO rita;" in said


def test_somebody_without_a_role_reads_nothing(people, claim, refused_to):
    assert "GRANT factdb_reader TO stranger;" in refused_to("stranger", "claim", "list")


def test_an_editor_adds_and_does_not_judge(people, refused_to):
    assert people("ed", "claim", "add", "Meta grew.", "--ref", "grew").code == 0
    said = refused_to("ed", *VERIFY)
    assert said.startswith("Error: Your role may not judge claims.")
    assert "GRANT factdb_checker TO ed;" in said


def test_nobody_but_the_owner_changes_the_roles(people, refused_to):
    assert "Your role may not do this." in refused_to("ann", "db", "roles", "--apply")


@pytest.fixture
def refused_to(people, rows):
    """A function that runs a command that somebody may not do, and gives what was said."""

    def invoke(name: str, *arguments: str) -> str:
        before = rows()
        ran = people(name, *arguments)
        assert (ran.code, ran.out) == (4, ""), ran
        check_sentence(ran.err)
        assert rows() == before
        return ran.err

    return invoke


def test_with_four_eyes_another_checker_verifies(people, done, claim, rows):
    done("db", "roles", "--apply", "--four-eyes")
    ran = people("ann", *VERIFY)
    assert ran.code == 3
    check_sentence(ran.err)
    assert ran.err.startswith("Error: You wrote this version of grew yourself; another checker must verify it.")
    assert rows()["verdict"] == 0
    assert people("bo", *VERIFY).code == 0


def test_a_checker_loads_a_whole_dossier(people, rows):
    assert people("ann", "load", str(SAMPLE)).code == 0
    assert rows()["verdict"] > 0


def test_an_editor_loads_a_dossier_without_verdicts(people, tmp_path, rows, refused_to):
    refused_to("ed", "load", str(SAMPLE))
    (tmp_path / "excerpt.txt").write_bytes((SAMPLE.parent / "excerpt.txt").read_bytes())
    (tmp_path / "unjudged.yaml").write_text(unjudged(SAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    ran = people("ed", "load", str(tmp_path / "unjudged.yaml"))
    assert ran.code == 0, ran.err
    assert (rows()["claim"] > 0, rows()["verdict"]) == (True, 0)


def unjudged(dossier: str) -> str:
    """A dossier without its verdicts."""
    import yaml

    content = yaml.safe_load(dossier)
    for each in content["claims"]:
        each.pop("verdicts", None)
    return yaml.safe_dump(content, allow_unicode=True)


def test_an_editor_does_all_of_an_editor_s_work(people, article):
    work = [
        ("source", "add", article, "--ref", "article", "--issued", "2026-01-04"),
        ("source", "add", "--reference", "--ref", "paper", "--type", "book", "--title", "A Paper"),
        ("source", "edit", "article", "--title", "An Article", "--author", "Ann Writer", "--grade", "B"),
        ("source", "edit", "article", "--issued", "2026-01-05", "--note", "x"),
        ("source", "edit", "article", "--author", "Bo Writer"),
        ("source", "link", "article", "summarizes", "paper"),
        ("entity", "add", "Meta", "--kind", "organization"),
        ("entity", "add", "Ann", "--kind", "person"),
        ("entity", "alias", "Meta", "Facebook"),
        ("entity", "edit", "Meta", "--note", "x"),
        ("entity", "role", "Ann", "--title", "chief", "--at", "Meta"),
        ("quote", "add", "--in", "article", "--text", "Meta paid $14 billion", "--ref", "paid"),
        ("quote", "attribute", "paid", "--role", "speaker", "--entity", "Ann"),
        ("claim", "add", "Meta paid.", "--ref", "paid-it", "--in", "article", "--quote", "You fall behind"),
        ("claim", "query", "paid-it", "Who says so?"),
        ("claim", "revise", "paid-it", "--text", "Meta paid well.", "--reason", "x"),
        ("claim", "tag", "paid-it", "money"),
        ("claim", "tag", "paid-it", "--remove", "money"),
        ("evidence", "add", "paid-it", "paid"),
        ("evidence", "withdraw", "paid-it", "paid", "--reason", "x"),
        ("quote", "withdraw", "paid", "--reason", "x"),
        ("claim", "withdraw", "paid-it", "--reason", "x"),
    ]
    failed = [(command, ran) for command in work if (ran := people("ed", *command)).code]
    assert failed == []


def test_a_file_has_no_roles(bare, sqlite_template):
    code, out, err = bare("db", "roles", "--db", str(sqlite_template))
    assert (code, out) == (2, "")
    assert re.match(r"Error: .* is a SQLite file and has no roles: only PostgreSQL has them\.", err)
