"""What ships beside the code: the migrations and the sample dossier.

They lie at the top of a checkout and, under a leading underscore, inside an installed package.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `alembic` or `fixtures`, wherever it is here."""
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
