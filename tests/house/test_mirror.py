"""Every module with something to test has its tests where its name says."""

import pytest

from tests.house.house import PACKAGE, TESTS, modules, name

MIRRORED = ("exporters", "importers", "readers", "renderers", "rules", "services", "text", "values")

THROUGH = {
    "factdb/rules/rule_failed.py": "rules/test_runner.py",
    "factdb/services/judging.py": "services/test_verdicts.py",
    "factdb/services/newest.py": "services/test_claims.py",
    "factdb/services/pages.py": "services/test_listings.py",
    "factdb/text/apparatus.py": "text/test_attributions.py",
    "factdb/text/chains.py": "text/test_grades.py",
    "factdb/text/characters.py": "text/test_fold.py",
    "factdb/text/compare.py": "text/test_grades.py",
    "factdb/text/disclosed.py": "text/test_grades.py",
    "factdb/text/edges.py": "text/test_matches.py",
    "factdb/text/found.py": "text/test_matches.py",
    "factdb/text/fuzzy.py": "text/test_grades.py",
    "factdb/text/gaps.py": "text/test_grades.py",
    "factdb/text/names.py": "services/test_entities.py",
    "factdb/text/places.py": "text/test_matches.py",
    "factdb/text/runs.py": "text/test_grades.py",
    "factdb/text/speakers.py": "text/test_attributions.py",
    "factdb/text/splits.py": "text/test_grades.py",
    "factdb/text/structure.py": "text/test_grades.py",
    "factdb/text/vocabulary.py": "text/test_traps.py",
    "factdb/values/grammar.py": "values/test_parse.py",
    "factdb/values/phrases.py": "values/test_parse.py",
    "factdb/values/reading.py": "values/test_scan.py",
    "factdb/values/spelled.py": "values/test_number.py",
    "factdb/values/tense.py": "values/test_relative.py",
}
"""Inner parts, which are seen only through what they are parts of: the tests of that."""


@pytest.mark.parametrize("folder", MIRRORED)
def test_every_module_has_its_tests(folder):
    bare = [name(module) for module in modules(PACKAGE / folder) if not is_inner(module) and not has_tests(module)]
    assert [module for module in bare if module not in THROUGH] == []


def is_inner(module) -> bool:
    """Whether a module is no member of its folder but something that members share, or the folder itself."""
    return module.stem.startswith("_")


def has_tests(module) -> bool:
    """Whether a module, or the package it is a part of, has a file of tests at its place."""
    inside = module.relative_to(PACKAGE)
    own = TESTS / inside.parent / f"test_{module.stem}.py"
    whole = TESTS / inside.parts[0] / f"test_{inside.parts[1]}.py"
    return own.exists() or (len(inside.parts) > 2 and whole.exists())


def test_what_is_tested_through_something_else_is_there_and_has_no_tests_of_its_own():
    for module, tests in THROUGH.items():
        path = PACKAGE.parent / module
        assert path.exists(), module
        assert (TESTS / tests).exists(), tests
        assert not has_tests(path), module


def test_every_folder_of_tests_is_a_folder_of_the_package():
    own = {"faults", "house", "stories"}
    folders = {path.name for path in TESTS.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))}
    assert {folder for folder in folders - own if not (PACKAGE / folder).is_dir()} == set()
