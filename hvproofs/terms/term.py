# SPDX-License-Identifier: MIT
"""The term language: what a formula is, before anybody reads it.

Areas, placements, rules and C expressions are written once as terms; the
readings are modules of their own: exact wrapped integers (`integers`),
SMT-LIB text (`smtlib`), unbounded integers with the conditions under which
they mean the same (`unbounded`). Terms are immutable and compared by
identity: sharing is sharing of the object, so no table of terms is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """The sorts of terms."""

    __hash__ = object.__hash__  # by identity, as they are compared: Enum's own is slow

    BOOL = "Bool"  # true or false
    BITVEC = "BitVec"  # `width` bits, read as unsigned unless the operator is signed
    INT = "Int"  # an unbounded integer
    ARRAY = "Array"  # a total map from `index` to `element`


@dataclass(frozen=True, slots=True)
class Sort:
    """The sort of a term."""

    kind: Kind  # which of the closed kinds
    width: int = 0  # bits, of a BITVEC; 0 otherwise
    index: Sort | None = None  # of an ARRAY
    element: Sort | None = None  # of an ARRAY


BOOL = Sort(Kind.BOOL)
INT = Sort(Kind.INT)


def bitvec(width: int) -> Sort:
    """The sort of bit-vectors of `width` bits."""
    if width < 1:
        raise ValueError(f"a bit-vector has at least one bit, not {width}")
    return Sort(Kind.BITVEC, width)


def array(index: Sort, element: Sort) -> Sort:
    """The sort of total maps from `index` to `element`."""
    return Sort(Kind.ARRAY, 0, index, element)


class Op(Enum):
    """The operators; SMT-LIB's meaning holds, also for division by zero of bit-vectors."""

    __hash__ = object.__hash__  # as of Kind

    CONST = "const"  # `value` is the number, 0 or 1 for BOOL
    VAR = "var"  # `value` is the name
    NOT = "not"
    AND = "and"  # of any number of BOOLs; of none: true
    OR = "or"  # of any number of BOOLs; of none: false
    EQ = "eq"  # of two terms of one sort
    ITE = "ite"  # condition, then, else
    ADD = "add"  # modulo 2^width for BITVEC, exact for INT
    SUB = "sub"  # likewise
    MUL = "mul"  # likewise
    UDIV = "udiv"  # floor division; BITVEC: x / 0 is all ones
    UREM = "urem"  # remainder of UDIV; BITVEC: x % 0 is x
    SDIV = "sdiv"  # two's complement, truncating towards zero as C does
    SREM = "srem"  # remainder of SDIV, with the sign of the dividend
    ULT = "ult"  # unsigned less than; INT: less than
    ULE = "ule"  # unsigned at most; INT: at most
    SLT = "slt"  # two's complement less than
    SLE = "sle"  # two's complement at most
    BAND = "band"  # bitwise and
    BOR = "bor"  # bitwise or
    BXOR = "bxor"  # bitwise exclusive or
    BNOT = "bnot"  # bitwise complement
    SHL = "shl"  # left shift by the second operand; 0 from the width on
    LSHR = "lshr"  # logical right shift; 0 from the width on
    ASHR = "ashr"  # arithmetic right shift; all sign bits from the width on
    ZEXT = "zext"  # zero extension to the sort's width
    SEXT = "sext"  # sign extension to the sort's width
    TRUNC = "trunc"  # the low bits, as many as the sort's width
    ALIGN_UP = "align-up"  # the next multiple of `value`, a power of two, modulo 2^width
    SELECT = "select"  # array, index
    STORE = "store"  # array, index, element


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A node; `args` are its operands."""

    op: Op  # which operator
    sort: Sort  # of the result
    args: tuple[Term, ...] = ()  # operands, in order
    value: int | str = 0  # the number of a CONST, the name of a VAR, the alignment of ALIGN_UP
    # What `free` has found: the same is asked of a formula again and again.
    _free: Mapping[str, Sort] | None = field(default=None, init=False, repr=False)

    @property
    def free(self) -> Mapping[str, Sort]:
        """The free variables by name, in order of first appearance.

        Raises TypeError for one with two sorts.
        """
        if self._free is None:
            object.__setattr__(self, "_free", declared(walk([self])))
        return self._free or {}


def walk(roots: Iterable[Term]) -> Iterator[Term]:
    """Every node below `roots` once, operands before users, without recursion."""
    seen: set[int] = set()
    stack: list[Term | None] = list(roots)
    stack.reverse()
    users: list[Term] = []  # nodes whose operands are under way; None on the stack ends one
    while stack:
        node = stack.pop()
        if node is None:
            yield users.pop()
        elif id(node) not in seen:
            seen.add(id(node))
            if node.args:
                users.append(node)
                stack.append(None)
                stack.extend(node.args[::-1])
            else:
                yield node


def variables(roots: Iterable[Term]) -> dict[str, Sort]:
    """The free variables below `roots` by name, in order of first appearance.

    Raises TypeError for one with two sorts.
    """
    found: dict[str, Sort] = {}
    for root in roots:
        for name, sort in root.free.items():
            if found.setdefault(name, sort) != sort:
                raise TypeError(f"variable {name} has two sorts")
    return found


def declared(nodes: Iterable[Term]) -> dict[str, Sort]:
    """The variables among nodes; raises TypeError for one with two sorts."""
    found: dict[str, Sort] = {}
    for node in nodes:
        if node.op is Op.VAR and found.setdefault(str(node.value), node.sort) != node.sort:
            raise TypeError(f"variable {node.value} has two sorts")
    return found


def substitute(root: Term, replacement: dict[str, Term]) -> Term:
    """`root` with each variable named in `replacement` replaced; sharing is kept."""
    return exchanged(
        root, lambda node: replacement.get(str(node.value)) if node.op is Op.VAR else None
    )


def exchanged(root: Term, instead: Callable[[Term], Term | None]) -> Term:
    """`root` with each node for which there is another instead replaced; sharing is kept."""
    done: dict[int, Term] = {}
    for node in walk([root]):
        if (other := instead(node)) is not None:
            done[id(node)] = other
        elif node.args and any(done[id(arg)] is not arg for arg in node.args):
            done[id(node)] = Term(
                node.op, node.sort, tuple(done[id(arg)] for arg in node.args), node.value
            )
        else:
            done[id(node)] = node
    return done[id(root)]
