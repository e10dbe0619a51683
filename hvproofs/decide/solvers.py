# SPDX-License-Identifier: MIT
"""The solvers there are, by name: each is a module `NAME_solver` of this room with a `factory`."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from hvproofs import decide
from hvproofs.errors import UsageError

if TYPE_CHECKING:
    from hvproofs.decide.solver import Solver

SolverFactory = Callable[[int], "Solver"]  # of an effort for one check; goes to other processes

SUFFIX = "_solver"
DEFAULT = "z3"
SECONDS = ("cvc5", DEFAULT)  # whom to ask for a second opinion: the first that is not the first


def names() -> tuple[str, ...]:
    """Every solver's name; none is imported."""
    found = (module.name for module in pkgutil.iter_modules(decide.__path__))
    return tuple(sorted(name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX)))


def factory(name: str) -> SolverFactory:
    """What makes a solver in the process that solves.

    Raises MissingExtraError where it is not installed, UsageError where there is none.
    """
    if name not in names():
        raise UsageError(f"no solver '{name}', expected one of {', '.join(names())}")
    import_module(f"{decide.__name__}.{name}{SUFFIX}")
    return partial(_make, name)


def second(first: str) -> str:
    """The solver to ask beside another where none is named."""
    return next(name for name in SECONDS if name != first)


def z3_factory(rlimit: int) -> Solver:
    """Z3, imported only in the process that solves."""
    return _make(DEFAULT, rlimit)


def _make(name: str, rlimit: int) -> Solver:
    made: Solver = import_module(f"{decide.__name__}.{name}{SUFFIX}").factory(rlimit)
    return made
