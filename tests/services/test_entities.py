import pytest

from factdb.errors.refs import AlreadyThere, AmbiguousRef, BadRef, UnknownEntity
from factdb.errors.rows import NothingToChange
from factdb.records.entity import Affiliation, EntityName
from factdb.services import entities
from factdb.values import parse_date
from factdb.words import EntityKind, NameKind

PERSON, ORGANIZATION = EntityKind.PERSON, EntityKind.ORGANIZATION


@pytest.fixture
def lecun(writes):
    with writes() as tx:
        return entities.add(tx, "Yann LeCun", PERSON)


def _ref(reads, text):
    with reads() as tx:
        return entities.get(tx, text).ref


def test_an_entity_is_known_by_a_ref_made_of_its_name(lecun):
    assert (lecun.ref, lecun.name, lecun.kind) == ("yann-lecun", "Yann LeCun", PERSON)


def test_an_entity_keeps_what_is_told_of_it(writes, reads):
    with writes() as tx:
        entities.add(tx, "Meta", ORGANIZATION, ref="meta", external_ids={"wikidata": "Q380"}, note="once Facebook")
    with reads() as tx:
        found = entities.get(tx, "meta")
    assert (found.external_ids, found.note) == ({"wikidata": "Q380"}, "once Facebook")


@pytest.mark.parametrize("text", ["yann-lecun", "Yann LeCun", "yann  lecun", "YANN LECUN", "Yann Lécun", "yann-l"])
def test_an_entity_is_found_by_its_ref_or_its_name(reads, lecun, text):
    assert _ref(reads, text) == "yann-lecun"


def test_an_entity_is_found_by_its_id(reads, lecun):
    assert _ref(reads, lecun.id) == "yann-lecun"


def test_an_entity_is_found_by_a_further_name(writes, reads, lecun):
    with writes() as tx:
        told = entities.alias(tx, "yann-lecun", "Lecun", NameKind.MISSPELLING)
    assert told.names == (EntityName(name="Lecun", kind=NameKind.MISSPELLING),)
    assert _ref(reads, "lecun") == "yann-lecun"


@pytest.mark.parametrize(
    ("name", "asked"),
    [("Müller", "muller"), ("李開復", "李開復"), ("Łódź", "Łodz"), ("Αθήνα", "αθηνα"), ("AT&T", "at t")],
)
def test_names_of_every_script_are_found(writes, reads, name, asked):
    with writes() as tx:
        made = entities.add(tx, name, EntityKind.PLACE)
    assert _ref(reads, asked) == made.ref


def test_a_name_in_no_latin_letters_gets_a_minted_ref(writes):
    with writes() as tx:
        assert entities.add(tx, "李開復", PERSON).ref.startswith("e-")


@pytest.mark.parametrize("name", ["???", "“”", "🙂"])
def test_a_name_without_letters_is_no_twin_of_another(writes, name):
    with writes() as tx:
        entities.add(tx, "!!!", ORGANIZATION)
        assert entities.add(tx, name, ORGANIZATION).name == name


def test_an_entity_whose_name_is_known_is_refused(writes, lecun):
    with (
        writes() as tx,
        pytest.raises(AlreadyThere, match="The entity yann-lecun exists already: it is called yann LECUN"),
    ):
        entities.add(tx, "yann LECUN", PERSON)


def test_an_entity_whose_name_is_an_alias_is_refused(writes, lecun):
    with writes() as tx:
        entities.alias(tx, "yann-lecun", "The Professor", NameKind.ALIAS)
    with writes() as tx, pytest.raises(AlreadyThere):
        entities.add(tx, "the professor", PERSON)


def test_a_ref_that_cannot_be_one_is_refused(writes):
    with writes() as tx, pytest.raises(BadRef):
        entities.add(tx, "Meta", ORGANIZATION, ref="Meta Inc.")


def test_two_entities_of_one_name_need_their_refs(reads, make):
    make.entity("Smith", ref="smith-1")
    make.entity("Smith", ref="smith-2")
    with reads() as tx, pytest.raises(AmbiguousRef, match="'smith' could be more than one entity: smith-1, smith-2"):
        entities.find(tx, "smith")
    assert _ref(reads, "smith-2") == "smith-2"


def test_a_ref_counts_before_the_name_of_another(reads, make):
    make.entity("Meta", ref="meta-platforms")
    make.entity("Something Else", ref="meta")
    assert _ref(reads, "meta") == "meta"


def test_an_unknown_entity_says_how_to_make_it(reads):
    with reads() as tx, pytest.raises(UnknownEntity, match="no entity called 'Alexandr Wang'") as caught:
        entities.find(tx, "Alexandr Wang")
    assert 'factdb entity add "Alexandr Wang"' in caught.value.hint


def test_find_or_add_finds_first(writes, lecun):
    with writes() as tx:
        assert str(entities.find_or_add(tx, "yann lecun", PERSON, create=True)) == lecun.id


