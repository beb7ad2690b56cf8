"""The README's tour, as it stands there."""

import doctest
import shutil
from pathlib import Path

from tests.stories.console import agrees, run, steps

ROOT = Path(__file__).parents[2]


def test_every_command_of_the_readme_prints_what_it_says(tmp_path):
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures")
    folder = tmp_path / "tour"
    folder.mkdir()
    wrong = []
    for step in steps(ROOT / "README.md"):
        found = run(step, folder)
        if not agrees(found, step.output):
            place = f"README.md:{step.line}: $ {step.command}"
            wrong.append(f"{place}\n--- it says\n{step.output}\n--- it printed\n{found}")
    assert not wrong, "\n\n".join(wrong)


def test_the_readme_has_a_tour():
    assert len(list(steps(ROOT / "README.md"))) >= 10


def test_the_readme_s_python_is_right():
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert tried
    assert not failed
