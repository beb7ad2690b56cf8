"""factdb log as a user types it."""

import json

import pytest

from tests.forge import intruder
from tests.keys import Keys


@pytest.fixture
def stake(done):
    done("claim", "add", "Meta grew.", "--ref", "stake")
    done("claim", "tag", "stake", "ai", "--by", "Ann <ann@example.org>")


def test_log_without_a_verb_lists_what_was_done(done, stake):
    lines = done("log").splitlines()
    assert [line.split()[0] for line in lines] == ["#4", "#3", "#2", "#1"]
    assert "claim tag" in lines[0]
    assert lines[0].endswith("by Ann <ann@example.org>")
    assert done("log", "list") == done("log")


def test_log_takes_a_ref_with_and_without_its_option(done, stake):
    assert done("log", "stake") == done("log", "--ref", "stake")
    assert len(done("log", "stake").splitlines()) == 2


def test_log_in_json_has_what_was_done_by_whom_when_and_to_what(done, stake):
    newest, *_ = json.loads(done("log", "--format", "json", "--actor", "ann"))
    assert (newest["seq"], newest["command"], newest["actor"]) == (4, "claim tag", "Ann <ann@example.org>")
    assert (newest["actor_origin"], newest["to"], newest["changes"]) == ("--by", ["claim stake"], 1)
    assert newest["at"].endswith("Z")


def test_a_page_goes_on_where_the_last_ended(factdb, stake):
    ran = factdb("log", "--limit", "2")
    assert ran.err == "Older ones: factdb log --after 3\n"
    assert factdb("log", "--after", "3").out.splitlines()[0].startswith("#2 ")


def test_the_next_page_is_narrowed_as_this_one_was(factdb, stake):
    ran = factdb("log", "--limit", "1", "--from", "1 May 2020", "--actor", "@example.org")
    assert ran.err.startswith("Older ones: factdb log --actor @example.org --from '1 May 2020' --after ")


def test_a_full_last_page_offers_no_further_one(factdb, stake):
    assert factdb("log", "--limit", "4").err == ""


def test_log_takes_a_name_that_has_spaces(done):
    done("entity", "add", "Scale AI", "--kind", "organization")
    assert "entity scale-ai" in done("log", "Scale AI")


def test_log_takes_a_range_of_dates(done, stake):
    assert done("log", "--from", "2020", "--to", "2021-03") == ""
    assert len(done("log", "--from", "2020").splitlines()) == 4


def test_log_refuses_a_date_that_is_none(refused):
    assert "01/02/2021" in refused(2, "log", "--from", "01/02/2021")


def test_log_of_what_nothing_is_called_is_refused(refused):
    assert "Nothing is called nobody." in refused(3, "log", "nobody")


def test_log_show_tells_before_and_after(done, stake):
    done("claim", "withdraw", "stake", "--reason", "a joke")
    told = done("log", "show", "5")
    assert "update  claim stake" in told
    assert "status: open → withdrawn" in told
    assert "status_reason: nothing → a joke" in told


def test_log_show_cuts_no_text_short(done):
    text = f"Meta {'really ' * 40}grew."
    done("claim", "add", text, "--ref", "long")
    done("claim", "revise", "long", "--text", text.replace("grew", "fell"), "--reason", "It fell.")
    assert f"text: {text.replace('grew', 'fell')}\n" in done("log", "show", "4")


def test_log_show_says_what_was_decided_on_what(done, stake):
    done("claim", "verify", "stake", "--rating", "reported", "--rationale", "Narrated.")
    told = done("log", "show", "5")
    assert "rating: reported of rating_scale default" in told
    assert "claim_version: 1 of claim stake" in told
    entry = json.loads(done("log", "show", "5", "--format", "json"))
    assert entry["to"] == ["claim stake"]
    assert entry["called"][entry["rows"][0]["after"]["claim_id"]] == "claim stake"


def test_log_show_counts_what_a_schema_has(done):
    assert " parts\n" in done("log", "show", "1")


def test_log_show_of_what_is_not_there_is_refused(refused):
    assert "The log has no entry #99." in refused(3, "log", "show", "99")


def test_log_verify_says_that_the_log_holds(done, stake):
    assert done("log", "verify").startswith("The log holds: 4 transactions, ")


def test_log_verify_names_what_was_altered_and_exits_1(factdb, database, stake):
    with intruder(database) as run:
        run("UPDATE claim SET property = 'forged'")
    ran = factdb("log", "verify")
    assert ran.code == 1
    assert "claim stake: is not what the log has: property is 'forged' and was empty" in ran.out
    assert "The log does not hold: 1 fault" in ran.out
    found = json.loads(factdb("log", "verify", "--format", "json").out)
    assert [fault["place"] for fault in found["faults"]] == ["claim stake"]


