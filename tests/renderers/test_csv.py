import csv

from tests.renderers.samples import EMPTY, FOUND, UNHELD, rendered


def test_csv_has_a_header_and_a_finding_a_line():
    header, first, second = csv.reader(rendered("csv", FOUND))
    assert header == ["code", "rule", "severity", "kind", "ref", "message", "fix"]
    assert dict(zip(header, first, strict=True))["message"] == UNHELD.message
    assert second[:5] == ["C101", "claim-without-evidence", "error", "claim", "scale-stake"]
    assert len(rendered("csv", EMPTY)) == 1
