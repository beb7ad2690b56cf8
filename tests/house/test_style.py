"""The style that STYLE binds us to, as far as a machine can see it."""

import ast
import re

import pytest

from tests.house.house import PACKAGE, ROOT, TESTS, functions, modules, name, tree

LONGEST_MODULE, LONGEST_FUNCTION = 300, 40
LONG_MODULES = {"factdb/words.py": "one list of words; two files would spell them in two places"}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "data", "info", "misc", "base_classes"}
EDGES = {"factdb/cli/main.py", "factdb/rules/_runner.py"}
"""The outermost edge and the rule runner: the only places where any fault at all is caught and answered."""


def test_no_module_is_too_long():
    found = {name(module): len(module.read_text(encoding="utf-8").splitlines()) for module in modules()}
    assert {path for path, lines in found.items() if lines > LONGEST_MODULE} <= set(LONG_MODULES)


def test_no_function_is_too_long():
    assert [place for place, node in functions() if lines(node) > LONGEST_FUNCTION] == []


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring."""
    first = node.body[0]
    told = first.end_lineno - first.lineno + 1 if ast.get_docstring(node) is not None else 0
    return node.end_lineno - node.lineno + 1 - told


def test_any_fault_is_caught_only_at_the_edges():
    caught = {
        name(module)
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.ExceptHandler) and catches_all(node) and not raises_again(node)
    }
    assert caught == EDGES


def catches_all(node: ast.ExceptHandler) -> bool:
    """Whether a handler catches every fault there can be."""
    return node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"))


def raises_again(node: ast.ExceptHandler) -> bool:
    """Whether a handler only tidies up."""
    return isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None


def test_no_module_has_a_vague_name():
    named = {module.stem.strip("_") for module in modules()} | {folder.name for folder in PACKAGE.rglob("*")}
    assert named & VAGUE == set()


def test_every_module_opens_with_what_it_knows():
    assert [name(module) for module in modules() if not ast.get_docstring(tree(module))] == []


def test_every_test_is_named_as_a_sentence():
    short = [
        f"{name(module)}:{node.lineno} {node.name}"
        for module in modules(TESTS)
        for node in tree(module).body
        if isinstance(node, ast.FunctionDef) and re.fullmatch(r"test_[a-z0-9]*(_[a-z0-9]+)?", node.name)
    ]
    assert short == []


def test_no_package_exports_again_what_others_make():
    """An `__init__` of a package below the top holds no star and no `__all__`."""
    for module in modules():
        for node in ast.walk(tree(module)):
            assert not (isinstance(node, ast.ImportFrom) and node.names[0].name == "*"), name(module)


def test_no_state_of_a_module_changes():
    assert [
        f"{name(module)}:{node.lineno}"
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Global)
    ] == []


@pytest.mark.parametrize("word", ["unittest.mock", "MagicMock", "mocker"])
def test_no_code_of_ours_is_mocked(word):
    users = [name(module) for module in modules(TESTS) if module.parent.name != "house" and word in module.read_text()]
    assert users == []


def test_no_test_is_skipped():
    signs = ("pytest.mark.skip", "pytest.skip(", "importorskip", "mark.xfail")
    users = [
        name(module)
        for module in modules(TESTS)
        if module.parent.name != "house" and any(sign in module.read_text(encoding="utf-8") for sign in signs)
    ]
    assert users == []


def test_no_test_needs_what_lies_outside_of_the_project():
    outside = ("/work/", "../shared", "shared/seed")
    needy = [
        name(module)
        for module in [*modules(TESTS), *modules(PACKAGE)]
        if module.parent.name != "house" and any(place in module.read_text(encoding="utf-8") for place in outside)
    ]
    assert needy == []


def test_the_folder_of_migrations_never_shadows_alembic():
    assert not (ROOT / "alembic" / "__init__.py").exists()
    assert not list((ROOT / "alembic").rglob("__init__.py"))
