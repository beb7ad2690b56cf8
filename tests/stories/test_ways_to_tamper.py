"""Whatever an intruder with the file, or with the server's highest rights, alters: it is named, and where it is."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import select, text

from factdb.db import migrate
from factdb.db.audit import hashes
from factdb.db.audit.content import canonical
from factdb.db.audit.verify import verify
from factdb.db.tables.audit import audit_change, audit_seal, audit_transaction
from factdb.db.tables.source import blob
from factdb.db.transaction import reading, writing
from factdb.rules import check
from factdb.services import claims
from factdb.services.log import verifying
from tests.forge import intruder
from tests.make import Make

sqlite_only = pytest.mark.parametrize("dialect", ["sqlite"])


@pytest.fixture
def filled(database, writes):
    """A database in which something can be altered: a claim of evidence, judged twice over several transactions."""
    make = Make(writes)
    made = make.claim(ref="stake")
    make.verdict(made, rating="supported")
    make.claim(ref="other")
    return database


@pytest.fixture
def kept(filled):
    """A head that was exported before anything was altered."""
    with reading(filled) as tx:
        return verifying.head_of(tx)


def _faults(database):
    with reading(database) as tx:
        return [f"{fault.place}: {fault.message}" for fault in verify(tx.connection)]


def _with_head(database, kept):
    with reading(database) as tx:
        return [f"{fault.place}: {fault.message}" for fault in verifying.verified(tx, kept).faults]


def _named(faults, *words):
    assert any(all(word in fault for word in words) for fault in faults), faults


def test_nothing_is_named_where_nothing_was_altered(filled, kept):
    assert _with_head(filled, kept) == []


def test_a_value_that_was_edited(filled):
    with intruder(filled) as run:
        run(
            "UPDATE claim_version SET text = 'Meta paid $15 billion.'"
            " WHERE claim_id = (SELECT id FROM claim WHERE ref = 'stake')"
        )
    _named(_faults(filled), "claim_version of claim stake", "text is 'Meta paid $15 billion.'")


def test_a_verdict_that_was_edited(filled):
    with intruder(filled) as run:
        run("UPDATE verdict SET checker = 'Somebody Else'")
    _named(_faults(filled), "verdict of claim stake", "checker is 'Somebody Else'")


def test_an_audit_row_that_was_edited(filled):
    with intruder(filled) as run:
        run("UPDATE audit_change SET content = replace(content, 'stake', 'steak') WHERE table_name = 'claim'")
    _named(_faults(filled), "log #", "of claim", "is not what was sealed")


def test_who_made_a_transaction(filled):
    with intruder(filled) as run:
        run("UPDATE audit_transaction SET actor = 'Somebody Else' WHERE command = 'init'")
    _named(_faults(filled), "log #", "its maker, time or changes were altered")


def test_a_row_and_its_audit_row_edited_alike(filled):
    with intruder(filled) as run:
        run("UPDATE verdict SET rationale = 'forged'")
        run(
            'UPDATE audit_change SET content = replace(content, \'"rationale":"\', \'"rationale":"forged\')'
            " WHERE table_name = 'verdict'"
        )
    _named(_faults(filled), "log #", "of verdict", "is not what was sealed")


def test_a_row_that_was_dropped(filled):
    with intruder(filled) as run:
        run("DELETE FROM claim WHERE ref = 'other'")
    _named(_faults(filled), "claim other", "the database has lost it")


def test_an_audit_row_that_was_dropped(filled):
    with intruder(filled) as run:
        run("DELETE FROM audit_change WHERE table_name = 'verdict'")
    _named(_faults(filled), "log #", "are there")


def test_a_seal_that_was_dropped(filled):
    with intruder(filled) as run:
        run("DELETE FROM audit_seal WHERE seq = 3")
    _named(_faults(filled), "log #4", "what stood between is gone")


def test_two_audit_rows_that_were_swapped(filled):
    one, other = (
        "SELECT min(seq) FROM audit_change WHERE table_name = 'rating'",
        "SELECT max(seq) FROM audit_change WHERE table_name = 'rating'",
    )
    with intruder(filled) as run, reading(filled) as tx:
        low, high = tx.execute(text(one)).scalar_one(), tx.execute(text(other)).scalar_one()
        run(f"UPDATE audit_change SET seq = -1 WHERE seq = {low}")
        run(f"UPDATE audit_change SET seq = {low} WHERE seq = {high}")
        run(f"UPDATE audit_change SET seq = {high} WHERE seq = -1")
    _named(_faults(filled), "log #2", f"change {low}", "is not what was sealed")


def test_two_rows_that_were_swapped(filled):
    with intruder(filled) as run:
        run("UPDATE claim SET ref = 'x' WHERE ref = 'stake'")
        run("UPDATE claim SET ref = 'stake' WHERE ref = 'other'")
        run("UPDATE claim SET ref = 'other' WHERE ref = 'x'")
    faults = _faults(filled)
    _named(faults, "ref is 'stake' and was 'other'")
    _named(faults, "ref is 'other' and was 'stake'")


def test_a_row_that_was_added(filled):
    with intruder(filled) as run:
        run(
            "INSERT INTO tag (id, claim_id, name, created_at, created_by)"
            " SELECT id, id, 'forged', created_at, created_by FROM claim WHERE ref = 'stake'"
        )
    _named(_faults(filled), "tag of claim stake", "the log does not have it")


def _rehash(database, first=1):
    """Write every hash from a seal on anew, as one does who knows how they are made."""
    with reading(database) as tx:
        seals = tx.execute(select(audit_seal).where(audit_seal.c.seq >= first).order_by(audit_seal.c.seq)).all()
        made = {row.id: row._mapping for row in tx.execute(select(audit_transaction))}
        gathered = [_leaves(tx, seal) for seal in seals]
    previous = seals[0].previous
    with intruder(database) as run:
        for seal, leaves in zip(seals, gathered, strict=True):
            counted = {"seq": seal.seq, "previous": previous, "changes": seal.changes}
            digest = hashes.seal(dict(made[seal.transaction_id]), **counted, root=hashes.root(leaves))
            held = f"leaves = {_literal(database, leaves)}, hash = '{digest}', previous = '{previous}'"
            run(f"UPDATE audit_seal SET {held} WHERE seq = {seal.seq}")
            previous = digest
        run(f"UPDATE audit_chain SET hash = '{previous}'")


def _leaves(tx, seal):
    own = select(audit_change).where(audit_change.c.transaction_id == seal.transaction_id).order_by(audit_change.c.seq)
    return b"".join(
        hashes.leaf(row.table_name, row.row_id, row.operation, canonical(row.table_name, row.content))
        for row in tx.execute(own)
    )


def _literal(database, content):
    return f"X'{content.hex()}'" if database.dialect == "sqlite" else f"'\\x{content.hex()}'"


def test_a_suffix_that_was_hashed_anew_is_named_with_a_head_that_was_kept(filled, kept):
    with intruder(filled) as run:
        run("UPDATE verdict SET rationale = 'forged'")
        forged = 'replace(content, \'"rationale":"a test"\', \'"rationale":"forged"\')'
        run(f"UPDATE audit_change SET content = {forged} WHERE table_name = 'verdict'")
    _rehash(filled, 3)
    assert _faults(filled) == []
    _named(_with_head(filled, kept), f"head #{kept.seq}", "its history was rewritten")


def test_a_tail_that_was_cut_is_named_with_a_head_that_was_kept(filled, kept):
    before = kept.seq - 1
    last = f"(SELECT transaction_id FROM audit_seal WHERE seq = {kept.seq})"
    rows = f"SELECT row_id FROM audit_change WHERE transaction_id = {last}"
    with intruder(filled) as run:
        for table in ("claim_version", "claim"):
            run(f"DELETE FROM {table} WHERE CAST(id AS text) IN ({rows})")
        run(f"DELETE FROM audit_change WHERE transaction_id = {last}")
        run(f"DELETE FROM audit_transaction WHERE id = {last}")
        run(f"DELETE FROM audit_seal WHERE seq = {kept.seq}")
        run(f"UPDATE audit_chain SET seq = {before}, hash = (SELECT hash FROM audit_seal WHERE seq = {before})")
    _named(_with_head(filled, kept), f"head #{kept.seq}", "its end was cut")


def test_a_history_that_was_replaced_by_another_is_named_with_a_head_that_was_kept(filled, kept):
    other = "(SELECT id FROM claim WHERE ref = 'other')"
    with intruder(filled) as run:
        run(f"UPDATE audit_seal SET chain_id = {other}")
        run(f"UPDATE audit_transaction SET chain_id = {other}")
        run(f"UPDATE audit_chain SET id = {other}")
    _rehash(filled)
    assert _faults(filled) == []
    _named(_with_head(filled, kept), "is of another database's log")


def test_a_verdict_that_was_changed_in_the_open_by_whoever_took_its_guards_away(filled):
    """The log has it, sealed and all: it says itself that somebody altered what is only appended to."""
    guard = "DROP TRIGGER verdict_no_update" + ("" if filled.dialect == "sqlite" else " ON verdict")
    _alter(filled, guard)
    with writing(filled, "test", "Mallory") as tx:
        tx.execute(text("UPDATE verdict SET rationale = 'forged'"))
    migrate.upgrade(filled)
    _named(_faults(filled), "update of verdict", "alters what is only appended to, and no redaction says why")


def test_an_older_change_that_was_numbered_above_a_newer_one(filled, writes):
    """No hash holds the number of a change, and the last word on a row is the one with the highest."""
    with writes() as tx:
        claims.withdraw(tx, "stake", "a joke")
    older = "SELECT transaction_id FROM audit_seal WHERE seq = (SELECT min(s.seq) FROM audit_seal s JOIN audit_change c"
    older += " ON c.transaction_id = s.transaction_id WHERE c.table_name = 'claim')"
    with intruder(filled) as run:
        run(f"UPDATE audit_seal SET first = first + 9000, last = last + 9000 WHERE transaction_id = ({older})")
        run(f"UPDATE audit_change SET seq = seq + 9000 WHERE transaction_id = ({older})")
        run("UPDATE claim SET status = 'open', status_reason = NULL, status_at = NULL, status_by = NULL")
    _named(_faults(filled), "is numbered before one that was sealed earlier")


@pytest.mark.parametrize(
    ("altered", "words"),
    [
        (
            "audit_seal SET last = last + 1000 WHERE seq = (SELECT max(seq) FROM audit_seal)",
            "says that its changes are",
        ),
        ("audit_seal SET first = first - 5 WHERE seq = 1", "says that its changes are"),
        ("audit_seal SET chain_id = (SELECT id FROM claim WHERE ref = 'other')", "stands in another chain"),
        ("audit_chain SET id = (SELECT id FROM claim WHERE ref = 'other')", "its seals are of another"),
        ("audit_chain SET created_by = 'Somebody Else'", "was begun by Somebody Else"),
    ],
)
def test_what_no_hash_holds_is_held_against_what_hashes_hold(filled, altered, words):
    with intruder(filled) as run:
        run(f"UPDATE {altered}")
    _named(_faults(filled), "log", words)


def test_a_key_that_was_changed(filled):
    """Its row says what the log says of the new key, but nothing was ever inserted under that one."""
    new = "00000000-0000-4000-8000-000000000000"
    with intruder(filled) as run:
        run(f"UPDATE rating SET id = '{new}' WHERE word = (SELECT max(word) FROM rating)")
        run(
            f"UPDATE audit_change SET row_id = '{new}', operation = 'update' WHERE table_name = 'rating'"
            " AND row_id NOT IN (SELECT CAST(id AS text) FROM rating)"
        )
    _rehash(filled, 2)
    _named(_faults(filled), "cannot follow on what was done to that row before")


@sqlite_only
def test_an_id_that_was_written_in_capitals(filled):
    with intruder(filled) as run:
        run("UPDATE audit_seal SET transaction_id = upper(transaction_id)")
        run("UPDATE audit_transaction SET id = upper(id)")
        run("UPDATE audit_change SET transaction_id = upper(transaction_id)")
    _named(_faults(filled), "log #2", "is not the hash of its transaction")


@sqlite_only
@pytest.mark.parametrize("at", ["replace(at, 'T', ' ')", "'yesterday'", "'0001-01-01T00:00:00+05:00'"])
def test_a_time_that_was_written_otherwise(filled, at):
    with intruder(filled) as run:
        run(f"UPDATE audit_transaction SET at = {at} WHERE command = 'init'")
    _named(_faults(filled), "is not the hash of its transaction")


@pytest.mark.parametrize("content", ["[1]", "5", "[" * 100_000])
def test_content_that_is_no_row(filled, content):
    with intruder(filled) as run:
        run(f"UPDATE audit_change SET content = '{content}' WHERE table_name = 'claim'")
    _named(_faults(filled), "insert of claim", "is not what was sealed")


def _stale(database, statement, index, *, without):
    """Run a statement while SQLite does not know of an index, or of a part of it, so that it keeps what it had."""
    with closing(sqlite3.connect(database.path, isolation_level=None)) as one:
        one.execute("PRAGMA writable_schema = ON")
        before = one.execute("SELECT rowid, sql FROM sqlite_master").fetchall()
        triggers = one.execute("SELECT * FROM sqlite_master WHERE type = 'trigger'").fetchall()
        one.execute("DELETE FROM sqlite_master WHERE type = 'trigger'")
        one.execute(f"UPDATE sqlite_master SET sql = sql || ' WHERE {without}' WHERE name = '{index}'")
        one.execute("PRAGMA schema_version = 90001")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as one:
        one.execute(f"REINDEX {index}")
        one.execute(statement)
        one.execute("PRAGMA writable_schema = ON")
        one.executemany("UPDATE sqlite_master SET sql = ? WHERE rowid = ?", [(sql, row) for row, sql in before])
        one.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", triggers)
        one.execute("PRAGMA schema_version = 90002")


@sqlite_only
def test_a_row_that_was_put_back_while_an_index_hides_its_newest_change(filled, writes):
    with writes() as tx:
        claims.withdraw(tx, "stake", "a joke")
        newest = tx.execute(text("SELECT max(seq) FROM audit_change")).scalar_one()
    back = "UPDATE claim SET status = 'open', status_reason = NULL, status_at = NULL, status_by = NULL"
    _stale(filled, back, "ix_audit_change_row_id", without=f"seq < {newest}")
    _named(_faults(filled), "audit_change", "is damaged", "ix_audit_change_row_id")


@sqlite_only
def test_a_trigger_that_bears_the_name_of_what_migrations_keep(filled):
    _alter(filled, "CREATE TRIGGER alembic_version_more AFTER INSERT ON verdict BEGIN SELECT 1; END")
    _named(_faults(filled), "alembic_version_more", "the log does not have it")


def test_a_revision_that_was_added(filled):
    _alter(filled, "INSERT INTO alembic_version VALUES ('0001')")
    _named(_faults(filled), "alembic_version", "0001, 0002")


NOOP = "CREATE FUNCTION {}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE RULE nothing AS ON INSERT TO tag DO INSTEAD NOTHING", "rule nothing of tag"),
        ("CREATE MATERIALIZED VIEW seen AS SELECT 1 AS one", "relation seen"),
        ("ALTER TABLE tag SET UNLOGGED", "relation tag"),
        (NOOP.format("alembic_version_more"), "function alembic_version_more()"),
        ("CREATE FUNCTION factdb_open(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "function factdb_open(integer)"),
        (
            "CREATE TRIGGER claim_no_truncate BEFORE INSERT ON tag FOR EACH ROW"
            " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "trigger claim_no_truncate of tag",
        ),
        ("ALTER TABLE audit_transaction DISABLE TRIGGER ALL", "keys of audit_transaction"),
        ("ALTER TABLE claim_version ALTER value_high TYPE numeric(30, 6)", "column claim_version.value_high"),
        ("CREATE OPERATOR === (leftarg = text, rightarg = text, function = texteq)", "operator ===(text,text)"),
        ("CREATE TABLE heir () INHERITS (tag)", "heir heir of tag"),
    ],
)
def test_whatever_else_a_server_makes_a_schema_of(filled, statement, named):
    with intruder(filled) as run:
        run(statement)
        faults = _faults(filled)
        if "OPERATOR" in statement:
            run("DROP OPERATOR === (text, text)")
        if "TYPE numeric" in statement:
            run("ALTER TABLE claim_version ALTER value_high TYPE numeric")
        if "UNLOGGED" in statement:
            run("ALTER TABLE tag SET LOGGED")
    _named(faults, named)


@pytest.mark.parametrize("name", ["claim_audit_update", "verdict_no_delete"])
def test_a_trigger_that_was_dropped(filled, name):
    with reading(filled) as tx:
        drop = f"DROP TRIGGER {name}" + ("" if tx.dialect == "sqlite" else f" ON {name.split('_')[0]}")
    _alter(filled, drop)
    _named(_faults(filled), f"trigger {name}", "is gone from the schema")


def test_a_schema_that_was_changed(filled):
    _alter(filled, "ALTER TABLE claim ADD COLUMN extra TEXT")
    _named(_faults(filled), "claim", "the schema was changed" if filled.dialect == "sqlite" else "column claim.extra")


def _alter(database, statement):
    if database.path:
        with closing(sqlite3.connect(database.path)) as connection:
            connection.execute(statement)
            connection.commit()
    else:
        with intruder(database) as run:
            run(statement)


def _findings(database):
    with reading(database) as tx:
        return [f"{found.code} {found.ref}: {found.message}" for found in check(tx).findings]


def test_a_bit_that_was_flipped_in_a_blob(filled):
    with reading(filled) as tx:
        held = tx.execute(select(blob.c.sha256, blob.c.data)).first()
    flipped = bytes([held.data[0] ^ 1]) + bytes(held.data[1:])
    with intruder(filled) as run:
        run(f"UPDATE blob SET data = {_literal(filled, flipped)} WHERE sha256 = '{held.sha256}'")
    _named(_findings(filled), "S102")


@sqlite_only
def test_bits_that_were_flipped_in_a_page(filled):
    content = filled.path.read_bytes()
    place = content.index(b"a test")
    filled.path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
    _named(_faults(filled), "is not what")
