"""factdb claim: from one command a claim to its history."""

import json

import pytest

from factdb.values import parse

ONE = (
    *("claim", "add", "Meta paid $14 billion.", "--in", "article", "--quote", "Meta paid $14 billion"),
    *("--speaker", "Ann Lee", "--subject", "Meta", "--property", "price", "--value", "$14 billion", "--create"),
    *("--as-of", "2025", "--qualifier", "share=49 percent", "--tag", "deals", "--ref", "price", "--quote-ref", "words"),
    *("--rating", "reported", "--rationale", "One source says so."),
)


@pytest.fixture
def stated(done, held):
    """A claim with a quote, a value, a qualifier and a verdict."""
    done(*ONE)
    return "price"


def shown(done, ref="price"):
    return json.loads(done("claim", "show", ref, "--format", "json"))


def test_one_command_stores_the_claim_with_all_it_rests_on(factdb, held, rows):
    before = rows()
    code, out, err = factdb(*ONE)
    grown = {name: count - before[name] for name, count in rows().items() if count != before[name]}
    assert code == 0
    assert [line.split(".")[0] for line in err.splitlines()] == [
        "Made the person Ann Lee",
        "Made the organization Meta",
    ]
    assert grown == {
        "claim": 1,
        "claim_version": 1,
        "qualifier": 1,
        "tag": 1,
        "entity": 2,
        "quote": 1,
        "piece": 1,
        "quote_check": 1,
        "evidence": 1,
        "verdict": 1,
        "verdict_evidence": 1,
        "audit_transaction": 1,
        "audit_change": 12,
        "audit_seal": 1,
    }
    assert out.splitlines()[0] == "price  reported"


def test_what_was_understood_is_told(stated, done):
    out = done("claim", "show", stated)
    assert "  value       $14 billion  (understood: money, 14,000,000,000 USD)\n" in out
    assert "  evidence    words by ann-lee supports it (secondary support)\n              exact in " in out
    assert "  checked     " in out


def test_a_claim_in_json_has_what_the_contract_names(stated, done):
    claim = shown(done)
    assert {"ref", "text", "subject", "property", "value", "qualifiers", "modality", "as_of", "version"} < set(claim)
    assert {"kind", "amount", "low", "high", "currency", "unit", "comparator"} < set(claim["value"])
    assert claim["as_of"] == {"edtf": "2025", "earliest": "2025-01-01", "latest": "2025-12-31"}
    assert {"rating", "rationale", "checker", "decided_at", "known_as_of"} < set(claim["verdict"])
    (piece,) = claim["evidence"]
    assert {name: piece[name] for name in ("quote", "speaker", "stance", "directness", "fidelity")} == {
        "quote": "words",
        "speaker": "ann-lee",
        "stance": "supports",
        "directness": "secondary",
        "fidelity": "exact",
    }


def test_amounts_are_strings_and_what_is_not_stated_is_null(stated, done):
    value = shown(done)["value"]
    assert (value["kind"], value["amount"], value["currency"], value["comparator"]) == (
        *("money", "14000000000", "USD", "eq"),
    )
    assert (value["low"], value["high"], value["unit"]) == (None, None, None)


def test_a_range_has_bounds_and_no_amount(done):
    done("claim", "add", "It paid much.", "--ref", "much", "--value", "$14-15 billion")
    value = shown(done, "much")["value"]
    assert (value["amount"], value["low"], value["high"]) == (None, "14000000000", "15000000000")


def test_a_claim_without_verdict_has_null_for_one(done):
    done("claim", "add", "Meta grew.", "--ref", "grew")
    claim = shown(done, "grew")
    assert [claim[name] for name in ("verdict", "value", "as_of", "evidence")] == [None, None, None, []]


def test_a_verdict_tells_who_when_and_why(stated, done):
    verdict = shown(done)["verdict"]
    assert (verdict["rating"], verdict["rationale"]) == ("reported", "One source says so.")
    assert verdict["checker"] == "Test Checker <checker@example.org>"
    assert verdict["decided_at"].startswith(verdict["known_as_of"])


