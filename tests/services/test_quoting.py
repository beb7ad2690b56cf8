from factdb.db.tables.quote import quote
from factdb.records.quote import Attribution
from factdb.services import quoting, sources
from factdb.words import AttributionRole, Extent, Fidelity, LinkKind

PUBLISHED, REPUBLISHED = AttributionRole.PUBLISHED_BY, AttributionRole.REPUBLISHED_BY


def _read(reads, made):
    with reads() as tx:
        (found,) = quoting.read(tx, quote.c.id == made.id)
    return found


def test_the_newest_grade_counts(make, reads):
    made = make.quote(fidelity=Fidelity.EXACT)
    make.grade(made, Fidelity.ALTERED, [{"operation": "replace", "source": "new", "quote": "old"}])
    found = _read(reads, made)
    assert (found.fidelity, found.vouches) == (Fidelity.ALTERED, False)
    assert [(step.operation, step.source, step.quote) for step in found.difference] == [("replace", "new", "old")]


def test_the_links_of_its_source_tell_how_the_words_reached_us(make, reads):
    paper = make.source(None, ref="ft")
    article = make.source(None, ref="futurism", links={LinkKind.REPUBLISHES: paper})
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: article})
    assert _read(reads, make.quote(source=repost)).attribution == (
        Attribution(role=PUBLISHED, name="ft", source="ft"),
        Attribution(role=REPUBLISHED, name="futurism", source="futurism"),
        Attribution(role=REPUBLISHED, name="repost", source="repost"),
    )


def test_a_chain_that_was_recorded_counts_before_one_that_is_implied(make, reads):
    paper = make.source(None, ref="ft")
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: paper})
    made = make.quote(source=repost, chain=[(AttributionRole.INTERVIEWER, "unnamed"), (PUBLISHED, paper)])
    assert [(link.role, link.name) for link in _read(reads, made).attribution] == [
        (AttributionRole.INTERVIEWER, "unnamed"),
        (PUBLISHED, "ft"),
    ]


def test_a_source_that_carries_nobodys_words_implies_no_chain(make, reads):
    cited = make.source(None)
    made = make.quote(source=make.source(links={LinkKind.CITES: cited}))
    assert _read(reads, made).attribution == ()


def test_a_circle_of_sources_implies_an_end(make, reads, writes):
    one = make.source(ref="one")
    make.source(ref="two", links={LinkKind.REPUBLISHES: one})
    with writes() as tx:
        sources.link(tx, "one", LinkKind.REPUBLISHES, "two")
    assert [link.source for link in _read(reads, make.quote(source=one)).attribution] == ["two", "one"]


def test_a_grade_says_that_the_primary_is_not_held(make, reads):
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: make.source(None, ref="ft")})
    assert _read(reads, make.quote(source=repost)).standing == "exact in repost; primary (ft) not held"


def test_a_grade_says_that_the_primary_is_held(make, reads):
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: make.source(ref="ft")})
    assert (
        _read(reads, make.quote(source=repost)).standing
        == "exact in repost; primary (ft) held, but not where these words were taken from"
    )


def test_a_grade_in_the_primary_itself_speaks_of_no_other(make, reads):
    assert _read(reads, make.quote(source=make.source(ref="ft"))).standing == "exact in ft"


def test_a_grade_in_an_excerpt_says_so(make, reads):
    excerpt = make.source(ref="ft", extent=Extent.EXCERPT)
    found = _read(reads, make.quote(source=excerpt, fidelity=Fidelity.ABSENT))
    assert found.standing == "absent from the excerpt held of ft"


def test_reading_many_asks_no_more_than_reading_two(make, reads, counted):
    repost = make.source(ref="repost", links={LinkKind.REPUBLISHES: make.source(None, ref="ft")})
    speaker = make.entity()

    def asked():
        with reads() as tx, counted(tx) as statements:
            quoting.read(tx)
        return len(statements)

    def add(number):
        for _ in range(number):
            make.quote(source=repost, speaker=speaker, chain=[(AttributionRole.INTERVIEWER, "unnamed")])

    add(2)
    few = asked()
    add(30)
    assert asked() == few


def test_reading_none_gives_none(reads):
    with reads() as tx:
        assert quoting.read(tx) == []
