# SPDX-License-Identifier: MIT
"""The house rules that a program can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "hvproofs"
MODULES = sorted(PACKAGE.rglob("*.py"))
ARCHITECTURE = (PACKAGE / "README.md").read_text("utf-8")
# Imports point to a room further down; rooms on one line know nothing of each other.
FLOORS = [
    {"__init__", "__main__", "pytest_plugin"},
    {"cli"},
    {"report", "emit"},
    {"claims", "review"},
    {"advise", "audit", "certify", "drift"},
    {"prove"},
    {"refute", "decide", "hypervisor"},
    {"rules"},
    {"layout"},
    {"spec"},
    {"terms"},
    {"kept"},
    {"errors", "status"},
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


def test_ids_are_compared_by_what_they_are() -> None:
    # An id that was in another process is another object: `is` would lose its verdicts.
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Compare)
        and any(isinstance(op, ast.Is | ast.IsNot) for op in node.ops)
        and re.search(r"\b(rule|RULE)$|\.id$", ast.unparse(node.left))
        and ast.unparse(node.comparators[0]) != "None"
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


def test_the_architectures_table_has_the_rooms_and_their_floors() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", ARCHITECTURE, re.MULTILINE)
    table = [
        {room for at, room in rows if int(at) == one} for one in range(1, int(rows[-1][0]) + 1)
    ]
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}

    # Above and below the rooms are modules.
    assert [{"__init__", "__main__", "pytest_plugin"}, *table, {"errors", "status"}] == FLOORS
    assert rooms == set().union(*table)


def test_the_walks_of_the_architecture_lead_through_modules_that_are_there() -> None:
    paths = re.findall(r"`([\w/]+\.py)`", ARCHITECTURE)
    walked = {
        path for path in paths if "/" in path and not path.startswith(("tests/", "hvproofs/"))
    }

    assert walked
    assert {path for path in walked if not (PACKAGE / path).is_file()} == set()


def test_every_decision_is_numbered_told_in_short_and_in_the_table() -> None:
    pages = sorted((PACKAGE / "decisions").glob("*.md"))
    parts = ["Decision", "Why", "Costs", "Reconsider"]

    assert [path.name[:4] for path in pages] == [f"{n:04}" for n in range(1, len(pages) + 1)]
    for path in pages:
        text = path.read_text("utf-8")
        assert parts == re.findall(r"^\*\*(\w+)", text, re.MULTILINE)
        assert text.count("\n") <= 40
        assert f"(decisions/{path.name})" in ARCHITECTURE


def test_make_help_names_what_there_is_to_make() -> None:
    root = PACKAGE.parent
    text = (root / "Makefile").read_text()
    targets = next(line for line in text.splitlines() if line.startswith(".PHONY:")).split()[1:]
    done = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=root, capture_output=True, text=True,
        check=True,
    )  # fmt: skip

    assert sorted(targets) == sorted(line.split()[0] for line in done.stdout.splitlines())
    assert [] == [line for line in done.stdout.splitlines() if len(line) > 80]


@pytest.mark.parametrize(
    ("module", "known"),
    [
        ("multiprocessing", {"decide/pool.py"}),  # one process pool; its pipes serve others
        ("textwrap", {"report/fill.py"}),  # lines are broken in one place
        # What was meant is guessed in one place, and lines are followed through patches in one.
        ("difflib", {"errors.py", "review/lines.py"}),
    ],
)
def test_what_is_done_in_one_place(module: str, known: set[str]) -> None:
    users = {
        str(path.relative_to(PACKAGE))
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if (isinstance(node, ast.Import) and any(a.name == module for a in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == module)
    }

    assert known == users


def test_no_pool_but_our_own() -> None:
    others = ("concurrent.futures", "multiprocessing.pool")
    # Whose workers are on other machines.
    cluster = {PACKAGE / "decide" / "cluster.py", PACKAGE / "decide" / "elsewhere.py"}
    users = {path for path in MODULES if any(one in path.read_text() for one in others)}

    assert cluster == users
