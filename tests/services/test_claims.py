from decimal import Decimal

import pytest
from sqlalchemy import func, select

from factdb.db.tables.claim import claim
from factdb.errors.refs import AlreadyThere, BadRef, Unknown
from factdb.errors.rows import AlreadyWithdrawn, NoQuestion, NothingToChange, NotMinor
from factdb.records.claim import Qualifier
from factdb.services import claims, histories
from factdb.values import parse, parse_date
from factdb.words import ClaimStatus, Modality

STAKE = "Meta put $14 billion into Scale AI."


@pytest.fixture
def add(writes):
    """Make a claim and give it as it was stored."""

    def make(text=STAKE, **options):
        with writes() as tx:
            return claims.get(tx, str(claims.add(tx, text, **options)))

    return make


@pytest.fixture
def revise(writes):
    def make(ref, reason="corrected", **options):
        with writes() as tx:
            return claims.revise(tx, ref, reason, **options)

    return make


def _versions(reads, ref):
    with reads() as tx:
        return histories.tell(tx, ref).versions


def test_a_claim_begins_open_with_its_first_version(add):
    made = add()
    assert (made.text, made.version, made.status, made.verdict) == (STAKE, 1, ClaimStatus.OPEN, None)
    assert (made.evidence, made.tags, made.qualifiers) == ((), (), ())


def test_a_claim_keeps_all_that_it_states(add, make):
    subject = make.entity("Meta", ref="meta")
    made = add(
        ref="stake",
        subject_id=subject.id,
        property="stake",
        value=parse("$14 billion"),
        qualifiers=[("share", parse("49 percent"))],
        as_of=parse_date("2025-06"),
        modality=Modality.ESTIMATE,
        tags=["ai", "money", "ai"],
    )
    assert (made.ref, made.subject, made.property) == ("stake", "meta", "stake")
    assert (made.value, made.value.amount, made.value.currency) == (parse("$14 billion"), Decimal(14000000000), "USD")
    assert made.qualifiers == (Qualifier(property="share", value=parse("49 percent")),)
    assert (made.as_of, made.modality, made.tags) == (parse_date("2025-06"), Modality.ESTIMATE, ("ai", "money"))


@pytest.mark.parametrize(
    "stated",
    [
        "$14 billion",
        "between 40 and 49 percent",
        "3 years",
        "April 2025",
        "over 350 people",
        "14000000000.000000000001 USD",
    ],
)
def test_a_value_comes_back_as_it_was_read(add, stated):
    assert add(value=parse(stated)).value == parse(stated)


def test_a_question_puts_a_claim_on_query(add):
    made = add(query="Meta or Zuckerberg?")
    assert (made.status, made.status_reason) == (ClaimStatus.QUERY, "Meta or Zuckerberg?")


def test_a_claim_that_says_just_what_another_says_is_refused(add, reads):
    add(ref="stake")
    with pytest.raises(AlreadyThere, match="The claim stake exists already: it says exactly this"):
        add(ref="again")
    with reads() as tx:
        assert claims.count(tx) == 1


def test_what_a_withdrawn_claim_says_may_be_claimed_again(add, writes):
    add(ref="stake")
    with writes() as tx:
        claims.withdraw(tx, "stake", "wrong subject")
    assert add(ref="again").ref == "again"


def test_what_a_claim_says_no_more_may_be_claimed(add, revise):
    add(ref="stake")
    revise("stake", changes={"text": "Meta put $15 billion into Scale AI."})
    assert add(ref="again").text == STAKE


def test_what_a_claim_has_come_to_say_is_refused(add, revise):
    add("Something else.", ref="other")
    revise("other", changes={"text": STAKE})
    with pytest.raises(AlreadyThere, match="other"):
        add()


@pytest.mark.parametrize(("ref", "fault"), [("Not a ref", BadRef), ("taken", AlreadyThere)])
def test_a_ref_that_will_not_do_leaves_no_claim(add, make, reads, ref, fault):
    make.claim(ref="taken", evidence=[])
    with pytest.raises(fault):
        add(ref=ref)
    with reads() as tx:
        assert claims.count(tx) == 1


def test_a_revision_is_a_new_version_and_the_old_one_stays(add, revise, reads):
    add(ref="stake")
    assert revise("stake", changes={"text": "Meta put $15 billion into Scale AI."}).version == 2
    assert [(each.number, each.text, each.change_reason) for each in _versions(reads, "stake")] == [
        (1, STAKE, None),
        (2, "Meta put $15 billion into Scale AI.", "corrected"),
    ]


def test_a_revision_keeps_what_it_does_not_name(add, revise):
    first = add(
        ref="stake", value=parse("$14 billion"), qualifiers=[("share", parse("49 percent"))], modality=Modality.TARGET
    )
    made = revise("stake", changes={"as_of": parse_date("2025")})
    assert (made.text, made.value, made.qualifiers, made.modality) == (
        first.text,
        first.value,
        first.qualifiers,
        first.modality,
    )
    assert made.as_of == parse_date("2025")


