import json
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest
from sqlalchemy import func, select, text

from factdb.db.audit.verify import verify
from factdb.db.tables.audit import audit_change
from factdb.db.tables.base import REDACTED
from factdb.db.tables.every import tables
from factdb.db.tables.quote import piece, quote
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import blob, text_key
from factdb.db.transaction import writing
from factdb.errors.redaction import AlreadyRedacted, NothingToRedact, SharedBytes, SourceRedacted
from factdb.services import quotes, redactions, sources
from factdb.words import LinkKind, Standing
from tests.forge import intruder

SAID = "We had zanzibarian ideas, she said. You fall behind."
WORDS = ("zanzibarian", "fall behind", "had zanz")
REASON = "a court order"
DIFFERENCE = [{"operation": "replace", "source": "zanzibarian ideas", "quote": "fall behind"}]


@pytest.fixture
def held(make):
    """A source with a quote on which a claim rests."""
    made = make.source(SAID, ref="held")
    quoted = make.quote("zanzibarian ideas", source=made, ref="said", difference=DIFFERENCE)
    make.verdict(make.claim("She had some.", evidence=[quoted], ref="stated"))
    return made


def redact(writes, *refs):
    with writes() as tx:
        return redactions.redact(tx, refs, REASON)


def everything(reads):
    """All that all tables say, the log too, as one text."""
    with reads() as tx:
        rows = [row for table in tables for row in tx.execute(select(table))]
    return "\n".join(repr(tuple(row)) for row in rows)


def faults(reads):
    with reads() as tx:
        return [f"{each.place}: {each.message}" for each in verify(tx.connection)]


def test_no_table_has_the_words_any_more(writes, reads, held):
    assert "zanzibarian" in everything(reads)
    redact(writes, "held")
    left = everything(reads)
    assert [word for word in WORDS if word in left] == []


def test_the_log_still_verifies(writes, reads, held):
    redact(writes, "held")
    assert faults(reads) == []


def test_the_content_of_a_change_that_is_taken_by_hand_is_named(database, make, writes, reads, held):
    redact(writes, "held")
    other = make.quote(source=make.source("Some new ideas."), ref="other")
    with intruder(database) as run:
        run(f"UPDATE audit_change SET content = NULL WHERE row_id = '{other.id}'")
    assert f"log: the content of a change of quote {other.id} is gone, and no redaction says why" in faults(reads)


def test_what_is_told_is_what_went(writes, reads, held):
    with reads() as tx:
        planned = redactions.plan(tx, ["held"])
    told = redact(writes, "held")
    assert told == planned
    assert (told.sources, told.captures, told.size, told.quotes, told.claims) == (
        ("held",),
        1,
        len(SAID),
        1,
        ("stated",),
    )


def test_sizes_hashes_and_places_stay(writes, reads, held):
    with reads() as tx:
        before = sources.get(tx, "held").captures[0], quotes.get(tx, "said").pieces[0].start
    redact(writes, "held")
    with reads() as tx:
        after = sources.get(tx, "held").captures[0], quotes.get(tx, "said").pieces[0].start
        assert tx.execute(select(blob.c.size, func.length(blob.c.data))).all() == [(len(SAID), 0)]
    assert (before[0].raw_sha256, before[1]) == (after[0].raw_sha256, after[1])


def test_quotes_are_withdrawn_with_the_reason(writes, reads, held):
    redact(writes, "held")
    with reads() as tx:
        quoted = quotes.get(tx, "said")
    assert (quoted.text, quoted.status, quoted.status_reason) == (REDACTED, Standing.WITHDRAWN, REASON)
    assert quoted.difference == ()


def test_a_quote_that_was_withdrawn_before_keeps_its_reason(make, writes, reads, held):
    with writes() as tx:
        quotes.withdraw(tx, "said", "a misprint")
    redact(writes, "held")
    with reads() as tx:
        quoted = quotes.get(tx, "said")
    assert (quoted.text, quoted.status_reason) == (REDACTED, "a misprint")


def test_the_newest_change_of_each_row_keeps_what_it_says(writes, reads, held):
    redact(writes, "held")
    with reads() as tx:
        own = audit_change.c.table_name.in_(["quote", "piece", "quote_check"])
        said = tx.execute(select(audit_change.c.operation, audit_change.c.content).where(own)).all()
    assert {operation for operation, content in said if content is None} == {"insert"}
    updates = [json.loads(content) for operation, content in said if operation == "update"]
    assert len(updates) == 3


def test_every_row_that_lost_words_is_named_once(writes, reads, held):
    redact(writes, "held")
    with reads() as tx:
        (order,) = tx.execute(select(redaction)).all()
        named = tx.execute(select(redacted_row.c.table_name).order_by(redacted_row.c.table_name)).scalars().all()
    assert (order.source_id, order.reason) == (held.id, REASON)
    assert named == ["blob", "piece", "quote", "quote_check"]


