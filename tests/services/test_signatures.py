"""Signed verdicts: kept with what was signed, and held against what they say."""

import shutil
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from factdb import signing
from factdb.db.address import address
from factdb.db.engine import connected
from factdb.db.tables.claim import claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.signature import signature
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import reading, writing
from factdb.db.triggers import drop
from factdb.errors.signing import ChangedMeanwhile, NoAllowedSigners, NotTheChecker
from factdb.records.signature import Signature
from factdb.services import claims, histories, signatures, verdicts
from factdb.signing import Signer
from tests.keys import Keys
from tests.services.dossiers import dump, load

ANN, BO = "ann@example.org", "bo@example.org"
THEN = datetime(2026, 1, 4, 14, tzinfo=UTC)
PLACE = "claim stake, verdict 1"


@pytest.fixture
def keys(tmp_path) -> Keys:
    keys = Keys(tmp_path)
    keys.allow(ANN, keys.make("ann"))
    return keys


@pytest.fixture
def stake(make):
    """A claim that rests on two quotes."""
    held = make.source()
    pieces = [make.quote("new ideas", source=held, ref="ideas"), make.quote("fall behind", source=held, ref="behind")]
    return make.claim(ref="stake", evidence=pieces)


@pytest.fixture
def drafted():
    """A function that drafts a verdict."""

    def draft(tx, rating="supported", *, checker=f"Ann <{ANN}>", decided_at=THEN):
        return verdicts.draft(tx, "stake", rating, "It says so.", checker=checker, decided_at=decided_at)

    return draft


@pytest.fixture
def signed(stake, keys, reads, writes, drafted):
    """A function that adds a signed verdict, and gives the claim."""

    def sign(rating="supported", *, signer=ANN, key="ann", **given):
        with reads() as tx:
            content = drafted(tx, rating, **given).says.content
        made = signing.sign(content, keys.path(key), signing.VERDICT)
        kept = Signature(signer=signer, key=signing.fingerprint(made), statement=content.decode(), signature=made)
        with writes() as tx:
            return signatures.add(tx, drafted(tx, rating, **given), kept)

    return sign


@pytest.fixture
def faults(reads, keys):
    """A function that gives what is wrong with the signatures."""

    def found(allowed=keys.allowed):
        with reads() as tx:
            return list(signatures.verify(tx, allowed))

    return found


@pytest.fixture
def tamper(database):
    """A function that changes rows of a table that only grows, past its triggers and past the log."""

    def change(table, *which, **values):
        with connected(database) as connection:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            drop(connection)
            connection.execute(update(table).where(*which).values(**values))
            connection.commit()

    return change


def test_a_signed_verdict_holds(signed, faults):
    assert signed().verdict.checker == f"Ann <{ANN}>"
    assert faults() == []
    assert faults(allowed=None) == []


def test_a_signed_verdict_says_who_signed_it(signed, reads):
    assert signed().verdict.signed_by == ANN
    with reads() as tx:
        told = histories.tell(tx, "stake")
    assert [each.signed_by for each in told.verdicts] == [ANN]
    (event,) = [each for each in told.events if each.what == "verdict 1"]
    assert f"signed by {ANN})" in event.detail


def test_a_verdict_that_nobody_signed_says_so(stake, writes, faults):
    with writes() as tx:
        assert verdicts.add(tx, "stake", "supported", "It says so.").verdict.signed_by is None
    assert faults() == []


def test_what_is_signed_is_all_that_the_verdict_says(signed, reads):
    signed()
    with reads() as tx:
        statement = tx.execute(select(signature.c.statement)).scalar_one()
        frozen = claims.get(tx, "stake").verdict.evidence
    assert statement.startswith(f'{{"change_reason":null,"checker":"Ann <{ANN}>","claim":"stake","claim_id":"')
    assert '"decided_at":"2026-01-04T14:00:00Z"' in statement
    assert f'"evidence":["{min(frozen)}","{max(frozen)}"]' in statement
    assert '"rating":"supported","rationale":"It says so.","scale":"default","text_sha256":"' in statement


