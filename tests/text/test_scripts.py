"""Quotations in scripts other than Latin."""

import pytest

from factdb.text import find
from factdb.words import VOUCHING, Fidelity

CASES = [
    ("天气很好，我们去公园。", "我们去公园", Fidelity.EXACT),
    ("天气很好，我们去公园。", "我们去学校", Fidelity.ABSENT),
    ("天气很好，我们\n去公园。", "我们去公园", Fidelity.NORMALIZED),
    ("今日は「良い天気」です。", "今日は“良い天気”です", Fidelity.NORMALIZED),
    ("がんばれと彼は言った。", "かんばれと彼は言った", Fidelity.ALTERED),
    ("Мы живём в тихом городе у реки.", "Мы живем в тихом городе", Fidelity.NORMALIZED),
    ("Мы живём в тихом городе у реки.", "живём в тихом горо", Fidelity.ALTERED),
    ("Η πόλη είναι μικρή και ήσυχη.", "η πολη ειναι μικρη", Fidelity.NORMALIZED),
    ("שָׁלוֹם לכם חברים", "שלום לכם", Fidelity.NORMALIZED),
    ("ذهبَ الولدُ إلى المدرسة", "ذهب الولد", Fidelity.NORMALIZED),
    ("राम ने किताब पढ़ी थी", "राम ने किताब", Fidelity.EXACT),
    ("राम ने किताब पढ़ी थी", "राम ने कताब", Fidelity.ALTERED),
    ("राम ने किताब पढ़ी थी", "राम ने किता", Fidelity.ALTERED),
    ("สวัสดีครับผมชื่อสมชาย", "ผมชื่อสมชาย", Fidelity.EXACT),
    ("우리는 함께 공원에 갔다", "함께 공원에", Fidelity.EXACT),
    ("Die Straße ist lang und schmal.", "Die Strasse ist lang", Fidelity.NORMALIZED),
    ("Il a dit : « Nous partons » hier.", 'Il a dit: "Nous partons" hier', Fidelity.NORMALIZED),
    ("Er sagte: „Wir gehen“ und ging.", 'Er sagte: "Wir gehen" und ging', Fidelity.NORMALIZED),
    ("L’homme est venu d’Italie.", "homme est venu", Fidelity.EXACT),
    ("She scored 🎉 and left.", "scored 🎉 and left", Fidelity.EXACT),
    ("She scored 🎉 and left.", "scored and left", Fidelity.ALTERED),
]


@pytest.mark.parametrize(("text", "quote", "grade"), CASES)
def test_a_quotation_in_any_script_gets_its_grade(text, quote, grade):
    found = find(quote, text).fidelity
    assert found is grade or {found, grade} == {Fidelity.ALTERED, Fidelity.ABSENT}


def test_a_syllable_without_its_vowel_sign_is_not_vouched_for():
    assert find("कि", "राम ने किताब पढ़ी").fidelity not in VOUCHING
