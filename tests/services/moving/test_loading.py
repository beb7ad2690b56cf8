from io import BytesIO

import pytest
from sqlalchemy import update

from factdb.db.audit.author import author
from factdb.db.tables.claim import claim
from factdb.db.tables.rating import rating_scale
from factdb.db.transaction import reading, unsealed, writing
from factdb.services.log import verifying
from factdb.services.log.entries import entries
from factdb.services.moving import dumping, loading
from tests.services.moving.logs import MOVER, dump, head_of, load, move, old, state


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_a_head_that_was_kept_of_the_old_database_holds_in_the_new_one(full, elsewhere, target):
    kept, moved = head_of(full), move(full, elsewhere(target))
    with reading(full) as before, reading(moved) as after:
        assert verifying.verified(after, kept).faults == verifying.verified(before, kept).faults
    assert head_of(moved).seq == kept.seq + 1


def test_the_old_lines_are_the_same_there_and_back(full, elsewhere, dialect, other):
    before = dump(full)
    there = move(full, elsewhere(other))
    back = move(there, elsewhere(dialect))
    for moved in (there, back):
        assert old(dump(moved), before) == before.splitlines()[1:]


def test_the_old_history_is_shown_with_its_times_and_actors_and_the_move_after_it(full, elsewhere, other):
    with reading(full) as tx:
        before = entries(tx)
    with reading(move(full, elsewhere(other))) as tx:
        newest, *after = entries(tx)
    assert after == before
    assert (newest.command, newest.actor, newest.to) == ("load", MOVER, ["schema"])


def test_what_was_taken_over_is_counted(full, elsewhere, other):
    kept, moved = head_of(full), load(elsewhere(other), dump(full))
    assert (moved.transactions, moved.head, moved.seq) == (kept.seq, kept, kept.seq + 1)
    assert moved.changes > moved.rows > 22


def test_a_moved_database_is_written_to_as_any_other(full, elsewhere, other):
    moved = move(full, elsewhere(other))
    with writing(moved, "test", "Ann") as tx:
        tx.execute(update(claim).values(property="spending"))
    assert state(moved)[2] == []
    assert head_of(moved).seq == head_of(full).seq + 2


def test_few_statements_move_many_rows(writes, database, elsewhere, other, counted):
    with writes() as tx:
        tx.add_all(rating_scale, [{"ref": f"s-{number}", "name": "S"} for number in range(3_000)])
    with reading(database) as tx, counted(tx) as asked:
        dumped = "".join(dumping.dump(tx)).encode()
    assert len(asked) < 80
    by = author("load", MOVER, "given")
    with unsealed(elsewhere(other), by, 30) as tx, counted(tx) as asked:
        loading.load(tx, by, BytesIO(dumped), name="dump.jsonl", where="")
    assert len([each for each in asked if each.startswith("INSERT")]) < 20
