# SPDX-License-Identifier: MIT
"""Small changes of a Python module, one at a time.

Comparisons are turned, constants moved by one, an operand of `and_` or of a list dropped, `and`
and `or` swapped, a hypothesis that is yielded left out.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import partial

COMPARE: dict[type, type] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type, type] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
                                ast.Mod: ast.FloorDiv, ast.FloorDiv: ast.Mult}  # fmt: skip
# Builders of terms whose exchange is a change of comparison or connective.
CALLS = {"ult": "ule", "ule": "ult", "lt": "le", "le": "lt", "ugt": "uge", "uge": "ugt", "gt": "ge",
         "ge": "gt", "slt": "sle", "sle": "slt", "eq": "ne", "ne": "eq", "and_": "or_",
         "or_": "and_", "add": "sub", "sub": "add", "any": "all", "all": "any", "min": "max",
         "max": "min"}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change."""

    line: int
    what: str
    tree: ast.Module


Change = tuple[str, Callable[[ast.AST], None]]


def changes(node: ast.AST) -> Iterator[Change]:
    """What can be changed at a node, each as a function on a copy of it."""
    match node:
        case ast.Compare(ops=ops):
            for index, op in enumerate(ops):
                if type(op) in COMPARE:
                    yield f"compare {type(op).__name__}", _set_op(index, COMPARE[type(op)])
        case ast.BoolOp(op=op):
            other = ast.Or if isinstance(op, ast.And) else ast.And
            yield f"swap {type(op).__name__}", _set("op", other())
            yield from _dropped("operand", "values", len(node.values))
        case ast.BinOp(op=op) if type(op) in ARITHMETIC:
            yield f"operator {type(op).__name__}", _set("op", ARITHMETIC[type(op)]())
        case ast.UnaryOp(op=ast.Not()):
            yield "drop not", _set("op", ast.UAdd())
        case ast.Constant(value=bool(value)):
            yield f"{value}", _set("value", not value)
        case ast.Constant(value=int(value)):
            yield f"{value} + 1", _set("value", value + 1)
            yield f"{value} - 1", _set("value", value - 1)
        case ast.Call():
            yield from _of_call(node)
        case ast.List(elts=parts) | ast.Tuple(elts=parts) if len(parts) > 1:
            if isinstance(node.ctx, ast.Load):
                yield from _dropped("element", "elts", len(parts))
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield "drop yield", _set("value", ast.Constant(value=None))
        case ast.If() | ast.IfExp() | ast.comprehension(ifs=[_, *_]):
            yield from _of_condition(node)


def _of_call(node: ast.Call) -> Iterator[Change]:
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if name in CALLS:
        key = "attr" if isinstance(node.func, ast.Attribute) else "id"
        yield f"{name} to {CALLS[name]}", _on("func", _set(key, CALLS[name]))
    if name in ("and_", "or_", "implies"):
        yield from _dropped("operand", "args", len(node.args))


def _of_condition(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.comprehension):
        yield from _dropped("condition", "ifs", len(node.ifs))
    else:
        yield "condition true", _set("test", ast.Constant(value=True))
        yield "condition false", _set("test", ast.Constant(value=False))


def _set(key: str, value: object) -> Callable[[ast.AST], None]:
    return lambda node: setattr(node, key, value)


def _on(key: str, change: Callable[[ast.AST], None]) -> Callable[[ast.AST], None]:
    return lambda node: change(getattr(node, key))


def _set_op(index: int, op: type) -> Callable[[ast.AST], None]:
    return lambda node: node.ops.__setitem__(index, op())  # type: ignore[attr-defined]


def _pop(key: str, index: int, node: ast.AST) -> None:
    """Without a part; of two operands of `and` and `or` the other is left, which stands twice.

    (Python compiles none of one operand.)
    """
    parts = getattr(node, key)
    if isinstance(node, ast.BoolOp) and len(parts) == 2:
        parts[index] = parts[1 - index]
    else:
        parts.pop(index)


def _dropped(what: str, key: str, count: int) -> Iterator[Change]:
    for index in range(count):
        yield f"drop {what} {index + 1}", partial(_pop, key, index)


def unread(tree: ast.Module) -> set[int]:
    """Nodes that nothing reads when the module runs: annotations and decorators."""
    parts: list[ast.AST | None] = []
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign() | ast.arg():
                parts.append(node.annotation)
            case ast.FunctionDef():
                parts += [node.returns, *node.decorator_list]
            case ast.ClassDef():
                parts += node.decorator_list
    return {id(inner) for part in parts if part for inner in ast.walk(part)}


@dataclass(frozen=True, slots=True)
class Spot:
    """A change that a module can have."""

    node: int  # of the module's tree, in the order of ast.walk
    number: int  # of the changes of that node
    line: int
    what: str


def spots(tree: ast.Module) -> Iterator[Spot]:
    """Every change of a module, in the order of its tree."""
    silent = unread(tree)
    for index, node in enumerate(ast.walk(tree)):
        if id(node) not in silent:
            for number, (what, _) in enumerate(changes(node)):
                placed = node.target if isinstance(node, ast.comprehension) else node
                yield Spot(index, number, getattr(placed, "lineno", 0), what)


def changed(tree: ast.Module, spot: Spot) -> Mutant:
    """A copy with that change."""
    copy = deepcopy(tree)
    twin = next(n for i, n in enumerate(ast.walk(copy)) if i == spot.node)
    list(changes(twin))[spot.number][1](twin)
    ast.fix_missing_locations(copy)
    return Mutant(spot.line, spot.what, copy)


def mutants(source: str) -> Iterator[Mutant]:
    """Every change of a module, made."""
    tree = ast.parse(source)
    return (changed(tree, spot) for spot in spots(tree))
