"""The project's files, for the tests of the project itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "factdb"
TESTS = ROOT / "tests"


def modules(folder: Path = PACKAGE) -> list[Path]:
    """All modules of a folder, sorted."""
    return sorted(folder.rglob("*.py"))


def tree(module: Path) -> ast.Module:
    """A module's syntax."""
    return ast.parse(module.read_text(encoding="utf-8"), str(module))


def name(module: Path) -> str:
    """A module's path as it is told."""
    return module.relative_to(ROOT).as_posix()


def functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function and method of the package, with its place."""
    for module in modules():
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name(module)}:{node.lineno} {node.name}", node
