"""Small turns of phrase that every format uses."""


def in_plain_words(word: str) -> str:
    """A stored word as it is read: `on record` for `on_record`."""
    return word.replace("_", " ").replace("-", " ")


def with_reason(word: str, reason: str | None) -> str:
    return f"{word}: {reason}" if reason else word


def opened(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]
