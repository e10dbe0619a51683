# SPDX-License-Identifier: MIT
"""Where values that were read from some memory go in a function."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer, is_set
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


@dataclass(frozen=True, slots=True)
class End:
    """A place where such a value has an effect."""

    spot: Spot
    when: Term  # that the value there is one of them
    copied: bool  # the effect is a copy in other memory


@dataclass(frozen=True, slots=True)
class Taint:
    """Everything that is made from some reads."""

    when: dict[str, Term]  # for each name that may hold such a value: when it does
    ends: tuple[End, ...]

    def used_by(self, one: ir.Instruction) -> list[ir.Local]:
        """The operands of an instruction that are names."""
        return [value for value in used(one) if isinstance(value, ir.Local)]

    def unset(self, one: ir.Instruction, found: Mapping[str, Data]) -> bool:
        """Whether an operand that may hold such a value is undefined in a run."""
        return any(
            operand.name in self.when and operand.name in found
            and not isinstance(found[operand.name], int)
            for operand in self.used_by(one)
        )  # fmt: skip


def taint(code: Code, reads: Sequence[ir.Instruction]) -> Taint:
    """Follow what some loads and copies give, through the values of the function."""
    when: dict[str, Term] = {one.result: b.boolean(True) for one in reads if one.result}
    for _ in range(len(code.graph.order) + 2):  # phis at loop heads may need another round
        before = set(when)
        for spot, one in code.graph.instructions():
            if one.result and one.result not in when:
                condition = _condition(code, spot, one, when)
                if condition is not None:
                    when[one.result] = condition
        if set(when) == before:
            break
    ends = [end for spot, one in code.graph.instructions() for end in _ends(code, spot, one, when)]
    inside = [
        End(spot, b.boolean(True), copied=False)
        for spot, one in code.graph.instructions()
        if any(one is each for each in reads) and isinstance(one, ir.Call)
        and isinstance(one.callee, ir.Global) and code.effects.inside(one.callee.name)
    ]  # fmt: skip
    copies = [End(spot, b.boolean(True), copied=True)
              for spot, one in code.graph.instructions()
              if not one.result and any(one is each for each in reads)]  # fmt: skip
    return Taint(when, (*ends, *inside, *copies))


def _condition(code: Code, spot: Spot, one: ir.Instruction, when: dict[str, Term]) -> Term | None:
    """When the result of an instruction is made from a tainted one; None for never."""
    match one:
        case ir.Phi(incoming=incoming):
            found = []
            for value, source in incoming:
                if isinstance(value, ir.Local) and value.name in when:
                    if code.graph.is_back(source, spot.block):
                        return b.boolean(True)
                    edge = code.evaluated.edges.get((source, spot.block), b.boolean(True))
                    found.append(b.and_(edge, when[value.name]))
            return b.or_(*found) if found else None
        case ir.Select(condition=condition, then=then, otherwise=otherwise):
            chosen = code.term(condition)
            if chosen is None or (isinstance(condition, ir.Local) and condition.name in when):
                return _any([condition, then, otherwise], when)
            arms = [(then, is_set(chosen)), (otherwise, b.not_(is_set(chosen)))]
            found = [b.and_(arm, when[value.name]) for value, arm in arms
                     if isinstance(value, ir.Local) and value.name in when]  # fmt: skip
            return b.or_(*found) if found else None
        case ir.Call(callee=ir.Global(name=name), arguments=given):
            plain = name.startswith("llvm.")
            return _any([each.value for each in given], when) if plain else None
        case ir.Call() | ir.Load() | ir.AtomicRmw() | ir.CompareExchange() | ir.Alloca():
            return None
        case _:
            return _any(used(one), when)


def _any(values: Sequence[ir.Value], when: dict[str, Term]) -> Term | None:
    found = [when[one.name] for one in values if isinstance(one, ir.Local) and one.name in when]
    return b.or_(*found) if found else None


def used(one: ir.Instruction) -> list[ir.Value]:
    """The operands of an instruction."""
    match one:
        case ir.Binary(left=left, right=right) | ir.Compare(left=left, right=right):
            return [left, right]
        case ir.Cast(operand=operand) | ir.Freeze(operand=operand):
            return [operand]
        case ir.GetElementPtr(base=base, indices=indices):
            return [base, *indices]
        case ir.ExtractValue(aggregate=aggregate):
            return [aggregate]
        case ir.InsertValue(aggregate=aggregate, element=element):
            return [aggregate, element]
        case ir.Branch(condition=condition) | ir.Switch(value=condition):
            return [condition]
        case ir.Return(value=value) if value is not None:
            return [value]
        case ir.Load(pointer=pointer):
            return [pointer]
        case ir.Store(value=value, pointer=pointer):
            return [value, pointer]
        case ir.Call(arguments=given):
            return [each.value for each in given]
        case ir.CallBranch(call=call):
            return [each.value for each in call.arguments]
        case ir.AtomicRmw(value=value, pointer=pointer):
            return [value, pointer]
        case ir.CompareExchange(expected=expected, new=new, pointer=pointer):
            return [expected, new, pointer]
        case _:
            return []


def _ends(code: Code, spot: Spot, one: ir.Instruction, when: dict[str, Term]) -> Iterator[End]:
    """The effects of an instruction that takes a tainted value."""
    match one:
        case ir.Store(value=value, pointer=pointer):
            address = _any([pointer], when)
            if address is not None:
                yield End(spot, address, copied=False)
            held = _any([value], when)
            if held is not None and not _unread(code, pointer):
                yield End(spot, held, copied=True)
        case ir.Call(callee=ir.Global(name=name)) if name.startswith("llvm."):
            return
        case (
            ir.Branch() | ir.Switch() | ir.Return() | ir.Load() | ir.Call() | ir.CallBranch()
            | ir.AtomicRmw() | ir.CompareExchange()
        ):  # fmt: skip
            found = _any(used(one), when)
            if found is not None:
                yield End(spot, found, copied=False)
        case _:
            return


def _unread(code: Code, pointer: ir.Value) -> bool:
    """Whether a store goes to a local variable that is never read."""
    target = code.value(pointer)
    if not isinstance(target, Pointer) or target.place.kind is not PlaceKind.STACK:
        return False
    return not any(
        isinstance(found := code.value(one.pointer), Pointer)
        and found.place.name == target.place.name
        for _, one in code.graph.instructions()
        if isinstance(one, ir.Load)
    )
