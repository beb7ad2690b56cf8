import doctest

import factdb.values


def test_the_examples_of_the_package_hold():
    results = doctest.testmod(factdb.values)
    assert results.attempted > 0
    assert results.failed == 0
