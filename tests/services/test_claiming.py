import pytest

from factdb.db.tables.claim import claim
from factdb.db.tables.relation import relation
from factdb.records.claim import Relation
from factdb.services import claiming, claims
from factdb.values import parse
from factdb.words import Fidelity, Judgement, RelationKind


@pytest.fixture
def read(reads):
    def only(made):
        with reads() as tx:
            (found,) = claiming.read(tx, claim.c.id == made.id)
        return found

    return only


def test_the_highest_version_is_the_current_one(make, read):
    made = make.claim("One.")
    make.version(made, "Two.", value=parse("$2 billion"))
    found = read(made)
    assert (found.text, found.version, found.value) == ("Two.", 2, parse("$2 billion"))


def test_the_qualifiers_are_those_of_the_current_version(make, read):
    made = make.claim(qualifiers=[parse("49 percent"), parse("3 years")])
    make.version(made, qualifiers=[parse("50 percent")])
    assert [each.value for each in read(made).qualifiers] == [parse("50 percent")]


def test_the_newest_verdict_counts(make, read):
    made = make.claim()
    make.verdict(made, rating="mixed")
    make.verdict(made, rating="supported")
    assert (read(made).verdict.rating, read(made).verdict.number) == ("supported", 2)


def test_a_verdict_on_an_older_version_is_stale(make, read):
    made = make.claim()
    make.verdict(made)
    assert read(made).verdict.stale is False
    make.version(made, minor=True)
    assert read(made).verdict.stale is False
    make.version(made)
    assert read(made).verdict.stale is True


def test_evidence_shows_its_quote_its_speaker_and_its_grade(make, read):
    speaker, held = make.entity(ref="lecun"), make.source(ref="repost")
    quoted = make.quote(source=held, speaker=speaker, ref="ideas")
    make.grade(quoted, Fidelity.ALTERED)
    (piece,) = read(make.claim(evidence=[quoted])).evidence
    assert (piece.quote, piece.speaker, piece.source, piece.fidelity) == ("ideas", "lecun", "repost", Fidelity.ALTERED)


def test_relations_are_those_that_a_claim_has_to_others(make, writes, read):
    one, other = make.claim("One."), make.claim("Two.", ref="other")
    row = {"kind": RelationKind.PART_OF, "judgement": Judgement.NEGATIVE, "rationale": "no"}
    with writes() as tx:
        tx.add(relation, claim_id=one.id, other_id=other.id, **row)
    assert read(one).relations == (Relation(claim="other", **row),)
    assert read(other).relations == ()


def test_a_limit_takes_the_first_by_ref(make, reads):
    for ref in ("c", "a", "b"):
        make.claim(ref, ref=ref, evidence=[])
    with reads() as tx:
        assert [each.ref for each in claiming.read(tx, limit=2)] == ["a", "b"]


def test_reading_many_asks_no_more_than_reading_two(make, reads, writes, counted):
    def asked():
        with reads() as tx, counted(tx) as statements:
            assert claiming.read(tx)
        return len(statements)

    def add(numbers):
        for number in numbers:
            made = make.claim(f"Claim {number}", ref=f"c{number}", qualifiers=[parse("49 percent")])
            make.verdict(made, rating="supported")
            with writes() as tx:
                claims.add_tags(tx, f"c{number}", ["ai"])

    add(range(2))
    few = asked()
    add(range(2, 25))
    assert asked() == few
