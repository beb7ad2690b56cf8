from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from factdb.db.tables.every import tables
from factdb.errors.refs import Unknown, UnknownEntity, UnknownRating
from factdb.errors.rows import Unfaithful, VerdictNeedsEvidence
from factdb.errors.values import BadDate, BadValue
from factdb.services import scales, statements
from factdb.services.statements import Quotation, Statement
from factdb.values import parse_date
from factdb.words import LinkKind, Modality, Stance

WORDS = Quotation(source="repost", texts=("new ideas",), speaker="Yann LeCun")
STATED = Statement(
    text="LeCun had new ideas.",
    source="repost",
    quotation=WORDS,
    ref="ideas",
    subject="Meta",
    value="$14 billion",
    qualifiers=(("share", "49 percent"),),
    as_of="last April",
    tags=("ai",),
)


@pytest.fixture
def repost(make):
    paper = make.source(None, ref="ft", issued=parse_date("2026-01-04"))
    return make.source(ref="repost", links={LinkKind.REPUBLISHES: paper})


def _counts(reads):
    with reads() as tx:
        return {table.name: tx.execute(select(func.count()).select_from(table)).scalar() for table in tables}


def _changed(said, **changes):
    return Statement(**{name: getattr(said, name) for name in said.__struct_fields__} | changes)


def _requoted(**changes):
    return Quotation(**{name: getattr(WORDS, name) for name in WORDS.__struct_fields__} | changes)


def test_one_statement_makes_the_claim_its_quote_and_its_evidence(repost, writes):
    with writes() as tx:
        made = statements.state(tx, STATED, create=True)
    (piece,) = made.evidence
    assert (made.ref, made.subject, made.tags, made.value.amount) == ("ideas", "meta", ("ai",), Decimal(14000000000))
    assert (piece.speaker, piece.source, piece.stance) == ("yann-lecun", "repost", Stance.SUPPORTS)
    assert [each.property for each in made.qualifiers] == ["share"]


def test_relative_dates_count_from_the_origin_of_the_source(repost, writes):
    with writes() as tx:
        assert statements.state(tx, STATED, create=True).as_of.edtf == "2025-04"


def test_a_claim_may_stand_without_a_source(writes):
    with writes() as tx:
        made = statements.state(tx, Statement(text="One.", modality=Modality.FORECAST))
    assert (made.modality, made.evidence, made.subject) == (Modality.FORECAST, (), None)


def test_who_is_known_is_not_made_again(repost, make, writes, reads):
    make.entity("yann lecun", ref="lecun")
    make.entity("meta", ref="meta-platforms")
    with writes() as tx:
        made = statements.state(tx, STATED)
    assert (made.subject, made.evidence[0].speaker) == ("meta-platforms", "lecun")
    assert _counts(reads)["entity"] == 2


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (_changed(STATED, quotation=_requoted(texts=("old notions",))), Unfaithful),
        (_changed(STATED, quotation=_requoted(source="nowhere")), Unknown),
        (_changed(STATED, quotation=_requoted(said_on="31 February 2025")), BadDate),
        (_changed(STATED, value="$"), BadValue),
        (_changed(STATED, qualifiers=(("share", "many"),)), BadValue),
        (_changed(STATED, as_of="31 February 2025"), BadDate),
    ],
)
def test_a_statement_that_fails_leaves_nothing(repost, writes, reads, said, fault):
    before = _counts(reads)
    with pytest.raises(fault), writes() as tx:
        statements.state(tx, said, create=True)
    assert _counts(reads) == before


def test_an_unknown_speaker_is_made_only_where_one_says_so(repost, writes, reads):
    before = _counts(reads)
    with pytest.raises(UnknownEntity), writes() as tx:
        statements.state(tx, STATED, create=False)
    assert _counts(reads) == before


@pytest.mark.parametrize(
    ("said", "rating", "fault"),
    [(STATED, "true", UnknownRating), (_changed(STATED, quotation=None), "supported", VerdictNeedsEvidence)],
)
def test_a_verdict_that_fails_leaves_no_claim_and_no_entity(repost, writes, reads, said, rating, fault):
    def state_and_judge():
        with writes() as tx:
            made = statements.state(tx, said, create=True)
            statements.judge(tx, made.ref, rating, "It says so.", scale=scales.DEFAULT)

    before = _counts(reads)
    with pytest.raises(fault):
        state_and_judge()
    assert _counts(reads) == before


def test_claim_and_verdict_can_be_made_at_once(repost, writes):
    with writes() as tx:
        made = statements.state(tx, STATED, create=True)
        judged = statements.judge(tx, made.ref, "supported", "It says so.", scale=scales.DEFAULT)
    assert judged.verdict.evidence == (judged.evidence[0].id,)


@pytest.mark.parametrize(("stated", "day"), [("2025-06-01", date(2025, 6, 1)), ("June 2025", date(2025, 6, 30))])
def test_what_was_known_is_known_to_the_end_of_the_stated_time(make, writes, stated, day):
    make.claim(ref="one")
    with writes() as tx:
        judged = statements.judge(tx, "one", "supported", "so", scale=scales.DEFAULT, known_as_of=stated)
    assert judged.verdict.known_as_of == day


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("2026", date(2026, 1, 4)),
        ("2026-01", date(2026, 1, 4)),
        ("2025/..", date(2026, 1, 4)),
        ("2026-01-05", date(2026, 1, 5)),
    ],
)
def test_nobody_knows_beyond_the_day_of_the_verdict(make, writes, monkeypatch, stated, day):
    """In the east it is the 5th already."""
    monkeypatch.setenv("FACTDB_NOW", "2026-01-04T12:00:00+00:00")
    make.claim(ref="one")
    with writes() as tx:
        judged = statements.judge(tx, "one", "supported", "so", scale=scales.DEFAULT, known_as_of=stated)
    assert judged.verdict.known_as_of == day


def test_nobody_knows_what_is_still_to_come(make, writes, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-01-04T12:00:00+00:00")
    make.claim(ref="one")
    with writes() as tx, pytest.raises(BadDate, match="it is still to come"):
        statements.judge(tx, "one", "supported", "so", scale=scales.DEFAULT, known_as_of="2026-01-06")


def test_a_quote_alone_can_be_stated(repost, writes):
    with writes() as tx:
        made = statements.quote(tx, _requoted(said_on="last April", ref="words"), create=True)
    assert (made.ref, made.speaker.ref, made.said_on.edtf) == ("words", "yann-lecun", "2025-04")
