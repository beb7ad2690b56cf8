"""What a match tells besides its grade."""

import doctest

import pytest

import factdb.text
from factdb.errors.refs import NoSuchOccurrence
from factdb.text import find, find_pieces
from factdb.words import Fidelity, Operation


def changes(match):
    return [(step.source, step.quote) for step in match.difference if step.operation is not Operation.EQUAL]


def test_the_documented_examples_are_true():
    failed, tried = doctest.testmod(factdb.text)
    assert tried > 4
    assert failed == 0


def test_a_piece_holds_the_source_s_own_words(speech):
    (piece,) = find("the city's plan - drawn up", speech).pieces
    assert piece.exact == "the city’s plan – drawn up"


def test_a_piece_has_32_code_points_of_context(speech):
    (piece,) = find("rain fell for 31 days", speech).pieces
    assert piece.prefix == speech[piece.start - 32 : piece.start]
    assert piece.suffix == speech[piece.end : piece.end + 32]


def test_what_was_folded_is_named(speech):
    assert find("the city's plan - drawn up", speech).normalizations == ("dashes", "quote marks")


def test_marks_typed_around_a_quote_are_named(speech):
    assert find('"rain fell for 31 days"', speech).normalizations == ("quote marks",)


def test_a_later_whole_word_wins_over_an_earlier_part_of_a_word():
    match = find("young", "The younger ones said he was young.")
    assert (match.fidelity, match.start) == (Fidelity.EXACT, 29)


def test_an_exact_place_wins_over_an_earlier_one_that_it_overlaps():
    match = find("pump pump.", "the pump pump pump.")
    assert (match.fidelity, match.start, match.occurrences) == (Fidelity.EXACT, 9, 1)


def test_the_first_place_is_taken_and_flagged_ambiguous():
    match = find("the rain", "the rain, the rain, the rain")
    assert (match.start, match.occurrences, match.flags) == (0, 3, ("ambiguous",))


def test_an_occurrence_takes_its_place():
    match = find("the rain", "the rain, the rain, the rain", occurrence=2)
    assert (match.start, match.flags) == (10, ())


def test_only_places_of_the_best_grade_count():
    assert find("the rain", "The rain fell on the rain gauge").occurrences == 1


def test_an_occurrence_beyond_the_last_is_an_error_that_counts_them():
    with pytest.raises(NoSuchOccurrence, match="2 places"):
        find("the rain", "the rain, the rain", occurrence=3)


def test_an_occurrence_of_an_absent_quote_is_absent():
    assert find("zebra", "the rain", occurrence=2).fidelity is Fidelity.ABSENT


def test_a_changed_word_is_shown(speech):
    assert changes(find("Our first garden had 40 beds and a leaking pump", speech)) == [("broken", "leaking")]


def test_a_vouched_quote_has_no_difference(speech):
    assert find("rain fell for 31 days", speech).difference == ()


@pytest.mark.parametrize(
    ("quote", "flag"),
    [
        ("The Okoros’ neighbours did help", "negation"),
        ("rain fell for 13 days, twice as long as in 1987", "number"),
        ("Nobody was surprised: rain fell for 31 hours, perhaps twice as long as in 1987", "limiter"),
        ("Our first garden had 40 beds and a broken pum", "truncated"),
        ("“It isn’t over,” Maria said.", "name"),
    ],
)
def test_an_altered_quote_says_what_was_touched(speech, quote, flag):
    match = find(quote, speech)
    assert match.fidelity is Fidelity.ALTERED
    assert flag in match.flags


def test_the_longest_run_of_an_altered_quote_is_given(speech):
    assert find("Our first garden had 40 beds and a leaking pump", speech).longest_run.startswith(
        "Our first garden had"
    )


def test_the_longest_run_of_an_absent_quote_is_given(speech):
    quote = "Many observers across the whole country agreed that after the flood nothing could ever be rebuilt there"
    match = find(quote, speech)
    assert (match.fidelity, match.longest_run) == (Fidelity.ABSENT, "After the flood")


def test_what_an_ellipsis_leaves_out_is_returned(speech):
    match = find("rain fell … as long as in 1987", speech)
    assert match.elided == ("for 31 days, twice",)
    assert "number" in match.flags


def test_an_elided_negation_is_flagged(speech):
    assert "negation" in find("The Okoros' neighbours … and the city's plan", speech).flags


def test_a_harmless_omission_raises_no_flag(speech):
    assert find("Our first garden … a broken pump", "Our first garden had beds, but a broken pump").flags == ()


def test_what_a_bracket_replaces_is_returned():
    match = find("[The minister] met the farmers on Monday", "Ms Okoro met the farmers on Monday.")
    assert match.elided == ("Ms Okoro",)
    assert "name" in match.flags


def test_a_quote_that_stops_before_a_limiter_is_flagged():
    assert find("It is safe", "It is safe, unless the wind turns.").flags == ("truncated",)


def test_a_quote_that_ends_a_sentence_is_not_flagged():
    assert find("It is safe.", "It is safe. But the wind turns.").flags == ()