def test_nothing_is_written_where_the_claim_changed_while_it_was_signed(stake, reads, writes, make, drafted):
    with reads() as tx:
        content = drafted(tx).says.content.decode()
    make.version(stake)
    kept = Signature(signer=ANN, key="k", statement=content, signature="s")
    with pytest.raises(ChangedMeanwhile, match="stake changed while its verdict was being signed"), writes() as tx:
        signatures.add(tx, drafted(tx), kept)
    with reads() as tx:
        assert claims.get(tx, "stake").verdict is None


@pytest.mark.parametrize(
    ("table", "values", "named"),
    [
        (verdict, {"rationale": "It does not."}, "rationale"),
        (verdict, {"checker": f"Another <{ANN}>"}, "checker"),
        (claim_version, {"text": "Meta had no ideas."}, "text_sha256"),
    ],
)
def test_a_verdict_that_was_changed_is_not_what_was_signed(signed, faults, tamper, table, values, named):
    signed()
    tamper(table, **values)
    fault = (PLACE, f"it is not what {ANN} signed: {named} changed since")
    assert faults() == faults(allowed=None) == [fault]


def test_evidence_that_was_slipped_in_is_not_what_was_signed(stake, signed, faults, writes, make):
    signed()
    extra = make.evidence(stake, make.quote("a lot"))
    with writes() as tx:
        last = tx.execute(select(verdict.c.id, verdict.c.claim_id)).one()
        frozen = {"verdict_id": last.id, "claim_id": last.claim_id, "evidence_id": extra.id}
        tx.add(verdict_evidence, **frozen)
    assert faults() == [(PLACE, f"it is not what {ANN} signed: evidence changed since")]


def test_evidence_that_is_withdrawn_later_leaves_the_signature_as_it_is(signed, faults, writes):
    signed()
    with writes() as tx:
        tx.execute(update(evidence).values(status="withdrawn"))
    assert faults() == []


@pytest.mark.parametrize(("statement", "named"), [("{}", "claim"), ("no JSON", "all of it")])
def test_a_statement_that_was_changed_has_another_signature(signed, faults, tamper, statement, named):
    signed()
    tamper(signature, statement=statement)
    (_, differs), (_, fails) = faults()
    assert named in differs
    assert fails == f"the signature of {ANN} does not hold: it is not one of this content"


def test_a_statement_in_another_form_is_not_what_was_signed(signed, faults, tamper, reads):
    signed()
    with reads() as tx:
        statement = tx.execute(select(signature.c.statement)).scalar_one()
    tamper(signature, statement=f" {statement}")
    assert faults(allowed=None)[0] == (PLACE, f"it is not what {ANN} signed: its form changed since")


def test_what_is_no_signature_does_not_hold(signed, faults, tamper):
    signed()
    tamper(signature, signature="junk")
    assert (
        faults()
        == faults(allowed=None)
        == [(PLACE, f"the signature of {ANN} does not hold: it is no signature of OpenSSH")]
    )


def test_a_signature_that_is_moved_to_another_verdict_does_not_fit_it(signed, faults, tamper, reads):
    signed("mixed")
    signed("supported", decided_at=THEN.replace(hour=15))
    with reads() as tx:
        first, second = tx.execute(select(signature).order_by(signature.c.id)).all()
    tamper(signature, signature.c.id == second.id, statement=first.statement, signature=first.signature)
    ((place, fault),) = faults()
    assert place == "claim stake, verdict 2"
    assert fault == f"it is not what {ANN} signed: decided_at, number, rating changed since"


def test_another_name_than_the_keys_owner_is_found(signed, faults, tamper):
    signed()
    tamper(signature, signer=BO)
    assert faults() == [(PLACE, f"it is signed by {ANN}, not by {BO}")]


def test_another_key_than_the_one_that_signed_is_found(signed, faults, tamper, keys):
    signed()
    tamper(signature, key="SHA256:other")
    key = keys.fingerprint(keys.path("ann"))
    assert faults() == [(PLACE, f"it is signed with the key {key}, not with SHA256:other")]


