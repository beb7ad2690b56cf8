from factdb.text import difference
from factdb.words import Operation


def steps(source, quote):
    return [(step.operation, step.source, step.quote) for step in difference(source, quote)]


def test_a_changed_word_is_a_replacement_between_equal_stretches():
    assert steps("a lot of new ideas", "a lot of old ideas") == [
        (Operation.EQUAL, "a lot of", "a lot of"),
        (Operation.REPLACE, "new", "old"),
        (Operation.EQUAL, "ideas", "ideas"),
    ]


def test_a_left_out_word_is_a_deletion():
    assert steps("it is not over", "it is over")[1] == (Operation.DELETE, "not", "")


def test_an_added_word_is_an_insertion():
    assert steps("it is over", "it is not over")[1] == (Operation.INSERT, "", "not")


def test_marks_dashes_and_case_are_no_difference():
    assert [step[0] for step in steps("It isn’t “over”", "it isn't over now")] == [Operation.EQUAL, Operation.INSERT]


def test_the_case_of_an_acronym_is_a_difference():
    assert steps("the US said", "the us said")[1] == (Operation.REPLACE, "US", "us")


def test_a_sign_is_a_difference():
    assert steps("grew 3% then", "grew -3% then")[1] == (Operation.REPLACE, "3%", "-3%")


def test_equal_words_have_one_equal_step():
    assert [step[0] for step in steps("It is over.", "It is over.")] == [Operation.EQUAL]


def test_two_empty_texts_have_no_steps():
    assert difference("", "") == ()
