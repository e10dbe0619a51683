# SPDX-License-Identifier: MIT
"""What somebody vouches for: facts of the guest and assumptions of the user.

Each becomes a hypothesis under its own name, so that a verdict says what it
rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product

from hvproofs.audit.facts import Callback, wrote_name
from hvproofs.audit.guest import Fact, Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.symbols import Number, Origin, PlaceKind, Unknown, constant_value
from hvproofs.spec.compile import Compiler
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import parse_expression
from hvproofs.spec.typed import Typed
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec

# How the names of such hypotheses begin.
FACT = "fact "  # of the guest's file
ASSUMED = "assume "  # of the user
IF = "if "  # of nobody: what a function outside the files is taken to do
ALONE = "leaves interrupts and pages alone"
KEEPS = "gives back none of the memory that it is handed"
STAYS = "stays in the memory that it is handed"
_OF_MANY = {  # the same of several functions
    ALONE: "leave interrupts and pages alone",
    KEEPS: "give back none of the memory that they are handed",
    STAYS: "stay in the memory that they are handed",
}
MAX_INSTANCES = 64  # of one fact in one function

_UNSIGNED = {8: CType.U8, 16: CType.U16, 32: CType.U32, 64: CType.ULONG}
_SIGNED = {8: CType.S8, 16: CType.S16, 32: CType.INT, 64: CType.LONG}


def condition(text: str, names: Mapping[str, Typed]) -> Term:
    """A condition in C over typed names; ExpressionError when it is none."""
    return Compiler(names, {}).truth(parse_expression(text))


def typed(name: str, width: int, *, signed: bool = False) -> Typed | None:
    """A free variable as a C value; None for a width that C has no type of."""
    ctype = (_SIGNED if signed else _UNSIGNED).get(width)
    return None if ctype is None else Typed(ctype, b.var(name, bitvec(width)))


def vouched(hypotheses: Iterable[tuple[str, bool]]) -> list[str]:
    """The names of those that were used and are about other code or a user's word, each once.

    What was proved from such a one names it before a parenthesis; another read that it speaks of
    is numbered.
    """
    found = (
        name.partition(" (")[0].partition(" #")[0]
        for name, used in hypotheses
        if used and name.startswith((FACT, ASSUMED, IF))
    )
    return list(dict.fromkeys(found))


def words(hypotheses: Iterable[Named]) -> list[str]:
    """The names of those that are about other code or a user's word: a proof is better without."""
    return [one.name for one in hypotheses if one.name.startswith((FACT, ASSUMED, IF))]


def summed_up(names: Iterable[str]) -> list[str]:
    """Names of hypotheses for a person, those that say the same of many functions as one."""
    found, many = list[str](), {words: list[str]() for words in _OF_MANY}
    for name in names:
        words = next((one for one in many if name.startswith(IF) and name.endswith(f" {one}")), "")
        if words:
            many[words].append(name.removeprefix(IF).removesuffix(f" {words}"))
        else:
            found.append(name)
    for words, who in many.items():
        said = words if len(who) == 1 else _OF_MANY[words]
        found += [f"{IF}{', '.join(who)} {said}"] if who else []
    return found


def instances(fact: Fact, unknowns: Mapping[str, Unknown]) -> Iterator[Named]:
    """The fact for each way to take one read of every name that it speaks of."""
    reads = {name: list(_values(name, unknowns)) for name in fact.value}
    reads |= {name: list(_elements(name, unknowns)) for name in fact.element}
    yield from each_read(f"{FACT}{fact.id}", fact.holds, reads)


def callbacks(guest: Guest, evaluated: Evaluated) -> Iterator[Named]:
    """What is told of each call through a pointer: how many entries it gives, and wrote."""
    for block in evaluated.function.blocks:
        for one in block.instructions:
            fact, value = callback(guest, evaluated, one), evaluated.values.get(one.result)
            if fact is None or not isinstance(value, Number):
                continue
            result, width = value.term, value.term.sort.width
            # Of a result that cannot hold the most it says less than it may give.
            if fact.most < 1 << (width - 1):
                few = b.ule(result, b.bv(fact.most, width))
                some = b.and_(b.ule(b.bv(fact.least, width), result), few, wrote(one))
                yield Named(fact.name, b.or_(b.slt(result, b.bv(0, width)), some))


def callback(guest: Guest, evaluated: Evaluated, one: ir.Instruction) -> Callback | None:
    """What is told of a call through a pointer; None for nothing, or where it is none."""
    if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Local):
        return None
    chain = one.location.chain() if one.location is not None else ()
    return guest.callback_of([*(place.function for place in chain), evaluated.function.name])


def wrote(one: ir.Instruction) -> Term:
    """That a callback wrote each entry that its result counts."""
    return b.eq(b.var(wrote_name(one.result), bitvec(1)), b.bv(1, 1))


def each_read(said: str, holds: str, reads: Mapping[str, Sequence[Unknown]]) -> Iterator[Named]:
    """A condition for each way to take one of the values that every name may stand for."""
    chosen = islice(product(*reads.values()), MAX_INSTANCES)
    for index, ones in enumerate(chosen):
        found = {
            name: value for name, one in zip(reads, ones, strict=True)
            if (value := typed(one.name, one.width)) is not None
        }  # fmt: skip
        if len(found) == len(reads):
            again = f" #{index + 1}" if index else ""
            yield Named(f"{said}{again}", condition(holds, found))


def _values(name: str, unknowns: Mapping[str, Unknown]) -> Iterator[Unknown]:
    for one in unknowns.values():
        if one.origin is Origin.MEMORY and one.source is not None:
            whole = constant_value(one.source.offset) == 0
            if whole and one.source.place.name == f"@{name}":
                yield one


def _elements(name: str, unknowns: Mapping[str, Unknown]) -> Iterator[Unknown]:
    pointers = {one.name for one in _values(name, unknowns)}
    for one in unknowns.values():
        if one.origin is Origin.MEMORY and one.source is not None:
            place = one.source.place
            if place.kind is PlaceKind.FOREIGN and place.name in pointers:
                yield one
