import pytest
from sqlalchemy import func, select

from factdb.canonical import sha256
from factdb.db.tables.source import blob, capture
from factdb.ids import uuid7
from factdb.records.document import Document
from factdb.services import captures, sources
from factdb.words import Codec, Extent
from tests.forge import damage

LONG = "The same words again and again. " * 200


def _document(text):
    return Document(text=text, media_type="text/plain", charset="utf-8", extractor="plain", extractor_version="1")


@pytest.fixture
def hold(writes, make):
    """Store bytes and text as a capture of a new or a given source."""

    def held(text, content=None, source=None):
        owner = source or make.source(None)
        with writes() as tx:
            captures.add(tx, owner.id, content or text.encode(), _document(text))
        return owner

    return held


def _blobs(reads):
    with reads() as tx:
        return {row.sha256: row for row in tx.execute(select(blob))}


@pytest.mark.parametrize(
    "text", ["short", LONG, "é\r\n\tLine 2\r", "\N{PILE OF POO} 𝒜", "", "\N{ZERO WIDTH SPACE}a\N{SOFT HYPHEN}"]
)
def test_a_text_comes_back_as_it_was(hold, reads, text):
    owner = hold(text, b"other bytes")
    with reads() as tx:
        found = captures.newest(tx, owner.id)
        assert list(captures.texts(tx, [found.id])) == [(found.id, text)]
    assert found.characters == len(text)


def test_bytes_that_shrink_are_kept_compressed(hold, reads):
    hold(LONG)
    (kept,) = _blobs(reads).values()
    assert (kept.codec, kept.size) == (Codec.ZLIB, len(LONG))
    assert len(kept.data) < 500


def test_bytes_that_would_grow_are_kept_as_they_are(hold, reads):
    hold("ab")
    (kept,) = _blobs(reads).values()
    assert (kept.codec, bytes(kept.data), kept.size) == (Codec.RAW, b"ab", 2)


def test_bytes_are_kept_once_under_their_hash(hold, reads):
    hold(LONG)
    hold(LONG)
    hold(LONG, b"<p>other bytes</p>")
    assert set(_blobs(reads)) == {sha256(LONG.encode()), sha256(b"<p>other bytes</p>")}


def test_a_further_capture_counts_on(hold, reads):
    owner = hold("one")
    hold("two", source=owner)
    with reads() as tx:
        assert captures.newest(tx, owner.id).seq == 2
        assert [each.seq for each in sources.get(tx, str(owner.id)).captures] == [1, 2]


def test_each_source_counts_for_itself(hold, reads):
    hold("one")
    owner = hold("two")
    with reads() as tx:
        assert captures.newest(tx, owner.id).seq == 1


def test_a_capture_says_how_much_it_holds(writes, make):
    owner = make.source(None)
    with writes() as tx:
        captures.add(tx, owner.id, b"a", _document("a"), extent=Extent.EXCERPT, archive_url="https://archive.example/1")
        (held,) = sources.get(tx, str(owner.id)).captures
    assert (held.extent, held.archive_url, held.extractor) == (Extent.EXCERPT, "https://archive.example/1", "plain")


def test_nothing_is_the_newest_where_nothing_is_held(reads, make):
    owner = make.source(None)
    with reads() as tx:
        assert captures.newest(tx, owner.id) is None


def test_the_holder_of_bytes_is_the_first_that_held_them(hold, reads, make):
    first = make.source(None, ref="first")
    hold("same", source=first)
    hold("same", source=make.source(None, ref="second"))
    with reads() as tx:
        found = captures.holder(tx, b"same")
        assert (found.ref, found.seq) == ("first", 1)
        assert captures.holder(tx, b"other") is None


def test_texts_come_one_at_a_time_and_only_those_asked_for(hold, reads):
    owners = [hold(f"text {number}") for number in range(3)]
    with reads() as tx:
        keys = [captures.newest(tx, each.id).id for each in owners]
        assert sorted(text for _, text in captures.texts(tx, keys[:2])) == ["text 0", "text 1"]
        assert list(captures.texts(tx, [])) == []


def test_very_many_texts_can_be_asked_for(reads, hold):
    owner = hold("one")
    with reads() as tx:
        wanted = [captures.newest(tx, owner.id).id, *[uuid7() for _ in range(70_000)]]
        assert [text for _, text in captures.texts(tx, wanted)] == ["one"]


def test_storing_what_is_there_adds_nothing(writes, reads, hold):
    hold("one")
    with writes() as tx:
        captures.store(tx, [b"one", b"one"])
        assert tx.execute(select(func.count()).select_from(blob)).scalar() == 1
        assert tx.execute(select(func.count()).select_from(capture)).scalar() == 1


@pytest.mark.parametrize("damaged", [(b"not packed", "zlib"), (b"\xff\xfe", "raw")])
def test_a_damaged_text_is_named_by_its_source(database, reads, hold, make, damaged):
    owner = hold(LONG, source=make.source(None, ref="repost"))
    damage(database, *damaged)
    with reads() as tx, pytest.raises(captures.DamagedText, match="The text that is held of repost is damaged"):
        list(captures.texts(tx, [captures.newest(tx, owner.id).id]))
