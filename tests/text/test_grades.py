"""A table of quotations over self-written texts, and the grade each deserves."""

import pytest

from factdb.text import find
from factdb.words import VOUCHING, Fidelity

HARBOUR = (
    "The harbour office opened in May 2019. “We had 14 boats and a very old crane, and nobody knew how to run it,” "
    "Mara Lind told the Gazette. “When the storm came, we lost nine of them.” The town’s council did not pay for the "
    "repairs, but it paid $14 million for a new pier — the largest in the U.S. at the time.\n\n"
    "“Is it safe?” asked a reporter. “Yes,” Lind said. “It is safe, unless the wind turns.”\n\n"
    "“We’re proud of it,” said Otto Brand, the mayor. “They were lucky,” Lind said.\n\n"
    "Output grew 3% in 2020, fell −0.42 points in 2021 and covered 3–5 acres; the area is 10² metres. "
    "The US told us that IT is hard, and it is. A researcher at the non-profit can’t re-sign the lease. "
    "The café’s naïve owner, a Dane, said the ﬁrst ﬂoor was “off limits” to guests. Prices rose 1.4 percent.\n"
    "The long line was bro-\nken here, and the co\u00adoperative spread over two\nlines with\u00a0care. "
    "He wrote “The [old] pier … is gone” in a letter. Younger men work the docks; the old man is not young.\n"
)
TRANSCRIPT = (
    "ANNA: The budget was tight from the start.\nANNA: We cut the travel fund in half.\n"
    "BEN: Nobody told the staff about the cuts.\nANNA: [laughs] That is not how I remember the meeting.\n"
    "ANNA: We told them twice (applause) and then we wrote to them.\n"
)
VERSE = "1 In the morning the river rose,\n2 And the people went up to the hill,\n3 But the hill was bare of trees.\n"