def test_a_revision_can_take_away(add, revise):
    add(ref="stake", value=parse("$14 billion"), qualifiers=[("share", parse("49 percent"))])
    made = revise("stake", changes={"value": None}, qualifiers=[])
    assert (made.value, made.qualifiers) == (None, ())


@pytest.mark.parametrize(
    "changes", [{}, {"text": STAKE}, {"value": parse("$14 billion")}, {"modality": Modality.ASSERTED, "as_of": None}]
)
def test_a_revision_that_changes_nothing_is_refused(add, revise, reads, changes):
    add(ref="stake", value=parse("$14 billion"))
    with pytest.raises(NothingToChange, match="Nothing to change in claim stake"):
        revise("stake", changes=changes)
    assert len(_versions(reads, "stake")) == 1


def test_a_revision_that_says_what_another_claim_says_is_refused(add, revise):
    add(ref="stake")
    add("Something else.", ref="other")
    with pytest.raises(AlreadyThere, match="The claim stake exists already: it says exactly this"):
        revise("other", changes={"text": STAKE})


@pytest.mark.parametrize("minor", [True, False])
def test_only_a_minor_revision_leaves_a_verdict_valid(add, revise, make, reads, minor):
    made = make.claim("Meta had knew ideas.", ref="typo")
    make.verdict(made)
    revised = revise("typo", changes={"text": "Meta had new ideas."}, minor=minor)
    assert revised.verdict.stale is not minor


def test_a_withdrawn_claim_stays_with_its_reason(add, writes):
    add(ref="stake")
    with writes() as tx:
        told = claims.withdraw(tx, "stake", "a twin")
    assert (told.status, told.status_reason) == (ClaimStatus.WITHDRAWN, "a twin")


@pytest.mark.parametrize("act", [claims.withdraw, claims.query, claims.settle])
def test_a_withdrawn_claim_changes_no_more(add, writes, reads, act):
    add(ref="stake")
    with writes() as tx:
        claims.withdraw(tx, "stake", "a twin")
    with writes() as tx, pytest.raises(AlreadyWithdrawn, match="The claim stake was withdrawn before"):
        act(tx, "stake", "again")
    with reads() as tx:
        assert claims.get(tx, "stake").status_reason == "a twin"


def test_a_question_is_put_and_settled(add, writes):
    add(ref="stake")
    with writes() as tx:
        assert claims.query(tx, "stake", "Meta?").status is ClaimStatus.QUERY
        told = claims.settle(tx, "stake", "Meta it is")
    assert (told.status, told.status_reason) == (ClaimStatus.OPEN, "Meta it is")


def test_there_must_be_a_question_to_settle(add, writes):
    add(ref="stake")
    with writes() as tx, pytest.raises(NoQuestion, match="no open question on stake"):
        claims.settle(tx, "stake", "yes")


def test_tags_are_put_on_once_and_taken_off(add, writes):
    add(ref="stake", tags=["ai", "old"])
    with writes() as tx:
        told = claims.add_tags(tx, "stake", ["ai", "money", "money"], ["old", "never there"])
    assert told.tags == ("ai", "money")


def test_a_claim_that_is_not_there_is_unknown(writes):
    with writes() as tx, pytest.raises(Unknown, match="There is no claim 'nothing'"):
        claims.withdraw(tx, "nothing", "why")


def test_claims_are_counted(add, reads):
    for number in range(3):
        add(f"Claim {number}")
    with reads() as tx:
        assert claims.count(tx) == 3 == tx.execute(select(func.count()).select_from(claim)).scalar()


@pytest.mark.parametrize(
    "said", ["Wang was 30 when it appeared.", "Wang was not 29 when it appeared.", "Wang wasn’t 29 when it appeared."]
)
def test_a_figure_or_a_negation_is_no_typing_error(writes, said):
    with writes() as tx:
        claims.add(tx, "Wang was 29 when it appeared.", ref="wang")
    with pytest.raises(NotMinor, match="not minor"), writes() as tx:
        claims.revise(tx, "wang", "typo", changes={"text": said}, minor=True)


def test_a_typed_value_is_no_typing_error(writes):
    with writes() as tx:
        claims.add(tx, "Wang was 29.", ref="wang", value=parse("29 years"))
    with pytest.raises(NotMinor), writes() as tx:
        claims.revise(tx, "wang", "typo", changes={"value": parse("30 years")}, minor=True)


def test_a_misspelt_name_is_a_typing_error(writes):
    with writes() as tx:
        claims.add(tx, "Wagn was 29 when it appeared.", ref="wang")
        revised = claims.revise(tx, "wang", "typo", changes={"text": "Wang was 29 when it appeared."}, minor=True)
    assert revised.text == "Wang was 29 when it appeared."
