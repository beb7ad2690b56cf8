"""factdb demo."""

import os
import shutil
from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app

STEPS = (
    ("init",),
    ("load", "meta-ai/dossier.yaml"),
    ("claim", "show", "scale-stake"),
    ("quote", "check", "--all"),
    ("check",),
    ("report", "-o", "report.html"),
    ("report", "-o", "report.md"),
)
ANSWERS = {"check": "Exit code 1 is expected: each finding is true of this dossier, of which only a repost is held."}


@click.command("demo")
@click.argument("folder", default="factdb-demo")
@common
@pass_app
def command(app: App, folder: str) -> int:
    """Run the main job on the sample dossier.

    It makes a new FOLDER and prints each command that it runs there: create a database, load, show a claim, check
    quotes, run the integrity checks, write the report.
    """
    _furnish(Path(folder))
    os.environ["FACTDB_DB"] = "factdb.db"
    os.chdir(folder)
    for step in STEPS:
        code = _run(step)
        if code not in (0, 1) or (code == 1 and step[0] not in ANSWERS):
            return code
    app.say(f"\nDone. In {folder}: factdb.db, report.html, report.md, and the dossier in meta-ai.")
    return 0


def _furnish(folder: Path) -> None:
    """Make the folder with a copy of the dossier. Raises FolderExists rather than write over anything."""
    from factdb import bundled
    from factdb.errors.files import FolderExists, UnwritableFile

    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise FolderExists(str(folder)) from None
    except OSError as fault:
        raise UnwritableFile(str(folder), fault.strerror or "it cannot be made") from None
    shutil.copytree(bundled.folder("fixtures") / "meta-ai", folder / "meta-ai")


def _run(step: tuple[str, ...]) -> int:
    from factdb.cli.main import run

    click.echo(f"\n$ factdb {' '.join(step)}")
    code = run(step)
    if code == 1 and step[0] in ANSWERS:
        click.echo(ANSWERS[step[0]], err=True)
    return code
