import re
from uuid import UUID

import pytest

from factdb.db.tables.claim import claim
from factdb.errors.refs import AlreadyThere, AmbiguousRef, BadRef, Unknown
from factdb.services import refs
from factdb.words import ClaimStatus, Noun

ONE = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
TWO = UUID("01890a5d-ac96-774b-ffff-b302099a8057")


@pytest.fixture
def claims(writes):
    """Store claims, by ref and id."""

    def store(**made):
        with writes() as tx:
            for ref, key in made.items():
                tx.add(claim, id=key, ref=ref.replace("_", "-"), status=ClaimStatus.OPEN)

    return store


def _find(reads, text):
    with reads() as tx:
        return refs.find(tx, Noun.CLAIM, text).ref


@pytest.mark.parametrize("text", ["stake", "sta", str(ONE), str(ONE).upper(), ONE.hex, str(ONE)[:22]])
def test_a_row_is_found_by_its_ref_its_id_or_a_prefix_of_either(reads, claims, text):
    claims(stake=ONE, other=TWO)
    assert _find(reads, text) == "stake"


def test_a_whole_ref_counts_before_a_prefix(reads, claims):
    claims(stake=ONE, stake_2=TWO)
    assert _find(reads, "stake") == "stake"


def test_a_prefix_of_two_is_refused_with_both(reads, claims):
    claims(stake_1=ONE, stake_2=TWO)
    with pytest.raises(AmbiguousRef, match="'stake' could be more than one claim: stake-1, stake-2") as caught:
        _find(reads, "stake")
    assert caught.value.exit_code == 3


def test_a_prefix_of_two_ids_is_refused(reads, claims):
    claims(stake=ONE, other=TWO)
    with pytest.raises(AmbiguousRef):
        _find(reads, str(ONE)[:10])


def test_of_many_the_first_five_are_named(reads, claims):
    claims(**{f"stake_{number}": UUID(int=number) for number in range(9, 0, -1)})
    with pytest.raises(AmbiguousRef, match="stake-1, stake-2, stake-3, stake-4, stake-5, …"):
        _find(reads, "stake")


@pytest.mark.parametrize(
    "text", ["", " ", "nothing", "%", "sta%", "_take", "'", "STAKE", "ü", "stake\N{NO-BREAK SPACE}"]
)
def test_what_names_nothing_is_said_to_be_unknown(reads, claims, text):
    claims(stake=ONE)
    with pytest.raises(Unknown) as caught:
        _find(reads, text)
    assert str(caught.value) == f"There is no claim {text!r}."
    assert caught.value.exit_code == 3


def test_a_ref_of_one_noun_names_nothing_of_another(reads, claims):
    claims(stake=ONE)
    with reads() as tx, pytest.raises(Unknown, match="no quote"):
        refs.find(tx, Noun.QUOTE, "stake")


def test_a_chosen_ref_is_taken_as_it_is(reads):
    with reads() as tx:
        assert refs.free(tx, Noun.CLAIM, "scale-stake_2.0", "proposed") == "scale-stake_2.0"


@pytest.mark.parametrize("chosen", ["", "-stake", ".stake", "Stake", "a b", "müller", "a/b", "a" * 81, "a\n", "李"])
def test_what_cannot_be_a_ref_is_refused(reads, chosen):
    with reads() as tx, pytest.raises(BadRef, match="cannot be a ref") as caught:
        refs.free(tx, Noun.CLAIM, chosen)
    assert caught.value.exit_code == 2


def test_a_ref_that_is_taken_is_refused(reads, claims):
    claims(stake=ONE)
    with reads() as tx, pytest.raises(AlreadyThere, match="The claim stake exists already"):
        refs.free(tx, Noun.CLAIM, "stake")


def test_a_proposed_ref_that_is_free_is_taken(reads):
    with reads() as tx:
        assert refs.free(tx, Noun.ENTITY, None, "yann-lecun") == "yann-lecun"


@pytest.mark.parametrize("proposed", ["stake", "", "Not A Ref"])
def test_without_a_usable_proposal_a_ref_is_minted(reads, claims, proposed):
    claims(stake=ONE)
    with reads() as tx:
        assert re.fullmatch("c-[2-9a-hj-km-np-tv-z]{6}", refs.free(tx, Noun.CLAIM, None, proposed))
