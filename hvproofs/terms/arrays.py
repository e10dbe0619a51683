# SPDX-License-Identifier: MIT
"""The reading of a term at many values at once, with NumPy: what enumeration uses.

A truth is an array of bool, a number one of uint64: its value modulo 2^width, of at most 64 bits.
A wider one is such an array, too, as long as all its values fit, and else one of Python's
integers: nothing is taken from a result that NumPy would wrap or round. Arrays of different axes
are broadcast; every array has an axis at least, since NumPy warns of what single numbers wrap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hvproofs.terms.term import Kind, Op, Term

WORD = 64  # bits of what NumPy reckons with
Array = NDArray[Any]


class NoArrayError(Exception):
    """A term that has no such reading: of an array, an unbounded integer or wide numbers."""


def numbers(values: range, axis: int, axes: int) -> Array:
    """A range of non-negative numbers along one of some axes."""
    shape = [1] * axes
    shape[axis] = len(values)
    return np.arange(values.start, values.stop, values.step, dtype=np.uint64).reshape(shape)


def constant(value: int) -> Array:
    """A number, the same everywhere."""
    return np.array([value], dtype=np.uint64 if value < 1 << WORD else object)


def evaluated(node: Term, args: list[Array], values: Mapping[str, Array]) -> Array:
    """The values of a node, from those of its operands; raises NoArrayError."""
    kinds = {node.sort.kind, *(arg.sort.kind for arg in node.args)}
    if not kinds <= {Kind.BOOL, Kind.BITVEC}:
        raise NoArrayError(node.op.value)
    match node.op:
        case Op.VAR:
            return values[str(node.value)]
        case Op.CONST if node.sort.kind is Kind.BOOL:
            return np.array([bool(node.value)])
        case Op.CONST:
            return constant(int(node.value))
        case Op.ITE:
            then, otherwise = _alike(args[1], args[2])
            return np.where(args[0], then, otherwise)
        case Op.NOT:
            return np.logical_not(args[0])
        case Op.AND:
            return reduce(np.logical_and, args, np.array([True]))
        case Op.OR:
            return reduce(np.logical_or, args, np.array([False]))
        case Op.ZEXT:
            return args[0]
        case Op.TRUNC:
            return _modulo(args[0], node.sort.width)
        case Op.SEXT:
            return _sign_extended(args[0], node.args[0].sort.width, node.sort.width)
        case Op.EQ | Op.ULT | Op.ULE:
            one, other = _alike(*args)
            return np.asarray(_COMPARED[node.op](one, other), dtype=bool)
    if node.args[0].sort.width > WORD:
        return _wide(node, args)
    return _word(node, args)


def _alike(one: Array, other: Array) -> tuple[Array, Array]:
    """Both as Python's integers where one has such."""
    if one.dtype == other.dtype:
        return one, other
    return one.astype(object), other.astype(object)


def _fits(numbers_: Array) -> Array:
    """As uint64 where all fit."""
    return numbers_.astype(np.uint64) if int(numbers_.max()) < 1 << WORD else numbers_


def _modulo(value: Array, width: int) -> Array:
    if value.dtype == object:
        return _fits(value % (1 << width))
    return value if width >= WORD else value & np.uint64((1 << width) - 1)


def _sign_extended(value: Array, width: int, wider: int) -> Array:
    top = 1 << (width - 1)
    if int(value.max()) < top:
        return value
    if wider > WORD:
        wide = value.astype(object)
        return _fits(np.where(wide >= top, wide + ((1 << wider) - (1 << width)), wide))
    ones = np.uint64((1 << wider) - (1 << width))
    return np.where(value >= np.uint64(top), value | ones, value)


_COMPARED: Mapping[Op, Callable[[Array, Array], Array]] = {
    Op.EQ: np.equal,
    Op.ULT: np.less,
    Op.ULE: np.less_equal,
}
# Of uint64 NumPy keeps the low 64 bits, and the low bits of those are the result's.
_WRAPPING: Mapping[Op, Callable[[Array, Array], Array]] = {
    Op.ADD: np.add,
    Op.SUB: np.subtract,
    Op.MUL: np.multiply,
    Op.BAND: np.bitwise_and,
    Op.BOR: np.bitwise_or,
    Op.BXOR: np.bitwise_xor,
}


