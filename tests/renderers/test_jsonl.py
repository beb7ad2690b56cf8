import json

from tests.renderers.samples import CLEAR, FOUND, rendered


def test_jsonl_is_a_finding_a_line():
    assert [json.loads(line)["ref"] for line in rendered("jsonl", FOUND)] == ["interview", "scale-stake"]
    assert rendered("jsonl", CLEAR) == []
