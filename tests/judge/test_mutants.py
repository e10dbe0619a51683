# SPDX-License-Identifier: MIT
"""The mutation test itself: what is unchanged survives, what is plainly wrong is told."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from judge import oracle
from judge.mutants import by_what
from judge.mutate import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
AREAS = ROOT / "hvproofs" / "rules" / "areas.py"
FEW = ("stack", "placed-at-limit", "v-maximum", "v-most", "alias", "run-n-all")


@pytest.fixture(scope="module")
def rights() -> list[oracle.Right]:
    few = [right for right in oracle.specs() if right[0].name in FEW]
    return oracle.usable(few)[0]


def test_every_change_is_one_change() -> None:
    source = "def f(a: tuple[int, 1], b):\n    return a < b and all(x + 1 for x in (a, b))\n"
    found = list(mutants(source))

    assert {"compare Lt", "swap And", "drop operand 1", "1 + 1", "operator Add", "all to any",
            "drop element 2"} <= {mutant.what for mutant in found}  # fmt: skip
    assert len(
        {ast.unparse(mutant.tree) for mutant in found} - {ast.unparse(ast.parse(source))}
    ) == len(found)


def test_the_tool_itself_survives(rights: list[oracle.Right]) -> None:
    same = Mutant(0, "nothing", ast.parse(AREAS.read_text()))

    assert by_what(AREAS, same, rights) == ""


def test_a_rule_that_never_holds_and_a_module_that_does_not_load_are_told(
    rights: list[oracle.Right],
) -> None:
    broken = Mutant(0, "raises", ast.parse("raise ValueError"))
    turned = (m for m in mutants(AREAS.read_text()) if m.what.startswith(("compare", "swap")))

    assert by_what(AREAS, broken, rights) == "ValueError"
    assert any(by_what(AREAS, mutant, rights) for mutant in turned)