def _word(node: Term, args: list[Array]) -> Array:
    """An operation on numbers of at most 64 bits."""
    width = node.args[0].sort.width
    if node.op in _WRAPPING:
        return _modulo(_WRAPPING[node.op](*args), width)
    match node.op:
        case Op.BNOT:
            return _modulo(np.invert(args[0]), width)
        case Op.ALIGN_UP:
            size = int(node.value)
            raised = _modulo(args[0] + np.uint64(size - 1), width)
            return raised & np.uint64((1 << WORD) - size)
        case Op.UDIV | Op.UREM:
            return _divided(node.op, args[0], args[1], width)
        case Op.SDIV | Op.SREM:
            return _signed_divided(node.op, args[0], args[1], width)
        case Op.SLT | Op.SLE:
            # With the other sign bit the order is that of unsigned numbers.
            top = np.uint64(1 << (width - 1))
            less = np.less if node.op is Op.SLT else np.less_equal
            return np.asarray(less(args[0] ^ top, args[1] ^ top), dtype=bool)
        case Op.SHL | Op.LSHR | Op.ASHR:
            return _shifted(node.op, args[0], args[1], width)
    raise NoArrayError(node.op.value)


def _divided(op: Op, value: Array, by: Array, width: int) -> Array:
    """By 0: all ones, and the dividend (SMT-LIB)."""
    zero = by == 0
    some = np.where(zero, np.uint64(1), by)
    if op is Op.UDIV:
        return np.where(zero, np.uint64((1 << width) - 1), value // some)
    return np.where(zero, value, value % some)


def _signed_divided(op: Op, value: Array, by: Array, width: int) -> Array:
    """As SMT-LIB defines it: of the magnitudes, and the signs put back."""
    top = np.uint64(1 << (width - 1))
    minus, by_minus = value >= top, by >= top
    sizes = [np.where(m, _negated(x, width), x) for m, x in ((minus, value), (by_minus, by))]
    unsigned = Op.UDIV if op is Op.SDIV else Op.UREM
    found = _divided(unsigned, sizes[0], sizes[1], width)
    return np.where(minus != by_minus if op is Op.SDIV else minus, _negated(found, width), found)


def _negated(value: Array, width: int) -> Array:
    return _modulo(np.invert(value) + np.uint64(1), width)


def _shifted(op: Op, value: Array, by: Array, width: int) -> Array:
    beyond = by >= np.uint64(width)
    amount = np.where(beyond, np.uint64(0), by)
    if op is Op.SHL:
        return np.where(beyond, np.uint64(0), _modulo(value << amount, width))
    if op is Op.LSHR:
        return np.where(beyond, np.uint64(0), value >> amount)
    minus = value >= np.uint64(1 << (width - 1))
    ends = np.where(minus, _modulo(np.invert(value), width), value)
    moved = np.where(beyond, np.uint64(0), ends >> amount)
    return np.where(minus, _modulo(np.invert(moved), width), moved)


def _wide(node: Term, args: list[Array]) -> Array:
    """An operation on wider numbers, whose values mostly fit a word."""
    one, other = args[0], args[-1]
    width = node.args[0].sort.width
    if object not in (one.dtype, other.dtype):
        most, least = int(one.max()), int(one.min())
        match node.op:
            case Op.ADD if most + int(other.max()) < 1 << WORD:
                return one + other
            case Op.SUB if int(other.max()) <= least:
                return one - other
            case Op.MUL if most * int(other.max()) < 1 << WORD:
                return one * other
    one, other = one.astype(object), other.astype(object)
    match node.op:
        case Op.ADD:
            return _fits((one + other) % (1 << width))
        case Op.SUB:
            return _fits((one - other) % (1 << width))
        case Op.MUL:
            return _fits((one * other) % (1 << width))
        case Op.SHL:
            moved = one * 2 ** np.minimum(other, width)
            return _fits(moved % (1 << width))
    raise NoArrayError(f"{node.op.value} of {width} bits")
