import pytest

NOBODY = "00000000-0000-7000-8000-000000000000"
ORPHANS = {
    "sqlite": [
        f"INSERT INTO tag VALUES ('{number}', '{NOBODY}', 'tag {number}', '2026-01-04T00:00:00.000000Z', 'nobody')"
        for number in (1, 2)
    ],
    "postgresql": ["ALTER TABLE tag ADD CONSTRAINT later FOREIGN KEY (claim_id) REFERENCES claim (id) NOT VALID"],
}
FOUND = {
    "sqlite": "2 rows refer to a claim that is not there",
    "postgresql": "its constraint later was never checked against all rows",
}


@pytest.fixture
def orphaned(raw, dialect):
    for statement in ORPHANS[dialect]:
        raw(statement)


@pytest.mark.usefixtures("orphaned")
def test_rows_that_refer_to_nothing_are_found(findings, dialect):
    assert findings("L002") == [("tag", FOUND[dialect])]


def test_rows_that_refer_to_rows_pass(make, findings):
    make.verdict(make.claim())
    assert findings("L002") == []
