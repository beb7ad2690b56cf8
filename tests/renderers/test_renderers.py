"""What every renderer keeps."""

import pytest

from factdb.cli.params import FORMATS
from factdb.renderers import RENDERERS
from tests.renderers.samples import FOUND, rendered


def test_every_format_of_rows_has_a_renderer():
    assert set(FORMATS) <= set(RENDERERS.names())


@pytest.mark.parametrize("name", RENDERERS.names())
def test_a_renderer_is_pure(name):
    assert rendered(name, FOUND) == rendered(name, FOUND)


@pytest.mark.parametrize("name", sorted(set(RENDERERS.names()) - {"text"}))
def test_only_what_people_read_has_colour(name):
    assert rendered(name, FOUND, colour=True) == rendered(name, FOUND)