EXACT = [
    "The harbour office opened in May 2019.",
    "14 boats and a very old crane",
    "young",
    "the old man is not young",
    "$14 million for a new pier",
    "14 million",
    "We’re proud of it",
    "the largest in the U.S. at the time",
    "The US told us that IT is hard",
    "us",
    "10² metres",
    "−0.42 points",
    "3–5 acres",
    "grew 3%",
    "The [old] pier … is gone",
    "A researcher at the non-profit",
    "Mara Lind",
    "Prices rose 1.4 percent",
    "Is it safe?",
    "The town",
    "harbour office opened",
    "“They were lucky,”",
]
NORMALIZED = [
    "We're proud of it",
    "We´re proud of it",
    "Weʼre proud of it",
    "town's council",
    "for a new pier - the largest in the U.S.",
    "for a new pier -- the largest in the U.S.",
    "for a new pier—the largest in the U.S.",
    "3-5 acres",
    "3—5 acres",
    "fell -0.42 points",
    "THE HARBOUR OFFICE OPENED IN MAY 2019.",
    "the Harbour office opened",
    "cafe's naive owner",
    "café's nai\u0308ve owner",
    "cafe\u0301’s naïve owner",
    "the first floor was",
    'the first floor was "off limits" to guests',
    "the first floor was 'off limits' to guests",
    "the first floor was «off limits» to guests",
    "the first floor was off limits to guests",
    "The long line was broken here",
    "the cooperative spread",
    "over two lines with care",
    "over two  lines\twith care",
    "Ｐｒｉｃｅｓ rose １.４ percent",
    "Prices\u200b rose 1.4\u2060 percent",
    "\u202aPrices rose 1.4 percent\u202c",
    "Prices&nbsp;rose 1.4 percent",
    "We&#8217;re proud of it",
    "We&rsquo;re proud of it",
    '"Is it safe?"',
    '"It is safe, unless the wind turns"',
    "'It is safe, unless the wind turns.'",
    "“young”",
    "young;",
    "(the old man is not young)",
    "The [old] pier ... is gone",
    '“Is it safe?” asked a reporter. "Yes," Lind said',
    "We had 14 boats and a very old crane.",
    "Prices _rose_ 1.4 percent",
    "Otto Brand, the mayor;",
]
ELIDED = [
    "We had 14 boats … and nobody knew how to run it",
    "We had 14 boats ... and nobody knew how to run it",
    "We had 14 boats [...] and nobody knew how to run it",
    "We had 14 boats […] nobody knew",
    "We had 14 boats (...) nobody knew",
    "We had 14 boats . . . nobody knew",
    '"We had 14 boats ... nobody knew how to run it"',
    "The harbour office … a new pier",
    "Output grew 3% … and covered 3-5 acres",
    "The town's council … paid $14 million",
    "The harbour ... opened ... May 2019",
]
BRACKETED = [
    "[w]e had 14 boats",
    "[O]utput grew 3%",
    "We had 14 boats and [an] old crane",
    "We had 14 boats and a [very old crane]",
    "We had [fourteen] boats and a very old crane",
    "We had 14 boats and a very old [harbour] crane",
    "[The crew] had 14 boats and a very old crane",
    "It is safe[,] unless the wind turns",
    "We had 14 [sic] boats",
    'the first floor was "off limits" [sic] to guests',
    "[I]t paid $14 million … at the time",
    "The US told [the council] that IT is hard",
    "Young[er] men work the docks",
    "the old man is not young [at all]",
]
SPLIT = [
    "nobody knew how to run it. When the storm came, we lost nine of them.",
    "nobody knew how to run it, When the storm came, we lost nine of them",
    'nobody knew how to run it," "When the storm came, we lost nine of them',
    "“nobody knew how to run it. When the storm came”",
    "Yes. It is safe, unless the wind turns.",
    "We had 14 boats … how to run it. When the storm came, we lost nine",
]
SPLICED = [
    "We lost nine of them when the storm came",
    "We had 14 boats and a very old crane. It is safe, unless the wind turns.",
    "When the storm came, we lost nine of them. We had 14 boats and a very old crane.",
    "We're proud of it. They were lucky.",
    "Output grew 3% in 2020. Prices rose 1.4 percent.",
    "The harbour office opened in May 2019. When the storm came, we lost nine of them.",
    "We're proud of it … They were lucky",
    "Prices rose 1.4 percent … The harbour office opened",
]
ALTERED = [
    "We had 41 boats and a very old crane",
    "We had 14 boats and a very new crane",
    "The town’s council did pay for the repairs",
    "the town's council did not pay for the pier",
    "it paid $14 billion for a new pier",
    "it paid €14 million for a new pier",
    "it paid 14 million dollars for a new pier",
    "4 million for a new pier",
    "Output grew 3 in 2020",
    "Output grew -3% in 2020",
    "grew 3",
    "fell 0.42 points in 2021",
    "0.42 points in 2021",
    "covered 35 acres",
    "5 acres; the area",
    "the area is 102 metres",
    "the area is 10",
    "Prices rose 14 percent",
    "Prices rose 1,4 percent",
    "4 percent",
    "The us told us that IT is hard",
    "told US that IT is hard",
    "told us that it is hard",
    "Is it safe.",
    "It is safe?",
    "It is safe unless the wind turns and",
    "Were proud of it",
    "They we're lucky",
    "can't resign the lease",
    "can't re sign the lease",
    "A research",
    "the non-prof",
    "We had 14 boats and a very old cran",
    "We had boats and a very old crane",
    "We had 14 boats and a very, very old crane",
    "Lind told the Herald. “When the storm came, we lost nine",
    "It is safe, even if the wind turns.",
    "The harbour office opened in May 2020.",
    "The harbour office opened in March 2019.",
    "Younger women work the docks",
    "the “old” man is not young",
    "We had [fourteen] ships and a very old crane",
    "We had 14 ships … and nobody knew how to run it",
    "It was the largest in the U.K. at the time",
    "Otto Brandt, the mayor, said it",
]
ABSENT = [
    "The moon is made of green cheese",
    "oung",
    "pier fell",
    "art",
    "IT guy",
    "zebra",
    "",
    "   ",
    "…",
    "“”",
    "?!",
    "[...]",
    "...",
    "A committee of experts will publish its findings on inflation next spring",
]
NOT_VOUCHED = [
    "profit",
    "sign the lease",
    "can",
    "t re-sign",
    "’t re-sign the lease",
    "fell 0.42",
    "off limits to, guests",
]


GRADED = {
    Fidelity.EXACT: EXACT,
    Fidelity.NORMALIZED: NORMALIZED,
    Fidelity.ELIDED: ELIDED,
    Fidelity.BRACKETED: BRACKETED,
    Fidelity.SPLIT: SPLIT,
    Fidelity.SPLICED: SPLICED,
    Fidelity.ALTERED: ALTERED,
    Fidelity.ABSENT: ABSENT,
}
CASES = [(quote, grade) for grade, quotes in GRADED.items() for quote in quotes]

