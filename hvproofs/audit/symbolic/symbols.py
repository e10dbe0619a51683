# SPDX-License-Identifier: MIT
"""What a value of the IR is to the audit: a number as a term, or an address in a place.

Addresses are never numbers here: a pointer is a place and an offset, so that
nothing can be concluded from where memory happens to lie.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from hvproofs.audit.llvm.ir import DebugLoc
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term


class PlaceKind(enum.Enum):
    """What memory a pointer points into."""

    PAGE = "per-cpu"  # a page that a per-CPU variable of the guest points to
    STACK = "stack"  # a local variable
    STATIC = "static"  # a global variable
    HEAP = "heap"  # memory that an allocator of the guest handed out
    FOREIGN = "foreign"  # whatever an argument, or a pointer read from memory, points to


class AddressForm(enum.Enum):
    """What an address is that stands for memory."""

    VIRTUAL = "virtual"  # the memory is read and written through it
    PHYSICAL = "physical"  # what a translation made of that
    PAGE_STRUCT = "page-struct"  # of what describes a page (`page_struct`), not of the page


@dataclass(frozen=True, slots=True)
class Place:
    """Memory that belongs together, as one form of address gives it."""

    name: str  # of the region: the variable, `%name` of an alloca, `@name` of a global
    kind: PlaceKind
    size: int  # bytes; 0 when unknown
    align: int  # bytes: the base is a multiple of it; 1 when unknown
    what: str  # for a person
    declared: bool = False  # its definition is elsewhere, and may align it to more
    form: AddressForm = AddressForm.VIRTUAL  # of the address
    describes: Place | None = None  # the pages, of PAGE_STRUCT: this is another memory

    @property
    def memory(self) -> Place:
        """What is freed, or may be written, by whoever is given the address."""
        return self.describes or self


class Origin(enum.Enum):
    """Where a value that the function does not compute comes from."""

    ARGUMENT = "argument"  # the caller chooses it
    MEMORY = "memory"  # read from memory
    CALL = "call"  # result of a function outside
    LOOP = "loop"  # changes in a loop: any value at the loop's head
    UNSET = "unset"  # of a local variable that nothing has set
    POISON = "poison"  # of a shift by its width or more, or of the zeros of 0 counted
    OTHER = "other"  # inline assembly, undefined values, conditions on addresses


@dataclass(frozen=True, slots=True)
class Unknown:
    """A free variable of the function's terms."""

    name: str  # of the variable
    width: int  # bits
    origin: Origin
    what: str  # for a person
    location: DebugLoc | None  # of the instruction, where there is one
    line: int  # of the IR; 0 for an argument
    source: Pointer | None = None  # of MEMORY: where it is read, when that is known
    c_name: str = ""  # the C variable it was at some point; empty when unknown
    address: bool = False  # where memory starts: a run places it itself


@dataclass(frozen=True, slots=True)
class Number:
    """An integer."""

    term: Term  # a bit-vector; an i1 has one bit


@dataclass(frozen=True, slots=True)
class Pointer:
    """An address."""

    place: Place
    offset: Term  # bytes from its start, 64 bits
    loaded: str = ""  # name of what it was read from or given as; empty when computed


@dataclass(frozen=True, slots=True)
class CpuOffset:
    """This CPU's per-CPU offset."""


@dataclass(frozen=True, slots=True)
class PageVariable:
    """The per-CPU address of the pointer to a page: the contents of a page variable."""

    variable: str


@dataclass(frozen=True, slots=True)
class Slot:
    """The address of this CPU's pointer to a page, or in a structure that holds it."""

    variable: str
    offset: int = 0  # bytes from the start of the structure, where it is not that of a page
    physical: bool = False  # the page's physical address stands there, not the pointer


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A structure or array held as a value."""

    members: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An address in one of several places; exactly one of the conditions holds."""

    options: tuple[tuple[Term, Pointer | Number], ...]  # at most MAX_OPTIONS


@dataclass(frozen=True, slots=True)
class Opaque:
    """A value nothing is known of."""

    reason: str  # why, for a person


Value = Number | Pointer | CpuOffset | PageVariable | Slot | Aggregate | Choice | Opaque

ADDRESS_BITS = 64
LESS = (Op.ULT, Op.ULE, Op.SLT, Op.SLE)
CONVERSIONS = (Op.ZEXT, Op.SEXT, Op.TRUNC)
MAX_OPTIONS = 8  # places one address may lie in


def bit(condition: Term) -> Term:
    """A condition as an i1."""
    return b.ite(condition, b.bv(1, 1), b.bv(0, 1))


def is_set(number: Term) -> Term:
    """An i1 as a condition; one that `bit` made is the condition it was made of."""
    if number.op is Op.ITE and [constant_value(one) for one in number.args[1:]] == [1, 0]:
        return number.args[0]
    return b.eq(number, b.bv(1, 1))


def constant_value(term: Term) -> int | None:
    """The number where the term is a constant as written."""
    return int(term.value) if term.op is Op.CONST else None


def bare(term: Term) -> Term:
    """Without a conversion to another width."""
    return term.args[0] if term.op in CONVERSIONS else term


def is_smaller(term: Term) -> bool:
    """Whether a choice is the smaller of its two sides, as it is written."""
    if term.op is not Op.ITE or term.args[0].op not in LESS:
        return False
    sides = zip(term.args[0].args, term.args[1:], strict=True)
    return all(
        one is other or (constant_value(one) is not None
                         and constant_value(one) == constant_value(other))
        for one, other in sides
    )  # fmt: skip


def resized(term: Term, width: int, *, signed: bool = False) -> Term:
    """A number cut or extended to another width."""
    if term.sort.width >= width:
        return b.trunc(term, width)
    return b.sext(term, width) if signed else b.zext(term, width)
