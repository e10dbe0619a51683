# SPDX-License-Identifier: MIT
"""The effect of a function, from its body and those of its callees; see `effects`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.interrupts import ENTRY, Interrupts, are_on, interrupts
from hvproofs.audit.checks.pages import derived, is_of, page_reads, stored_away, uses
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.effects import ANYTHING, Effects, FunctionEffect, called
from hvproofs.audit.guards import GuardKind
from hvproofs.audit.guest import Configuration, Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.symbolic.function import evaluate
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.decide.asker import Asker
from hvproofs.spec.contract import Call
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

MOST_SET = 256  # bytes behind an argument that are followed


def effects(
    module: ir.Module, guest: Guest, asker: Asker, state: Configuration | None,
    codes: Mapping[int, Call],
) -> Effects:  # fmt: skip
    """The effects of the functions of a module."""

    def code(function: ir.Function) -> Code:
        return Code(module, evaluate(module, function, guest), guest, asker, state, found, codes)

    def summary(function: ir.Function) -> FunctionEffect:
        try:
            return _summary(code(function))
        except FlowError:
            return ANYTHING

    def sets(function: ir.Function) -> frozenset[tuple[int, int]]:
        try:
            return frozenset(_sets(code(function)))
        except FlowError:
            return frozenset()

    found = Effects(module, guest, summary, sets)
    return found


def _summary(code: Code) -> FunctionEffect:
    state = interrupts(code)
    written, read = _pages(code)
    calls = [one for _, each in code.graph.instructions() if (one := called(each)) is not None]
    beneath = [code.effects.of(one) for one in calls]
    pages = written.union(*(one.pages for one in beneath))
    reads = read.union(*(one.reads for one in beneath))
    taken = frozenset[str]().union(*(one.taken for one in beneath))
    opens = state.doubt != "" or _opens(code, state)
    irqs = None if state.doubt else _irqs(code, state)
    if irqs is None:
        return FunctionEffect(None, known=False, opens=opens, pages=pages, reads=reads, taken=taken)
    kind, flags, daif = irqs
    return FunctionEffect(kind, flags, daif, opens=opens, pages=pages, reads=reads, taken=taken)


def _opens(code: Code, state: Interrupts) -> bool:
    """Whether interrupts may be on somewhere in a function that is entered with them off."""
    off = b.not_(ENTRY)
    return bool(state.opens) or not all(
        code.follows([off, code.evaluated.paths[spot.block], *state.known], b.not_(after))
        for spot, after in state.changes.items()
    )


def _irqs(code: Code, state: Interrupts) -> tuple[GuardKind | None, int, bool] | None:
    """What it does to interrupts in the end: kind, argument and form of flags; None: anything."""
    ends = [(spot, one) for spot, one in code.graph.instructions() if isinstance(one, ir.Return)]

    def always(goals: Iterable[Term | None]) -> bool:
        return all(
            goal is not None
            and code.follows([code.evaluated.paths[spot.block], *state.known], goal)
            for (spot, _), goal in zip(ends, goals, strict=True)
        )

    last = [state.at(spot) for spot, _ in ends]
    if not state.changes or always(b.eq(one, ENTRY) for one in last):
        return None, 0, False
    if always(b.not_(one) for one in last):
        for daif in (False, True):
            flags = [_flags(code, one.value, daif=daif) for _, one in ends]
            if always(None if one is None else b.eq(one, ENTRY) for one in flags):
                return GuardKind.IRQS_SAVE, 0, daif
        return GuardKind.IRQS_OFF, 0, False
    if always(last):
        return GuardKind.IRQS_ON, 0, False
    for index, one in enumerate(code.function.parameters):
        for daif in (False, True):
            given = _flags(code, ir.Local(one.type, one.name), daif=daif)
            if given is not None and always(b.eq(x, b.or_(ENTRY, given)) for x in last):
                return GuardKind.IRQS_RESTORE, index, daif
    return None


def _flags(code: Code, value: ir.Value | None, *, daif: bool) -> Term | None:
    term = code.term(value) if value is not None else None
    return are_on(term, daif=daif) if term is not None and term.sort.width == 64 else None


def _pages(code: Code) -> tuple[frozenset[str], frozenset[str]]:
    """The pages whose pointer a function reads itself: those it may write, those it may read."""
    written: set[str] = set()
    read: set[str] = set()
    for page, pointer in page_reads(code):
        names = derived(code, {pointer})
        if stored_away(code, names):
            written.add(page)
            read.add(page)
        for _, one in uses(code, names):
            match one:
                case ir.Load():
                    read.add(page)
                case ir.Store() | ir.AtomicRmw() | ir.CompareExchange():
                    written.add(page)
                case ir.Call(callee=ir.Global(name=name), arguments=given):
                    sink = code.guest.sink_of(name)
                    only_input = sink is not None and not is_of(given[sink.output].value, names)
                    written |= set() if only_input else {page}
                    read.add(page)
                case _:
                    written.add(page)
                    read.add(page)
    return frozenset(written), frozenset(read)


def _sets(code: Code) -> Iterator[tuple[int, int]]:
    """The bytes behind each pointer argument that are set on every way to a return."""
    ends = [spot for spot, one in code.graph.instructions() if isinstance(one, ir.Return)]
    for index, one in enumerate(code.function.parameters):
        given = code.value(ir.Local(one.type, one.name))
        if isinstance(given, Pointer):
            contents = Contents(code, given.place, MOST_SET, ends)
            # A summary has no room for anybody's word.
            for byte in () if contents.taken else contents.touched():
                held = [b.implies(code.evaluated.paths[end.block], bit) for end in ends
                        for bit in contents.held(byte, end)]  # fmt: skip
                if code.follows([], b.and_(*held)):
                    yield index, byte
