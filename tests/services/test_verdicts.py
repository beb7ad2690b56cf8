from datetime import UTC, date, datetime

import pytest

from factdb.errors.refs import NoSuchEvidence, UnknownRating
from factdb.errors.rows import RestsOnWithdrawn, VerdictNeedsEvidence, VerdictOnWithdrawn
from factdb.services import claims, evidence, histories, quotes, verdicts
from factdb.words import Rating


@pytest.fixture
def stake(make):
    """A claim that rests on two quotes."""
    held = make.source()
    pieces = [make.quote("new ideas", source=held, ref="ideas"), make.quote("fall behind", source=held, ref="behind")]
    return make.claim(ref="stake", evidence=pieces)


@pytest.fixture
def verify(writes):
    def judge(rating="supported", rationale="It says so.", claim="stake", **options):
        with writes() as tx:
            return verdicts.add(tx, claim, rating, rationale, **options).verdict

    return judge


def _quotes(reads, verdict):
    with reads() as tx:
        known = {piece.id: piece.quote for piece in claims.get(tx, "stake").evidence}
    return [known[key] for key in verdict.evidence]


def test_a_verdict_says_what_who_when_and_why(stake, verify, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-01-04T23:30:00+01:00")
    made = verify()
    assert (made.number, made.rating, made.label, made.rank, made.scale) == (1, "supported", "Supported", 5, "default")
    assert (made.rationale, made.checker, made.version) == ("It says so.", "Test Checker <checker@example.org>", 1)
    assert (made.decided_at, made.known_as_of) == (datetime(2026, 1, 4, 22, 30, tzinfo=UTC), date(2026, 1, 4))


def test_what_was_known_and_who_checked_can_be_given(stake, verify):
    made = verify(known_as_of=date(2025, 6, 1), checker="Ada")
    assert (made.known_as_of, made.checker) == (date(2025, 6, 1), "Ada")


def test_verdicts_are_numbered_and_none_is_lost(stake, verify, reads):
    verify("mixed")
    made = verify("supported", change_reason="the annual report is out")
    assert (made.number, made.change_reason) == (2, "the annual report is out")
    with reads() as tx:
        told = histories.tell(tx, "stake").verdicts
    assert [(each.number, each.rating) for each in told] == [(1, "mixed"), (2, "supported")]


def test_a_verdict_rests_on_all_that_stands(stake, verify, reads):
    assert _quotes(reads, verify()) == ["ideas", "behind"]


def test_a_verdict_can_rest_on_what_is_named(stake, verify, reads):
    assert _quotes(reads, verify(on=["behind"])) == ["behind"]


def test_evidence_that_is_named_twice_counts_once(stake, verify, reads):
    assert _quotes(reads, verify(on=["behind", "behind"])) == ["behind"]


def test_withdrawn_evidence_is_left_out(stake, verify, writes, reads):
    with writes() as tx:
        evidence.withdraw(tx, "stake", "ideas", "off the point")
    assert _quotes(reads, verify()) == ["behind"]


def test_evidence_of_a_withdrawn_quote_is_left_out(stake, verify, writes, reads):
    with writes() as tx:
        quotes.withdraw(tx, "ideas", "not hers")
    assert _quotes(reads, verify()) == ["behind"]


@pytest.mark.parametrize("act", ["quote", "evidence"])
def test_no_verdict_rests_on_what_is_withdrawn(stake, verify, writes, act):
    with writes() as tx:
        if act == "quote":
            quotes.withdraw(tx, "ideas", "not hers")
        else:
            evidence.withdraw(tx, "stake", "ideas", "off the point")
    with pytest.raises(RestsOnWithdrawn, match="ideas is withdrawn"):
        verify(on=["behind", "ideas"])


def test_a_verdict_keeps_what_it_rested_on(stake, verify, writes, reads):
    made = verify()
    with writes() as tx:
        evidence.withdraw(tx, "stake", "ideas", "off the point")
    with reads() as tx:
        assert claims.get(tx, "stake").verdict.evidence == made.evidence


def test_a_place_in_a_source_will_do(make, verify):
    bare = make.claim(ref="bare", evidence=[])
    make.evidence(bare, source=make.source(None))
    assert len(verify(claim="bare").evidence) == 1


@pytest.mark.parametrize("rating", ["supported", "mostly_supported", "mixed", "mostly_refuted", "refuted"])
def test_a_ranked_rating_needs_evidence(make, verify, reads, rating):
    make.claim(ref="bare", evidence=[])
    with pytest.raises(VerdictNeedsEvidence, match=f"bare cannot be rated {rating}: nothing stands as evidence"):
        verify(rating, claim="bare")
    with reads() as tx:
        assert claims.get(tx, "bare").verdict is None


def test_a_ranked_rating_needs_evidence_that_stands(stake, verify, writes):
    with writes() as tx:
        quotes.withdraw(tx, "ideas", "not hers")
        evidence.withdraw(tx, "stake", "behind", "off the point")
    with pytest.raises(VerdictNeedsEvidence):
        verify()


@pytest.mark.parametrize("rating", ["reported", "unverifiable", "not_checkable"])
def test_a_rating_without_a_rank_needs_none(make, verify, rating):
    make.claim(ref="bare", evidence=[])
    made = verify(rating, claim="bare")
    assert (made.rating, made.rank, made.evidence) == (rating, None, ())


def test_an_unknown_rating_is_refused_with_those_there_are(stake, verify):
    with pytest.raises(UnknownRating) as caught:
        verify("true")
    assert str(caught.value) == f"'true' is no rating; the scale default has: {', '.join(Rating)}."
    assert caught.value.exit_code == 2


def test_an_unknown_scale_is_refused(stake, verify):
    with pytest.raises(UnknownRating, match="there is no scale 'stars'"):
        verify(scale="stars")


@pytest.mark.parametrize(("scale", "rating", "rank"), [("politifact", "pants_on_fire", 1), ("one-to-five", "4", 4)])
def test_other_scales_will_do(stake, verify, scale, rating, rank):
    made = verify(rating, scale=scale)
    assert (made.scale, made.rating, made.rank) == (scale, rating, rank)


def test_a_withdrawn_claim_takes_no_verdict(stake, verify, writes):
    with writes() as tx:
        claims.withdraw(tx, "stake", "a twin")
    with pytest.raises(VerdictOnWithdrawn, match="stake is withdrawn, so it takes no verdict"):
        verify()


def test_evidence_that_is_not_the_claims_is_refused(stake, verify, make):
    make.quote(ref="elsewhere")
    with pytest.raises(NoSuchEvidence, match="no single piece of evidence 'elsewhere'"):
        verify(on=["elsewhere"])


def test_a_verdict_is_on_the_current_version(stake, verify, make):
    make.version(stake)
    assert verify().version == 2


@pytest.mark.parametrize(
    "withdraw",
    [lambda tx: evidence.withdraw(tx, "stake", "ideas", "wrong"), lambda tx: quotes.withdraw(tx, "ideas", "wrong")],
)
def test_a_verdict_is_stale_once_what_it_rests_on_is_withdrawn(stake, verify, writes, reads, withdraw):
    verify(on=["ideas"])
    with writes() as tx:
        withdraw(tx)
    with reads() as tx:
        assert claims.get(tx, "stake").verdict.stale


def test_a_verdict_stands_when_other_evidence_is_withdrawn(stake, verify, writes, reads):
    verify(on=["ideas"])
    with writes() as tx:
        evidence.withdraw(tx, "stake", "behind", "wrong")
    with reads() as tx:
        assert not claims.get(tx, "stake").verdict.stale
