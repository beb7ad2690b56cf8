from msgspec.structs import replace

from factdb.exporters._index import Index


def test_claims_are_grouped_by_the_names_of_their_subjects(report):
    groups = [(name, [claim.ref for claim in claims]) for name, claims in Index(report).subjects]
    assert groups == [
        ("Lanternworks", ["stake", "percent"]),
        ("Mira Quill", ["lamps", "sold"]),
        ("Quill Optics", ["target"]),
        ("Other claims", ["dead-end", "gone"]),
    ]


def test_a_subject_that_the_report_lacks_is_called_by_its_ref(report):
    assert next(name for name, _ in Index(replace(report, entities=())).subjects) == "lanternworks"


def test_withdrawn_evidence_carries_no_claim(report):
    assert "q-gulls" not in Index(report).claims_by_quote


def test_a_finding_about_a_claim_elsewhere_is_listed_with_the_others(report):
    index = Index(replace(report, claims=()))
    assert [finding.ref for finding in index.other_findings] == ["target", "q-old", "repost"]
