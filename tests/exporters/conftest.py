import pytest

from factdb.records.report import Report
from tests.exporters import sample


@pytest.fixture
def report() -> Report:
    """The made-up report, with something of everything."""
    return sample.full()


@pytest.fixture
def empty() -> Report:
    """A report over nothing."""
    return sample.bare()
