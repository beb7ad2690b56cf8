"""The house rules of the rules: each has a code, a page, a remedy and a mirrored test."""

import re
from pathlib import Path

import pytest

from factdb import rules
from factdb.errors.refs import Unknown
from factdb.records.finding import RulePage

NAMES = rules.RULES.names()
TESTS = Path(__file__).parent


@pytest.fixture(params=NAMES)
def name(request) -> str:
    return request.param


@pytest.fixture
def page(name) -> RulePage:
    return rules.RULES.get(name).page


def test_a_rule_is_named_after_its_file(name, page):
    assert page.rule == name.replace("_", "-")


def test_a_code_is_a_known_letter_and_three_digits(page):
    assert re.fullmatch(r"[QASCVWLX]\d{3}", page.code)


def test_a_page_says_what_and_why_and_what_to_do(page):
    assert page.summary.endswith(".")
    assert len(page.summary) < 100
    assert len(page.why) > 60
    assert page.fix
    assert "Fix:" not in page.why


def test_a_search_is_named_after_its_file(name):
    assert rules.RULES.get(name).search.__name__ == name


def test_a_rule_has_a_mirrored_test(name):
    tests = TESTS / f"test_{name}.py"
    assert name == "rule_failed" or {"found", "pass"} <= set(re.findall(r"found|pass", tests.read_text()))


def test_codes_are_unique():
    assert len(rules.every_rule()) == len(NAMES)


def test_pages_are_sorted_by_code():
    codes = [page.code for page in rules.rule_pages()]
    assert codes == sorted(codes)
    assert len(codes) == len(NAMES)


def test_a_page_is_found_by_its_code_in_either_case():
    assert rules.rule_page("c101") == rules.rule_page("C101")
    assert rules.rule_page("C101").rule == "claim-without-evidence"


def test_an_unknown_code_has_no_page():
    with pytest.raises(Unknown, match="There is no rule 'C9'"):
        rules.rule_page("C9")


def test_a_remedy_names_the_place():
    found = rules.RULES.get("claim_without_evidence").finding("scale-stake", "has no evidence")
    assert found.fix == "factdb evidence add scale-stake QUOTE"
