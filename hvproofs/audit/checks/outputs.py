# SPDX-License-Identifier: MIT
"""The reads of a call's output area: behind the call, and before anything is written there.

What another call puts its output in the same place of is read of that one, wherever control has to
come through it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvproofs.audit.checks.access import accesses
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import other_call
from hvproofs.audit.checks.places import may_be_in, number, offset_in
from hvproofs.audit.checks.putaway import read_back
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.irtypes import LayoutError, store_size_of
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.spec.contract import Side

# Functions that take a pointer and do not read what it points to.
_BLIND = (
    "llvm.lifetime", "llvm.memset.", "memset", "__memset", "llvm.fake.use", "llvm.objectsize",
    "free_pages", "__free_pages", "free_page", "kfree", "kvfree", "virt_to_phys", "__phys_addr",
)  # fmt: skip


def reads(subject: Subject, output: Pointer) -> tuple[list[ir.Instruction], str]:
    """Loads and copies of the output behind the call, and why that may not be all; or empty."""
    code, found, trouble = subject.code, list[ir.Instruction](), ""
    inside, others = may_be_in(code, output.place), _others(subject, output)
    elsewhere = read_back(code, inside, sure=False)
    for spot, one in code.graph.instructions():
        behind = code.graph.leads(subject.spot, spot, past=others)
        if behind and any(map(elsewhere, _read_through(one))):
            trouble = trouble or "the output is read by an address that was put in memory"
        if not _touches(subject, one, output, inside) or one is subject.reached.call:
            continue
        if not behind:
            continue
        match one:
            case ir.Load() | ir.AtomicRmw() | ir.CompareExchange():
                again = not code.graph.leads(subject.spot, spot, forward=True)
                trouble = trouble or (
                    "the output is read in a later round of a loop" if again else ""
                )
                found.append(one)
            case ir.Call(callee=ir.Global(name=name), arguments=given):
                if block(name) in ("memcpy", "memmove"):
                    if inside(given[1].value):
                        found.append(one)
                elif code.effects.inside(name):
                    found.append(one)  # whatever it makes of it, it depends on it
                elif not name.startswith(_BLIND) and not _known(code, name):
                    trouble = trouble or f"the output's address is handed to {name}()"
            case ir.Call(callee=ir.InlineAsm()):
                trouble = trouble or "the output's address is handed to assembly"
            case ir.Store(value=value) if inside(value):
                trouble = trouble or "the output's address is stored in memory"
    return found, trouble


def _read_through(one: ir.Instruction) -> list[ir.Value]:
    """What an instruction reads memory through."""
    match one:
        case ir.Load(pointer=pointer) | ir.AtomicRmw(pointer=pointer):
            return [pointer]
        case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
            return [each.value for each in given[1:2]]
        case _:
            return []


def early(subject: Subject, output: Pointer, past: Sequence[Spot]) -> list[ir.Instruction]:
    """Loads of the output area to which control comes from none of `past`, and on to the call."""
    code, inside = subject.code, may_be_in(subject.code, output.place)
    return [
        one for spot, one in code.graph.instructions()
        if isinstance(one, ir.Load) and _touches(subject, one, output, inside)
        and code.graph.leads(spot, subject.spot)
        and not any(code.graph.leads(each, spot) for each in past)
    ]  # fmt: skip


def _others(subject: Subject, output: Pointer) -> frozenset[Spot]:
    """The other hypercalls that put their output in the same place, and as much or counted."""
    own = subject.call.output if subject.call is not None else Side()
    found = (other_call(subject.code, one.call) for one in subject.code.evaluated.reached
             if one.call is not subject.reached.call)  # fmt: skip
    return frozenset(
        one.spot for one in found
        if one is not None and one.call is not None and one.call.output.present
        and one.side("output") == output and (
            one.call.output.element or one.call.output == own
            or (not own.element and one.call.output.header_size >= own.header_size)
        )
    )  # fmt: skip


def given_out(subject: Subject, output: Pointer) -> list[Spot]:
    """Where a program is given output behind the call: what is copied out is for user-leak."""
    code, inside = subject.code, may_be_in(subject.code, output.place)
    return [
        spot for spot, one in code.graph.instructions()
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global)
        and (fact := code.guest.user_output_of(one.callee.name)) is not None
        and inside(one.arguments[fact.source].value) and code.graph.leads(subject.spot, spot)
    ]  # fmt: skip


def _known(code: Code, name: str) -> bool:
    """Whether the guest's facts say of a function that the guest learns nothing by it."""
    guest = code.guest
    told = guest.user_output_of(name) or guest.user_copy_of(name)
    return told is not None or name in guest.sink_names


def _touches(
    subject: Subject, one: ir.Instruction, output: Pointer, inside: Callable[[ir.Value], bool]
) -> bool:
    match one:
        case ir.Load(pointer=pointer):
            return inside(pointer) and not _apart(subject, one, output)
        case ir.AtomicRmw(pointer=pointer) | ir.CompareExchange(pointer=pointer):
            return inside(pointer)
        case ir.Store(value=value):
            return inside(value)
        case ir.Call(arguments=given):
            return any(inside(each.value) for each in given)
        case _:
            return False


def _apart(subject: Subject, one: ir.Load, output: Pointer) -> bool:
    """Whether a read is certainly of other bytes of the same memory."""
    start, at = number(output.offset), offset_in(subject.code, one.pointer, output.place)
    if start is None or at is None or subject.call is None:
        return False
    side, end = subject.call.output, at + _size(subject.code, one)
    behind = not side.element and at >= start + side.header_size
    return end <= start or (behind and not _left(subject.code, output.place, at, end))


def _left(code: Code, place: Place, first: int, end: int) -> bool:
    """Whether bytes are for certain what an earlier use of the page left there."""
    return place.kind is PlaceKind.PAGE and not any(
        one.writes and one.place.name == place.name and one.overlaps(first, end)
        for one in accesses(code)
    )


def _size(code: Code, one: ir.Load) -> int:
    try:
        return store_size_of(one.type, code.module.structs)
    except LayoutError:
        return 1 << 16
