import pytest

from factdb.errors.refs import AlreadyThere, NoSuchOccurrence, Unknown
from factdb.errors.rows import AlreadyWithdrawn, NothingHeld, Unfaithful
from factdb.records.entity import Speaker
from factdb.records.match import Difference
from factdb.services import quotes, sources
from factdb.values import parse_date
from factdb.words import VOUCHING, AttributionRole, Basis, Fidelity, Operation, QuoteKind, Standing

TEXT = (
    "“We had a lot of new ideas,” she said. “You fall behind.” The room was full."
    " “When you do this, you fall behind again.” A researcher wrote that the US is younger than Alex."
)


@pytest.fixture
def repost(make):
    return make.source(TEXT, ref="repost")


@pytest.fixture
def add(writes, repost):
    """Store a quote in the repost."""

    def store(*texts, **options):
        with writes() as tx:
            return quotes.add(tx, "repost", texts, **options)

    return store


def _count(reads):
    with reads() as tx:
        return len(quotes.listed(tx))


@pytest.mark.parametrize(
    ("texts", "fidelity"),
    [
        (["new ideas"], Fidelity.EXACT),
        (["we had a lot of  new ideas"], Fidelity.NORMALIZED),
        (["We had … ideas"], Fidelity.ELIDED),
        (["We had a lot of [fresh] ideas"], Fidelity.BRACKETED),
        (["We had a lot of new ideas", "You fall behind"], Fidelity.SPLIT),
    ],
)
def test_words_that_are_there_are_stored_with_their_grade(add, texts, fidelity):
    assert add(*texts).fidelity is fidelity


def test_a_quote_is_anchored_in_code_points(add):
    made = add("new ideas")
    (piece,) = made.pieces
    assert TEXT[piece.start : piece.end] == piece.exact == "new ideas"
    assert (made.source, made.capture, made.text) == ("repost", 1, "new ideas")


@pytest.mark.parametrize(
    "texts",
    [
        ["We had a lot of old ideas"],
        ["nothing of the kind was ever said"],
        ["research"],
        ["young"],
        ["us"],
        ["You fall behind", "researcher wrote"],
        [],
    ],
)
def test_words_that_are_not_there_are_not_stored(add, reads, texts):
    with pytest.raises(Unfaithful, match="in repost; nothing was stored") as caught:
        add(*texts)
    assert caught.value.exit_code == 1
    assert caught.value.match.fidelity not in VOUCHING
    assert _count(reads) == 0


def test_the_difference_of_altered_words_is_told(add):
    with pytest.raises(Unfaithful) as caught:
        add("We had a lot of old ideas")
    changed = [step for step in caught.value.match.difference if step.operation is not Operation.EQUAL]
    assert changed == [Difference(operation=Operation.REPLACE, source="new", quote="old")]


@pytest.mark.parametrize("words", ["We had a lot of old ideas", "nothing of the kind was ever said"])
def test_keep_stores_them_as_they_are(add, words):
    made = add(words, keep=True)
    assert (made.text, made.vouches) == (words, False)


def test_a_later_occurrence_can_be_chosen(add):
    first, second = add("fall behind"), add("fall behind", occurrence=2)
    assert TEXT.index("fall behind") == first.pieces[0].start
    assert TEXT.rindex("fall behind") == second.pieces[0].start
    assert "ambiguous" in first.flags
    assert "ambiguous" not in second.flags


def test_an_occurrence_that_is_not_there_is_refused(add, reads):
    with pytest.raises(NoSuchOccurrence, match="There is no occurrence 3: the quote stands in 2 places"):
        add("fall behind", occurrence=3)
    assert _count(reads) == 0


def test_words_given_in_two_texts_are_two_pieces(add):
    made = add("We had a lot of new ideas", "You fall behind")
    assert [piece.exact for piece in made.pieces] == ["We had a lot of new ideas", "You fall behind"]
    assert made.texts == ("We had a lot of new ideas", "You fall behind")


def test_a_blank_line_in_a_text_parts_it_as_two_texts_do(add):
    parted, given = (
        add("We had a lot of new ideas\n\nYou fall behind"),
        add("We had a lot of new ideas", "You fall behind"),
    )
    assert (parted.fidelity, parted.pieces, parted.text) == (given.fidelity, given.pieces, given.text)


def test_nothing_can_be_found_in_what_is_not_held(make, writes):
    make.source(None, ref="ft")
    with writes() as tx, pytest.raises(NothingHeld, match="ft is cited but not held"):
        quotes.add(tx, "ft", ["new ideas"])


