"""From an empty folder to a report: init, source add, claim add, report, next, demo."""

import json

import pytest

from factdb.db.revision import HEAD
from tests.cli.running import location


def test_init_makes_a_database_that_can_be_used_at_once(bare, empty_database):
    where = location(empty_database)
    code, out, err = bare("init", where)
    assert (code, out) == (0, "")
    assert err == f"Created {empty_database}. Next: factdb source add FILE\n"
    assert bare("claim", "list", "--db", where).code == 0
    assert bare("db", "current", "--db", where).out == f"{HEAD}\n"


def test_init_never_touches_what_is_there(factdb, database, rows):
    before = rows()
    code, _, err = factdb("init")
    assert (code, rows()) == (4, before)
    assert "exists already; nothing was changed." in err


def test_a_new_file_is_its_owner_s_alone(bare, tmp_path):
    bare("init")
    assert (tmp_path / "factdb.db").stat().st_mode & 0o077 == 0


def test_init_in_a_folder_that_is_not_there_is_a_sentence(bare, tmp_path):
    code, _, err = bare("init", "no/such/folder/factdb.db")
    assert (code, err.startswith("Error: Cannot use the database no/such/folder/factdb.db")) == (4, True)
    assert list(tmp_path.iterdir()) == []


def test_an_upgrade_of_what_is_new_changes_nothing(factdb, rows):
    before = rows()
    code, _, err = factdb("db", "upgrade")
    assert (code, rows(), err.endswith(f" is at revision {HEAD} already.\n")) == (0, before, True)


def test_next_shows_the_claim_that_most_needs_work_and_why(done, factdb, held):
    assert "No claims yet." in factdb("next").err
    assert done("next", "--format", "json") == "null\n"
    done("claim", "add", "Meta grew.", "--ref", "grew", "--in", held, "--quote", "Meta grew.", "--quote-ref", "q")
    out = done("next")
    assert out.startswith("grew\n  claim       Meta grew.\n  because     ")
    assert set(json.loads(done("next", "--format", "json"))) == {"ref", "text", "why", "fix"}


@pytest.mark.parametrize(("name", "begins"), [("r.md", "#"), ("r.html", "<!"), ("r.json", "{"), ("r.HTM", "<!")])
def test_a_report_has_the_format_of_its_ending(factdb, held, tmp_path, name, begins):
    factdb("claim", "add", "Meta grew.", "--in", held, "--quote", "Meta grew.")
    code, out, err = factdb("report", "-o", name)
    assert (code, out, err) == (0, "", f"Wrote {name}: 1 claim, 1 quote.\n")
    assert (tmp_path / name).read_text(encoding="utf-8").lstrip().startswith(begins)


def test_a_report_is_printed_where_no_file_is_named(done, held):
    done("claim", "add", "Meta grew.", "--ref", "grew", "--in", held, "--quote", "Meta grew.", "--tag", "t")
    assert "Meta grew." in done("report")
    assert len(json.loads(done("report", "--format", "json", "--tag", "t"))["claims"]) == 1
    assert json.loads(done("report", "--format", "json", "--tag", "other"))["claims"] == []
    assert "Meta grew." in done("report", "--claim", "grew", "-o", "-")


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (3, ("--claim", "nosuch")),
        (3, ("--source", "nosuch")),
        (3, ("--subject", "nosuch")),
        (2, ("--format", "docx")),
        (2, ("-o", "no/such/report.html")),
        (2, ("-o", ".")),
        (2, ("-o", "")),
        (2, ("-o", "a" * 5000)),
    ],
    ids=lambda given: str(given)[:40],
)
def test_a_report_that_cannot_be_is_refused(refused, tmp_path, code, given):
    refused(code, "report", *given)
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("factdb.db")] == []


def test_a_report_goes_through_a_link_to_its_file(factdb, tmp_path):
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    assert factdb("report", "-o", "link.md").code == 0
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8").startswith("#")


def test_a_report_takes_no_device_s_place(process, database):
    where = location(database)
    assert process("report", "-o", "/dev/stdout", "--format", "markdown", "--db", where, "-q").out.startswith("#")


def test_the_demo_runs_the_main_job(process, tmp_path):
    code, out, err = process("demo", "try", timeout=120)
    assert (code, "Done. In try: " in err) == (0, True)
    shown = [line for line in out.splitlines() if line.startswith("$ ")]
    assert shown[0] == "$ factdb init"
    assert {"factdb.db", "report.html", "report.md"} <= {path.name for path in (tmp_path / "try").iterdir()}
    again = process("demo", "try")
    assert (again.code, "try exists already; nothing was changed." in again.err) == (2, True)


def test_a_report_whose_ending_names_no_format_is_refused(factdb, done, tmp_path):
    done("claim", "add", "Meta grew.")
    ran = factdb("report", "-o", "report.pdf")
    assert ran.code == 2
    assert "names no format" in ran.err
    assert not (tmp_path / "report.pdf").exists()
