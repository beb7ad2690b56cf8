from datetime import UTC, datetime

import pytest

from factdb import __version__
from factdb.errors.refs import Unknown, UnknownEntity
from factdb.records.finding import Finding
from factdb.services import claims, evidence, reports
from factdb.services.reports import Selection
from factdb.words import AttributionRole, LinkKind, Noun, Severity

NOW = datetime(2026, 1, 4, tzinfo=UTC)


@pytest.fixture
def read(reads):
    def chosen(findings=(), **selection):
        with reads() as tx:
            return reports.read(tx, Selection(**selection), findings, made_at=NOW)

    return chosen


@pytest.fixture
def dossier(make, writes):
    """Two claims about two subjects, on quotes of two sources, and a third claim that rests on nothing."""
    paper = make.source(None, ref="ft")
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: paper})
    other = make.source(ref="other")
    meta, scale = make.entity("Meta", ref="meta"), make.entity("A Scale", ref="scale")
    speaker = make.entity("Yann LeCun", ref="lecun")
    make.quote("new ideas", source=repost, speaker=speaker, ref="ideas")
    make.quote("fall behind", source=other, ref="behind")
    with writes() as tx:
        claims.add(tx, "One.", ref="one", subject_id=meta.id, tags=["ai"])
        claims.add(tx, "Two.", ref="two", subject_id=scale.id)
        claims.add(tx, "Three.", ref="three")
        evidence.add(tx, "one", quote="ideas")
        evidence.add(tx, "two", quote="behind")


def _finding(kind, ref):
    return Finding(code="X1", rule="r", severity=Severity.ERROR, kind=kind, ref=ref, message="m", fix="f")


def _refs(records):
    return [each.ref for each in records]


def test_a_report_on_an_empty_database_is_empty(read):
    found = read()
    assert (found.claims, found.quotes, found.sources, found.entities, found.texts) == ((), (), (), (), ())
    assert (found.made_at, found.version, found.selection) == (NOW, __version__, "all claims")


def test_claims_stand_by_the_names_of_their_subjects_and_last_without_one(dossier, read):
    assert _refs(read().claims) == ["two", "one", "three"]


def test_sources_are_numbered_as_the_claims_name_them(dossier, read):
    """First comes the source of the first claim; a repost is followed by what it republishes."""
    assert _refs(read().sources) == ["other", "repost", "ft"]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({"subject": "meta"}, ["one"]),
        ({"subject": "A Scale"}, ["two"]),
        ({"tag": "ai"}, ["one"]),
        ({"tag": "nothing"}, []),
        ({"claim": "three"}, ["three"]),
        ({"claim": "thr"}, ["three"]),
        ({"source": "repost"}, ["one"]),
        ({"source": "other", "subject": "meta"}, []),
    ],
)
def test_a_report_is_about_the_claims_that_were_asked_for(dossier, read, selection, expected):
    assert _refs(read(**selection).claims) == expected


def test_a_report_has_all_that_its_claims_cite_and_no_more(dossier, read):
    found = read(claim="one")
    assert _refs(found.quotes) == ["ideas"]
    assert sorted(_refs(found.sources)) == ["ft", "repost"]
    assert _refs(found.entities) == ["lecun", "meta"]
    assert [(text.source, text.capture) for text in found.texts] == [("repost", 1)]


def test_a_report_on_everything_has_quotes_that_no_claim_rests_on(dossier, read, make):
    make.quote(ref="alone")
    assert "alone" in _refs(read().quotes)
    assert "alone" not in _refs(read(subject="meta").quotes)


def test_a_place_in_a_source_is_cited(dossier, read, make):
    bare = make.claim("Four.", ref="four", evidence=[])
    make.evidence(bare, source=make.source(None, ref="table"))
    assert _refs(read(claim="four").sources) == ["table"]
    assert _refs(read(source="table").claims) == ["four"]


def test_sources_and_people_of_a_chain_are_in_the_report(make, read):
    paper = make.source(None, ref="paper")
    quoted = make.quote(ref="said", chain=[(AttributionRole.PUBLISHED_BY, paper)])
    make.claim(ref="one", evidence=[quoted])
    assert "paper" in _refs(read(claim="one").sources)


def test_each_text_is_in_the_report_once(make, read):
    held = make.source("new ideas and old ideas", ref="repost")
    make.claim(evidence=[make.quote("new ideas", source=held), make.quote("old ideas", source=held)])
    (text,) = read().texts
    assert (text.source, text.text) == ("repost", "new ideas and old ideas")


def test_findings_are_those_about_what_is_shown(dossier, read):
    shown = [_finding(Noun.CLAIM, "one"), _finding(Noun.QUOTE, "ideas"), _finding(Noun.SOURCE, "ft")]
    others = [_finding(Noun.CLAIM, "two"), _finding(Noun.QUOTE, "one"), _finding(Noun.SOURCE, "other")]
    assert read([*shown, *others], claim="one").findings == tuple(shown)


def test_a_report_on_everything_has_all_findings(dossier, read):
    found = [_finding(Noun.CLAIM, "one"), _finding(Noun.DATABASE, "")]
    assert read(found).findings == tuple(found)


@pytest.mark.parametrize(
    ("selection", "fault"),
    [({"subject": "nobody"}, UnknownEntity), ({"claim": "no"}, Unknown), ({"source": "no"}, Unknown)],
)
def test_what_is_not_there_cannot_be_reported_on(dossier, read, selection, fault):
    with pytest.raises(fault):
        read(**selection)


def test_a_selection_says_what_was_asked_for():
    assert str(Selection(subject="meta", tag="ai")) == "subject meta, tag ai"


def test_reporting_on_many_asks_no_more_than_on_two(make, reads, counted):
    def asked():
        with reads() as tx, counted(tx) as statements:
            reports.read(tx, Selection(), [], made_at=NOW)
        return len(statements)

    def add(number):
        for _ in range(number):
            make.verdict(make.claim())

    add(2)
    few = asked()
    add(20)
    assert asked() == few
