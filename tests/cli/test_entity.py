"""factdb entity: named, tied to organizations, and looked up by any name."""

import json

import pytest


@pytest.fixture
def ann(done):
    """A person with an alias."""
    done("entity", "add", "Ann Lee", "--alias", "A. Lee", "--external-id", "wikidata=Q1", "--note", "A chemist.")
    return "ann-lee"


def shown(done, name):
    return json.loads(done("entity", "show", name, "--format", "json"))


def test_an_entity_is_added_with_all_it_is_called(ann, done):
    assert done("entity", "show", ann).splitlines() == [
        "ann-lee  person",
        "  name        Ann Lee",
        "  alias       A. Lee",
        "  wikidata    Q1",
        "  note        A chemist.",
    ]


@pytest.mark.parametrize("name", ["ann-lee", "Ann Lee", "ANN LEE", "A. Lee", "ann-l"])
def test_an_entity_is_found_by_ref_name_alias_or_prefix(ann, done, name):
    assert shown(done, name)["ref"] == "ann-lee"


@pytest.mark.parametrize("name", ["Ann Lee", "ann lee", "A. Lee"])
def test_a_name_that_is_taken_is_refused(ann, refused, name):
    assert "The entity ann-lee exists already" in refused(3, "entity", "add", name)


def test_a_misspelling_is_recorded(ann, done):
    assert "  misspelling Anne Lee\n" in done("entity", "alias", ann, "Anne Lee", "--kind", "misspelling")


def test_a_role_has_its_dates(ann, done):
    done("entity", "add", "Meta", "--kind", "organization")
    out = done("entity", "role", ann, "--at", "Meta", "--title", "Chemist", "--from", "2013", "--to", "November 2025")
    assert "  role        Chemist, meta, from 2013 to November 2025\n" in out
    (role,) = shown(done, ann)["affiliations"]
    assert (role["valid_from"]["edtf"], role["valid_to"]["latest"]) == ("2013", "2025-11-30")


def test_two_who_share_the_beginning_of_a_ref_are_both_named(ann, done, refused):
    done("entity", "add", "Ann Low")
    assert "could be more than one entity: ann-lee, ann-low." in refused(3, "entity", "show", "ann-l")


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ("add", "")),
        (2, ("add", "  ")),
        (2, ("add", "Bo", "--kind", "planet")),
        (2, ("add", "Bo", "--ref", "B O")),
        (2, ("add", "Bo", "--alias", "")),
        (2, ("add", "Bo", "--external-id", "wikidata")),
        (3, ("add", "Bo", "--alias", "Ann Lee")),
        (2, ("alias", "ann-lee", "")),
        (3, ("alias", "ann-lee", "Ann Lee")),
        (3, ("alias", "nosuch", "No Such")),
        (3, ("role", "ann-lee", "--at", "nosuch")),
        (2, ("role", "ann-lee")),
        (2, ("role", "ann-lee", "--at", "ann-lee", "--from", "01/02/2021")),
        (3, ("show", "nosuch")),
    ],
)
def test_what_cannot_be_leaves_nothing_behind(ann, refused, code, given):
    refused(code, "entity", *given)


def test_entities_are_listed(ann, done):
    done("entity", "add", "Meta", "--kind", "organization")
    assert done("entity", "list") == "ann-lee  person  Ann Lee\nmeta  organization  Meta\n"
    assert json.loads(done("entity", "list", "--kind", "organization", "--format", "jsonl"))["ref"] == "meta"
    assert json.loads(done("entity", "list", "--limit", "1", "--format", "json"))[0]["ref"] == "ann-lee"
    assert done("entity", "list", "--after", "ann-lee") == "meta  organization  Meta\n"


def test_an_entity_is_corrected(done):
    done("entity", "add", "Ann Lee", "--kind", "organization")
    assert "ann-lee  person" in done("entity", "edit", "Ann Lee", "--kind", "person")


def test_what_create_made_is_told_with_its_kind(factdb):
    ran = factdb("claim", "add", "Meta grew.", "--subject", "Meta", "--create")
    assert 'Made the organization Meta. If that is wrong: factdb entity edit "Meta" --kind …' in ran.err
