# SPDX-License-Identifier: MIT
"""Where a function gets a per-CPU page from, and what it does with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import cast

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import Slot
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def operands(one: ir.Instruction) -> Iterator[ir.Value]:
    """The operands whose value goes into the result as it is, or shifted."""
    match one:
        case ir.Cast(operand=operand) | ir.Freeze(operand=operand):
            yield operand
        case ir.GetElementPtr(base=base):
            yield base
        case ir.Select(then=then, otherwise=otherwise):
            yield from (then, otherwise)
        case ir.Phi(incoming=incoming):
            yield from (value for value, _ in incoming)
        case ir.Binary(left=left, right=right):
            yield from (left, right)
        case _:
            return


def sources(code: Code, one: ir.Instruction) -> Iterator[ir.Value]:
    """The same, and the address that a translation of the guest's facts is given."""
    yield from operands(one)
    if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global):
        fact = code.guest.translation_of(one.callee.name)
        if fact is not None:
            yield from (each.value for each in one.arguments[fact.argument :][:1])


def definitions(code: Code) -> dict[str, ir.Instruction]:
    """Each instruction by the name it defines."""
    if "definitions" not in code.memory:
        found = {one.result: one for _, one in code.graph.instructions() if one.result}
        code.memory["definitions"] = found
    return cast("dict[str, ir.Instruction]", code.memory["definitions"])


def made_from(
    code: Code, values: Iterable[ir.Value], through: Callable[[ir.Instruction], Iterable[ir.Value]]
) -> Iterator[ir.Instruction]:
    """The instructions that values are made from, each once; `through` says what is followed."""
    defined, waiting, seen = definitions(code), [*values], set[str]()
    while waiting:
        value = waiting.pop()
        if not isinstance(value, ir.Local) or value.name in seen:
            continue
        seen.add(value.name)
        if (one := defined.get(value.name)) is not None:
            yield one
            waiting += through(one)


def roots(code: Code, value: ir.Value) -> list[ir.Instruction]:
    """The reads of page pointers that a value is made from."""
    found = (
        one for one in made_from(code, [value], partial(sources, code))
        if isinstance(one, ir.Load) and isinstance(code.behind(one.pointer), Slot)
    )  # fmt: skip
    return sorted(found, key=lambda load: load.line)


def tested(subject: Subject, side: str) -> list[Term]:
    """For each test of the page's pointer that the call is given, against null: that it is none."""
    code, operand = subject.code, subject.operand(side)
    reads = {one.result for one in roots(code, operand)} if operand is not None else set()
    found: list[Term] = []
    for _, one in code.graph.instructions():
        match one:
            case ir.Compare(
                predicate=ir.Predicate.EQ | ir.Predicate.NE as how,
                left=ir.Local(name=name), right=ir.ConstNull(),
            ) if name in reads and (term := code.number(one.result)) is not None:  # fmt: skip
                found.append(b.eq(term, b.bv(int(how is ir.Predicate.NE), 1)))
    return found


def page_reads(code: Code) -> Iterator[tuple[str, str]]:
    """Every read of a page's pointer: the page, and the name it is given."""
    for _, one in code.graph.instructions():
        if isinstance(one, ir.Load):
            found = code.behind(one.pointer)
            if isinstance(found, Slot) and code.guest.page_of(found.variable) is not None:
                yield found.variable, one.result


def derived(code: Code, names: set[str]) -> frozenset[str]:
    """The names whose value is made from one of some names, these included."""
    found = set(names)
    while True:
        more = {
            one.result
            for _, one in code.graph.instructions()
            if one.result and one.result not in found
            and any(isinstance(v, ir.Local) and v.name in found for v in sources(code, one))
        }  # fmt: skip
        if not more:
            return frozenset(found)
        found |= more


def is_of(value: ir.Value, names: frozenset[str]) -> bool:
    """Whether an operand is one of some names."""
    return isinstance(value, ir.Local) and value.name in names


def uses(code: Code, names: frozenset[str]) -> Iterator[tuple[Spot, ir.Instruction]]:
    """What reads or writes through one of some pointers, or hands one to a function."""
    for spot, one in code.graph.instructions():
        match one:
            case ir.Load(pointer=pointer) | ir.Store(pointer=pointer) if is_of(pointer, names):
                yield spot, one
            case ir.AtomicRmw(pointer=p) | ir.CompareExchange(pointer=p) if is_of(p, names):
                yield spot, one
            case ir.Call(callee=callee, arguments=given):
                silent = isinstance(callee, ir.Global) and callee.name.startswith("llvm.lifetime")
                if not silent and any(is_of(each.value, names) for each in given):
                    yield spot, one


def pointers(one: ir.Instruction) -> Iterator[ir.Value]:
    """What an instruction reads or writes through, or hands to a function."""
    match one:
        case ir.Load(pointer=p) | ir.Store(pointer=p):
            yield p
        case ir.AtomicRmw(pointer=p) | ir.CompareExchange(pointer=p):
            yield p
        case ir.Call(arguments=given):
            yield from (each.value for each in given)
        case _:
            return


def stored_away(code: Code, names: frozenset[str]) -> bool:
    """Whether one of some pointers is itself written to memory, from where it may be read."""
    return any(
        isinstance(one, ir.Store) and is_of(one.value, names)
        for _, one in code.graph.instructions()
    )
