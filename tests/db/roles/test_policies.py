"""Rows that a role adds: in its own name, and judged by somebody else."""

import pytest
from sqlalchemy import text

from factdb.db.engine import connected
from factdb.db.tables.tag import tag
from factdb.db.transaction import writing
from factdb.errors.roles import FourEyes, OtherMaker
from factdb.ids import uuid7
from factdb.services import claims, verdicts
from tests.logins import ANN, BO, ED, apply_roles, login


def _claim(where, actor, ref="grew"):
    with writing(where, "claim add", actor) as tx:
        return claims.add(tx, "Meta grew.", ref=ref)


def _judge(where, actor, **more):
    with writing(where, "claim verify", actor) as tx:
        return verdicts.add(tx, "grew", "unverifiable", "No figures.", **more)


@pytest.fixture
def eyes(database):
    """The database as somebody sees it, where nobody judges what they wrote."""
    apply_roles(database, four_eyes=True)
    return lambda name: login(database, name)


def test_an_editor_enters_rows_in_the_actor_s_name(desk, reads):
    _claim(desk("ed"), ED)
    with reads() as tx:
        assert tx.execute(text("SELECT created_by FROM claim_version")).scalars().all() == [ED]


def test_a_row_in_somebody_else_s_name_is_refused(desk):
    _claim(desk("ed"), ED)
    with pytest.raises(OtherMaker, match="a row of tag"), writing(desk("ed"), "claim tag", ED) as tx:
        tx.add_rows(tag, [{"id": uuid7(), "claim_id": claims.find(tx, "grew").id, "name": "x", "created_by": ANN}])


def test_a_load_brings_the_makers_of_its_rows(desk, reads):
    with writing(desk("ed"), "load", ED) as tx:
        claims.add(tx, "Meta grew.", ref="grew")
        tx.add_rows(tag, [{"id": uuid7(), "claim_id": claims.find(tx, "grew").id, "name": "x", "created_by": ANN}])
    with reads() as tx:
        assert tx.execute(text("SELECT created_by FROM tag")).scalars().all() == [ANN]


def test_a_transaction_under_another_s_login_is_refused(desk):
    forged = (
        "INSERT INTO audit_transaction (id, chain_id, at, actor, actor_origin, login, command, client_version)"
        " SELECT gen_random_uuid(), chain_id, at, actor, actor_origin, 'bo', command, client_version"
        " FROM audit_transaction LIMIT 1"
    )
    with pytest.raises(OtherMaker, match="audit_transaction"), connected(desk("ed")) as connection:
        connection.execute(text(forged))


def test_without_four_eyes_an_author_may_judge(desk):
    _claim(desk("ann"), ANN)
    assert _judge(desk("ann"), ANN).verdict.checker == ANN


def test_with_four_eyes_another_checker_judges(eyes):
    _claim(eyes("ann"), ANN)
    assert _judge(eyes("bo"), BO).verdict.checker == BO


@pytest.mark.parametrize(
    ("name", "actor", "more"),
    [
        ("ann", ANN, {}),
        ("ann", "Bo <bo@example.org>", {}),
        ("bo", ANN, {}),
        ("bo", "Ann Berg <ANN@example.org>", {}),
        ("bo", BO, {"checker": ANN}),
        ("bo", ANN, {"checker": BO}),
    ],
)
def test_with_four_eyes_the_author_is_refused_under_any_name_or_login(eyes, rows_of, name, actor, more):
    _claim(eyes("ann"), ANN)
    with pytest.raises(FourEyes) as caught:
        _judge(eyes(name), actor, **more)
    assert str(caught.value) == "You wrote this version of grew yourself; another checker must verify it."
    assert caught.value.exit_code == 3
    assert rows_of("verdict") == 0


def test_with_four_eyes_whoever_revised_a_claim_is_its_author(eyes):
    _claim(eyes("ann"), ANN)
    with writing(eyes("bo"), "claim revise", BO) as tx:
        claims.revise(tx, "grew", "The source says so.", changes={"text": "Meta grew fast."})
    with pytest.raises(FourEyes):
        _judge(eyes("bo"), BO)
    assert _judge(eyes("ann"), ANN).verdict.version == 2


def test_the_owner_is_bound_by_no_policy(database):
    apply_roles(database, four_eyes=True)
    _claim(database, ANN)
    assert _judge(database, ANN).verdict.checker == ANN


@pytest.fixture
def rows_of(reads):
    """A function that counts the rows of a table."""

    def counted(table):
        with reads() as tx:
            return tx.execute(text(f"SELECT count(*) FROM {table}")).scalar()

    return counted
