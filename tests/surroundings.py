"""Surroundings that refuse: a disk that is full, a user who may do nothing, a folder that others reach."""

import os
import pkgutil
import resource
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path

import pytest

import factdb

NOBODY = 65534


@pytest.fixture
def full_disk() -> Callable[[int], AbstractContextManager[None]]:
    """`with full_disk(1000):` lets no file grow beyond so many bytes."""

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited


@pytest.fixture
def as_nobody() -> Callable[[], AbstractContextManager[None]]:
    """`with as_nobody():` lays down root's rights, for which no file's mode counts; others have none to lay down."""

    @contextmanager
    def humbled() -> Iterator[None]:
        _import_all()
        was = os.geteuid()
        if was == 0:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(was)

    return humbled


def _import_all() -> None:
    """Import all that a command may import: whom we become may read neither Python's folders nor ours."""
    ours = [module.name for module in pkgutil.walk_packages(factdb.__path__, "factdb.")]
    for name in (*ours, "getpass"):
        if not name.endswith("__main__"):
            import_module(name)


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that everybody may reach; pytest's own is closed to others."""
    with tempfile.TemporaryDirectory(prefix="factdb-test-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)
