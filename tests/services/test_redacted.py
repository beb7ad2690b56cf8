import pytest
from sqlalchemy import select

from factdb.db.tables.evidence import evidence
from factdb.db.tables.source import capture, source
from factdb.errors.redaction import SourceRedacted, WordsRedacted
from factdb.services import captures, claims, histories, quotes, redacted, redactions, regrading, reports, sources
from factdb.words import LinkKind
from tests.forge import damage
from tests.make import TEXT

REASON = "a court order"


@pytest.fixture
def gone(make, writes):
    """A quote of a source that was redacted."""
    made = make.source(ref="gone")
    quoted = make.quote(source=made, ref="said")
    with writes() as tx:
        redactions.redact(tx, ["gone"], REASON)
    return quoted


def test_a_capture_a_quote_and_evidence_tell_when_and_why(make, writes, reads):
    make.claim(evidence=[make.quote(source=make.source(ref="gone"), ref="said")], ref="stated")
    with writes() as tx:
        redactions.redact(tx, ["gone"], REASON)
    with reads() as tx:
        shown, quoted, (piece,) = sources.get(tx, "gone"), quotes.get(tx, "said"), claims.get(tx, "stated").evidence
    assert shown.captures[0].redacted.reason == quoted.redacted.reason == piece.redacted.reason == REASON
    assert quoted.redacted.told in quoted.standing
    assert not shown.held


def test_what_was_not_redacted_says_nothing_of_it(make, reads, gone):
    make.quote(source=make.source("Other words, new ideas.", ref="other"), ref="kept")
    with reads() as tx:
        assert sources.get(tx, "other").captures[0].redacted is None
        assert quotes.get(tx, "kept").redacted is None


def test_a_quote_of_the_very_word_that_stands_for_redacted_ones_is_none(make, reads):
    make.quote("[redacted]", source=make.source("The court wrote [redacted] there."), ref="ours")
    with reads() as tx:
        assert quotes.get(tx, "ours").redacted is None


def test_a_place_in_a_source_that_is_gone_is_evidence_that_was_redacted(make, writes, reads):
    photographed, stated = make.source(ref="photo"), make.claim(evidence=[], ref="stated")
    make.evidence(stated, source=photographed)
    with writes() as tx:
        redactions.redact(tx, ["photo"], REASON)
    with reads() as tx:
        (piece,) = claims.get(tx, "stated").evidence
        events = histories.tell(tx, "stated").events
        gone = tx.execute(select(evidence.c.id).where(redacted.is_gone(evidence.c.source_id))).all()
    assert piece.redacted.reason == REASON
    assert ("redacted", "photo, table 1: a court order") in [(each.what, each.detail) for each in events]
    assert len(gone) == 1


def test_a_source_that_was_taken_in_again_in_other_words_is_held(make, reads, gone):
    with reads() as tx:
        taken = sources.find(tx, "gone")
        assert set(redacted.of_sources(tx, [taken.id])) == {taken.id}
    make.capture(taken, "Other words.")
    with reads() as tx:
        assert redacted.of_sources(tx, [taken.id]) == {}
        assert sources.text(tx, "gone") == "Other words."
        assert [each.ref for each in sources.listed(tx, held=True)] == ["gone"]


def test_a_source_that_is_gone_is_not_held(make, reads, gone):
    with reads() as tx:
        assert sources.listed(tx, held=True) == []
        assert [each.ref for each in sources.listed(tx, held=False)] == ["gone"]
        assert tx.execute(select(source.c.ref).where(redacted.is_gone())).scalars().all() == ["gone"]
        assert tx.execute(select(capture.c.seq).where(redacted.is_redacted())).scalars().all() == [1]


def test_a_quote_says_that_its_primary_is_not_held_any_more(make, writes, reads):
    primary = make.source("At first, new ideas.", ref="primary")
    make.quote(source=make.source(ref="repost", links={LinkKind.REPUBLISHES: primary}), ref="said")
    with writes() as tx:
        redactions.redact(tx, ["primary"], REASON)
    with reads() as tx:
        assert quotes.get(tx, "said").standing.endswith("primary (primary) not held")


def test_the_text_of_a_redacted_source_is_refused_with_who_when_and_why(reads, writes, gone):
    with reads() as tx, pytest.raises(SourceRedacted, match=r"^gone was redacted on .* by Test Checker .*: a court"):
        sources.text(tx, "gone")
    with reads() as tx, pytest.raises(SourceRedacted):
        regrading.changes(tx, ["said"])
    with writes() as tx, pytest.raises(SourceRedacted):
        quotes.add(tx, "gone", ["new ideas"])


def test_a_quote_that_is_not_named_is_not_graded_in_what_is_gone(reads, gone):
    with reads() as tx:
        assert regrading.changes(tx) == []


def test_words_that_were_removed_do_not_come_in_again(make, writes, gone):
    with writes() as tx, pytest.raises(WordsRedacted, match="gone was redacted on"):
        captures.store(tx, [TEXT.encode()])
    with writes() as tx, pytest.raises(WordsRedacted):
        sources.refuse_held(tx, TEXT.encode())


def test_bytes_that_are_gone_without_a_redaction_are_damaged(make, reads, database):
    make.source(ref="robbed")
    damage(database, b"", "raw")
    with reads() as tx, pytest.raises(captures.DamagedText):
        sources.text(tx, "robbed")


def test_a_report_has_no_text_of_what_is_gone(reads, gone):
    from factdb.clock import now

    with reads() as tx:
        report = reports.read(tx, reports.Selection(), [], made_at=now())
    assert report.texts == ()
    assert report.quotes[0].text == "[redacted]"
