"""Families: the one mechanism of every plug-in folder.

A family is a package of which each module makes one member: a frozen object, usually made by a decorator.
The module's file name is the member's name, so members are listed without importing them, and adding one is
adding a file. Other distributions join through an entry point in the group named as the package, whose value
is a module of the same shape.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Family(Generic[T]):
    """The members of a package: one object of type `member` in each of its modules."""

    package: str
    member: type[T]

    @cached_property
    def _modules(self) -> dict[str, str]:
        folder = Path(str(import_module(self.package).__file__)).parent
        own = {path.stem: f"{self.package}.{path.stem}" for path in folder.glob("*.py")}
        joined = {point.name: point.value for point in entry_points(group=self.package)}
        return {name: module for name, module in sorted((joined | own).items()) if not name.startswith("_")}

    def names(self) -> list[str]:
        """The members' names, sorted, without importing a member."""
        return list(self._modules)

    def get(self, name: str) -> T:
        """One member. Raises KeyError where there is none."""
        module = import_module(self._modules[name])
        (found,) = {id(value): value for value in vars(module).values() if isinstance(value, self.member)}.values()
        return found

    def __iter__(self) -> Iterator[tuple[str, T]]:
        """Every member with its name, imported as it is reached."""
        for name in self._modules:
            yield name, self.get(name)
