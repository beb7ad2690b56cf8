import pytest
from sqlalchemy import func, select

from factdb.db.tables.quote import quote_check
from factdb.errors.refs import Unknown
from factdb.services import quotes, regrading
from factdb.services.captures import DamagedText
from factdb.words import Fidelity, Standing
from tests.forge import damage

TEXT = "We had a lot of new ideas. One a two b. One c two d. You fall behind."


@pytest.fixture
def add(writes, make):
    make.source(TEXT, ref="repost")

    def store(*texts, **options):
        with writes() as tx:
            return quotes.add(tx, "repost", texts, **options)

    return store


def _changes(reads, *named):
    with reads() as tx:
        return regrading.changes(tx, named)


def _regrade(writes, *named):
    with writes() as tx:
        regrading.append(tx, regrading.changes(tx, named))


@pytest.mark.parametrize(
    ("texts", "options"),
    [
        (["new ideas"], {}),
        (["We had … ideas"], {}),
        (["We had a lot of [fresh] ideas"], {}),
        (["We had a lot of new ideas", "You fall behind"], {"keep": True}),
        (["old ideas altogether"], {"keep": True}),
        (["new\n\nideas"], {"keep": True}),
        (["One … two"], {"occurrence": 2}),
    ],
)
def test_a_grade_that_holds_is_not_appended(add, reads, texts, options):
    add(*texts, **options)
    assert _changes(reads) == []


def test_a_grade_that_no_longer_holds_is_appended(make, reads, writes):
    stored = make.quote("new ideas", source=make.source("We had new ideas."), fidelity=Fidelity.ALTERED, ref="ideas")
    _regrade(writes)
    with reads() as tx:
        assert quotes.get(tx, "ideas").fidelity is Fidelity.EXACT
        numbers = select(quote_check.c.number).where(quote_check.c.quote_id == stored.id)
        assert tx.execute(numbers.order_by("number")).scalars().all() == [1, 2]


def test_a_grade_is_appended_once(make, reads, writes):
    make.quote("new ideas", source=make.source("We had new ideas."), fidelity=Fidelity.ALTERED)
    _regrade(writes)
    assert _changes(reads) == []


def test_another_engine_appends_its_grade_even_where_it_is_the_same(make, reads, writes, monkeypatch):
    make.quote("new ideas")
    monkeypatch.setattr(regrading, "ENGINE_VERSION", "next")
    assert [each.match.fidelity for each in _changes(reads)] == [Fidelity.EXACT]


def test_only_the_quotes_that_were_named_are_graded(make, reads):
    for ref in ("a", "b"):
        make.quote("new ideas", fidelity=Fidelity.ALTERED, ref=ref)
    assert len(_changes(reads)) == 2
    assert len(_changes(reads, "a")) == 1


def test_a_withdrawn_quote_is_graded_only_where_it_is_named(make, reads):
    make.quote("new ideas", fidelity=Fidelity.ALTERED, ref="a", status=Standing.WITHDRAWN)
    assert _changes(reads) == []
    assert len(_changes(reads, "a")) == 1


def test_a_quote_that_is_not_there_is_unknown(reads):
    with pytest.raises(Unknown):
        _changes(reads, "nothing")


def test_each_text_is_read_once(make, reads, counted):
    def asked():
        with reads() as tx, counted(tx) as statements:
            regrading.changes(tx)
        return len(statements)

    make.quote()
    few = asked()
    for _ in range(20):
        make.quote()
    assert asked() == few


def test_nothing_is_appended_where_nothing_changed(make, reads, writes):
    make.quote("new ideas")
    _regrade(writes)
    with reads() as tx:
        assert tx.execute(select(func.count()).select_from(quote_check)).scalar() == 1


def test_a_damaged_text_is_named(add, database, reads):
    add("new ideas")
    damage(database, b"damaged")
    with pytest.raises(DamagedText, match="repost"):
        _changes(reads)
