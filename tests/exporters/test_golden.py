"""Each format against its golden file; `FACTDB_RENEW_GOLDEN=1 pytest tests/exporters` writes them anew."""

import os
from pathlib import Path

import pytest

from factdb.exporters import EXPORTERS

GOLDEN = Path(__file__).parent / "golden"
FORMATS = ("html", "json", "markdown")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("which", ["report", "empty"])
def test_a_report_is_printed_as_it_was_approved(name, which, request):
    exporter = EXPORTERS.get(name)
    printed = "".join(exporter(request.getfixturevalue(which)))
    golden = GOLDEN / f"{which}{exporter.suffix}"
    if os.environ.get("FACTDB_RENEW_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(printed, encoding="utf-8", newline="")
    assert printed == golden.read_bytes().decode()


def test_the_family_lists_every_format_once():
    assert [name for name in EXPORTERS.names() if name in FORMATS] == list(FORMATS)
    assert len({exporter.suffix for _, exporter in EXPORTERS}) == len(EXPORTERS.names())
