import json

from tests.renderers.samples import CHECKED, EMPTY, FOUND, rendered


def test_json_is_one_object_with_findings_and_what_was_checked():
    found = json.loads("\n".join(rendered("json", FOUND)))
    assert list(found) == ["findings", "checked"]
    assert found["checked"] == CHECKED
    assert found["findings"][1] == {
        "code": "C101",
        "rule": "claim-without-evidence",
        "severity": "error",
        "kind": "claim",
        "ref": "scale-stake",
        "message": "has no evidence",
        "fix": "factdb evidence add scale-stake QUOTE",
    }


def test_json_of_nothing_is_still_an_object():
    assert json.loads("\n".join(rendered("json", EMPTY))) == {"findings": [], "checked": EMPTY.checked}
