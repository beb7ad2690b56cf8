"""factdb check, from the command line to the exit code."""

import csv
import json

import pytest

from factdb.cli.main import run
from factdb.words import Directness
from tests.make import Make


@pytest.fixture
def make(writes) -> Make:
    return Make(writes)


@pytest.fixture
def check(database, monkeypatch, capsys):
    """Run `factdb check` and give its exit code and what it printed."""
    monkeypatch.setenv("FACTDB_DB", str(database.path or database.url.render_as_string(hide_password=False)))

    def invoke(*arguments: str) -> tuple[int, str]:
        code = run(["check", *arguments])
        return code, capsys.readouterr().out

    return invoke


def test_an_empty_database_is_said_to_be_empty(check):
    assert check() == (0, "Nothing to check: the database is empty.\n")


def test_an_error_exits_1_and_shows_place_and_remedy(make, check):
    make.claim(ref="bare", evidence=[])
    code, out = check()
    assert code == 1
    assert "C101 error claim bare: has no evidence\n     fix: factdb evidence add bare QUOTE\n" in out


def test_a_warning_exits_0_unless_it_is_asked_to_fail(make, check):
    make.claim()
    assert check("--select", "C102")[0] == 0
    assert check("--select", "C102", "--fail-on", "warning")[0] == 1
    assert check("--select", "C102", "--fail-on", "INFO")[0] == 1


def test_an_error_exits_0_where_nothing_is_to_fail(make, check):
    make.claim(evidence=[])
    assert check("--fail-on", "never")[0] == 0


def test_codes_may_stand_behind_commas(make, check):
    make.claim(evidence=[])
    code, out = check("--select", "C101, C102", "--ignore", "C101", "--format", "jsonl")
    assert (code, [json.loads(line)["code"] for line in out.splitlines()]) == (0, ["C102"])


def test_json_has_findings_and_what_was_checked(make, check):
    make.claim(ref="bare", evidence=[])
    code, out = check("--format", "json", "--select", "C101")
    found = json.loads(out)
    assert (code, found["checked"]["claims"]) == (1, 1)
    assert set(found["findings"][0]) == {"code", "rule", "severity", "kind", "ref", "message", "fix"}


def test_csv_has_a_header(check):
    assert next(csv.reader(check("--format", "csv")[1].splitlines()))[0] == "code"


def test_what_is_not_a_terminal_gets_no_colour(make, check):
    make.claim(evidence=[])
    assert "\x1b" not in check()[1]


def test_an_unknown_code_is_refused_in_words(check):
    assert check("--select", "C9") == (3, "")


def test_an_unknown_severity_is_a_usage_error(check):
    assert check("--fail-on", "disaster") == (2, "")


def test_a_sound_dossier_is_all_clear(make, check):
    claim = make.claim(evidence=[])
    make.evidence(claim, make.quote(speaker=make.entity()), directness=Directness.PRIMARY)
    make.verdict(claim)
    code, out = check()
    counted = "1 entity, 1 source, 1 capture, 1 quote, 1 claim, 1 piece of evidence, 1 verdict"
    assert (code, out) == (0, f"All clear: {counted} checked.\n")
