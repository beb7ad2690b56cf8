"""What came of loading a dossier."""

from collections.abc import Mapping

from factdb.records.base import Record
from factdb.words import Noun

NAMED = (Noun.ENTITY, Noun.SOURCE, Noun.CAPTURE, Noun.QUOTE, Noun.CLAIM, Noun.EVIDENCE, Noun.VERDICT)
FORMS = {"entity": ("entity", "entities"), "evidence": ("piece of evidence", "pieces of evidence")}


class Loaded(Record, frozen=True, kw_only=True):
    """What a load did: rows added and rows found as they were, by table; stored quotes that were anchored anew."""

    added: dict[str, int] = {}
    unchanged: dict[str, int] = {}
    anchored: int = 0

    def told(self) -> list[str]:
        """What was done, in sentences."""
        added, there = _listed(self.added), _listed(self.unchanged)
        lines = [f"Added {added or _counted('row', sum(self.added.values()))}." if self.added else "Nothing was added."]
        if there:
            lines.append(f"There already: {there}.")
        if self.anchored:
            lines.append(f"Anchored anew: {_counted('quote', self.anchored)}.")
        return lines


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(_counted(noun, counts[noun]) for noun in NAMED if counts.get(noun))


def _counted(noun: str, number: int) -> str:
    one, more = FORMS.get(noun, (noun, f"{noun}s"))
    return f"{number} {one if number == 1 else more}"
