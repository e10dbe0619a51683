# SPDX-License-Identifier: MIT
"""LLVM IR as the audit sees it: modules, functions, instructions, values.

A faithful picture of what LLVM prints, without what the audit does not need.
The meaning of each instruction is that of the LLVM Language Reference;
`interp` and the analysis both read it off these classes.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from hvproofs.audit.irtypes import FunctionType, StructType, Type

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


# --- instructions ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Instruction:
    """What every instruction has."""

    result: str  # the name it defines, without `%`; empty when none
    location: DebugLoc | None  # None without debug information
    line: int  # of the IR text the reader was given, from 1


@dataclass(frozen=True, slots=True)
class Binary(Instruction):
    """Integer arithmetic."""

    op: BinaryOp
    left: Value
    right: Value
    flags: frozenset[str]  # nuw, nsw, exact, disjoint: breaking one gives poison


@dataclass(frozen=True, slots=True)
class Compare(Instruction):
    """`icmp`: an i1."""

    predicate: Predicate
    left: Value
    right: Value
    flags: frozenset[str]  # samesign: operands of different sign give poison


@dataclass(frozen=True, slots=True)
class Cast(Instruction):
    """A conversion."""

    op: CastOp
    operand: Value
    type: Type
    flags: frozenset[str]  # nuw, nsw, nneg: breaking one gives poison


@dataclass(frozen=True, slots=True)
class Select(Instruction):
    """`then` when the condition is 1, else `otherwise`."""

    condition: Value
    then: Value
    otherwise: Value


@dataclass(frozen=True, slots=True)
class Freeze(Instruction):
    """Some fixed value where the operand is undef or poison, else the operand."""

    operand: Value


@dataclass(frozen=True, slots=True)
class Phi(Instruction):
    """The value that belongs to the block control came from; all phis of a block at once."""

    type: Type
    incoming: tuple[tuple[Value, str], ...]  # value, name of the predecessor


@dataclass(frozen=True, slots=True)
class GetElementPtr(Instruction):
    """An address: base plus scaled indices, sign-extended, modulo 2**64."""

    element: Type  # what the first index counts
    base: Value
    indices: tuple[Value, ...]
    flags: frozenset[str]  # inbounds, nusw, nuw: breaking one gives poison


@dataclass(frozen=True, slots=True)
class Load(Instruction):
    """Reads memory."""

    type: Type
    pointer: Value
    align: int  # bytes; 0 when not stated. An address that breaks it is undefined behaviour
    volatile: bool
    ordering: str  # empty when not atomic


@dataclass(frozen=True, slots=True)
class Store(Instruction):
    """Writes memory."""

    value: Value
    pointer: Value
    align: int  # bytes; 0 when not stated
    volatile: bool
    ordering: str  # empty when not atomic


@dataclass(frozen=True, slots=True)
class Alloca(Instruction):
    """Fresh memory until the function returns."""

    type: Type
    count: Value  # elements
    align: int  # bytes; 0 when not stated


@dataclass(frozen=True, slots=True)
class AtomicRmw(Instruction):
    """Reads memory, writes back a function of it, gives the old value."""

    op: str  # xchg, add, sub, and, or, xor, ...
    pointer: Value
    value: Value
    volatile: bool


@dataclass(frozen=True, slots=True)
class CompareExchange(Instruction):
    """Writes `new` if memory holds `expected`; gives { old value, whether it did }."""

    pointer: Value
    expected: Value
    new: Value
    volatile: bool
    weak: bool  # may fail although equal


@dataclass(frozen=True, slots=True)
class Fence(Instruction):
    """Orders memory accesses; does nothing for one thread."""


@dataclass(frozen=True, slots=True)
class ExtractValue(Instruction):
    """A member of an aggregate."""

    aggregate: Value
    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InsertValue(Instruction):
    """An aggregate with one member replaced."""

    aggregate: Value
    element: Value
    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a call."""

    value: Value
    attributes: tuple[str, ...]  # as printed: `noundef`, `byval(%struct.x)`, `elementtype(i64)`
    by_value: Type | None = None  # the callee gets a copy of this type behind the pointer
    element: Type | None = None  # what an indirect operand of inline assembly points to


@dataclass(frozen=True, slots=True)
class Call(Instruction):
    """A call, of a function or of inline assembly."""

    type: Type  # of the result
    callee: Value
    arguments: tuple[Argument, ...]
    signature: FunctionType | None  # where printed, which is for variable arguments
    bundles: str = ""  # operand bundles as printed


@dataclass(frozen=True, slots=True)
class CallBranch(Instruction):
    """Inline assembly that may jump (`asm goto`)."""

    call: Call
    default: str  # block name when it falls through
    indirect: tuple[str, ...]  # block names it may jump to


@dataclass(frozen=True, slots=True)
class Jump(Instruction):
    """An unconditional branch."""

    target: str  # block name


@dataclass(frozen=True, slots=True)
class Branch(Instruction):
    """A conditional branch; on poison it is undefined behaviour."""

    condition: Value
    then: str  # block name when 1
    otherwise: str  # block name when 0


@dataclass(frozen=True, slots=True)
class Switch(Instruction):
    """A branch on an integer."""

    value: Value
    default: str  # block name
    cases: tuple[tuple[int, str], ...]  # unsigned value, block name


@dataclass(frozen=True, slots=True)
class Return(Instruction):
    """The end of the function."""

    value: Value | None


@dataclass(frozen=True, slots=True)
class Unreachable(Instruction):
    """Undefined behaviour when reached; follows BUG() and calls that do not return."""


@dataclass(frozen=True, slots=True)
class Unsupported(Instruction):
    """An instruction the reader does not know: whatever depends on it is unknown."""

    text: str  # the instruction, cut at 200 characters
    terminator: bool  # it ends its block, so its successors are unknown too


# --- functions and modules ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A basic block."""

    name: str
    instructions: tuple[Instruction, ...]  # the last one is the terminator


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function."""

    type: Type
    name: str  # without `%`
    attributes: tuple[str, ...]  # as printed


@dataclass(frozen=True, slots=True)
class Function:
    """A function with a body."""

    name: str
    result: Type
    parameters: tuple[Parameter, ...]
    variadic: bool
    linkage: str  # `internal`, `available_externally`, ...; empty for external
    blocks: tuple[Block, ...]  # the first one is the entry
    location: DebugLoc | None  # of its definition in the source
    names: tuple[tuple[str, str], ...]  # IR name, C variable it held at some point; sorted
    line: int  # of the IR text, from 1


@dataclass(frozen=True, slots=True)
class GlobalVariable:
    """A variable of the module."""

    name: str
    type: Type
    initializer: Value | None  # None when it is external or the audit cannot read it
    constant: bool  # never written
    align: int  # bytes; 0 when not stated
    section: str  # such as `.data..percpu`; empty when none
    internal: bool  # no other file can write it by name


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of the text the reader could not take."""

    line: int  # of the IR text, from 1
    message: str


@dataclass(frozen=True, slots=True)
class Module:
    """What was read of one IR file."""

    path: str  # of the IR, as the user named it
    source: str  # of the C file, as the compiler was given it
    triple: str
    data_layout: str
    functions: dict[str, Function]  # those asked for
    globals: dict[str, GlobalVariable]  # those the functions name, and what these name
    structs: dict[str, StructType]  # every structure with a body that was needed
    declared: frozenset[str]  # every function the text declares without a body
    problems: tuple[Problem, ...] = field(default=())
