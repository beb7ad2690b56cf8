import shutil
from contextlib import ExitStack

import pytest

from factdb.db.address import address
from factdb.db.transaction import reading, writing
from factdb.services import redactions
from factdb.services.dumping.blobs import DamagedBytes
from factdb.services.loading.faults import BadContent
from tests.forge import damage
from tests.services.dossiers import FULL, dump, load


@pytest.fixture
def elsewhere(sqlite_template, tmp_path, postgres):
    """A further database of either dialect: its writes and its reads."""
    with ExitStack() as lent:

        def made(dialect):
            if dialect == "sqlite":
                path = tmp_path / "elsewhere.db"
                shutil.copyfile(sqlite_template, path)
                where = address(str(path))
            else:
                where = address(lent.enter_context(postgres.lent()))
            return (lambda: writing(where, "load", "Another")), (lambda: reading(where))

        yield made


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
@pytest.mark.parametrize("form", ["yaml", "jsonl"])
def test_a_dump_that_is_loaded_elsewhere_is_dumped_byte_for_byte(writes, reads, elsewhere, form, other):
    load(writes, FULL)
    dumped = dump(reads, form)
    other_writes, other_reads = elsewhere(other)
    load(other_writes, dumped, f"dump.{form}")
    assert dump(other_reads, form) == dumped


def test_a_dump_loads_into_its_own_database_without_adding_anything(writes, reads):
    load(writes, FULL)
    assert load(writes, dump(reads)).added == {}


def test_an_empty_database_dumps_its_scales(reads):
    assert dump(reads).startswith("factdb: 1\nscales:\n")


def test_both_formats_hold_the_same(writes, reads, elsewhere):
    load(writes, FULL)
    other_writes, other_reads = elsewhere("sqlite")
    load(other_writes, dump(reads, "jsonl"), "dump.jsonl")
    assert dump(other_reads) == dump(reads)


def test_the_verdict_history_is_dumped_with_what_each_verdict_rests_on(writes, reads):
    load(writes, FULL)
    price = dump(reads).partition("ref: price")[2].partition("ref: exact")[0]
    assert price.index("Only the repost is held.") < price.index("The table says so too.")
    assert "- gazette@table 2, row @3" in price


def test_exact_digits_and_microseconds_are_dumped(writes, reads):
    load(writes, FULL)
    assert '"14000000000.000000000001"' in dump(reads)
    assert "2026-02-03T04:05:06.789012Z" in dump(reads)


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
@pytest.mark.parametrize("form", ["yaml", "jsonl"])
def test_a_dump_with_what_was_redacted_is_dumped_byte_for_byte(make, writes, reads, elsewhere, form, other):
    load(writes, FULL)
    held = make.source("Words that a court forbids.", ref="forbidden")
    make.claim(evidence=[make.quote("a court forbids", source=held)])
    with writes() as tx:
        redactions.redact(tx, ["forbidden"], "a court order")
    dumped = dump(reads, form)
    assert "forbids" not in dumped
    other_writes, other_reads = elsewhere(other)
    load(other_writes, dumped, f"dump.{form}")
    assert dump(other_reads, form) == dumped
    assert load(other_writes, dumped, f"dump.{form}").added == {}


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_bytes_that_are_gone_without_a_redaction_are_not_dumped(make, database, reads):
    make.source("Some words.")
    damage(database, b"", "raw")
    with pytest.raises(DamagedBytes):
        dump(reads)


def test_no_quote_is_looked_for_in_bytes_that_a_dump_says_are_gone(make, writes, reads, elsewhere):
    make.source("The mill burned.", ref="burned")
    with writes() as tx:
        redactions.redact(tx, ["burned"], "a court order")
    dumped = dump(reads) + "quotes:\n  - ref: new\n    source: burned\n    text: The mill\n"
    other_writes, _ = elsewhere("sqlite")
    with pytest.raises(BadContent, match="no words can be found in them"):
        load(other_writes, dumped)
