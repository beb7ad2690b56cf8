import json

from factdb.exporters import EXPORTERS
from tests.exporters.hostile import HOSTILE, poisoned


def printed(report):
    return "".join(EXPORTERS.get("json")(report))


def test_the_keys_are_those_that_readers_rely_on(report):
    found = json.loads(printed(report))
    assert list(found) == [
        *("title", "made_at", "version", "selection", "summary"),
        *("claims", "quotes", "sources", "entities", "findings"),
    ]


def test_the_summary_counts_every_claim_once(report):
    summary = json.loads(printed(report))["summary"]
    assert summary["findings"] == {"error": 1, "warning": 1, "info": 1}
    assert sum(summary["by_rating"].values()) + summary["no_verdict"] + summary["withdrawn"] == summary["claims"] == 7


def test_sources_are_numbered_in_their_order(report):
    found = json.loads(printed(report))["sources"]
    assert [(one["number"], one["ref"]) for one in found] == [
        *((1, "repost"), (2, "meridian"), (3, "letter"), (4, "ledger")),
    ]


def test_amounts_are_strings_and_a_missing_verdict_is_null(report):
    claims = {one["ref"]: one for one in json.loads(printed(report))["claims"]}
    assert claims["stake"]["value"]["amount"] == "14000000"
    assert claims["target"]["verdict"] is None


def test_a_grade_stands_with_what_it_holds_of(report):
    quotes = {one["ref"]: one for one in json.loads(printed(report))["quotes"]}
    expected = "exact in the excerpt held of Gull Notes; primary (Meridian interview) not held"
    assert quotes["q-young"]["standing"] == expected
    assert quotes["q-never"]["passage"] is None


def test_hostile_text_arrives_whole_and_harms_no_terminal(report):
    text = printed(poisoned(report))
    assert json.loads(text)["claims"][0]["text"].endswith(HOSTILE)
    assert not set("\x1b\x00\x07\x9b\u202e\u2066\u2028") & set(text)