FAILURES = {
    "an unknown source": (3, ("--in", "nowhere")),
    "an altered quote": (1, ("--quote", "Meta paid $15 billion for it")),
    "an absent quote": (1, ("--quote", "Nobody ever wrote this")),
    "a bad value": (2, ("--value", "$")),
    "a value without a currency's amount": (2, ("--value", "USD")),
    "two days in one date": (2, ("--as-of", "01/02/2021")),
    "a day that never was": (2, ("--as-of", "31 February 2025")),
    "a bad day of the words": (2, ("--said-on", "31 February 2025")),
    "a bad qualifier": (2, ("--qualifier", "share")),
    "a qualifier's bad value": (2, ("--qualifier", "share=$")),
    "an unknown rating": (2, ("--rating", "perhaps")),
    "an unknown scale": (2, ("--scale", "perhaps")),
    "a bad day of knowledge": (2, ("--known-as-of", "01/02/2021")),
    "a bad ref": (2, ("--ref", "Not A Ref")),
    "a bad ref of the quote": (2, ("--quote-ref", "-x")),
    "a place that is not there": (3, ("--occurrence", "9")),
}


@pytest.mark.parametrize(("code", "change"), FAILURES.values(), ids=FAILURES.keys())
def test_nothing_is_left_after(refused, held, code, change):
    refused(code, *ONE, *change)


def test_a_rating_that_needs_evidence_leaves_nothing_behind(refused):
    said = refused(3, "claim", "add", "Meta grew.", "--rating", "supported", "--rationale", "So it is.")
    assert "nothing stands as evidence" in said


def test_an_unknown_speaker_is_an_error_that_says_what_to_type(refused, held):
    said = refused(3, *[word for word in ONE if word != "--create"])
    assert said == (
        "Error: There is no entity called 'Meta'.\n"
        'Make it with --create, or with: factdb entity add "Meta" --kind person\n'
    )


def test_saying_the_same_again_names_the_claim(stated, refused):
    said = refused(3, *ONE)
    assert said.startswith("Error: The claim price exists already")


@pytest.mark.parametrize("option", ["--ref", "--quote-ref"])
def test_a_ref_that_is_taken_is_refused(stated, refused, option):
    taken = "price" if option == "--ref" else "words"
    more = ("--in", "article", "--quote", "new ideas") if option == "--quote-ref" else ()
    assert f"{taken} exists already" in refused(3, "claim", "add", "Another.", option, taken, *more)


@pytest.mark.parametrize(
    "given",
    [
        ("--quote", "Meta grew"),
        ("--speaker", "Ann"),
        ("--in", "article", "--speaker", "Ann", "--create"),
        ("--rating", "reported"),
        ("--rationale", "Because."),
        ("--quote-ref", "words"),
        ("--occurrence", "2"),
        ("--said-on", "2025"),
        ("--basis", "off_record"),
        ("--keep",),
        ("--known-as-of", "2025"),
    ],
)
def test_options_that_need_others_are_refused_without_them(refused, held, given):
    refused(2, "claim", "add", "Meta grew.", *given)


def test_an_altered_quote_is_shown_with_its_word(factdb, held):
    code, out, err = factdb("claim", "add", "Old.", "--in", held, "--quote", "We had old ideas")
    assert (code, "[-new-] {+old+}" in out) == (1, True)
    assert err.startswith("Error: The words are altered in article; nothing was stored.\n")


def test_an_altered_quote_is_shown_in_json_too(factdb, held):
    code, out, _ = factdb("claim", "add", "Old.", "--in", held, "--quote", "We had old ideas", "--format", "json")
    assert (code, json.loads(out)["fidelity"]) == (1, "altered")


def test_an_altered_quote_is_stored_with_keep(done, held):
    done("claim", "add", "Old.", "--ref", "old", "--in", held, "--quote", "We had old ideas", "--keep")
    assert shown(done, "old")["evidence"][0]["fidelity"] == "altered"


