# SPDX-License-Identifier: MIT
"""The reading of a term over Python integers: what replay and enumeration use.

Bit-vectors are integers in 0..2^width-1, wrapped by `%` (never by masks, which
symbolic execution of this module cannot follow); booleans are bools; arrays
are mappings with 0 where nothing is stored. This module imports no solver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from hvproofs.terms.term import Kind, Op, Term, walk

# An array value: what is stored, 0 elsewhere.
ArrayValue = Mapping[int, int]
Value = int | ArrayValue


def signed(value: int, width: int) -> int:
    """The two's complement reading of `value` in 0..2^width-1."""
    return value - (1 << width) if value >= 1 << (width - 1) else value


def align_up(value: int, alignment: int) -> int:
    """The least multiple of `alignment` that is at least `value`.

    post: implies(alignment > 0, __return__ >= value and __return__ % alignment == 0)
    """
    return (value + alignment - 1) // alignment * alignment


def _quotient(a: int, b: int) -> int:
    # C truncates towards zero; Python's // rounds down.
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def _sdiv(a: int, b: int, width: int) -> int:
    x, y = signed(a, width), signed(b, width)
    if y == 0:
        # SMT-LIB bvsdiv: 1 for a negative dividend, else -1.
        return 1 if x < 0 else -1
    return _quotient(abs(x), abs(y)) * (1 if (x < 0) == (y < 0) else -1)


def _srem(a: int, b: int, width: int) -> int:
    x, y = signed(a, width), signed(b, width)
    if y == 0:
        return x
    return x - y * _sdiv(a, b, width)


def _shl(a: int, amount: int, width: int) -> int:
    return a << amount if amount < width else 0


def _lshr(a: int, amount: int, width: int) -> int:
    return a >> amount if amount < width else 0


def _ashr(a: int, amount: int, width: int) -> int:
    return signed(a, width) >> min(amount, width)


def _udiv(a: int, b: int, width: int) -> int:
    # SMT-LIB bvudiv by zero is all ones; an Int has width 0 and no such value.
    return -1 if b == 0 and width else a // b


def _urem(a: int, b: int, width: int) -> int:
    return a if b == 0 and width else a % b


# Each operator on integers: the operands, then the width of the first in bits (0 for Int).
_UNARY: Mapping[Op, Callable[[int, int], int]] = {
    Op.NOT: lambda a, _: not a,
    Op.BNOT: lambda a, _: -1 - a,
    Op.ZEXT: lambda a, _: a,
    Op.TRUNC: lambda a, _: a,
    Op.SEXT: signed,
}
_BINARY: Mapping[Op, Callable[[int, int, int], int]] = {
    Op.EQ: lambda a, b, _: a == b,
    Op.ADD: lambda a, b, _: a + b,
    Op.SUB: lambda a, b, _: a - b,
    Op.MUL: lambda a, b, _: a * b,
    Op.UDIV: _udiv,
    Op.UREM: _urem,
    Op.SDIV: _sdiv,
    Op.SREM: _srem,
    Op.ULT: lambda a, b, _: a < b,
    Op.ULE: lambda a, b, _: a <= b,
    Op.SLT: lambda a, b, w: signed(a, w) < signed(b, w),
    Op.SLE: lambda a, b, w: signed(a, w) <= signed(b, w),
    Op.BAND: lambda a, b, _: a & b,
    Op.BOR: lambda a, b, _: a | b,
    Op.BXOR: lambda a, b, _: a ^ b,
    Op.SHL: _shl,
    Op.LSHR: _lshr,
    Op.ASHR: _ashr,
}


def _apply(node: Term, args: list[Any]) -> Value:
    """The value of `node`, not yet reduced modulo 2^width."""
    if (binary := _BINARY.get(node.op)) is not None:
        return binary(args[0], args[1], node.args[0].sort.width)
    if (unary := _UNARY.get(node.op)) is not None:
        return unary(args[0], node.args[0].sort.width)
    match node.op:
        case Op.CONST:
            return int(node.value)
        case Op.AND:
            return all(args)
        case Op.OR:
            return any(args)
        case Op.ITE:
            chosen: Value = args[1] if args[0] else args[2]
            return chosen
        case Op.ALIGN_UP:
            return align_up(args[0], int(node.value))
        case Op.SELECT:
            return int(args[0].get(args[1], 0))
        case Op.STORE:
            array, index, element = args
            return (
                {**array, index: element}
                if element
                else {k: v for k, v in array.items() if k != index}
            )
        case _:
            raise NotImplementedError(node.op)


