"""The hashes are what their documentation says, so that anybody can compute them."""

import hashlib
import json
from datetime import datetime, timedelta, timezone

from factdb.db.audit import hashes

AT = datetime(2026, 1, 4, 15, 0, 0, 7, tzinfo=timezone(timedelta(hours=1)))
MADE = {
    "id": "t",
    "chain_id": "c",
    "at": AT,
    "actor": "A <a@example.org>",
    "actor_origin": "--by",
    "login": "a",
    "command": "claim add",
    "client_version": "1",
}


def _sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def test_a_leaf_is_the_hash_of_one_line_of_json():
    line = '["claim","01a2","insert",{"ref":"stake"}]'
    assert hashes.leaf("claim", "01a2", "insert", '{"ref":"stake"}').hex() == _sha256(line)


def test_a_seal_is_the_hash_of_the_canonical_json_of_all_that_it_seals():
    said = {**MADE, "seq": 2, "previous": "p", "changes": 1, "root": "r", "at": "2026-01-04T14:00:00.000007Z"}
    said["transaction"] = said.pop("id")
    canonical = json.dumps(said, sort_keys=True, separators=(",", ":"))
    assert hashes.seal(MADE, seq=2, previous="p", changes=1, root="r") == _sha256(canonical)


def test_whatever_is_altered_gives_another_seal():
    seal = hashes.seal(MADE, seq=2, previous="p", changes=1, root="r")
    others = [{**MADE, name: AT + timedelta(microseconds=1) if name == "at" else "x"} for name in MADE]
    altered = [hashes.seal(other, seq=2, previous="p", changes=1, root="r") for other in others]
    altered += [hashes.seal(MADE, seq=3, previous="p", changes=1, root="r")]
    altered += [hashes.seal(MADE, seq=2, previous="q", changes=1, root="r")]
    altered += [hashes.seal(MADE, seq=2, previous="p", changes=2, root="r")]
    altered += [hashes.seal(MADE, seq=2, previous="p", changes=1, root="s")]
    assert len({seal, *altered}) == len(altered) + 1


def test_no_two_changes_share_a_leaf():
    """A quote in a table's name or in a row's key is no end of it."""
    one = hashes.leaf('claim","a', "b", "insert", "{}")
    assert one != hashes.leaf("claim", 'a","b', "insert", "{}")
