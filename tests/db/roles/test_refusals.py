"""What the server refuses for want of rights is told in words, with the role to ask for."""

import pytest

from factdb.db.address import address
from factdb.db.roles.refusals import refusal
from factdb.errors.roles import FourEyes, NotAllowed, OtherMaker

WHERE = address("postgresql://ann@db.example.org/facts")


@pytest.mark.parametrize(
    ("said", "sentence", "role"),
    [
        ("permission denied for table alembic_version", "Your role may not read this database.", "factdb_reader"),
        (
            "permission denied for table audit_transaction",
            "Your role may not write to this database, only read it.",
            "factdb_editor",
        ),
        ("permission denied for table verdict", "Your role may not judge claims.", "factdb_checker"),
        ("permission denied for table signature", "Your role may not judge claims.", "factdb_checker"),
    ],
)
def test_the_role_that_may_is_named(said, sentence, role):
    found = refusal(WHERE, said, "42501")
    assert isinstance(found, NotAllowed)
    assert str(found) == sentence
    assert found.hint == f"Ask whoever runs the database for: GRANT {role} TO ann;"


def test_a_desk_s_roles_begin_with_its_schema():
    found = refusal(address("postgresql://ann@h/facts", "desk_a"), "permission denied for table verdict", "42501")
    assert "GRANT desk_a_checker TO ann;" in found.hint


@pytest.mark.parametrize("said", ["must be owner of table claim", "permission denied to create role"])
def test_what_only_the_owner_may_do_is_said(said):
    found = refusal(WHERE, said, "42501")
    assert (str(found), found.hint) == ("Your role may not do this.", "Ask the owner of the database to do it.")


def test_a_row_in_another_s_name_is_told():
    said = 'new row violates row-level security policy "factdb_maker" for table "tag"'
    assert isinstance(refusal(WHERE, said, "42501"), OtherMaker)


def test_four_eyes_name_the_claim():
    found = refusal(WHERE, "factdb: judged by its author: scale-stake\nCONTEXT:  PL/pgSQL function", "P0001")
    assert isinstance(found, FourEyes)
    assert "scale-stake" in str(found)


def test_any_other_fault_is_left_to_others():
    assert refusal(WHERE, "permission denied for table verdict", "08006") is None