def test_a_head_that_was_exported_finds_a_tail_that_was_cut(factdb, done, database, stake, tmp_path):
    kept = str(tmp_path / "head.json")
    done("log", "head", "--export", kept)
    assert done("log", "verify", "--head", kept).startswith("The log holds")
    with intruder(database) as run:
        for table, where in {
            "tag": "1 = 1",
            "audit_change": "table_name = 'tag'",
            "audit_transaction": "command = 'claim tag'",
            "audit_seal": "seq = 4",
        }.items():
            run(f"DELETE FROM {table} WHERE {where}")
        run("UPDATE audit_chain SET seq = 3, hash = (SELECT hash FROM audit_seal WHERE seq = 3)")
    assert factdb("log", "verify").code == 0
    ran = factdb("log", "verify", "--head", kept)
    assert ran.code == 1
    assert "head #4: is not in the log, which ends with #3: its end was cut" in ran.out


def test_log_head_in_json_has_what_is_needed_to_compare(done, stake):
    head = json.loads(done("log", "head", "--format", "json"))
    assert head.keys() == {"chain", "seq", "hash", "at"}
    assert head["seq"] == 4


def test_a_head_is_signed_and_its_signer_told(factdb, done, stake, tmp_path, monkeypatch):
    keys = Keys(tmp_path)
    key = keys.make("ann")
    keys.allow("ann@example.org", key)
    monkeypatch.setenv("FACTDB_ALLOWED_SIGNERS", str(keys.allowed))
    kept = str(tmp_path / "head.json")
    done("log", "head", "--export", kept, "--sign", "--signing-key", str(key))
    assert "was signed by ann@example.org" in factdb("log", "verify", "--head", kept).err
    (tmp_path / "head.json").write_text((tmp_path / "head.json").read_text().replace('"seq":4', '"seq":3'))
    ran = factdb("log", "verify", "--head", kept)
    assert ran.code == 1
    assert "Error: " in ran.err


def test_signing_needs_a_file(refused):
    assert "--export FILE" in refused(2, "log", "head", "--sign")


def test_a_proof_is_verified_without_the_database(bare, done, stake, tmp_path):
    kept = str(tmp_path / "proof.json")
    done("log", "prove", "stake", "-o", kept)
    ran = bare("log", "verify", "--proof", kept, "--db", str(tmp_path / "none.db"))
    assert (ran.code, ran.out.startswith("The proof holds: ")) == (0, True)
    (tmp_path / "proof.json").write_text((tmp_path / "proof.json").read_text().replace("Meta grew", "Meta fell"))
    assert bare("log", "verify", "--proof", kept).code == 1


def test_a_proof_is_held_against_a_head_that_was_kept(done, factdb, stake, tmp_path):
    proof, kept = str(tmp_path / "proof.json"), tmp_path / "head.json"
    done("log", "prove", "stake", "-o", proof)
    assert "compare that with one that was kept" in factdb("log", "verify", "--proof", proof).err
    done("log", "head", "--export", str(kept))
    assert factdb("log", "verify", "--proof", proof, "--head", str(kept)).code == 0
    head = json.loads(kept.read_text())
    kept.write_text(json.dumps(head | {"hash": "0" * 64}))
    ran = factdb("log", "verify", "--proof", proof, "--head", str(kept))
    assert (ran.code, "its history was rewritten" in ran.out) == (1, True)


def test_a_signature_that_nobody_can_judge_is_told(factdb, done, stake, tmp_path, monkeypatch):
    keys = Keys(tmp_path)
    key = keys.make("ann")
    kept = tmp_path / "head.json"
    done("log", "head", "--export", str(kept), "--sign", "--signing-key", str(key))
    assert "was not verified: set allowed_signers" in factdb("log", "verify", "--head", str(kept)).err
    keys.allow("ann@example.org", key)
    monkeypatch.setenv("FACTDB_ALLOWED_SIGNERS", str(keys.allowed))
    (tmp_path / "head.json.sig").unlink()
    assert "is not signed" in factdb("log", "verify", "--head", str(kept)).err


def test_a_head_for_standard_output_stands_there_alone(done, stake):
    assert json.loads(done("log", "head", "--export", "-"))["seq"] == 4


def test_files_that_are_neither_head_nor_proof_are_refused(refused, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("notes")
    assert "is no head that factdb wrote" in refused(3, "log", "verify", "--head", str(path))
    assert "is no proof that factdb wrote" in refused(3, "log", "verify", "--proof", str(path))
