"""Dumps that were cut, altered or made by another factdb: each is refused whole, and says where."""

import json

import pytest
from sqlalchemy import update

from factdb.db.tables.claim import claim
from factdb.db.transaction import writing
from factdb.errors.moving import DamagedDump, OtherLogFormat, OtherLogRevision
from factdb.services.moving.reading import is_log
from tests.services.dossiers import dump as dossier
from tests.services.moving.logs import dump, load, state


def noun(line):
    return json.loads(line)["noun"]


def at(lines, wanted, place=-1):
    """Where a line of a noun stands, the last one by default."""
    return [number for number, line in enumerate(lines) if noun(line) == wanted][place]


def change_of(lines, table):
    return next(number for number, line in enumerate(lines) if f'"table":"{table}"'.encode() in line)


def cut_line(lines):
    del lines[change_of(lines, "claim")]


def alter_content(lines):
    number = change_of(lines, "claim_version")
    lines[number] = lines[number].replace(b'"text":"', b'"text":"not ')


def alter_word(lines):
    """What no row could say."""
    number = change_of(lines, "claim")
    lines[number] = lines[number].replace(b'"status":"', b'"status":"un')


def alter_row(lines):
    number = change_of(lines, "claim")
    lines[number] = lines[number].replace(b'"row":"0', b'"row":"1')


def swap_changes(lines):
    number = change_of(lines, "claim")
    lines[number], lines[number + 1] = lines[number + 1], lines[number]


def alter_actor(lines):
    number = at(lines, "seal")
    lines[number] = lines[number].replace(b"Test Checker", b"Mallory")


def alter_blob(lines):
    line = json.loads(lines[1])
    line["data"] = "AAAA"
    lines[1] = json.dumps(line).encode() + b"\n"


def alter_size(lines):
    line = json.loads(lines[1])
    lines[1] = json.dumps({**line, "size": line["size"] + 1}).encode() + b"\n"


def cut_blob(lines):
    del lines[1]


def double_blob(lines):
    lines.insert(1, lines[1])


def cut_seals(lines):
    del lines[at(lines, "seal") :]


def cut_changes(lines):
    del lines[at(lines, "seal") + 1 :]


def cut_seal(lines):
    del lines[at(lines, "seal", -2)]


def cut_first_seal(lines):
    del lines[at(lines, "seal", 0)]


def cut_within_a_line(lines):
    lines[-1] = lines[-1][: len(lines[-1]) // 2]


def alter_head(lines):
    sealed = json.loads(lines[at(lines, "seal")])["hash"].encode()
    lines[0] = lines[0].replace(sealed, b"0" * 64)


def alter_chain(lines):
    chain = json.loads(lines[0])["chain"]
    lines[0] = lines[0].replace(chain.encode(), (chain[:-1] + ("0" if chain[-1] != "0" else "1")).encode())


def add_field(lines):
    lines[-1] = lines[-1].replace(b'{"noun"', b'{"more":1,"noun"')


def no_utf8(lines):
    number = change_of(lines, "claim_version")
    lines[number] = lines[number].replace(b'"text":"', b'"text":"\xff')


def nothing_after_the_first(lines):
    del lines[1:]


def break_first(lines):
    lines[0] = lines[0][:60]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (cut_line, "log #3 change"),
        (alter_content, "log #3 change"),
        (alter_word, "log #3 change"),
        (alter_row, "log #3 change"),
        (swap_changes, "log #3 change"),
        (alter_actor, "log #5 is not the hash of its transaction"),
        (alter_blob, "the bytes at line 2 do not match their hash"),
        (alter_size, "blob .* is not in it as its log has it"),
        (cut_blob, "blob .* is not in it as its log has it"),
        (double_blob, "its lines contradict one another"),
        (cut_seals, "it ends with #4, and its first line says #5"),
        (cut_changes, "log #5 sealed . changes, and 0 are there"),
        (cut_seal, "at line .*, #5 follows on #3"),
        (cut_first_seal, "line 3 is a change before the first seal"),
        (cut_within_a_line, "line .* cannot be read"),
        (alter_head, "log has its head at #5, and its newest seal is #5"),
        (alter_chain, "log #1 is not the hash of its transaction"),
        (add_field, "line .* cannot be read"),
        (no_utf8, "line .* cannot be read"),
        (nothing_after_the_first, "it ends with #0, and its first line says #5"),
        (break_first, "its first line cannot be read"),
    ],
)
def test_a_damaged_dump_is_refused_whole(full, elsewhere, other, damage, said):
    with writing(full, "test", "Test Checker") as tx:
        tx.execute(update(claim).values(property="spending"))
    target = elsewhere(other)
    before = state(target)
    lines = dump(full).splitlines(keepends=True)
    damage(lines)
    with pytest.raises(DamagedDump, match=f"^dump.jsonl is damaged or was altered: {said}"):
        load(target, b"".join(lines))
    assert state(target) == before
    assert before[2] == []


def test_another_version_of_the_format_is_refused(full, elsewhere, other):
    dumped = dump(full).replace(b"factdb-log-1", b"factdb-log-2", 1)
    with pytest.raises(OtherLogFormat, match="factdb-log-2"):
        load(elsewhere(other), dumped)


@pytest.mark.parametrize(("found", "hint"), [("0001", "factdb db upgrade"), ("9999", "newer factdb")])
def test_another_revision_is_refused(full, elsewhere, other, found, hint):
    dumped = dump(full).replace(b'"revision":"', f'"revision":"{found}","x":"'.encode(), 1)
    dumped = dumped.replace(f'"{found}","x":"0002"'.encode(), f'"{found}"'.encode(), 1)
    with pytest.raises(OtherLogRevision, match=found) as refused:
        load(elsewhere(other), dumped)
    assert hint in refused.value.hint


def test_only_a_first_line_of_ours_tells_a_log(full, reads):
    assert is_log(dump(full))
    assert not is_log(dossier(reads, "jsonl").encode())
    assert not is_log(dossier(reads).encode())
    assert not is_log(b"")