def test_a_quote_is_looked_for_in_the_newest_capture(make, writes, repost):
    make.capture(repost, "Other words altogether.")
    with writes() as tx:
        assert quotes.add(tx, "repost", ["Other words"]).capture == 2
        with pytest.raises(Unfaithful):
            quotes.add(tx, "repost", ["new ideas"])


def test_a_quote_keeps_what_is_told_of_it(add, make):
    speaker = make.entity("Yann LeCun", ref="lecun")
    told = {"kind": QuoteKind.TERM, "said_on": parse_date("2026-01"), "basis": Basis.BACKGROUND, "note": "in passing"}
    made = add("new ideas", speaker_id=speaker.id, ref="ideas", **told)
    assert {name: getattr(made, name) for name in told} == told
    assert (made.ref, made.speaker) == ("ideas", Speaker(ref="lecun", name="Yann LeCun"))


def test_a_quote_is_on_the_record_where_nothing_else_is_said(add):
    assert add("new ideas").basis is Basis.ON_RECORD


def test_a_quote_has_the_basis_of_its_source(writes, repost):
    with writes() as tx:
        sources.edit(tx, "repost", {"basis": Basis.OFF_RECORD})
        assert quotes.add(tx, "repost", ["new ideas"]).basis is Basis.OFF_RECORD


def test_a_ref_that_is_taken_is_refused(add):
    add("new ideas", ref="ideas")
    with pytest.raises(AlreadyThere, match="The quote ideas exists already"):
        add("fall behind", ref="ideas")


def test_a_link_of_the_chain_is_added_after_the_last(add, writes, make):
    add("new ideas", ref="ideas")
    paper = make.source(None, ref="ft")
    with writes() as tx:
        quotes.attribute(tx, "ideas", AttributionRole.INTERVIEWER, literal="unnamed interviewer")
        told = quotes.attribute(tx, "ideas", AttributionRole.PUBLISHED_BY, source_id=paper.id)
    assert [(link.role, link.name) for link in told.attribution] == [
        (AttributionRole.INTERVIEWER, "unnamed interviewer"),
        (AttributionRole.PUBLISHED_BY, "ft"),
    ]


def test_attributing_to_a_speaker_says_who_speaks(add, writes, make):
    add("new ideas", ref="ideas")
    speaker = make.entity("Yann LeCun", ref="lecun")
    with writes() as tx:
        told = quotes.attribute(tx, "ideas", AttributionRole.SPEAKER, entity_id=speaker.id)
    assert (told.speaker.ref, told.attribution) == ("lecun", ())


def test_a_withdrawn_quote_stays_with_its_reason(add, writes):
    add("new ideas", ref="ideas")
    with writes() as tx:
        told = quotes.withdraw(tx, "ideas", "not hers")
    assert (told.status, told.status_reason) == (Standing.WITHDRAWN, "not hers")


def test_a_quote_is_withdrawn_once(add, writes):
    add("new ideas", ref="ideas")
    with writes() as tx:
        quotes.withdraw(tx, "ideas", "not hers")
    with writes() as tx, pytest.raises(AlreadyWithdrawn, match="The quote ideas was withdrawn before"):
        quotes.withdraw(tx, "ideas", "again")


def test_a_list_can_be_of_one_source_or_one_speaker(make, reads, repost):
    speaker, other = make.entity("Yann LeCun"), make.source("Other new ideas.")
    make.quote("new ideas", source=repost, speaker=speaker, ref="a")
    make.quote("new ideas", source=other, ref="b")
    with reads() as tx:
        assert [each.ref for each in quotes.listed(tx, source="repost")] == ["a"]
        assert [each.ref for each in quotes.listed(tx, speaker_id=speaker.id)] == ["a"]
        assert [each.ref for each in quotes.listed(tx)] == ["a", "b"]


def test_a_list_of_an_unknown_source_is_refused(reads):
    with reads() as tx, pytest.raises(Unknown):
        quotes.listed(tx, source="nowhere")


def test_a_page_begins_after_a_ref_and_keeps_to_its_limit(make, reads, repost):
    for ref in ("c", "a", "d", "b"):
        make.quote(source=repost, ref=ref)
    with reads() as tx:
        assert [each.ref for each in quotes.listed(tx, after="a", limit=2)] == ["b", "c"]
