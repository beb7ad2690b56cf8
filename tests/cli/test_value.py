"""factdb value parse: how a value is understood, without a database."""

import json

import pytest

from tests.cli.running import check_sentence


def test_a_value_is_told_as_it_was_understood(bare):
    assert bare("value", "parse", "$14 billion") == (0, "money\n  understood  14,000,000,000 USD\n", "")


def test_a_value_in_json_has_what_the_contract_names(bare):
    value = json.loads(bare("value", "parse", "more than 40%", "--format", "json").out)
    assert set(value) > {"kind", "amount", "low", "high", "currency", "unit", "comparator"}
    assert (value["kind"], value["amount"], value["unit"], value["comparator"]) == ("percent", "40", "percent", "gt")


def test_a_relative_date_counts_from_its_anchor(bare):
    out = bare("value", "parse", "last April", "--anchor", "2026-01-04").out
    assert out == "date\n  understood  April 2025\n  EDTF        2025-04\n  days        2025-04-01 to 2025-04-30\n"


def test_other_formats_are_for_programs(bare):
    assert json.loads(bare("value", "parse", "5 people", "--format", "jsonl").out)["unit"] == "person"
    assert bare("value", "parse", "5 people", "--format", "csv").out.startswith("kind,amount,")


@pytest.mark.parametrize(
    "given",
    [
        ("$",),
        ("",),
        ("  ",),
        ("14", "--kind", "money"),
        ("14 billion", "--kind", "money"),
        ("31 February 2025", "--kind", "date"),
        ("01/02/2021", "--kind", "date"),
        ("01/02/2021",),
        ("$5", "--kind", "percent"),
        ("$5", "--kind", "colour"),
        ("last April", "--anchor", "01/02/2021"),
        ("9" * 100_000,),
        ("$" * 100_000,),
        ("$1e999999999",),
    ],
    ids=lambda given: " ".join(given)[:30],
)
def test_what_is_no_value_is_a_sentence(bare, given):
    code, out, err = bare("value", "parse", *given)
    assert (code, out) == (2, "")
    check_sentence(err)
    assert len(err) < 5000
