# SPDX-License-Identifier: MIT
"""Whether interrupts are on, as a term, at every place of a function.

A function that is called does what `effects` says. The state at a loop's head
is what it was before the loop, where each way round is shown to keep it; else
it is free. Flags that were saved hold, in bit 9, the state at that moment;
those of arm64 hold its opposite, in bit 7. Flags that a loop hands on are those
of the entry where each way round is shown to keep that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.effects import BY_ASM, called, touches
from hvproofs.audit.guards import GuardKind
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import DAIF_I, IF_FLAG, AsmKind, classify
from hvproofs.audit.symbolic.conditions import any_of
from hvproofs.audit.symbolic.symbols import is_set
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, bitvec, variables

ENTRY_NAME = "irqs.entry"
ENTRY = is_set(b.var(ENTRY_NAME, bitvec(1)))  # interrupts are on when the function is entered


@dataclass(frozen=True, slots=True)
class Change:
    """What an instruction does to interrupts."""

    kind: GuardKind | None  # None: they may be either way afterwards
    turns_off: bool = False  # of IRQS_SAVE: whether they are off afterwards
    flags: ir.Value | None = None  # of IRQS_RESTORE
    daif: bool = False  # the flags are those of arm64: bit 7 set means off


def interrupts(code: Code) -> Interrupts:
    """The states of a function, worked out once."""
    if "interrupts" not in code.memory:
        code.memory["interrupts"] = Interrupts(code)
    return cast("Interrupts", code.memory["interrupts"])


class Interrupts:
    """The state of interrupts in one function."""

    def __init__(self, code: Code) -> None:
        self._code = code
        self.doubt = ""  # why nothing may be concluded, or empty
        self.changes: dict[Spot, Term] = {}  # state behind each instruction that may change it
        self.opens: set[Spot] = set()  # calls in which they may be on for a while
        self.known: list[Term] = []  # what saved flags say
        self._saved: dict[str, bool] = {}  # variables that are saved flags; True: of arm64
        self._before: dict[str, Term] = {}
        self._behind: dict[str, Term] = {}
        free: set[str] = set()
        while (more := self._pass(free)) is not None:
            free.add(more)

    def at(self, spot: Spot) -> Term:
        """The state right before an instruction."""
        state = self._before[spot.block]
        for index in range(spot.index):
            state = self.changes.get(Spot(spot.block, index), state)
        return state

    def exposed(self, spot: Spot) -> Term:
        """That interrupts are on before, in or behind an instruction that may change them."""
        if spot in self.opens:
            return b.boolean(True)
        return any_of((self.at(spot), self.changes[spot]))

    # --- one pass -----------------------------------------------------------------------------

    def _pass(self, free: set[str]) -> str | None:
        """Work out all states; the head of a loop that does not keep its own, if any."""
        self.changes, self.known, self.opens = {}, [], set()
        graph = self._code.graph
        for name in graph.order:
            state = self._entering(name, free)
            self._before[name] = state
            for index, one in enumerate(graph.blocks[name].instructions):
                change = self._change(one, Spot(name, index))
                if change is not None:
                    state = self._apply(change, one, state, Spot(name, index))
            self._behind[name] = state
        self.known += list(self._handed_on())
        return next((name for name in graph.headers - free if not self._kept(name)), None)

    def _entering(self, name: str, free: set[str]) -> Term:
        if name in free:
            return is_set(b.var(f"irqs.{name}", bitvec(1)))
        found: Term | None = None
        for source in self._code.graph.before[name]:
            state = self._behind[source]
            if found is None or found is state:
                found = state
            else:
                found = b.ite(self._code.evaluated.edges[source, name], state, found)
        return ENTRY if found is None else found

    def rounds(self) -> Iterator[tuple[Spot, Term, Term]]:
        """Each way around a loop: its end, when it is taken, and that it leaves the state alone."""
        for source in self._code.graph.order:
            for header in self._code.graph.after[source]:
                if self._code.graph.is_back(source, header):
                    taken = self._code.evaluated.edges[source, header]
                    yield (
                        self._code.graph.last(source),
                        taken,
                        b.eq(self._behind[source], self._before[header]),
                    )

    def _kept(self, header: str) -> bool:
        state = self._before[header]
        for source in self._code.graph.order:
            if header in self._code.graph.after[source] and self._code.graph.is_back(
                source, header
            ):
                behind = self._behind[source]
                taken = self._code.evaluated.edges[source, header]
                same = b.eq(behind, state)
                if behind is not state and not self._code.follows([taken, *self.known], same):
                    return False
        return True

    def _handed_on(self) -> Iterator[Term]:
        """That flags which a loop hands from one round to the next are those of the entry."""
        for each in self._code.evaluated.carried:
            made_of = variables([each.initial]).keys() & self._saved.keys()
            if not made_of:
                continue
            daif = self._saved[next(iter(made_of))]
            same, first = (b.eq(are_on(term, daif=daif), ENTRY)
                           for term in (each.variable, each.initial))  # fmt: skip
            rounds = [b.implies(taken, b.eq(are_on(after, daif=daif), ENTRY))
                      for taken, after in each.rounds]  # fmt: skip
            known = [same, self._code.evaluated.paths[each.header], *self.known]
            if self._code.follows(self.known, first) and self._code.follows(known, b.and_(*rounds)):
                yield same

    def _apply(self, change: Change, one: ir.Instruction, state: Term, spot: Spot) -> Term:
        match change.kind:
            case GuardKind.IRQS_OFF:
                after = b.boolean(False)
            case GuardKind.IRQS_ON:
                after = b.boolean(True)
            case GuardKind.IRQS_SAVE:
                self._note(one, state, spot, change)
                if not change.turns_off:
                    return state
                after = b.boolean(False)
            case GuardKind.IRQS_RESTORE:
                flags = self._code.term(change.flags) if change.flags is not None else None
                says = is_set(b.var(f"irqs.flags.{one.line}", bitvec(1)))
                after = b.or_(state, says if flags is None else _are_on(flags, change))
            case None:
                after = is_set(b.var(f"irqs.after.{one.line}", bitvec(1)))
        self.changes[spot] = after
        return after

    def _note(self, one: ir.Instruction, state: Term, spot: Spot, change: Change) -> None:
        """What the flags saved here say of the state."""
        path = self._code.evaluated.paths[spot.block]
        for name in self._flags(one, spot):
            term = self._code.number(name)
            if term is not None and term.sort.width >= 10:
                same = b.eq(_are_on(term, change), state)
                self._saved |= dict.fromkeys(variables([term]), change.daif)
                self.known.append(b.implies(path, same))

    def _flags(self, one: ir.Instruction, spot: Spot) -> list[str]:
        """The values that hold the flags: the result, or what is read back from their place."""
        if one.result:
            return [one.result]
        place = one.arguments[0].value if isinstance(one, ir.Call) and one.arguments else None
        found: list[str] = []
        for later in self._code.graph.blocks[spot.block].instructions[spot.index + 1 :]:
            match later:
                case ir.Load(pointer=pointer) if pointer == place:
                    found.append(later.result)
                case ir.Store() | ir.AtomicRmw() | ir.CompareExchange():
                    break
                case ir.Call(callee=ir.Global(name=name)) if not name.startswith("llvm."):
                    break
        return found

    def _change(self, one: ir.Instruction, spot: Spot | None) -> Change | None:
        """What an instruction does; where it is at a spot, what is to be told of it is kept."""
        call = called(one)
        if call is None:
            return None
        if isinstance(call.callee, ir.InlineAsm):
            if touches(call.callee):
                self.doubt = "assembly that may turn interrupts on or off"
            kind = classify(call.callee)
            if kind not in BY_ASM:
                return None
            daif = kind in (AsmKind.DAIF_SAVE, AsmKind.DAIF_RESTORE)
            given = call.arguments[0].value if kind is AsmKind.DAIF_RESTORE else None
            return Change(BY_ASM[kind], flags=given, daif=daif)
        effect = self._code.effects.of(call)
        if effect.opens and spot is not None:
            self.opens.add(spot)
        if effect.known and effect.irqs is None:
            return None
        flags = call.arguments[effect.flags].value if effect.flags < len(call.arguments) else None
        restores = effect.irqs is GuardKind.IRQS_RESTORE
        return Change(
            effect.irqs, turns_off=True, flags=flags if restores else None, daif=effect.daif
        )


def _are_on(flags: Term, change: Change) -> Term:
    """Whether saved flags say that interrupts are on."""
    return are_on(flags, daif=change.daif)


def are_on(flags: Term, *, daif: bool) -> Term:
    """Whether saved flags, those of arm64 or of x86, say that interrupts are on."""
    mask = b.bv(DAIF_I if daif else IF_FLAG, flags.sort.width)
    clear = b.eq(b.bits(Op.BAND, flags, mask), b.bv(0, flags.sort.width))
    return clear if daif else b.not_(clear)
