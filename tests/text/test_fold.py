from factdb.text.fold import letters, prepare

MIXED = "“Café” ﬁrst — ½ of the İstanbul’s &amp; co-op’s €5… 中文 e\u0301 \u00ad x². " * 60


def test_the_key_of_a_prepared_text_is_that_of_its_characters():
    assert prepare(MIXED).key == letters(MIXED).key


def test_every_key_offset_leads_back_to_its_character():
    prepared, walked = prepare(MIXED), letters(MIXED)
    assert [prepared.start_of(at) for at in range(len(walked.key))] == list(walked.starts)


def test_every_key_offset_leads_back_to_its_end():
    prepared, walked = prepare(MIXED), letters(MIXED)
    assert [prepared.end_of(at + 1) for at in range(len(walked.key))] == list(walked.ends)


def test_an_offset_of_the_text_leads_to_the_key():
    prepared, walked = prepare(MIXED), letters(MIXED)
    assert [prepared.key_offset(start) for start in walked.starts[:50] if start] == [
        walked.starts.index(start) for start in walked.starts[:50] if start
    ]


def test_a_raised_digit_keeps_its_place():
    assert letters("10²").key == "10²"


def test_an_empty_text_has_an_empty_key():
    assert prepare("").key == ""