def evaluate_all(roots: Iterable[Term], values: Mapping[str, Value]) -> list[Value]:
    """The values of `roots` where the variables have `values`.

    Raises KeyError for a variable without a value and ZeroDivisionError for an
    unbounded integer divided by zero (a bit-vector has SMT-LIB's value there).
    """
    at = At(values)
    return [at.value(root) for root in roots]


@dataclass(frozen=True, slots=True)
class At:
    """Terms where the variables have some values; what they share is evaluated once."""

    values: Mapping[str, Value]
    _done: dict[int, Value] = field(default_factory=dict)  # of nodes, by identity
    _kept: list[Term] = field(default_factory=list)  # above them: their identities stay theirs

    def value(self, root: Term) -> Value:
        """The value of a term; raises as `evaluate_all` does."""
        self._kept.append(root)
        done, values = self._done, self.values
        stack: list[Term | None] = [root]
        users: list[Term] = []  # nodes whose operands are under way; None on the stack ends one
        while stack:
            node = stack.pop()
            if node is None:
                node = users.pop()
                done[id(node)] = _settle(node, [done[id(arg)] for arg in node.args], values)
            elif id(node) in done:
                continue
            elif node.args:
                users.append(node)
                stack.append(None)
                stack.extend(node.args[::-1])
            else:
                done[id(node)] = _settle(node, [], values)
        return done[id(root)]


def evaluate(root: Term, values: Mapping[str, Value]) -> int:
    """The value of one number or boolean term; see `evaluate_all`."""
    (value,) = evaluate_all([root], values)
    if not isinstance(value, int):
        raise TypeError("an array is no number")
    return value


Program = Callable[[Mapping[str, int]], int]


def compiled(root: Term, known: Mapping[str, int]) -> Program:
    """`evaluate` with `known` values worked in: for enumeration over the other variables."""
    lines: list[str] = []  # of Python, a node each
    given: list[Any] = []  # what they name k0, k1, ...
    settled: dict[int, Value] = {}  # values of nodes, by identity
    texts: dict[int, str] = {}  # of the others, as operands

    def operand(arg: Term) -> str:
        if id(arg) not in texts:
            texts[id(arg)] = f"k{len(given)}"
            given.append(settled[id(arg)])
        return texts[id(arg)]

    for node in walk([root]):
        free = node.op is Op.VAR and node.value not in known
        if not free and all(id(arg) in settled for arg in node.args):
            settled[id(node)] = _settle(node, [settled[id(arg)] for arg in node.args], known)
            continue
        text = _text(node, [operand(arg) for arg in node.args])
        if text is None:
            text = f"_settle(k{len(given)}, [{', '.join(map(operand, node.args))}], values)"
            given.append(node)
        lines.append(f"x{len(lines)} = {text}")
        texts[id(node)] = f"x{len(lines) - 1}"
    result = operand(root)
    return _made(tuple(lines), len(given), result)(*given)


def _text(node: Term, operands: list[str]) -> str | None:
    """What `_settle` does for one node as Python, with everything looked up that can be."""
    width = node.args[0].sort.width if node.args else 0
    text = f"{node.op.name}({', '.join(operands)}, {width})"
    if node.op is Op.VAR:
        text = f"values[{node.value!r}]"
    elif node.op is Op.ITE:
        return "{1} if {0} else {2}".format(*operands)
    elif node.op not in _BINARY and node.op not in _UNARY:
        return None
    # Of a number that has no width, and of a truth, nothing is cut off.
    return f"{text} % {1 << node.sort.width}" if node.sort.kind is Kind.BITVEC else text


@lru_cache(maxsize=1 << 10)  # predicates that differ in their numbers alone are of one text
def _made(lines: tuple[str, ...], given: int, result: str) -> Callable[..., Program]:
    """What makes a program of lines of Python and of what is given to them."""
    names = ", ".join(f"k{index}" for index in range(given))
    body = "\n  ".join((*lines, f"return _number({result})"))
    scope: dict[str, Any] = dict(_SCOPE)
    exec(f"def make({names}):\n def run(values):\n  {body}\n return run", scope)  # noqa: S102
    made: Callable[..., Program] = scope["make"]
    return made


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("an array is no number")
    return value


def _settle(node: Term, args: list[Value], values: Mapping[str, Value]) -> Value:
    """The value of one node, reduced modulo 2^width."""
    value = values[str(node.value)] if node.op is Op.VAR else _apply(node, args)
    if node.sort.kind is Kind.BITVEC and isinstance(value, int):
        return value % (1 << node.sort.width)
    return value


# What the lines of a program may name.
_SCOPE = {
    "__builtins__": {}, "_settle": _settle, "_number": _number,
    **{op.name: function for op, function in (*_BINARY.items(), *_UNARY.items())},
}  # fmt: skip
