# SPDX-License-Identifier: MIT
"""Whether no other task runs at some places of a function, by the guest's count of reasons why.

`preempt_count` of the guest names that per-CPU variable: while it is not 0, no other task comes
between unless the code sleeps. It is counted up and down in assembly; on a way on which more is
known to be counted up than down since the entry, it is not 0.
"""

from __future__ import annotations

from collections.abc import Iterable

from hvproofs.audit.checks.graph import Graph, Spot
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic.vouched import IF

_FAR = -1000  # more than is ever counted up
_SILENT = ("llvm.", UNSET)
_STEPS = {AsmKind.PERCPU_INC: 1, AsmKind.PERCPU_DEC: -1}


def alone(code: Code, spots: Iterable[Spot]) -> list[str] | None:
    """What it rests on that no other task runs at any of the spots; None where one may."""
    if not code.guest.preempt_count:
        return None
    depths, taken = _depths(code), dict[str, None]()
    for spot in spots:
        block = code.graph.blocks[spot.block].instructions
        counted = sum(_step(code, one) for one in block[: spot.index + 1])
        call = called(code.graph.at(spot))
        if depths.get(spot.block, 0) + counted < 1 or (call and code.effects.sleeps(call)):
            return None
        match call.callee if call else None:
            case None | ir.InlineAsm():
                pass
            case ir.Global(name=name) if name in code.guest.kept or name.startswith(_SILENT):
                pass
            case ir.Global(name=name) if name not in code.module.functions:
                taken[f"{IF}{name}() lets no other task run"] = None
            case _:
                return None  # what it counts is not worked out
    return list(taken)


def untouched(code: Code) -> bool:
    """Whether other tasks may run wherever they may at the entry: nothing here counts anything."""
    return bool(code.guest.preempt_count) and not any(
        _step(code, one) for _, one in code.graph.instructions()
    )


def _depths(code: Code) -> dict[str, int]:
    """How much more is counted up than down on every way to a block, at least; 0 on doubt."""
    graph, found = code.graph, dict[str, int]()
    for name in graph.order:
        found[name] = min(
            (_behind(code, graph, found, one) for one in graph.before[name]), default=0
        )
    backward = (
        (one, to) for one in graph.order for to in graph.after[one] if graph.is_back(one, to)
    )
    kept = all(_behind(code, graph, found, one) >= found[to] for one, to in backward)
    return found if kept else {}


def _behind(code: Code, graph: Graph, before: dict[str, int], block: str) -> int:
    return before[block] + sum(_step(code, one) for one in graph.blocks[block].instructions)


def _step(code: Code, one: ir.Instruction) -> int:
    """How much is counted up; far down where that is not known."""
    count = code.guest.preempt_count
    match one:
        case ir.Call(callee=ir.InlineAsm() as asm, arguments=arguments):
            kind = classify(asm)
            if any(ir.variable(each.value) == count for each in arguments):
                return _STEPS.get(kind, _FAR)
            # A request to let others run is none while the count is not 0.
            return _FAR if kind is AsmKind.UNKNOWN else 0
        case ir.Store(pointer=pointer) | ir.AtomicRmw(pointer=pointer):
            return _FAR if ir.variable(pointer) == count else 0
        case _:
            return 0
