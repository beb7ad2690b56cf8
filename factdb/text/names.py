"""Names folded for comparison: case, diacritics, punctuation and white space do not tell two names apart."""

import re
import unicodedata


def fold_name(name: str) -> str:
    """`Yann  LeCun` and `yann lecun` give the same; empty only where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", kept))
