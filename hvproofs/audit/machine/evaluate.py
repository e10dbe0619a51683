# SPDX-License-Identifier: MIT
"""What LLVM's integer instructions compute, on concrete bit patterns.

Per the LLVM Language Reference. None is poison. Undefined bits are followed
through masks and shifts, which is how C takes padding and bit fields apart;
other arithmetic on them gives poison: stricter than LLVM, so a run may stop
where LLVM would go on, never the other way round.
"""

from __future__ import annotations

from hvproofs.audit.llvm.ir import BinaryOp, CastOp, Predicate
from hvproofs.audit.machine.memory import Partial, Scalar, Stop, StopReason, bits, scalar


def signed(value: int, width: int) -> int:
    """The two's complement reading of a bit pattern."""
    return value - (1 << width) if value >> (width - 1) else value


def _divide(left: int, right: int) -> tuple[int, int]:
    """Quotient towards zero and remainder, as C and LLVM have them."""
    quotient = abs(left) // abs(right)
    quotient = -quotient if (left < 0) != (right < 0) else quotient
    return quotient, left - quotient * right


def _division(op: BinaryOp, left: int, right: int, width: int, exact: bool) -> Scalar:
    if right == 0:
        raise Stop(StopReason.UNDEFINED, "division by zero")
    if op in (BinaryOp.SDIV, BinaryOp.SREM):
        left, right = signed(left, width), signed(right, width)
        if right == -1 and left == -(1 << (width - 1)):
            raise Stop(StopReason.UNDEFINED, "signed division overflows")
    quotient, remainder = _divide(left, right)
    if op in (BinaryOp.UREM, BinaryOp.SREM):
        return remainder % (1 << width)
    return None if exact and remainder else quotient % (1 << width)


def _shift(op: BinaryOp, left: int, right: int, width: int, flags: frozenset[str]) -> Scalar:
    if right >= width:
        return None
    lost = left & ((1 << right) - 1)
    match op:
        case BinaryOp.SHL:
            exact = left << right
            wrapped = exact % (1 << width)
            return _unless_wrapped(wrapped, exact, signed(left, width) << right, width, flags)
        case BinaryOp.LSHR:
            return None if "exact" in flags and lost else left >> right
        case _:
            if "exact" in flags and lost:
                return None
            return (signed(left, width) >> right) % (1 << width)


def _unless_wrapped(
    wrapped: int, plain: int, plain_signed: int, width: int, flags: frozenset[str]
) -> Scalar:
    """The result, or poison where nuw or nsw was promised and broken."""
    if "nuw" in flags and plain != wrapped:
        return None
    if "nsw" in flags and plain_signed != signed(wrapped, width):
        return None
    return wrapped


def _masked(op: BinaryOp, left: int | Partial, right: int | Partial, width: int) -> Scalar:
    """Arithmetic bit by bit, where some width are undefined; poison where it is not bitwise."""
    (a, a_unknown), (b, b_unknown) = bits(left), bits(right)
    match op:
        case BinaryOp.AND:
            # An undefined bit survives unless the other side is a known 0.
            unknown = (a_unknown & (b | b_unknown)) | (b_unknown & (a | a_unknown))
            return scalar(a & b, unknown)
        case BinaryOp.OR:
            unknown = (a_unknown & ~b) | (b_unknown & ~a)
            return scalar(a | b, unknown)
        case BinaryOp.XOR:
            return scalar(a ^ b, a_unknown | b_unknown)
        case BinaryOp.SHL if not b_unknown and b < width:
            mask = (1 << width) - 1
            return scalar(a << b & mask, a_unknown << b & mask)
        case BinaryOp.LSHR if not b_unknown and b < width:
            return scalar(a >> b, a_unknown >> b)
        case _:
            return None


def binary(
    op: BinaryOp, left: Scalar, right: Scalar, width: int, flags: frozenset[str] = frozenset()
) -> Scalar:
    """Integer arithmetic; Stop on undefined behaviour, None for poison."""
    division = op in (BinaryOp.UDIV, BinaryOp.SDIV, BinaryOp.UREM, BinaryOp.SREM)
    if division and not isinstance(right, int):
        raise Stop(StopReason.INDETERMINATE, "division by an undefined value")
    if left is None or right is None:
        return None
    if isinstance(left, Partial) or isinstance(right, Partial):
        return _masked(op, left, right, width)
    if division:
        return _division(op, left, right, width, "exact" in flags)
    # Only flags ask what it is as signed.
    a, b = (signed(left, width), signed(right, width)) if flags else (left, right)
    match op:
        case BinaryOp.ADD:
            return _unless_wrapped((left + right) % (1 << width), left + right, a + b, width, flags)
        case BinaryOp.SUB:
            return _unless_wrapped((left - right) % (1 << width), left - right, a - b, width, flags)
        case BinaryOp.MUL:
            return _unless_wrapped((left * right) % (1 << width), left * right, a * b, width, flags)
        case BinaryOp.AND:
            return left & right
        case BinaryOp.OR:
            return None if "disjoint" in flags and left & right else left | right
        case BinaryOp.XOR:
            return left ^ right
        case _:
            return _shift(op, left, right, width, flags)


def compare(
    predicate: Predicate, left: Scalar, right: Scalar, width: int, flags: frozenset[str]
) -> Scalar:
    """`icmp`: 1, 0, or None for poison."""
    if not isinstance(left, int) or not isinstance(right, int):
        return None
    a, b = signed(left, width), signed(right, width)
    if "samesign" in flags and (a < 0) != (b < 0):
        return None
    match predicate:
        case Predicate.EQ:
            return int(left == right)
        case Predicate.NE:
            return int(left != right)
        case Predicate.UGT:
            return int(left > right)
        case Predicate.UGE:
            return int(left >= right)
        case Predicate.ULT:
            return int(left < right)
        case Predicate.ULE:
            return int(left <= right)
        case Predicate.SGT:
            return int(a > b)
        case Predicate.SGE:
            return int(a >= b)
        case Predicate.SLT:
            return int(a < b)
        case Predicate.SLE:
            return int(a <= b)


def _cast_partial(op: CastOp, value: Partial, source: int, target: int) -> Scalar:
    if op is CastOp.SEXT and value.unknown >> (source - 1):
        return None
    mask = (1 << target) - 1
    if op is CastOp.SEXT:
        return scalar(signed(value.value, source) & mask, value.unknown & mask)
    return None if op is CastOp.ADDRSPACECAST else scalar(value.value & mask, value.unknown & mask)


def cast(op: CastOp, value: Scalar, source: int, target: int, flags: frozenset[str]) -> Scalar:
    """A conversion from `source` to `target` bits; None for poison."""
    if value is None:
        return None
    if isinstance(value, Partial):
        return _cast_partial(op, value, source, target)
    match op:
        case CastOp.TRUNC:
            low = value % (1 << target)
            return _unless_wrapped(low, value, signed(value, source), target, flags)
        case CastOp.ZEXT:
            return None if "nneg" in flags and value >> (source - 1) else value
        case CastOp.SEXT:
            return signed(value, source) % (1 << target)
        case CastOp.PTRTOINT | CastOp.PTRTOADDR | CastOp.INTTOPTR:
            return value % (1 << target)
        case CastOp.BITCAST:
            return value
        case CastOp.ADDRSPACECAST:
            raise Stop(StopReason.UNSUPPORTED, "addrspacecast")
