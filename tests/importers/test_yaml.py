import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.importers._faults import BadDossier
from factdb.importers._yaml_events import build
from factdb.importers._yaml_text import mapping
from factdb.importers.yaml import lines, read

BOMB = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
AWKWARD = "\n \t:#-'\"\\|>%&*!?{}[],~\r\x85\u2028\u2029\ufeff\xa0\x07\x7fayn0123456789e+.😀"
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0") | st.sampled_from(AWKWARD))


def below(values):
    return st.recursive(
        values, lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(TEXTS, deeper, max_size=3), max_leaves=6
    )


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(TEXTS, below(TEXTS), min_size=1, max_size=4))
def test_every_text_comes_back_as_it_was(fields):
    assert build("".join(mapping(fields)), "a") == fields


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        TEXTS,
        below(
            TEXTS
            | st.none()
            | st.booleans()
            | st.integers(-(2**63), 2**64 - 1)
            | st.floats(allow_nan=False, allow_infinity=False)
        ),
        min_size=1,
        max_size=4,
    )
)
def test_csl_keeps_its_types(fields):
    assert build("".join(mapping({"csl": fields})), "a") == {"csl": fields}


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "0123",
        "~",
        "null",
        "1e5",
        " lead",
        "trail ",
        "a: b",
        "a #b",
        "- a",
        "2026-01-04",
        "é",
        "😀",
        "a\n\n",
        "\na",
        "x\u2028y",
        "n\x85m",
        "#",
        "a\n b\n",
        "%",
        "@x",
        "`",
        "1_000",
        "0x1f",
        "12:30:45",
        "",
    ],
)
def test_texts_that_yaml_would_take_for_something_else_come_back(text):
    assert build("".join(mapping({"name": text, "list": [text]})), "a") == {"name": text, "list": [text]}


def test_lines_stand_as_a_block():
    assert "".join(mapping({"note": "One line.\nAnother: one.\n"})) == "note: |\n  One line.\n  Another: one.\n"


def test_plain_text_stands_bare():
    assert "".join(mapping({"url": "https://example.org/a?b=c#d", "name": "O'Neill, Ann"})) == (
        "url: https://example.org/a?b=c#d\nname: O'Neill, Ann\n"
    )


def test_scalars_load_as_texts():
    dossier = read("entities:\n  - {ref: no, kind: person, name: 0123}\n", "a.yaml")
    assert (dossier.entities[0].ref, dossier.entities[0].name) == ("no", "0123")


@pytest.mark.parametrize("text", ["9" * 5000, "1e999", "18446744073709551616"])
def test_a_number_of_csl_that_cannot_be_kept_stays_text(text):
    assert build(f"csl: {{volume: {text}}}", "a") == {"csl": {"volume": text}}


def test_an_empty_value_counts_as_left_out_unless_it_is_quoted():
    dossier = read("sources:\n  - ref: a\n    type: book\n    title: T\n    url:\n    doi: ''\n    links:\n", "a.yaml")
    assert (dossier.sources[0].url, dossier.sources[0].doi, dossier.sources[0].links) == (None, "", [])


@pytest.mark.parametrize("nothing", ["null", "Null", "NULL", "~"])
def test_null_counts_as_left_out_unless_it_is_quoted(nothing):
    text = "entities:\n  - {ref: a, kind: person, name: A, note: NOTHING}\n".replace("NOTHING", nothing)
    assert read(text, "a.yaml").entities[0].note is None
    assert read(text.replace(nothing, f"'{nothing}'"), "a.yaml").entities[0].note == nothing


@pytest.mark.parametrize("nothing", ["null", "~", ""])
def test_null_below_csl_is_null(nothing):
    assert build(f"csl: {{volume: {nothing}, pages: [1, {nothing or '~'}]}}", "a") == {
        "csl": {"volume": None, "pages": [1, None]}
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x [1]\nb: *x\n", "line 2, b: the alias *x stands for other text; write that text out"),
        ("claims: []\nclaims: []\n", "line 2: the field 'claims' stands here twice"),
        ("- a", "line 1: expected fields, found a list"),
        (
            "entities:\n  - ref: a\n    kind: person\n    name: null\n",
            "line 2, entities[0]: the field name is missing",
        ),
        (
            "claims:\n  - ref: a\n    tags: [~]\n",
            "line 3, claims[0].tags[0]: expected text or fields, found nothing",
        ),
        ("clams: []", "line 1: there is no field 'clams' (do you mean claims?)"),
        ("claims:\n  - text: a\n", "line 2, claims[0]: the field ref is missing"),
        (
            "claims:\n  - ref: A\n",
            "line 2, claims[0].ref: expected a ref (lower-case letters, digits, dots, dashes), found 'A'",
        ),
        (
            "claims:\n  - ref: a\n    text: b\n    value: [1]\n",
            "line 4, claims[0].value: expected text or fields, found a list",
        ),
        (
            "claims:\n  - ref: a\n    status: opne\n",
            "line 3, claims[0].status: 'opne' is none of: open, query, withdrawn",
        ),
        (
            "quotes:\n  - ref: a\n    source: b\n    text: c\n    capture: one\n",
            "line 5, quotes[0].capture: expected a whole number, found 'one'",
        ),
        (
            "claims:\n  - ref: a\n    created_at: 2026\n",
            "line 3, claims[0].created_at: expected a time with its zone, such as 2026-01-04T14:00:00Z, found '2026'",
        ),
        (
            "claims:\n  - ref: a\n    value: {kind: money, amount: 1e999999999}\n",
            "line 3, claims[0].value.amount: expected an exact number of at most 1000 digits, found '1e999999999'",
        ),
        (
            "claims:\n  - ref: a\n    value: {kind: money, amount: NaN}\n",
            "line 3, claims[0].value.amount: expected an exact number of at most 1000 digits, found 'NaN'",
        ),
        ('entities:\n  - ref: a\n    name: "x\\0"\n', "line 3, entities[0].name: a NUL character stands in the text"),
        ("a: b: c", "line 1: this is not YAML (mapping values are not allowed in this context)"),
        ("a: 1\n--- \nb: 1", "line 2: a second document begins; a dossier is one document"),
        ("a: !!python/none x", "line 1, a: the tag tag:yaml.org,2002:python/none has no meaning in a dossier"),
        ("? [a]\n: b", "line 1: a list or fields stand where the name of a field belongs"),
        ("[" * 1000, "line 1: more than 50 lists and fields stand in one another"),
    ],
)
def test_what_cannot_be_right_is_shown_with_its_line_and_field(text, message):
    with pytest.raises(BadDossier) as raised:
        read(text, "a.yaml")
    assert str(raised.value) == f"a.yaml, {message}."


def test_an_alias_bomb_ends_at_once():
    start = time.process_time()
    with pytest.raises(BadDossier):
        read(BOMB, "a.yaml")
    assert time.process_time() - start < 1


def test_half_of_a_surrogate_pair_is_refused():
    with pytest.raises(BadDossier):
        read('note: "\\ud800"', "a.yaml")


def test_the_line_of_a_path_is_found():
    assert lines("claims:\n  - ref: a\n  - ref: b\n    text: c\n")["claims", 1, "text"] == 4
