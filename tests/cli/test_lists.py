"""What all lists have in common: paging, and what they say where they are empty."""

import json

import pytest

NOUNS = ("claim", "entity", "quote", "source")
PLURALS = {"claim": "claims", "entity": "entities", "quote": "quotes", "source": "sources"}
FILTERS = {
    "claim": ("--tag", "none"),
    "entity": ("--kind", "work"),
    "quote": ("--after", "zz"),
    "source": ("--not-held",),
}


@pytest.fixture
def filled(done, held):
    """A database with a few rows of each noun."""
    for number in "123":
        done("claim", "add", f"Claim {number}.", "--ref", f"row-{number}")
        done("entity", "add", f"Entity {number}", "--ref", f"row-{number}")
        done("quote", "add", "--in", held, "--text", "new ideas", "--ref", f"row-{number}")
        done("source", "add", "--reference", "--title", f"Source {number}", "--ref", f"row-{number}")


@pytest.mark.parametrize("noun", NOUNS)
def test_an_empty_list_says_how_the_first_is_added(factdb, noun):
    code, out, err = factdb(noun, "list")
    assert (code, out) == (0, "")
    assert err.startswith(f"No {PLURALS[noun]} yet. Add one: factdb {noun} add ")


@pytest.mark.parametrize("noun", NOUNS)
def test_a_list_that_nothing_matches_says_so(factdb, done, noun):
    done("entity", "add", "Ann")
    done("claim", "add", "Meta grew.")
    assert factdb(noun, "list", *FILTERS[noun]) == (0, "", f"No {PLURALS[noun]} match.\n")


@pytest.mark.parametrize("noun", NOUNS)
def test_an_empty_list_is_empty_for_programs(factdb, noun):
    assert factdb(noun, "list", "--format", "json") == (0, "[]\n", "")
    assert factdb(noun, "list", "--format", "jsonl") == (0, "", "")
    assert factdb(noun, "list", "--format", "csv") == (0, "", "")


@pytest.mark.parametrize("noun", NOUNS)
def test_pages_add_up_to_the_whole(filled, done, noun):
    def refs(*options: str) -> list[str]:
        return [row["ref"] for row in json.loads(done(noun, "list", "--format", "json", *options))]

    whole, pages, after = refs(), [], ()
    while page := refs("--limit", "2", *after):
        pages += page
        after = ("--after", page[-1])
    assert pages == whole == sorted(whole)
    assert len(whole) >= 3


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize(
    "options",
    [
        ("--limit", "0"),
        ("--limit", "-1"),
        ("--limit", "many"),
        ("--after", ""),
        ("--after", "NOT A REF"),
        ("--after", "-x"),
        ("--format", "xml"),
    ],
)
def test_a_page_that_cannot_be_is_refused(factdb, noun, options):
    code, out, err = factdb(noun, "list", *options)
    assert (code, out, "Error: " in err) == (2, "", True)


def test_quiet_prints_results_only(factdb):
    assert factdb("claim", "list", "--quiet") == (0, "", "")
    assert factdb("-q", "quote", "check", "--all") == (0, "", "")


def test_quiet_hides_no_error(factdb):
    assert factdb("claim", "show", "nosuch", "-q").err.startswith("Error: There is no claim 'nosuch'.")
