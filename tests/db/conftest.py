"""Rows, and surroundings that refuse."""

import pytest

from tests.make import Make
from tests.surroundings import as_nobody, full_disk, shared_folder

__all__ = ["as_nobody", "full_disk", "shared_folder"]


@pytest.fixture
def make(writes) -> Make:
    return Make(writes)
