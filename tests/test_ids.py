import re
import time

import pytest

from factdb.ids import is_ref, mint_ref, slug, uuid7


def test_an_id_is_a_uuid_of_version_7():
    made = uuid7()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")


def test_an_id_begins_with_the_time_in_milliseconds():
    before, made, after = time.time_ns() // 10**6, uuid7(), time.time_ns() // 10**6
    assert before <= made.int >> 80 <= after


def test_ids_rise_in_the_order_in_which_they_are_made():
    made = [uuid7() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_minted_ref_is_short_and_a_ref():
    made = mint_ref("c")
    assert re.fullmatch("c-[2-9a-hj-km-np-tv-z]{6}", made)
    assert is_ref(made)


@pytest.mark.parametrize(
    ("name", "ref"),
    [("Yann LeCun", "yann-lecun"), ("Zoë & Søn", "zoe-sn"), ("  ", ""), ("李", ""), ("x" * 99, "x" * 60)],
)
def test_a_slug_is_made_of_what_is_latin_in_a_name(name, ref):
    assert slug(name) == ref