def test_a_key_that_the_allowed_signers_do_not_know_is_found(signed, faults, keys):
    stranger = keys.make("stranger")
    signed(key="stranger")
    assert faults(allowed=None) == []
    assert faults() == [
        (
            PLACE,
            f"the allowed signers do not know the key {keys.fingerprint(stranger)} that signed it, or not at that time",
        )
    ]


def test_a_signer_who_is_not_the_checker_is_found(signed, faults):
    signed(checker="Bo")
    assert faults() == [(PLACE, f"it is signed by {ANN}, and its checker is Bo")]


def test_a_key_that_has_run_out_since_still_counts(signed, faults, keys):
    keys.allowed.write_text("")
    keys.allow(ANN, keys.path("ann"), 'valid-before="20260201"')
    signed(decided_at=THEN)
    assert faults() == []


def test_a_key_that_had_run_out_does_not_count(signed, faults, keys):
    keys.allowed.write_text("")
    keys.allow(ANN, keys.path("ann"), 'valid-before="20260101"')
    signed(decided_at=THEN)
    ((_, fault),) = faults()
    assert fault.endswith("or not at that time")


def test_a_verdict_signed_before_there_were_allowed_signers_bears_its_keys_fingerprint(signed, faults, keys):
    signed(signer=keys.fingerprint(keys.path("ann")))
    assert faults() == []


def test_allowed_signers_that_are_gone_are_an_error(signed, faults, tmp_path):
    signed()
    with pytest.raises(NoAllowedSigners):
        faults(allowed=tmp_path / "nosuch")


def test_signatures_are_read_in_two_queries_however_many_there_are(signed, reads, counted, keys):
    for hour in range(3):
        signed(decided_at=THEN.replace(hour=hour))
    with reads() as tx, counted(tx) as asked:
        assert list(signatures.verify(tx, keys.allowed)) == []
    assert len(asked) == 2


def test_signatures_survive_a_dump_and_a_load(signed, reads, keys, sqlite_template, tmp_path):
    signed()
    other = address(str(shutil.copyfile(sqlite_template, tmp_path / "other.db")))
    load(lambda: writing(other, "load", "Another"), dump(reads))
    assert dump(lambda: reading(other)) == dump(reads)
    with reading(other) as tx:
        assert list(signatures.verify(tx, keys.allowed)) == []
        assert claims.get(tx, "stake").verdict.signed_by == ANN


def test_a_dump_loads_into_its_own_database_without_adding_a_signature(signed, reads, writes):
    signed()
    assert load(writes, dump(reads)).added == {}


OWNER = Signer((ANN, "Ann Lee"), "SHA256:key")


@pytest.mark.parametrize(
    "actor", [ANN, "Ann <ann@example.org>", "ANN LEE", "Ann Lee <other@example.org>", "<ANN@EXAMPLE.ORG>"]
)
def test_the_keys_owner_is_the_checker_under_any_of_the_owners_names(actor):
    assert signatures.checker_of(actor, OWNER, guessed=False) == actor


@pytest.mark.parametrize(
    "actor", ["Bo", "Joann@example.org", "Ann", "ann@example.org.evil.example", "", "Bo <bo@example.org>"]
)
def test_nobody_signs_in_the_name_of_another(actor):
    with pytest.raises(NotTheChecker, match=r"The key is that of ann@example\.org"):
        signatures.checker_of(actor, OWNER, guessed=False)


def test_an_actor_who_was_only_guessed_gives_way_to_the_keys_owner():
    assert signatures.checker_of("desk", OWNER, guessed=True) == ANN
    assert signatures.checker_of(f"Ann <{ANN}>", OWNER, guessed=True) == f"Ann <{ANN}>"


def test_without_allowed_signers_the_actor_is_the_checker():
    assert signatures.checker_of("Bo", None, guessed=False) == "Bo"


def test_of_several_names_the_one_that_the_checker_bears_is_kept():
    assert signatures.signer_of("Ann Lee", OWNER) == "Ann Lee"
    with pytest.raises(NotTheChecker):
        signatures.signer_of("Bo", OWNER)
