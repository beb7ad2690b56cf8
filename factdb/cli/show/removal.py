"""What a redaction takes away and what it leaves, before it is done and after."""

from collections.abc import Iterator

from factdb.cli.show.layout import counted, field, heading
from factdb.records.redaction import Removal

LEFT = (
    "hashes, citation, grades, evidence, verdicts\n"
    "and what people wrote, which may have the same words: titles, claims, rationales, notes; read it"
)
COPIES = "backups, dumps and reports made before still hold the words"
SERVER = "so do the server's own log, its replicas and base backups, until they recycle their pages"


def block(removal: Removal) -> Iterator[str]:
    yield heading(", ".join(removal.sources), "redacted")
    yield from field("removed", _taken(removal))
    yield from _around(removal)
    yield from field("to do", removal.statement and f"its owner has to run: {removal.statement}")


def planned(removal: Removal) -> Iterator[str]:
    """The same as a question: what would go, and what would stay."""
    yield heading(", ".join(removal.sources), "to be redacted")
    yield from field("will go", _taken(removal))
    yield from _around(removal)


def _taken(removal: Removal) -> str:
    held = f"the bytes and the text of {counted(removal.captures, 'capture')} ({removal.size:,} bytes)"
    return f"{held}, the words of {counted(removal.quotes, 'quote')}, and what the log had of them"


def _around(removal: Removal) -> Iterator[str]:
    yield from field("stays", LEFT)
    yield from field("claims", _refs("resting on it: ", removal.claims))
    yield from field("copies", _refs("with the same words, to be redacted too if they have to go: ", removal.copies))
    yield from field("elsewhere", "\n".join([COPIES, *removal.backups, *([SERVER] if removal.server else [])]))


def _refs(what: str, refs: tuple[str, ...]) -> str:
    return what + ", ".join(refs) if refs else ""