def test_rows_that_were_deleted_lose_their_words_in_the_log_too(writes, reads, held):
    with writes() as tx:
        tx.execute(piece.delete())
    redact(writes, "held")
    assert "zanzibarian" not in everything(reads)
    assert faults(reads) == []


def test_the_key_of_a_text_goes_with_it(writes, reads, held):
    with writes() as tx:
        digest = tx.execute(select(blob.c.sha256)).scalar_one()
        tx.add_rows(text_key, [{"text_sha256": digest, "engine_version": "1", "folded": SAID, "offsets": b""}])
    redact(writes, "held")
    with reads() as tx:
        assert tx.execute(select(text_key)).all() == []


def test_all_captures_go(make, writes, reads, held):
    make.capture(held, "A zanzibarian change.")
    assert redact(writes, "held").captures == 2
    assert "zanzibarian" not in everything(reads)


def test_other_sources_keep_their_words(make, writes, reads, held):
    make.quote(
        "other zanzibarian", source=make.source("Another, other zanzibarian text.", ref="kept"), ref="kept-quote"
    )
    redact(writes, "held")
    with reads() as tx:
        assert quotes.get(tx, "kept-quote").text == "other zanzibarian"
        assert sources.text(tx, "kept") == "Another, other zanzibarian text."


def test_what_another_source_holds_too_is_refused_and_named(make, writes, reads, held):
    make.source(SAID, ref="twin")
    with pytest.raises(SharedBytes, match=r"^twin holds the same bytes") as refused:
        redact(writes, "held")
    assert "source redact held twin" in refused.value.hint
    assert "zanzibarian" in everything(reads)


def test_what_two_sources_hold_goes_where_both_are_named(make, writes, reads, held):
    make.source(SAID, ref="twin")
    assert redact(writes, "held", "twin").sources == ("held", "twin")
    assert "zanzibarian" not in everything(reads)
    assert faults(reads) == []


def test_nothing_at_all_is_shared_by_nobody(make, writes, held):
    make.source("", ref="empty")
    make.capture(held, "")
    assert redact(writes, "held").sources == ("held",)


def test_copies_by_their_links_are_told(make, reads, held):
    make.source("Reposted.", ref="repost", links={LinkKind.REPUBLISHES: held})
    make.source("Cited.", ref="citing", links={LinkKind.CITES: held})
    with reads() as tx:
        assert redactions.plan(tx, ["held"]).copies == ("repost",)


def test_a_second_call_says_when_and_by_whom_it_was_done(writes, held):
    redact(writes, "held")
    with pytest.raises(AlreadyRedacted, match=r"^held was redacted on .* by Test Checker .*: a court order\.$"):
        redact(writes, "held")


def test_what_came_in_since_is_redacted_by_a_second_call(make, writes, reads, held):
    redact(writes, "held")
    make.capture(held, "More zanzibarian words.")
    make.quote("zanzibarian words", source=held)
    assert redact(writes, "held").quotes == 1
    assert "zanzibarian" not in everything(reads)
    assert faults(reads) == []


def test_nothing_can_go_where_nothing_is_held(make, writes):
    make.source(None, ref="cited")
    with pytest.raises(NothingToRedact, match="Nothing is held of cited"):
        redact(writes, "cited")


def test_the_many_rows_of_a_long_text_go_at_once(make, writes, reads, held):
    for number in range(12):
        make.quote("zanzibarian", source=held, ref=f"many-{number}")
    assert redact(writes, "held").quotes == 13
    with reads() as tx:
        assert set(tx.execute(select(quote.c.text)).scalars()) == {REDACTED}


def test_a_redaction_is_one_sealed_transaction(writes, reads, held):
    with reads() as tx:
        before = tx.execute(text("SELECT count(*) FROM audit_seal")).scalar_one()
    redact(writes, "held")
    with reads() as tx:
        assert tx.execute(text("SELECT count(*) FROM audit_seal")).scalar_one() == before + 1


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_words_that_another_writer_was_adding_meanwhile_do_not_stay(database, writes, reads, held):
    def add():
        with writing(database, "quote add", "Ann") as tx:
            return quotes.add(tx, "held", ["You fall behind"])

    with ThreadPoolExecutor() as threads:
        with writes() as tx:
            redactions.redact(tx, ["held"], REASON)
            adding = threads.submit(add)
            while not tx.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one():
                sleep(0.01)
        with pytest.raises(SourceRedacted):
            adding.result(timeout=30)
    assert [word for word in WORDS if word in everything(reads)] == []
