# SPDX-License-Identifier: MIT
"""The house rules that a program can check."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "hvproofs"
MODULES = sorted(PACKAGE.rglob("*.py"))
# Imports point to a room further down; rooms on one line know nothing of each other.
FLOORS = [
    {"cli"},
    {"report"},
    {"claims"},
    {"advise", "audit", "drift"},
    {"prove"},
    {"refute", "decide", "hypervisor"},
    {"rules"},
    {"layout"},
    {"spec"},
    {"terms"},
    {"errors", "__init__"},
]


def imports(path: Path) -> Iterator[str]:
    """The rooms a module imports from."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hvproofs."):
            yield (node.module or "").split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "hvproofs":
            yield from (a.name for a in node.names if (PACKAGE / a.name).is_dir())


def floor(room: str) -> int:
    return next(level for level, rooms in enumerate(FLOORS) if room in rooms)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_and_functions_fit_a_readers_head(path: Path) -> None:
    text = path.read_text()
    long = [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 - _docstring_lines(node) > 40
    ]

    assert long == []
    assert text.count("\n") <= 400
    assert text.startswith("# SPDX-License-Identifier: MIT\n")


def _docstring_lines(node: ast.FunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return 0
    return (first.end_lineno or 0) - first.lineno + 1


def test_imports_point_one_way() -> None:
    wrong = {
        f"{path.relative_to(PACKAGE)} -> {other}"
        for path in MODULES
        for other in imports(path)
        if room_of(path) != other and floor(room_of(path)) >= floor(other)
    }

    assert wrong == set()


def test_only_the_command_line_ends_the_process_and_nobody_prints() -> None:
    wrong = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if room_of(path) not in ("cli", "report")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.exit", "exit")
    ]

    assert wrong == []


def test_replay_imports_no_solver() -> None:
    code = "import hvproofs.refute.counterexample, sys; assert not {'z3'} & set(sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_only_one_room_asks_a_solver() -> None:
    # Whoever else wants to know something makes an obligation and hands it to an Asker.
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in MODULES
        if room_of(path) != "decide"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("check", "session")
    ]

    assert wrong == []


def test_solvers_are_imported_by_their_own_modules_only() -> None:
    wrong = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if not path.name.endswith("_solver.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import)
        and {alias.name.split(".")[0] for alias in node.names} & {"z3", "cvc5", "bitwuzla"}
    ]

    assert wrong == []