def test_words_that_stand_twice_are_said_to(factdb, held):
    code, _, err = factdb("claim", "add", "One falls.", "--in", held, "--quote", "You fall behind.")
    assert (code, "stand more than once" in err) == (0, True)


def test_a_relative_date_counts_from_the_source_s_day(done, held):
    done("claim", "add", "It came out.", "--ref", "out", "--in", held, "--value", "last April")
    assert shown(done, "out")["value"]["edtf"] == "2025-04"


def test_a_list_has_a_line_a_claim(stated, done):
    done("claim", "add", "Meta\ngrew.", "--ref", "grew")
    assert done("claim", "list") == "grew  no verdict  Meta grew.\nprice  reported  Meta paid $14 billion.\n"


def test_lists_are_printed_for_programs(stated, done):
    done("claim", "add", "Meta grew.", "--ref", "grew")
    listed = json.loads(done("claim", "list", "--format", "json"))
    lines = [json.loads(line) for line in done("claim", "list", "--format", "jsonl").splitlines()]
    assert listed == lines
    assert [claim["ref"] for claim in listed] == ["grew", "price"]
    assert shown(done) == listed[1]
    assert done("claim", "list", "--format", "csv").splitlines()[1].startswith("grew,")


@pytest.mark.parametrize(
    ("filters", "refs"),
    [
        (("--subject", "Meta"), ["price"]),
        (("--subject", "meta"), ["price"]),
        (("--tag", "deals"), ["price"]),
        (("--rating", "reported"), ["price"]),
        (("--status", "query"), ["asked"]),
        (("--status", "open"), ["grew", "price"]),
        (("--limit", "2"), ["asked", "grew"]),
        (("--limit", "1", "--after", "asked"), ["grew"]),
        (("--after", "grew"), ["price"]),
    ],
)
def test_a_list_is_narrowed(stated, done, filters, refs):
    done("claim", "add", "Meta grew.", "--ref", "grew")
    done("claim", "add", "Meta fell.", "--ref", "asked", "--query", "When?")
    listed = json.loads(done("claim", "list", *filters, "--format", "json"))
    assert [claim["ref"] for claim in listed] == refs


def test_a_revision_keeps_what_it_does_not_name(stated, done):
    out = done("claim", "revise", stated, "--text", "Meta spent $14 billion.", "--reason", "A better word.")
    claim = shown(done)
    assert "reported (stale)" in out
    assert (claim["version"], claim["value"]["amount"], claim["verdict"]["stale"]) == (2, "14000000000", True)
    assert [each["property"] for each in claim["qualifiers"]] == ["share"]


def test_a_minor_revision_leaves_the_verdict_valid(stated, done):
    done("claim", "revise", stated, "--text", "Meta paid $14 billion!", "--reason", "A typing error.", "--minor")
    assert shown(done)["verdict"]["stale"] is False


def test_a_revision_changes_what_it_names(stated, done):
    done(
        "claim",
        "revise",
        stated,
        "--value",
        "$15 billion",
        "--as-of",
        "2026",
        "--modality",
        "estimate",
        "--reason",
        "R",
    )
    claim = shown(done)
    assert (claim["value"]["amount"], claim["as_of"]["edtf"], claim["modality"]) == ("15000000000", "2026", "estimate")


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ("--reason", "Nothing else.")),
        (2, ("--text", "Meta paid $14 billion.", "--reason", "The same.")),
        (2, ("--text", "New.")),
        (2, ("--value", "$", "--reason", "Bad.")),
        (2, ("--as-of", "01/02/2021", "--reason", "Bad.")),
        (2, ("--qualifier", "=1", "--reason", "Bad.")),
        (2, ("--text", "", "--reason", "Empty.")),
    ],
)
def test_a_revision_that_changes_nothing_or_wrongly_is_refused(stated, refused, code, given):
    refused(code, "claim", "revise", stated, *given)


