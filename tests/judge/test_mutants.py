# SPDX-License-Identifier: MIT
"""The mutation test itself: what is unchanged survives, what is plainly wrong is told."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from judge import oracle
from judge.mutants import asked, by_what, drawn, in_turn
from judge.mutate import Mutant, changed, mutants
from judge.rooms import ROOMS
from judge.survivors import Kind, Why, explanations, report, unexplained

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


def test_every_change_is_of_code_that_python_compiles() -> None:
    source = (
        "def f(a, b, c):\n    return (a and b) or not (a or b or c) or [x for x in (a, b) if x]\n"
    )
    found = [compile(mutant.tree, "", "exec") for mutant in mutants(source)]
    dropped = [ast.unparse(m.tree) for m in mutants("a and b") if m.what.startswith("drop")]

    assert len(found) > 10
    assert ["b and b", "a and a"] == dropped


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


def test_the_same_seed_draws_the_same_of_every_room() -> None:
    found = {name: drawn(name, ROOMS[name], 3, 19) for name in ("rules", "compile")}

    assert found == {name: drawn(name, ROOMS[name], 3, 19) for name in ("rules", "compile")}
    assert [one.room for one in in_turn(found)] == ["rules", "compile"] * 3
    for one in found["rules"]:
        made = changed(ast.parse((ROOT / one.module).read_text()), one.spot)
        assert (made.line, made.what) == (one.spot.line, one.spot.what)


def test_a_test_that_fails_tells_a_mutant_that_no_spec_does() -> None:
    """A clause of a conjunction that is wrong is seen by the tests of certificates alone."""
    room = ROOMS["certify"]
    path = ROOT / "hvproofs" / "certify" / "gates.py"
    source = path.read_text()
    wrong = Mutant(0, "", ast.parse(source.replace("(-g, a), (-g, b)", "(-g, a), (-g, a)")))

    assert by_what(path, Mutant(0, "", ast.parse(source)), [], room.tests[2:3]) == ""
    assert by_what(path, wrong, [], room.tests[2:3]) == "tests"


def test_specs_that_do_not_reach_a_function_are_not_asked() -> None:
    (one,) = drawn("compile", ROOMS["compile"], 1, 19)
    place = str(ROOT / one.module), one.first
    specs = [("far", frozenset({("x", 1)}), 0.1), ("near", frozenset({place}), 0.1),
             ("dear", frozenset({place}), 99.0)]  # fmt: skip

    assert asked(specs, one) == ["near"]


def test_a_survivor_without_a_reason_is_named() -> None:
    (one,) = drawn("compile", ROOMS["compile"], 1, 19)
    known = Why(one.module, Kind.TEXT, "words", function=one.function)

    assert known.fits(one)
    assert not Why(one.module, Kind.TEXT, "words", function="other").fits(one)
    assert unexplained([(one, "spec")]) == []
    assert one in unexplained([(one, "")]) or any(why.fits(one) for why in explanations())
    assert "1 drawn, 1 asked" in report([(one, "tests")], 1, 19)


def test_what_is_explained_is_there() -> None:
    for why in explanations():
        names = {node.name for node in ast.walk(ast.parse((ROOT / why.module).read_text()))
                 if isinstance(node, ast.FunctionDef)}  # fmt: skip
        assert not why.function or why.function in names, why
        assert why.code in (ROOT / why.module).read_text(), why
        assert why.why
