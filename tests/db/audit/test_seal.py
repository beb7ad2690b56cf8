"""Every transaction has one seal, numbered without a gap, over what it changed."""

from sqlalchemy import select

from factdb import __version__
from factdb.db.audit.verify import verify
from factdb.db.tables.audit import audit_chain, audit_change, audit_seal, audit_transaction
from factdb.db.tables.rating import rating_scale
from factdb.db.transaction import reading, writing


def _seals(database):
    with reading(database) as tx:
        return tx.execute(select(audit_seal).order_by(audit_seal.c.seq)).all()


def test_a_new_database_has_a_seal_for_its_schema_and_one_for_its_scales(database):
    assert [(seal.seq, seal.changes) for seal in _seals(database)] == [(1, 1), (2, 22)]


def test_a_transaction_adds_one_seal_that_follows_on_the_last(database):
    before = _seals(database)[-1]
    with writing(database, "claim add", "A", origin="--by") as tx:
        tx.add(rating_scale, ref="mine", name="Mine")
        tx.add(rating_scale, ref="other", name="Other")
    after = _seals(database)[-1]
    assert (after.seq, after.previous, after.changes) == (before.seq + 1, before.hash, 2)
    assert len(after.leaves) == 2 * 32


def test_the_head_is_the_newest_seal_and_nothing_is_left_open(database):
    with reading(database) as tx:
        chain = tx.execute(select(audit_chain)).one()
    newest = _seals(database)[-1]
    assert (chain.seq, chain.hash, chain.open_id) == (newest.seq, newest.hash, None)


def test_a_transaction_says_who_made_it_with_what(database):
    with writing(database, "claim add", "Ann", origin="--by") as tx:
        tx.add(rating_scale, ref="mine", name="Mine")
    with reading(database) as tx:
        newest = select(audit_transaction).join(audit_seal, audit_seal.c.transaction_id == audit_transaction.c.id)
        row = tx.execute(newest.order_by(audit_seal.c.seq.desc()).limit(1)).one()
    assert (row.actor, row.actor_origin, row.command) == ("Ann", "--by", "claim add")
    assert row.client_version == __version__
    assert row.login


def test_a_big_transaction_is_sealed_over_all_of_its_changes(database):
    with writing(database, "load", "A") as tx:
        tx.add_all(rating_scale, [{"ref": f"s-{n}", "name": "S"} for n in range(12_345)])
    assert _seals(database)[-1].changes == 12_345
    with reading(database) as tx:
        assert list(verify(tx.connection)) == []
        seqs = tx.execute(select(audit_change.c.seq).order_by(audit_change.c.seq)).scalars().all()
    assert len(set(seqs)) == 12_345 + 23
