import pytest

from factdb.errors.refs import AlreadyThere, NoSuchEvidence, Unknown
from factdb.errors.rows import AlreadyWithdrawn, RestsOnWithdrawn
from factdb.services import claims, evidence, quotes
from factdb.words import Directness, Stance, Standing


@pytest.fixture
def stake(make):
    """A claim without evidence, and two quotes that could be some."""
    held = make.source(ref="repost")
    make.quote("new ideas", source=held, ref="ideas")
    make.quote("fall behind", source=held, ref="behind")
    return make.claim(ref="stake", evidence=[])


def _add(writes, **place):
    with writes() as tx:
        return str(evidence.add(tx, "stake", **place))


def _shown(reads):
    with reads() as tx:
        return claims.get(tx, "stake").evidence


def test_a_quote_is_tied_to_a_claim(stake, writes, reads):
    key = _add(writes, quote="ideas")
    (piece,) = _shown(reads)
    assert (piece.id, piece.quote, piece.source, piece.locator) == (key, "ideas", "repost", None)
    assert (piece.stance, piece.directness, piece.status) == (Stance.SUPPORTS, Directness.SECONDARY, Standing.STANDS)


def test_a_place_in_a_source_is_tied_to_a_claim(stake, writes, reads):
    _add(writes, source="repost", locator="table 3", stance=Stance.REFUTES, directness=Directness.PRIMARY, note="row 2")
    (piece,) = _shown(reads)
    assert (piece.quote, piece.source, piece.locator, piece.note) == (None, "repost", "table 3", "row 2")
    assert (piece.stance, piece.directness, piece.fidelity) == (Stance.REFUTES, Directness.PRIMARY, None)


@pytest.mark.parametrize("place", [{"quote": "ideas"}, {"source": "repost", "locator": "table 3"}])
def test_the_same_evidence_is_refused(stake, writes, reads, place):
    _add(writes, **place)
    with pytest.raises(AlreadyThere, match="is among its evidence"):
        _add(writes, **place, stance=Stance.REFUTES)
    assert len(_shown(reads)) == 1


def test_two_places_of_one_source_are_two_pieces(stake, writes, reads):
    _add(writes, source="repost", locator="table 3")
    _add(writes, source="repost", locator="table 4")
    assert [piece.locator for piece in _shown(reads)] == ["table 3", "table 4"]


def test_evidence_comes_in_the_order_in_which_it_was_added(stake, writes, reads):
    for quote in ("ideas", "behind"):
        _add(writes, quote=quote)
    assert [piece.quote for piece in _shown(reads)] == ["ideas", "behind"]


@pytest.mark.parametrize("place", [{"quote": "nothing"}, {"source": "nothing", "locator": "p. 1"}, {}])
def test_what_is_not_there_is_no_evidence(stake, writes, place):
    with pytest.raises(Unknown):
        _add(writes, **place)


def test_a_withdrawn_quote_is_no_evidence(stake, writes, reads):
    with writes() as tx:
        quotes.withdraw(tx, "ideas", "not hers")
    with pytest.raises(RestsOnWithdrawn, match="ideas is withdrawn, so nothing about stake can rest on it"):
        _add(writes, quote="ideas")
    assert _shown(reads) == ()


def test_withdrawn_evidence_stays_with_its_reason(stake, writes):
    _add(writes, quote="ideas")
    with writes() as tx:
        (piece,) = evidence.withdraw(tx, "stake", "ideas", "off the point").evidence
    assert (piece.status, piece.status_reason) == (Standing.WITHDRAWN, "off the point")


def test_evidence_is_withdrawn_once(stake, writes):
    _add(writes, quote="ideas")
    with writes() as tx:
        evidence.withdraw(tx, "stake", "ideas", "off the point")
    with writes() as tx, pytest.raises(AlreadyWithdrawn):
        evidence.withdraw(tx, "stake", "ideas", "again")


@pytest.mark.parametrize("named", ["ideas", "ide"])
def test_evidence_is_found_by_its_quote_or_a_prefix(stake, writes, reads, named):
    key = _add(writes, quote="ideas")
    _add(writes, quote="behind")
    with reads() as tx:
        assert str(evidence.find(tx, "stake", named).id) == key


def test_evidence_is_found_by_its_id(stake, writes, reads):
    _add(writes, quote="ideas")
    key = _add(writes, source="repost", locator="table 3")
    with reads() as tx:
        assert str(evidence.find(tx, "stake", key).id) == key


def test_a_place_is_found_by_its_source(stake, writes, reads):
    _add(writes, quote="ideas")
    key = _add(writes, source="repost", locator="table 3")
    with reads() as tx:
        assert str(evidence.find(tx, "stake", "repost").id) == key


@pytest.mark.parametrize("named", ["", "nothing", "repost"])
def test_what_names_no_single_piece_is_refused_with_what_there_is(stake, writes, reads, named):
    _add(writes, quote="ideas")
    _add(writes, source="repost", locator="table 3")
    _add(writes, source="repost", locator="table 4")
    with reads() as tx, pytest.raises(NoSuchEvidence, match="no single piece of evidence") as caught:
        evidence.find(tx, "stake", named)
    assert "It has: ideas, " in caught.value.hint


def test_one_piece_is_not_taken_for_what_nobody_named(stake, writes, reads):
    _add(writes, quote="ideas")
    with reads() as tx, pytest.raises(NoSuchEvidence):
        evidence.find(tx, "stake", "")


def test_a_claim_without_evidence_says_so(stake, reads):
    with reads() as tx, pytest.raises(NoSuchEvidence) as caught:
        evidence.find(tx, "stake", "ideas")
    assert caught.value.hint.startswith("It has none.")
