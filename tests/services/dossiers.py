"""Dossiers for the tests of loading and dumping: how they are loaded, dumped, and one that has all there is."""

from pathlib import Path

from factdb import importers
from factdb.importers import FORMATS
from factdb.services import dumping, loading

FULL = (Path(__file__).parent / "full_dossier.yaml").read_text()


def load(writes, text, name="dossier.yaml", **options):
    content = text if isinstance(text, bytes) else text.encode()
    dossier, origin = importers.read(content, name)
    with writes() as tx:
        return loading.load(tx, dossier, origin=origin, **options)


def dump(reads, form="yaml"):
    with reads() as tx:
        return "".join(FORMATS.get(form).write(dumping.dump(tx)))
