# SPDX-License-Identifier: MIT
"""LLVM IR as the audit sees it: modules, functions, instructions, values.

A faithful picture of what LLVM prints, without what the audit does not need.
The meaning of each instruction is that of the LLVM Language Reference;
`interp` and the analysis both read it off these classes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hvproofs.audit.llvm.chains import Chain, Kept
from hvproofs.audit.llvm.irtypes import FunctionType, Structs, Type
from hvproofs.audit.llvm.irvalues import (
    BinaryOp,
    CastOp,
    ConstAddress,
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstNull,
    ConstUndef,
    DebugLoc,
    Global,
    InlineAsm,
    Local,
    OtherValue,
    Predicate,
    Value,
)

__all__ = [
    "Alloca",
    "Argument",
    "AtomicRmw",
    "Binary",
    "BinaryOp",
    "Block",
    "Branch",
    "Call",
    "CallBranch",
    "Cast",
    "CastOp",
    "Compare",
    "CompareExchange",
    "ConstAddress",
    "ConstAggregate",
    "ConstBytes",
    "ConstExpr",
    "ConstInt",
    "ConstNull",
    "ConstUndef",
    "DebugLoc",
    "ExtractValue",
    "Fence",
    "Freeze",
    "Function",
    "GetElementPtr",
    "Global",
    "GlobalVariable",
    "InlineAsm",
    "InsertValue",
    "Instruction",
    "Jump",
    "Load",
    "Local",
    "Module",
    "OtherValue",
    "Parameter",
    "Phi",
    "Predicate",
    "Problem",
    "Return",
    "Select",
    "Store",
    "Switch",
    "Unreachable",
    "Unsupported",
    "Value",
]

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
    declared: bool = False  # it is defined in another file, maybe with a larger alignment


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
    structs: Structs  # every structure with a body that was needed
    declared: frozenset[str]  # every function the text declares without a body
    shared: frozenset[str] = frozenset()  # names that may be those of one object
    chains: dict[str, Chain] = field(default_factory=dict)  # by the page variable as it is written
    fixed: dict[int, Kept] = field(default_factory=dict)  # by the address, the same on every CPU
    problems: tuple[Problem, ...] = field(default=())


def variable(address: Value) -> str:
    """The variable whose address a constant is in another form of; empty for any other."""
    while isinstance(address, ConstExpr) and len(address.operands) == 1:
        address = address.operands[0]
    return address.name if isinstance(address, Global) else ""