def test_a_number_without_its_currency_sign_is_flagged():
    assert find("14 million", "It paid $14 million.").flags == ("number",)


def test_an_ellipsis_that_leaps_too_far_is_spliced():
    text = "We planted rice in spring. " + "And so it went on and on. " * 300 + "We sold the fields in autumn."
    assert find("We planted rice … sold the fields in autumn", text).fidelity is Fidelity.SPLICED


def test_an_ellipsis_that_stands_in_the_source_is_exact():
    assert find("rice … and tea", "We grew rice … and tea.").fidelity is Fidelity.EXACT


@pytest.mark.parametrize(
    ("quote", "text", "flag"),
    [
        ("It is [im]possible to win.", "It is possible to win.", "negation"),
        ("We did[n’t] pay them.", "We did pay them.", "negation"),
        ("They were hope[less].", "They were hopeful.", "negation"),
        ("He was [happy] then", "He was unhappy then", "negation"),
        ("It is impossible to win.", "It is possible to win.", "negation"),
        ("a care man came", "a careless man came", "negation"),
        ("trust them with money", "Never trust them with money.", "negation"),
        ("hate it", "I do not hate it", "negation"),
        ("I will", "I will not go home", "negation"),
        ("会提高税收", "我们今年不会提高税收。", "negation"),
        ("今年は増税し", "今年は増税しない。", "negation"),
        ("40 degrees", "It fell to minus 40 degrees", "number"),
        ("Wir werden … erhöhen", "Wir werden die Steuern nicht erhöhen.", "negation"),
        ("Nous … payer", "Nous ne voulons pas payer", "negation"),
        ("vamos a pagar … eso", "No vamos a pagar nunca eso", "negation"),
        ("Мы … платить налоги", "Мы не будем платить налоги", "negation"),
        ("Εμείς … πληρώσουμε", "Εμείς δεν θα πληρώσουμε", "negation"),
        ("אנחנו … נשלם מס", "אנחנו לא נשלם מס", "negation"),
        ("نحن … ندفع شيئا", "نحن لن ندفع شيئا", "negation"),
        ("हम … देंगे", "हम कर नहीं देंगे", "negation"),
        ("我们今年…提高税收", "我们今年不会提高税收", "negation"),
        ("Noi … pagheremo", "Noi non pagheremo", "negation"),
    ],
)
def test_a_negation_or_a_sign_lost_at_the_edge_or_in_a_joint_is_flagged(quote, text, flag):
    assert flag in find(quote, text).flags


def test_letters_without_decomposition_are_no_change_of_case():
    assert find("Soren is here", "Søren is here").normalizations == ("diacritics",)


def test_a_typed_out_ligature_is_named():
    assert find("un coeur", "un cœur").normalizations == ("ligatures",)


def test_lines_of_verse_may_be_joined_by_slashes():
    match = find("The lamps are low, / The tide is thin", "The lamps are low,\n    The tide is thin;")
    assert (match.fidelity, match.normalizations) == (Fidelity.NORMALIZED, ("white space",))


# --- pieces ------------------------------------------------------------------------------------------------


def test_pieces_around_an_attribution_are_split(speech):
    match = find_pieces(["40 beds and a broken pump,", "After the flood, we planted rice."], speech)
    assert (match.fidelity, len(match.pieces)) == (Fidelity.SPLIT, 2)
    assert [piece.exact for piece in match.pieces] == [
        "40 beds and a broken pump,",
        "After the flood, we planted rice.",
    ]


def test_one_piece_is_found_as_a_quote(speech):
    assert find_pieces(["40 beds"], speech) == find("40 beds", speech)


def test_pieces_that_follow_at_once_keep_their_grade(speech):
    assert find_pieces(["rain fell", "for 31 days"], speech).fidelity is Fidelity.EXACT


def test_pieces_out_of_order_are_spliced(speech):
    assert find_pieces(["we planted rice", "40 beds"], speech).fidelity is Fidelity.SPLICED


def test_pieces_across_other_words_are_spliced(speech):
    assert find_pieces(["40 beds", "we planted rice"], speech).fidelity is Fidelity.SPLICED


def test_terms_in_marks_of_their_own_are_never_joined():
    text = "She called him “young” and “inexperienced.”"
    assert find_pieces(["young", "inexperienced"], text).fidelity is Fidelity.SPLICED


def test_a_piece_that_does_not_stand_decides(speech):
    match = find_pieces(["rain fell for 31 days", "we planted some wheat and rice"], speech)
    assert match.fidelity in {Fidelity.ALTERED, Fidelity.ABSENT}


def test_no_pieces_are_absent(speech):
    assert find_pieces([], speech).fidelity is Fidelity.ABSENT


def test_later_pieces_are_taken_after_the_chosen_first_one():
    text = "“Yes,” he said. “No.” Then came “Yes,” she said. “Never.”"
    match = find_pieces(["Yes", "Never"], text)
    assert (match.fidelity, match.start) == (Fidelity.SPLIT, 33)