def test_find_or_add_makes_only_where_it_is_told_to(writes, reads):
    with writes() as tx:
        entities.find_or_add(tx, "Alexandr Wang", PERSON, create=True)
    assert _ref(reads, "alexandr wang") == "alexandr-wang"
    with writes() as tx, pytest.raises(UnknownEntity):
        entities.find_or_add(tx, "Nobody", PERSON, create=False)


def test_a_name_that_is_another_entitys_is_no_alias(writes, lecun, make):
    make.entity("Alexandr Wang", ref="wang")
    with writes() as tx, pytest.raises(AlreadyThere, match="The entity wang exists already"):
        entities.alias(tx, "yann-lecun", "alexandr wang", NameKind.ALIAS)


def test_roles_come_in_their_order_in_time(writes, lecun, make):
    make.entity("Meta", ref="meta", kind=ORGANIZATION)
    make.entity("NYU", ref="nyu", kind=ORGANIZATION)
    with writes() as tx:
        entities.role(tx, "yann-lecun", "meta", "chief AI scientist", valid_from=parse_date("2013-12"))
        told = entities.role(tx, "yann-lecun", "nyu", "professor", valid_from=parse_date("2003"))
    assert [(each.organization, each.title) for each in told.affiliations] == [
        ("nyu", "professor"),
        ("meta", "chief AI scientist"),
    ]
    assert told.affiliations[1] == Affiliation(
        organization="meta", title="chief AI scientist", valid_from=parse_date("2013-12"), valid_to=None
    )


def test_a_role_without_a_date_stands_at_the_same_place_on_both_dialects(writes, lecun, make):
    make.entity("Meta", ref="meta", kind=ORGANIZATION)
    with writes() as tx:
        entities.role(tx, "yann-lecun", "meta", "adviser")
        told = entities.role(tx, "yann-lecun", "meta", "chief", valid_from=parse_date("2013"))
    assert [each.title for each in told.affiliations] == ["adviser", "chief"]


def test_a_role_is_recorded_once(writes, lecun, make):
    make.entity("Meta", ref="meta", kind=ORGANIZATION)
    with writes() as tx:
        entities.role(tx, "yann-lecun", "meta", "chief")
    with writes() as tx, pytest.raises(AlreadyThere, match="chief at Meta"):
        entities.role(tx, "yann-lecun", "meta", "chief")


def test_a_role_needs_an_organization_that_is_there(writes, lecun):
    with writes() as tx, pytest.raises(UnknownEntity):
        entities.role(tx, "yann-lecun", "nowhere", "chief")


def test_a_page_begins_after_a_ref_and_keeps_to_its_limit(reads, make):
    for ref in ("c", "a", "d", "b"):
        make.entity(ref.upper() * 3, ref=ref)
    with reads() as tx:
        assert [each.ref for each in entities.listed(tx, after="a", limit=2)] == ["b", "c"]


def test_a_list_can_be_of_one_kind(reads, lecun, make):
    make.entity("Meta", ref="meta", kind=ORGANIZATION)
    with reads() as tx:
        assert [each.ref for each in entities.listed(tx, kind=ORGANIZATION)] == ["meta"]


def test_reading_many_asks_no_more_than_reading_two(writes, reads, make, counted):
    make.entity("Meta", ref="meta", kind=ORGANIZATION)

    def asked():
        with reads() as tx, counted(tx) as statements:
            entities.read(tx)
        return len(statements)

    made = []
    for number in range(20):
        with writes() as tx:
            entities.add(tx, f"Name {number}", PERSON, ref=f"e{number}")
            entities.alias(tx, f"e{number}", f"Alias {number}", NameKind.ALIAS)
            entities.role(tx, f"e{number}", "meta", "chief")
        made.append(asked())
    assert len(set(made)) == 1


def test_no_text_names_no_entity(reads, lecun):
    with reads() as tx, pytest.raises(UnknownEntity):
        entities.find(tx, "")


def test_an_entity_is_corrected(writes):
    with writes() as tx:
        entities.add(tx, "Yann Lecun", EntityKind.ORGANIZATION)
        changed = entities.edit(tx, "yann-lecun", {"name": "Yann LeCun", "kind": EntityKind.PERSON})
        assert (changed.name, changed.kind) == ("Yann LeCun", EntityKind.PERSON)
        assert entities.find(tx, "yann lecun").ref == "yann-lecun"


def test_an_entity_does_not_take_the_name_of_another(writes):
    with writes() as tx:
        entities.add(tx, "Meta", EntityKind.ORGANIZATION)
        entities.add(tx, "Futurism", EntityKind.ORGANIZATION)
    with pytest.raises(AlreadyThere), writes() as tx:
        entities.edit(tx, "futurism", {"name": "META"})


def test_an_entity_that_nothing_is_said_of_is_not_changed(writes):
    with writes() as tx:
        entities.add(tx, "Meta", EntityKind.ORGANIZATION)
    with pytest.raises(NothingToChange), writes() as tx:
        entities.edit(tx, "meta", {})
