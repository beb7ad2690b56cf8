import pytest

DAMAGE = {
    "sqlite": [
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO blob VALUES ('short', 0, 'raw', x'', '2026-01-04T00:00:00.000000Z', 'nobody', NULL)",
    ],
    "postgresql": ["UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_quote_source_id'::regclass"],
}
FOUND = {
    "sqlite": "is damaged: CHECK constraint failed in blob",
    "postgresql": "is damaged: the index ix_quote_source_id is not valid",
}


@pytest.fixture
def damaged(raw, dialect):
    for statement in DAMAGE[dialect]:
        raw(statement)


@pytest.mark.usefixtures("damaged")
def test_damage_is_found(findings, dialect):
    assert findings("L001") == [("database", FOUND[dialect])]


def test_a_sound_database_passes(make, findings):
    make.verdict(make.claim())
    assert findings("L001") == []
