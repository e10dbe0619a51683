# SPDX-License-Identifier: MIT
"""Local variables that no other code can reach, and what writes them.

Such a variable's address is used only to read and write it here, to fill or
copy it as a block, to be compared, by functions that only read it, and by those of
which the guest's file says that they copy bytes to it or from it. So neither a store
through another pointer nor a call or assembly that may write memory changes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import only_reads
from hvproofs.audit.llvm.irtypes import PointerType
from hvproofs.audit.llvm.reader import locals_of

_MARKS = ("llvm.dbg.", "llvm.lifetime.", "llvm.objectsize.")
_BLOCKS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")


def private(function: ir.Function, guest: Guest) -> dict[str, frozenset[int]]:
    """For each such variable, by the name of its place, the instructions (ids) that write it."""
    every = [one for block in function.blocks for one in block.instructions]
    owner = _owners(every)
    writers: dict[str, set[int]] = {name: set() for name in owner.values()}
    for one in every:
        for name, writes in _uses(one, owner, guest):
            if writes is None:
                writers.pop(name, None)
            elif writes and name in writers:
                writers[name].add(id(one))
    return {f"%{name}": frozenset(found) for name, found in writers.items()}


def _owners(every: list[ir.Instruction]) -> dict[str, str]:
    """The local variable that each address computed from one alone points into."""
    owner: dict[str, str] = {}
    for one in every:
        match one:
            case ir.Alloca(result=result):
                owner[result] = result
            case ir.GetElementPtr(result=result, base=ir.Local(name=base)) if base in owner:
                owner[result] = owner[base]
            case ir.Call(callee=ir.Global(name=name), arguments=(first, *_)) if only_reads(name):
                if isinstance(one.type, PointerType) and (base := _local(first)) in owner:
                    owner[one.result] = owner[base]
            case _:
                pass
    return owner


def _local(argument: ir.Argument) -> str:
    return argument.value.name if isinstance(argument.value, ir.Local) else ""


def _uses(
    one: ir.Instruction, owner: Mapping[str, str], guest: Guest
) -> Iterator[tuple[str, bool | None]]:
    """The variables whose address an instruction uses: whether it writes; None: it may keep it."""
    match one:
        case ir.Load() | ir.GetElementPtr() | ir.Alloca() | ir.Compare():
            allowed: dict[str, bool] = dict.fromkeys(locals_of(one), False)
        case ir.Store(pointer=ir.Local(name=name)):
            allowed = {name: True}
            if name in locals_of(one.value):
                allowed = {}
        case ir.Call(callee=ir.Global(name=callee), arguments=arguments):
            allowed = _given(callee, [one.value for one in arguments], guest)
        case _:
            allowed = {}
    for name in locals_of(one):
        if name in owner:
            yield owner[name], allowed.get(name)


def _given(callee: str, values: list[ir.Value], guest: Guest) -> dict[str, bool]:
    """What a call may do with the addresses that it is given."""
    names = [one.name if isinstance(one, ir.Local) else "" for one in values]
    if callee.startswith(_MARKS) or only_reads(callee):
        return dict.fromkeys(names, False)
    if callee.startswith(_BLOCKS):
        return dict.fromkeys(names[1:], False) | {names[0]: True}
    fact = guest.user_copy_of(callee)
    if fact is not None and fact.target is not None and names.count(names[fact.target]) == 1:
        return {names[fact.target]: True}
    output = guest.user_output_of(callee)
    if output is not None and output.source < len(names):
        return {names[output.source]: False}
    return {}
