"""The package: its dependencies, its revision, and what a wheel of it holds and can do."""

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from factdb.db.revision import HEAD
from tests.house.house import ROOT, modules, tree

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODULES = {"markdown-it-py": "markdown_it", "python-dateutil": "dateutil", "pyyaml": "yaml"}
"""Packages that are imported under another name than they are installed under."""

PASSAGE = 300
"""The longest run of somebody else's words that the project holds, in characters."""


def test_the_revision_is_the_newest_migration():
    made = sorted(path.name for path in (ROOT / "alembic" / "versions").glob("*.py"))
    assert made[-1].startswith(f"{HEAD}_")


def test_migrations_are_numbered_without_a_gap():
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "alembic" / "versions").glob("*.py"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_dependency_is_imported_somewhere():
    names = [re.split(r"[^\w-]", each)[0] for each in PROJECT["project"]["dependencies"]]
    wanted = {MODULES.get(name, name) for name in names}
    assert wanted <= imported()


def test_everything_that_is_imported_is_a_dependency():
    names = [re.split(r"[^\w-]", each)[0] for each in PROJECT["project"]["dependencies"]]
    known = {MODULES.get(name, name) for name in names} | {"factdb"} | set(sys.stdlib_module_names)
    assert imported() - known == set()


def imported() -> set[str]:
    """The top packages that factdb's own modules import."""
    found = set()
    for module in [*modules(), *modules(ROOT / "alembic")]:
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ImportFrom):
                found.add(str(node.module).partition(".")[0])
            elif isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
    return found


def test_the_fixtures_hold_short_passages_of_others_only():
    excerpt = (ROOT / "fixtures" / "meta-ai" / "excerpt.txt").read_text(encoding="utf-8")
    passages = [passage.strip() for passage in excerpt.split("[…]")]
    assert len(passages) > 5
    assert max(map(len, passages)) <= PASSAGE


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """A wheel of the project, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("*.whl")
    with zipfile.ZipFile(made) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


@pytest.mark.parametrize(
    "path",
    [
        "factdb/__main__.py",
        "factdb/py.typed",
        "factdb/_alembic/env.py",
        "factdb/_alembic/versions/0001_first_schema.py",
        "factdb/_fixtures/meta-ai/dossier.yaml",
        "factdb/_fixtures/README.md",
    ],
)
def test_a_wheel_holds(wheel, path):
    assert (wheel / path).is_file()


def test_a_wheel_holds_all_templates(wheel):
    made = {path.name for path in (ROOT / "factdb" / "exporters").iterdir() if path.suffix not in (".py", "")}
    assert {"_report.html.j2", "_report.css"} <= made
    assert made <= {path.name for path in (wheel / "factdb" / "exporters").iterdir()}


def test_a_wheel_holds_the_package_and_nothing_else(wheel):
    tops = {path.name for path in wheel.iterdir()}
    assert tops == {"factdb", f"factdb-{PROJECT['project']['version']}.dist-info"}
    assert not [path for path in wheel.rglob("*") if path.name.startswith(("test_", "conftest"))]
    assert not [path for path in wheel.rglob("*") if path.suffix in (".pyc", ".db", ".ini")]
    assert not (wheel / "factdb" / "_alembic" / "__init__.py").exists()


def test_a_wheel_holds_its_licence_and_its_script(wheel):
    (described,) = wheel.glob("*.dist-info")
    assert "Apache License" in (described / "licenses" / "LICENSE").read_text(encoding="utf-8")
    assert "factdb = factdb.__main__:main" in (described / "entry_points.txt").read_text(encoding="utf-8")


@pytest.fixture
def installed(wheel, tmp_path):
    """Run the unpacked copy, and no other, in a folder of its own."""

    def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "PYTHONPATH": str(wheel), "PYTHONDONTWRITEBYTECODE": "1", "FACTDB_BY": "Ann"}
        called = [sys.executable, *arguments]
        return subprocess.run(called, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=120, check=False)

    where = ran("-c", "import factdb; print(factdb.__file__)").stdout.strip()
    assert Path(where).is_relative_to(wheel)
    return ran


def test_a_wheel_finds_its_migrations(installed, tmp_path):
    done = installed("-m", "factdb", "init")
    assert (done.returncode, done.stderr) == (0, "Created factdb.db. Next: factdb source add FILE\n")
    assert installed("-m", "factdb", "db", "current").stdout == f"{HEAD}\n"
    assert installed("-m", "factdb", "db", "upgrade").returncode == 0
    assert (tmp_path / "factdb.db").exists()


def test_a_wheel_finds_its_sample_dossier(installed, tmp_path):
    done = installed("-m", "factdb", "demo", "try")
    assert (done.returncode, (tmp_path / "try" / "report.html").exists()) == (0, True)


def test_a_wheel_is_of_the_version_it_says(installed):
    assert installed("-c", "import factdb.db.migrate, factdb.bundled as b; print(b.folder('alembic').name)").stdout == (
        "_alembic\n"
    )
