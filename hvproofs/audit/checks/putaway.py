# SPDX-License-Identifier: MIT
"""Addresses that a function puts in memory, from where they may be read again, and who gets them.

What is reached by an address that was read from memory is not known to be the memory whose address
was put there. A function outside the files given, or assembly of unknown effect, that is handed an
address, or memory that one was put into, may do anything with what is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import derived, is_of, made_from, sources
from hvproofs.audit.checks.places import may_be_in, number
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.effects import POINTER, called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.blocks import block, only_reads
from hvproofs.audit.symbolic.symbols import Place, Pointer, Value

Inside = Callable[[ir.Value], bool]  # whether an operand is an address of some memory


def put_away(code: Code, inside: Inside) -> list[Pointer | None]:
    """Where an address of some memory is put in memory; None for a place that is not known."""
    found = (
        code.value(one.pointer) for _, one in code.graph.instructions()
        if isinstance(one, ir.Store) and inside(one.value)
    )  # fmt: skip
    return [at if isinstance(at, Pointer) else None for at in found]


def read_back(code: Code, inside: Inside, *, sure: bool) -> Inside:
    """Whether an address is read from where one of some memory was put.

    Or, unless it is to be `sure`, may have been put; or comes from who was handed one.
    """
    put = [one for one in put_away(code, inside) if one is not None]

    def same(at: Value) -> bool:
        return any(_is(at, one, sure=sure) for one in put)

    def comes(one: ir.Instruction) -> bool:
        match one:
            case ir.Load(pointer=pointer):
                return bool(put) and same(code.value(pointer))
            case ir.Call(callee=ir.Global(name=name)) if code.guest.translation_of(name):
                return False
            case ir.Call(arguments=given):
                return not sure and any(inside(each.value) for each in given)
            case _:
                return False

    begin = {one.result for _, one in code.graph.instructions() if one.result and comes(one)}
    names = derived(code, begin) if begin else frozenset()
    return lambda value: is_of(value, names)


def reads(code: Code, value: ir.Value) -> Iterator[ir.Load]:
    """The reads of memory that an address is made from."""
    found = made_from(code, [value], partial(sources, code))
    yield from (one for one in found if isinstance(one, ir.Load))


def _is(at: Value, put: Pointer, *, sure: bool) -> bool:
    """Whether what is read there is what was put there; or, unless it is to be `sure`, may be."""
    if not isinstance(at, Pointer) or at.place.name != put.place.name:
        return False
    one, other = number(at.offset), number(put.offset)
    if at.offset is put.offset or (one is not None and one == other):
        return True
    return not sure and None in (one, other)


def handed(code: Code, place: Place) -> Iterator[tuple[Spot, ir.Call, str]]:
    """Each call that gives an address of some memory to somebody else, and who that is."""
    inside = may_be_in(code, place)
    put = {one.place.name for one in put_away(code, inside) if one is not None}
    for spot, one in code.graph.instructions():
        call = called(one)
        given = [each.value for each in call.arguments if each.element is None] if call else []
        reached = (code.value(each) for each in given)
        held = any(isinstance(at, Pointer) and at.place.name in put for at in reached)
        if call is not None and (held or any(map(inside, given))) and (who := _who(code, call)):
            yield spot, call, who


def _who(code: Code, call: ir.Call) -> str:
    """Who it is, for a person; empty for who does nothing with it that is not known."""
    match call.callee:
        case ir.InlineAsm() as asm:
            known = classify(asm) is not AsmKind.UNKNOWN or "~{memory}" not in asm.constraints
            at = call.location
            where = f" at {at.path}:{at.line}" if at is not None else ""
            return "" if known else f"the assembly{where}"
        case ir.Global(name=name):
            return "" if _harmless(code, name) else f"{name}()"
        case _:
            return POINTER


def _harmless(code: Code, name: str) -> bool:
    """Whether it is known what a function makes of an address that it is handed."""
    guest = code.guest
    told = (guest.translation_of(name), guest.free_of(name), guest.user_output_of(name),
            guest.user_copy_of(name), guest.vpset_of(name), guest.allocator_of(name))  # fmt: skip
    known = bool(block(name)) or only_reads(name) or name.startswith("llvm.")
    return known or name in guest.kept or any(one is not None for one in told)