def test_a_verdict_is_appended(stated, done):
    done(
        "claim",
        "verify",
        stated,
        "--rating",
        "supported",
        "--rationale",
        "Seen.",
        "--evidence",
        "words",
        "--reason",
        "R",
    )
    verdict = shown(done)["verdict"]
    assert (verdict["number"], verdict["rating"], verdict["change_reason"]) == (2, "supported", "R")
    assert len(verdict["evidence"]) == 1


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ("--rating", "perhaps", "--rationale", "R")),
        (2, ("--rating", "reported")),
        (2, ("--rationale", "R")),
        (2, ("--rating", "reported", "--rationale", " ")),
        (2, ("--rating", "reported", "--rationale", "R", "--scale", "nosuch")),
        (2, ("--rating", "reported", "--rationale", "R", "--known-as-of", "01/02/2021")),
        (3, ("--rating", "reported", "--rationale", "R", "--evidence", "nosuch")),
    ],
)
def test_a_verdict_that_cannot_be_is_refused(stated, refused, code, given):
    refused(code, "claim", "verify", stated, *given)


def test_the_history_tells_all_in_order(stated, done):
    done("claim", "revise", stated, "--text", "Meta spent it.", "--reason", "A better word.")
    done("claim", "verify", stated, "--rating", "unverifiable", "--rationale", "Nothing more is held.")
    told = json.loads(done("claim", "history", stated, "--format", "json"))
    assert [event["what"] for event in told["events"]] == ["added", "evidence", "verdict 1", "version 2", "verdict 2"]
    assert [event["at"] for event in told["events"]] == sorted(event["at"] for event in told["events"])
    assert "A better word." in done("claim", "history", stated)


def test_a_withdrawn_claim_stays_on_the_record(stated, done, refused):
    out = done("claim", "withdraw", stated, "--reason", "It was retracted.")
    assert "  withdrawn   It was retracted.\n" in out
    assert "was withdrawn before" in refused(3, "claim", "withdraw", stated, "--reason", "Again.")
    assert "takes no verdict" in refused(3, "claim", "verify", stated, "--rating", "reported", "--rationale", "R")


def test_tags_are_put_on_and_taken_off(stated, done, refused):
    done("claim", "tag", stated, "money", "deals", "--remove", "deals")
    assert shown(done)["tags"] == ["money"]
    refused(2, "claim", "tag", stated)


def test_a_question_is_put_and_settled(stated, done, refused):
    assert "  query       Is it so?\n" in done("claim", "query", stated, "Is it so?")
    done("claim", "query", stated, "--settle", "It is.")
    assert (shown(done)["status"], shown(done)["status_reason"]) == ("open", "It is.")
    refused(2, "claim", "query", stated)
    refused(2, "claim", "query", stated, "A question", "--settle", "and an answer")


VERBS = {
    "show": (),
    "history": (),
    "verify": ("--rating", "reported", "--rationale", "R"),
    "revise": ("--text", "New.", "--reason", "R"),
    "withdraw": ("--reason", "R"),
    "tag": ("name",),
    "query": ("Why?",),
}


@pytest.mark.parametrize(("verb", "more"), VERBS.items(), ids=VERBS.keys())
def test_an_unknown_claim_is_an_error_that_names_it(refused, verb, more):
    said = refused(3, "claim", verb, "nosuch", *more)
    assert said == "Error: There is no claim 'nosuch'.\nSee what there is: factdb claim list\n"


def test_an_ambiguous_prefix_lists_what_it_could_be(refused, done):
    done("claim", "add", "One.", "--ref", "deal-one")
    done("claim", "add", "Two.", "--ref", "deal-two")
    said = refused(3, "claim", "withdraw", "deal", "--reason", "R")
    assert said.startswith("Error: 'deal' could be more than one claim: deal-one, deal-two.\n")


def test_an_unambiguous_prefix_and_an_id_will_do(stated, done):
    claim = shown(done, "pri")
    assert shown(done, claim["id"]) == claim


def test_amounts_survive_to_the_last_digit(done):
    exact = "14000000000.000000000001"
    done("claim", "add", "It is exact.", "--ref", "exact", "--value", f"${exact}")
    assert shown(done, "exact")["value"]["amount"] == exact == str(parse(f"${exact}").amount)
