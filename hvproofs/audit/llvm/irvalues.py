# SPDX-License-Identifier: MIT
"""Values, source places and operations of LLVM IR; `ir` has the rest and all the names."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from hvproofs.audit.llvm.irtypes import Type

# --- values ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Local:
    """What an instruction or a parameter of the same function gave: `%name`."""

    type: Type
    name: str  # without `%`


@dataclass(frozen=True, slots=True)
class Global:
    """The address of a global variable or a function: `@name`."""

    type: Type
    name: str  # without `@`


@dataclass(frozen=True, slots=True)
class ConstInt:
    """An integer constant."""

    type: Type  # an IntType
    value: int  # 0 <= value < 2**bits


@dataclass(frozen=True, slots=True)
class ConstNull:
    """`null` or `zeroinitializer`: all bits zero."""

    type: Type


@dataclass(frozen=True, slots=True)
class ConstUndef:
    """`undef` or `poison`; the audit treats both as a value nobody may rely on."""

    type: Type
    poison: bool


@dataclass(frozen=True, slots=True)
class ConstAggregate:
    """A structure or array written out."""

    type: Type
    elements: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ConstBytes:
    """A string: `c"..."`."""

    type: Type
    data: bytes


@dataclass(frozen=True, slots=True)
class ConstExpr:
    """A constant expression: a cast or arithmetic of constants."""

    type: Type
    op: BinaryOp | CastOp
    operands: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ConstAddress:
    """A constant `getelementptr`."""

    type: Type
    element: Type  # what the first index counts
    base: Value
    indices: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class InlineAsm:
    """The callee of an inline assembly statement."""

    type: Type  # its result
    template: str  # unescaped
    constraints: str  # unescaped
    sideeffect: bool  # volatile: neither removed nor duplicated


@dataclass(frozen=True, slots=True)
class OtherValue:
    """A value the audit cannot use: floating point, metadata, block addresses."""

    type: Type
    text: str


Value = (
    Local
    | Global
    | ConstInt
    | ConstNull
    | ConstUndef
    | ConstAggregate
    | ConstBytes
    | ConstExpr
    | ConstAddress
    | InlineAsm
    | OtherValue
)


# --- where an instruction came from -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DebugLoc:
    """A place in the source, and the call it was inlined through."""

    path: str  # as the compiler was given it
    line: int  # from 1; 0 when the compiler gave none
    column: int  # from 1; 0 when the compiler gave none
    function: str  # the C function the line stands in
    inlined_at: DebugLoc | None  # the call in the caller, or None

    def chain(self) -> tuple[DebugLoc, ...]:
        """This place, then each call it was inlined through, innermost first."""
        found: list[DebugLoc] = []
        place: DebugLoc | None = self
        while place is not None:
            found.append(place)
            place = place.inlined_at
        return tuple(found)


# --- operations ------------------------------------------------------------------------------


class BinaryOp(enum.Enum):
    """Integer arithmetic on two operands of one width."""

    ADD = "add"  # modulo 2**bits
    SUB = "sub"  # modulo 2**bits
    MUL = "mul"  # modulo 2**bits
    UDIV = "udiv"  # unsigned; by zero is undefined behaviour
    SDIV = "sdiv"  # towards zero; by zero and MIN / -1 are undefined behaviour
    UREM = "urem"  # unsigned; by zero is undefined behaviour
    SREM = "srem"  # sign of the dividend; by zero and MIN % -1 are undefined behaviour
    SHL = "shl"  # by bits or more is poison
    LSHR = "lshr"  # filled with zeros; by bits or more is poison
    ASHR = "ashr"  # filled with the sign; by bits or more is poison
    AND = "and"
    OR = "or"
    XOR = "xor"


class CastOp(enum.Enum):
    """A conversion of one value."""

    TRUNC = "trunc"  # the low bits
    ZEXT = "zext"  # filled with zeros
    SEXT = "sext"  # filled with the sign
    PTRTOINT = "ptrtoint"  # the address, cut or filled with zeros
    PTRTOADDR = "ptrtoaddr"  # the address without exposing its provenance
    INTTOPTR = "inttoptr"  # the address, cut or filled with zeros
    BITCAST = "bitcast"  # the same bits
    ADDRSPACECAST = "addrspacecast"  # target-specific; not the same bits in general


class Predicate(enum.Enum):
    """What `icmp` asks of two integers or addresses."""

    EQ = "eq"
    NE = "ne"
    UGT = "ugt"
    UGE = "uge"
    ULT = "ult"
    ULE = "ule"
    SGT = "sgt"
    SGE = "sge"
    SLT = "slt"
    SLE = "sle"
