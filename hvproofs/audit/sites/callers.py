# SPDX-License-Identifier: MIT
"""What a static function is passed: bounds that every call of it in its file keeps.

Only where each use of its name is such a call: a function whose address is
taken, or that other files see, may be called with anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.llvm.text import ModuleText, callee
from hvproofs.audit.symbolic.function import evaluate
from hvproofs.audit.symbolic.symbols import Number, Value
from hvproofs.decide.asker import Asker
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec

LOCAL = ("internal", "private")
Passed = tuple[Term, Term]  # what holds at a call, and an argument there


def is_static(text: ModuleText, name: str) -> bool:
    """Whether a function is the module's own."""
    here = text.functions.get(name)
    return here is not None and any(f" {word} " in here.header for word in LOCAL)


def callers(text: ModuleText, name: str) -> tuple[str, ...]:
    """The functions of the module that call a static one by name; none of any other."""
    if not is_static(text, name):
        return ()
    return tuple(
        one.name
        for one in text.functions.values()
        if one.name != name and any(name in line and callee(line) == name for line in one.body)
    )


def needed(text: ModuleText, names: Sequence[str]) -> tuple[str, ...]:
    """The functions that are judged, their callers, and what a run of all these may call."""
    names = (*names, *(one for name in names for one in callers(text, name)))
    found, more = dict.fromkeys(names), list(names)
    while more:
        called = text.functions[more.pop()].callees() & text.functions.keys()
        fresh = sorted(called - found.keys())
        found |= dict.fromkeys(fresh)
        more += fresh
    return tuple(found)


def passed(
    text: ModuleText, module: ir.Module, function: ir.Function, guest: Guest, asker: Asker
) -> Iterator[Named]:
    """For each argument that is a number the largest value that a caller may pass."""
    if function.linkage not in LOCAL or not only_called(text, function.name):
        return
    if function.name in text.functions[function.name].callees():
        return  # what it passes itself is not looked at
    calls = _calls(module, callers(text, function.name), function.name, guest)
    for index, parameter in enumerate(function.parameters):
        if calls is None or not isinstance(parameter.type, IntType):
            continue
        given = [(path, arguments[index]) for path, arguments in calls]
        known = [(path, term) for path, term in given if term is not None]
        if not known or len(known) < len(given):
            continue
        bound = _least(asker, known, parameter.type.bits)
        if bound is not None:
            variable = b.var(f"arg.{parameter.name}", bitvec(parameter.type.bits))
            name = f"every caller passes {parameter.name} <= {bound}"
            yield Named(name, b.ule(variable, b.bv(bound, parameter.type.bits)))


def only_called(text: ModuleText, name: str) -> bool:
    """Whether the name stands nowhere but where it is called."""
    use = re.compile(rf'@"?{re.escape(name)}"?(?![-\w$.])')
    lines = [line for one in text.functions.values() for line in one.body]
    lines += [line for _, line in text.globals.values()]
    uses = sum(len(use.findall(line)) for line in lines if "#dbg" not in line)
    return uses == sum(callee(line) == name for line in lines)


def _calls(
    module: ir.Module, names: tuple[str, ...], wanted: str, guest: Guest
) -> list[tuple[Term, list[Term | None]]] | None:
    """The way to each call and its arguments; None where a caller cannot be followed."""
    found: list[tuple[Term, list[Term | None]]] = []
    for name in names:
        function = module.functions.get(name)
        if function is None:
            return None
        try:
            evaluated = evaluate(module, function, guest)
        except FlowError:
            return None
        for block in function.blocks:
            for one in block.instructions if block.name in evaluated.paths else ():
                match one:
                    case ir.Call(callee=ir.Global(name=called)) if called == wanted:
                        terms = [_term(evaluated.values, each.value) for each in one.arguments]
                        found.append((evaluated.paths[block.name], terms))
    return found


def _term(values: Mapping[str, Value], operand: ir.Value) -> Term | None:
    match operand:
        case ir.ConstInt(type=IntType(bits), value=number):
            return b.bv(number, bits)
        case ir.Local(name=name):
            found = values.get(name)
            return found.term if isinstance(found, Number) else None
        case _:
            return None


def _least(asker: Asker, given: list[Passed], width: int) -> int | None:
    """The least bound of some values, each on its way; None where there is none below the type."""

    def holds(bound: int) -> bool:
        return all(
            asker.follows([Named("path", path)], b.ule(term, b.bv(bound, width)))
            for path, term in given
        )

    low, high = -1, (1 << width) - 1
    if not holds(high - 1):
        return None
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
