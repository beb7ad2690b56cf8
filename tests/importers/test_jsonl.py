import pytest

from factdb.importers._faults import BadDossier
from factdb.importers.jsonl import lines, read

HEAD = '{"noun":"database","factdb":1}\n'
ENTITY = '{"noun":"entity","ref":"a","kind":"person","name":"A\u2028B"}\n'


def test_each_line_is_a_row_under_its_noun():
    dossier = read(HEAD + ENTITY, "a.jsonl")
    assert [(row.ref, row.name) for row in dossier.entities] == [("a", "A\u2028B")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"noun":"person"}', "line 3: expected a noun, one of: scale, entity, source, quote, claim, redaction, blob"),
        ('{"noun":["x"]}', "line 3: expected a noun, one of: scale, entity, source, quote, claim, redaction, blob"),
        ('{"ref":"a"}', "line 3: expected a noun, one of: scale, entity, source, quote, claim, redaction, blob"),
        ("[]", "line 3: expected the fields of one row"),
        ('{"noun":"entity","noun":"entity"}', "line 3: the field 'noun' stands here twice"),
        ('{"noun":', "line 3: this line by itself is not JSON (Expecting value)"),
        ('{"noun":"claim","csl":NaN}', "line 3: NaN is no number"),
        ('{"noun":"entity","ref":"a","kind":"person","name":5}', "line 3, name: expected text, found 5"),
        (
            '{"noun":"entity","ref":"a","kind":"person","name":"\\u0000"}',
            "line 3, name: a NUL character stands in the text",
        ),
        (
            '{"noun":"entity","ref":"a","kind":"person","name":"\\ud800"}',
            "line 3, name: half of a surrogate pair stands in the text",
        ),
        (
            '{"noun":"claim","ref":"a","value":{"kind":"money","amount":1.5}}',
            'line 3, value.amount: an exact number with a point stands in quotes here, as "1.5"',
        ),
        ('{"noun":"source","csl":{"volume":1e999}}', "line 3, csl.volume: the number is too large"),
        ('{"noun":"source","csl":{"volume":18446744073709551616}}', "line 3, csl.volume: the number is too large"),
        (
            '{"noun":"source","csl":' + "[" * 500 + "]" * 500 + "}",
            "line 3: more than 50 lists and fields stand in one another",
        ),
        ("[" * 100000, "line 3: too many lists and fields stand in one another"),
    ],
)
def test_what_cannot_be_right_is_shown_with_its_line(line, message):
    with pytest.raises(BadDossier) as raised:
        read(HEAD + ENTITY + line + "\n", "a.jsonl")
    assert str(raised.value) == f"a.jsonl, {message}."


def test_the_line_of_a_row_is_found():
    assert lines(HEAD + ENTITY + "\n" + ENTITY)["entities", 1] == 4
