"""Text that can do nothing to the page or the terminal that shows it.

Control characters are shown as their pictures (ESC as ␛), and the characters that turn the direction of what
follows as their code points (‹U+202E›), for a checker wants to see that a source has them. Marks that only say
which way one character runs stay: Hebrew and Arabic need them.
"""

_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)} | {0x7F: 0x2421}
_HIDDEN = (*range(0x80, 0xA0), *range(0x2028, 0x202F), *range(0x2066, 0x206A))
_TABLE: dict[int, int | str] = {**_PICTURES, **{code: f"‹U+{code:04X}›" for code in _HIDDEN}}


def inert(text: str) -> str:
    """The text with its control and direction characters made visible; tabs and line ends stay."""
    return text.translate(_TABLE)


def escaped(json: str) -> str:
    """JSON text with the same characters as `\\u` escapes: other bytes, the same content."""
    return json.translate({code: f"\\u{code:04x}" for code in (0x7F, *_HIDDEN)})
