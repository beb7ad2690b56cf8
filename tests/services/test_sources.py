import pytest

from factdb.errors.refs import AlreadyThere, Unknown
from factdb.errors.rows import AlreadyHeld, NothingHeld, NothingToChange, SelfLink
from factdb.records.source import Contributor, Link
from factdb.services import sources
from factdb.services.columns import dating_columns
from factdb.values import parse_date
from factdb.words import ContributorRole, Grade, LinkKind, SourceStatus, SourceType

AUTHOR = ContributorRole.AUTHOR
FT = {"type": SourceType.ARTICLE_NEWSPAPER, "title": "Meta’s former AI chief", "container_title": "Financial Times"}


@pytest.fixture
def add(writes):
    """Make a source and give it as it was stored."""

    def make(fields=FT, **options):
        with writes() as tx:
            return sources.get(tx, str(sources.add(tx, fields, **options)))

    return make


def _get(reads, ref):
    with reads() as tx:
        return sources.get(tx, ref)


def test_a_reference_is_cited_and_not_held(add):
    made = add(ref="ft")
    assert (made.ref, made.title, made.container_title) == ("ft", "Meta’s former AI chief", "Financial Times")
    assert (made.status, made.captures, made.contributors) == (SourceStatus.ACTIVE, (), ())


def test_a_source_keeps_its_whole_citation(add):
    more = {"publisher": "FT", "url": "https://x.example/a", "doi": "10.1/x", "language": "en", "grade": Grade.B}
    made = add({**FT, **more, "note": "paywalled"}, issued=parse_date("2026-01-02"))
    assert {name: getattr(made, name) for name in more} == more
    assert (made.note, made.issued) == ("paywalled", parse_date("2026-01-02"))


@pytest.mark.parametrize(
    ("title", "ref"),
    [
        ("Neue Pläne", "neue-plane"),
        ("Élan: vital!", "elan-vital"),
        ("word " * 20, "word-word-word-word-word-word-word-word"),
    ],
)
def test_a_ref_is_made_of_the_beginning_of_the_title(add, title, ref):
    assert add({**FT, "title": title}).ref == ref


@pytest.mark.parametrize("title", ["日本語の記事", "???", "…"])
def test_a_title_without_latin_letters_gives_a_minted_ref(add, title):
    assert add({**FT, "title": title}).ref.startswith("s-")


def test_a_second_source_of_the_same_title_gets_another_ref(add):
    assert add().ref != add().ref


def test_a_ref_that_is_taken_is_refused(add):
    add(ref="ft")
    with pytest.raises(AlreadyThere, match="The source ft exists already"):
        add(ref="ft")


def test_an_author_who_is_known_is_tied_to_the_entity(add, make):
    make.entity("frank landymore", ref="landymore")
    made = add(contributors=[(AUTHOR, "Frank Landymore"), (AUTHOR, "Somebody Else")])
    assert made.contributors == (
        Contributor(role=AUTHOR, entity="landymore", name="frank landymore"),
        Contributor(role=AUTHOR, entity=None, name="Somebody Else"),
    )


def test_authors_whose_names_fold_to_nothing_are_printed_as_they_are(add, make):
    make.entity("…", ref="dots")
    made = add(contributors=[(AUTHOR, "?"), (AUTHOR, "!")])
    assert [each.name for each in made.contributors] == ["?", "!"]


def test_contributors_come_by_role_and_in_their_order(add):
    people = [(ContributorRole.EDITOR, "E"), (AUTHOR, "B"), (AUTHOR, "A")]
    assert [(each.role, each.name) for each in add(contributors=people).contributors] == [
        (AUTHOR, "B"),
        (AUTHOR, "A"),
        (ContributorRole.EDITOR, "E"),
    ]


def test_bytes_that_are_held_are_not_held_twice(make, writes):
    make.source("some words", ref="repost")
    with writes() as tx, pytest.raises(AlreadyHeld, match="held already, as capture 1 of repost; nothing") as caught:
        sources.refuse_held(tx, b"some words")
    assert (caught.value.exit_code, caught.value.ref) == (0, "repost")


def test_other_bytes_are_not_refused(make, reads):
    make.source("some words")
    with reads() as tx:
        assert sources.refuse_held(tx, b"some other words") is None


