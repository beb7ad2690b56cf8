"""factdb rule: the pages of the integrity checks."""

import json

import pytest

from factdb.cli.main import run
from factdb.rules import rule_pages


@pytest.fixture
def rule(capsys):
    """Run `factdb rule` and give its exit code and what it printed."""

    def invoke(*arguments: str) -> tuple[int, str]:
        code = run(["rule", *arguments])
        return code, capsys.readouterr().out

    return invoke


def test_every_rule_is_listed_with_its_severity_and_its_summary(rule):
    code, out = rule("list")
    assert code == 0
    lines = out.splitlines()
    assert len(lines) == len(rule_pages())
    assert "C101  error    claim-without-evidence       A claim has no evidence." in lines


def test_pages_are_printed_for_programs(rule):
    codes = [page.code for page in rule_pages()]
    assert [page["code"] for page in json.loads(rule("list", "--format", "json")[1])] == codes
    assert [json.loads(line)["code"] for line in rule("list", "--format", "jsonl")[1].splitlines()] == codes


def test_a_page_says_what_and_why_and_what_to_do(rule):
    code, out = rule("show", "c101")
    assert code == 0
    assert out.startswith("C101  error  claim-without-evidence\n\nA claim has no evidence.\n\nNobody can check")
    assert out.endswith("Fix: factdb evidence add REF QUOTE\n")


def test_a_page_is_a_record_for_programs(rule):
    page = json.loads(rule("show", "C101", "--format", "json")[1])
    assert set(page) == {"code", "rule", "severity", "kind", "summary", "why", "fix"}


def test_an_unknown_rule_is_refused_in_words(rule):
    assert rule("show", "C9") == (3, "")
