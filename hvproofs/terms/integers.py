# SPDX-License-Identifier: MIT
"""The reading of a term over Python integers: what replay and enumeration use.

Bit-vectors are integers in 0..2^width-1, wrapped by `%` (never by masks, which
symbolic execution of this module cannot follow); booleans are bools; arrays
are mappings with 0 where nothing is stored. This module imports no solver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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
        case Op.EQ:
            return bool(args[0] == args[1])
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
    roots = list(roots)
    done: dict[int, Value] = {}
    for node in walk(roots):
        done[id(node)] = _settle(node, [done[id(arg)] for arg in node.args], values)
    return [done[id(root)] for root in roots]


def evaluate(root: Term, values: Mapping[str, Value]) -> int:
    """The value of one number or boolean term; see `evaluate_all`."""
    (value,) = evaluate_all([root], values)
    if not isinstance(value, int):
        raise TypeError("an array is no number")
    return value


Program = Callable[[Mapping[str, int]], int]
# Computes one node from the values of the nodes before it, and stores it.
_Step = Callable[[list[Any], Mapping[str, Any]], None]


def _step(at: int, node: Term, operands: list[int]) -> _Step:
    """What `_settle` does for one node, with everything looked up that can be."""
    width = node.args[0].sort.width if node.args else 0
    # Of a number that has no width, and of a truth, nothing is cut off.
    modulus = 1 << node.sort.width if node.sort.kind is Kind.BITVEC else 0
    if node.op in _BINARY:
        return _binary_step(at, _BINARY[node.op], operands, width, modulus)
    if node.op in _UNARY and modulus:
        unary, (only,) = _UNARY[node.op], operands

        def one(done: list[Any], _: Mapping[str, Any]) -> None:
            done[at] = unary(done[only], width) % modulus

        return one
    if node.op is Op.ITE:
        test, then, otherwise = operands

        def chosen(done: list[Any], _: Mapping[str, Any]) -> None:
            done[at] = done[then] if done[test] else done[otherwise]

        return chosen

    def any_other(done: list[Any], values: Mapping[str, Any]) -> None:
        done[at] = _settle(node, [done[index] for index in operands], values)

    return any_other


def _binary_step(
    at: int, binary: Callable[[int, int, int], int], operands: list[int], width: int, modulus: int
) -> _Step:
    left, right = operands

    def reduced(done: list[Any], _: Mapping[str, Any]) -> None:
        done[at] = binary(done[left], done[right], width) % modulus

    def exact(done: list[Any], _: Mapping[str, Any]) -> None:
        done[at] = binary(done[left], done[right], width)

    return reduced if modulus else exact


def compiled(root: Term, known: Mapping[str, int]) -> Program:
    """`evaluate` with `known` values worked in: for enumeration over the other variables."""
    nodes = list(walk([root]))
    place = {id(node): index for index, node in enumerate(nodes)}
    start: list[Any] = [0] * len(nodes)
    settled: set[int] = set()
    steps: list[_Step] = []
    for index, node in enumerate(nodes):
        operands = [place[id(arg)] for arg in node.args]
        free = node.op is Op.VAR and node.value not in known
        if not free and settled.issuperset(operands):
            start[index] = _settle(node, [start[at] for at in operands], known)
            settled.add(index)
        else:
            steps.append(_step(index, node, operands))

    def run(values: Mapping[str, int]) -> int:
        done = list(start)
        for step in steps:
            step(done, values)
        result = done[-1]
        if not isinstance(result, int):
            raise TypeError("an array is no number")
        return result

    return run


def _settle(node: Term, args: list[Value], values: Mapping[str, Value]) -> Value:
    """The value of one node, reduced modulo 2^width."""
    value = values[str(node.value)] if node.op is Op.VAR else _apply(node, args)
    if node.sort.kind is Kind.BITVEC and isinstance(value, int):
        return value % (1 << node.sort.width)
    return value
