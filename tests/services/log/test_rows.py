"""From a ref to what the log knows of it."""

import pytest

from factdb.errors.refs import AmbiguousRef, NothingCalled
from factdb.services.log.rows import keys


def test_a_ref_of_several_nouns_means_all_of_them(reads, make):
    made = [make.claim(ref="meta"), make.entity("Meta", ref="meta")]
    with reads() as tx:
        assert {each.id for each in made} <= set(keys(tx, "meta"))


def test_a_claim_brings_its_versions(reads, make):
    made = make.claim(ref="stake")
    with reads() as tx:
        assert len(keys(tx, "stake")) == 2
        assert keys(tx, str(made.id))[0] == made.id


def test_a_prefix_that_one_row_has_will_do(reads, make):
    made = make.claim(ref="stake")
    with reads() as tx:
        assert keys(tx, "sta")[0] == made.id


def test_a_prefix_that_several_rows_have_is_refused(reads, make):
    make.claim(ref="stake-1")
    make.claim(ref="stake-2")
    with reads() as tx, pytest.raises(AmbiguousRef):
        keys(tx, "stake")


def test_what_nothing_is_called_is_refused(reads):
    with reads() as tx, pytest.raises(NothingCalled):
        keys(tx, "nobody")