def test_a_link_says_what_a_source_does_with_another(add, writes):
    add(ref="ft")
    add(ref="futurism")
    with writes() as tx:
        told = sources.link(tx, "futurism", LinkKind.REPUBLISHES, "ft", "in part")
    assert told.links == (Link(kind=LinkKind.REPUBLISHES, source="ft", note="in part"),)


def test_a_source_does_not_derive_from_itself(add, writes):
    add(ref="ft")
    with writes() as tx, pytest.raises(SelfLink, match="ft cannot derive from itself") as caught:
        sources.link(tx, "ft", LinkKind.REPUBLISHES, "ft")
    assert caught.value.exit_code == 2


def test_a_link_that_is_there_is_refused(make, writes):
    origin = make.source(None, ref="ft")
    make.source(ref="futurism", links={LinkKind.CITES: origin})
    with writes() as tx, pytest.raises(AlreadyThere, match="it cites ft already"):
        sources.link(tx, "futurism", LinkKind.CITES, "ft")


def test_a_source_may_derive_in_two_ways(make, writes):
    origin = make.source(None, ref="ft")
    make.source(ref="futurism", links={LinkKind.CITES: origin})
    with writes() as tx:
        told = sources.link(tx, "futurism", LinkKind.SUMMARIZES, "ft")
    assert [each.kind for each in told.links] == [LinkKind.CITES, LinkKind.SUMMARIZES]


def test_a_link_needs_a_source_that_is_there(add, writes):
    add(ref="ft")
    with writes() as tx, pytest.raises(Unknown, match="There is no source 'nowhere'"):
        sources.link(tx, "ft", LinkKind.CITES, "nowhere")


def test_an_edit_changes_what_it_names(add, writes, reads):
    add(ref="ft", issued=parse_date("2026-01-02"))
    with writes() as tx:
        sources.edit(tx, "ft", {"title": "Another title", **dating_columns("issued", parse_date("2026-01"))})
    found = _get(reads, "ft")
    assert (found.title, found.container_title, found.issued) == (
        "Another title",
        "Financial Times",
        parse_date("2026-01"),
    )


def test_an_edit_that_names_nothing_is_refused(add, writes):
    add(ref="ft")
    with writes() as tx, pytest.raises(NothingToChange, match="Nothing to change in source ft"):
        sources.edit(tx, "ft", {})


def test_other_authors_take_the_place_of_those_there_were(add, writes, reads):
    add(ref="ft", contributors=[(AUTHOR, "A"), (AUTHOR, "B"), (ContributorRole.EDITOR, "E")])
    with writes() as tx:
        sources.replace_authors(tx, "ft", ["B"])
    assert [(each.role, each.name) for each in _get(reads, "ft").contributors] == [
        (AUTHOR, "B"),
        (ContributorRole.EDITOR, "E"),
    ]


def test_a_list_can_be_of_what_is_held_or_not(reads, make):
    make.source(ref="held")
    make.source(None, ref="cited")
    with reads() as tx:
        found = [[each.ref for each in sources.listed(tx, held=held)] for held in (True, False, None)]
    assert found == [["held"], ["cited"], ["cited", "held"]]


def test_a_page_begins_after_a_ref_and_keeps_to_its_limit(reads, make):
    for ref in ("c", "a", "d", "b"):
        make.source(None, ref=ref)
    with reads() as tx:
        assert [each.ref for each in sources.listed(tx, after="a", limit=2)] == ["b", "c"]


def test_the_text_of_a_source_is_its_newest_captures(reads, make):
    held = make.source("old words", ref="repost")
    make.capture(held, "new words")
    with reads() as tx:
        assert sources.text(tx, "repost") == "new words"


def test_what_is_only_cited_has_no_text(reads, make):
    make.source(None, ref="ft")
    with reads() as tx, pytest.raises(NothingHeld, match="ft is cited but not held") as caught:
        sources.text(tx, "ft")
    assert "--republishes ft" in caught.value.hint


def test_reading_many_asks_no_more_than_reading_two(reads, make, counted):
    def asked():
        with reads() as tx, counted(tx) as statements:
            sources.read(tx)
        return len(statements)

    origin = make.source(None)
    make.source(links={LinkKind.CITES: origin})
    few = asked()
    for _ in range(30):
        make.source(links={LinkKind.CITES: origin})
    assert asked() == few