TRANSCRIPT_CASES = [
    ("The budget was tight from the start. We cut the travel fund in half.", Fidelity.SPLIT),
    ("We cut the travel fund in half. Nobody told the staff about the cuts.", Fidelity.SPLICED),
    ("We cut the travel fund … Nobody told the staff about the cuts", Fidelity.SPLICED),
    ("The budget was tight … the travel fund in half", Fidelity.ELIDED),
    ("That is not how I remember the meeting. We told them twice and then we wrote to them.", Fidelity.SPLIT),
    ("We told them twice and then we wrote to them.", Fidelity.SPLIT),
    ("We told them twice (applause) and then", Fidelity.EXACT),
    ("We told them once and then we wrote to them.", Fidelity.ALTERED),
]
VERSE_CASES = [
    ("In the morning the river rose, and the people went up to the hill", Fidelity.SPLIT),
    ("And the people went up to the hill, But the hill was bare of trees.", Fidelity.SPLIT),
    ("And the people went up to the hill, but the hill was full of trees.", Fidelity.ALTERED),
]
DIALOGUE = {
    "“I like it,” Smith said. “I hate it,” Jones said.": ("I like it. I hate it.", Fidelity.SPLICED),
    "“I like it a lot,” Smith said. “I do,” he said.": ("I like it a lot. I do.", Fidelity.SPLIT),
    "“I like it a lot,” said the head of the school, smiling. “I do.”": ("I like it a lot. I do.", Fidelity.SPLIT),
    "“I like it a lot,” Smith said, because he was paid. “I do like it.”": (
        "I like it a lot. I do like it.",
        Fidelity.SPLICED,
    ),
    "“I like it a lot,” Smith never said. “I do like it.”": ("I like it a lot. I do like it.", Fidelity.SPLICED),
    "“I like it a lot,” Smith said. He sat down. “I do love it.”": ("I like it a lot. I do love it.", Fidelity.SPLICED),
    "“I like it a lot.” “You do not like it.”": ("I like it a lot. You do not like it.", Fidelity.SPLICED),
    '"I like it a lot," she said. "I do."': ("I like it a lot. I do.", Fidelity.SPLIT),
    "‘I like it a lot,’ she said. ‘I do.’": ("I like it a lot. I do.", Fidelity.SPLIT),
    "He was “young” and “not ready” then.": ("young and not ready", Fidelity.SPLICED),
    "“It ends here.\n\n“It begins there,” she said.": ("It ends here. It begins there", Fidelity.NORMALIZED),
}


DEBATE = (
    "“We will not raise taxes this year,” the governor, Dana Reyes, told reporters on Friday. “We may revisit the "
    "question in 2027, but only if revenue falls below $3.1 billion.” Her opponent, Lou Hart, disagreed. “She has "
    "raised taxes twice,” Hart said. “She will do it again.”\n\nHart added: “We need a new plan.”\n"
)
DEBATE_CASES = [
    ("We will … raise taxes this year", Fidelity.ELIDED),
    ("We will not raise taxes this year. We may revisit the question in 2027", Fidelity.SPLIT),
    ("We will not raise taxes this year. She will do it again.", Fidelity.SPLICED),
    ("We will not raise taxes … She has raised taxes twice", Fidelity.SPLICED),
    ("We may revisit the question in 2027 … She will do it again", Fidelity.SPLICED),
    ("We may revisit the question in 2027 … We need a new plan", Fidelity.SPLICED),
    ("She has raised taxes twice … We need a new plan", Fidelity.ELIDED),
    ("She has raised taxes twice. She will do it again.", Fidelity.SPLIT),
    ("[Reyes] has raised taxes twice", Fidelity.BRACKETED),
    ("We may revisit the question in 2027 if revenue falls below $3.1 billion", Fidelity.ALTERED),
]


@pytest.mark.parametrize(("quote", "grade"), DEBATE_CASES)
def test_two_speakers_are_never_joined(quote, grade):
    assert find(quote, DEBATE).fidelity is grade


@pytest.mark.parametrize(("quote", "grade"), CASES)
def test_a_quotation_gets_its_grade(quote, grade):
    assert find(quote, HARBOUR).fidelity is grade


@pytest.mark.parametrize("quote", NOT_VOUCHED)
def test_a_quotation_that_cuts_or_changes_a_word_is_not_vouched_for(quote):
    assert find(quote, HARBOUR).fidelity not in VOUCHING


@pytest.mark.parametrize(("quote", "grade"), TRANSCRIPT_CASES)
def test_a_transcript_s_labels_tell_its_speakers_apart(quote, grade):
    assert find(quote, TRANSCRIPT).fidelity is grade


@pytest.mark.parametrize(("quote", "grade"), VERSE_CASES)
def test_verse_numbers_are_passed_over(quote, grade):
    assert find(quote, VERSE).fidelity is grade


@pytest.mark.parametrize(("text", "quote", "grade"), [(text, *case) for text, case in DIALOGUE.items()])
def test_only_an_attribution_may_be_left_out_of_a_speech(text, quote, grade):
    assert find(quote, text).fidelity is grade
