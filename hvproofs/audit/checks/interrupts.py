# SPDX-License-Identifier: MIT
"""Whether interrupts are on, as a term, at every place of a function.

Taken for granted: a function that is called, and is not one of the guest's
guards, leaves interrupts as it finds them. The state at a loop's head is what
it was before the loop, where each way round is shown to keep it; else it is
free. Flags that were saved hold, in bit 9, the state at that moment; those of
arm64 hold its opposite, in bit 7.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.guest import GuardKind
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import DAIF_I, IF_FLAG, AsmKind, classify
from hvproofs.audit.symbolic.symbols import is_set
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, bitvec

TAKEN = "functions-called-leave-interrupts-as-they-are"
ENTRY_NAME = "irqs.entry"
ENTRY = is_set(b.var(ENTRY_NAME, bitvec(1)))  # interrupts are on when the function is entered

_BY_ASM = {
    AsmKind.IRQ_OFF: GuardKind.IRQS_OFF, AsmKind.IRQ_ON: GuardKind.IRQS_ON,
    AsmKind.FLAGS_SAVE: GuardKind.IRQS_SAVE, AsmKind.DAIF_SAVE: GuardKind.IRQS_SAVE,
    AsmKind.DAIF_RESTORE: GuardKind.IRQS_RESTORE,
}  # fmt: skip
# On arm64 the mask is DAIF, and with pseudo-NMIs the priority mask ICC_PMR_EL1 (S3_0_C4_C6_0).
_TOUCHES = re.compile(
    r"\b(?:popf|sti|cli|iret|sysret)[qlw]?\b|\bdaif|\beret\b|icc_pmr|s3_0_c4_c6_0|__msr_s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Effect:
    """What an instruction does to interrupts."""

    kind: GuardKind
    turns_off: bool  # of IRQS_SAVE: whether they are off afterwards
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
        self.known: list[Term] = []  # what saved flags say
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

    # --- one pass -----------------------------------------------------------------------------

    def _pass(self, free: set[str]) -> str | None:
        """Work out all states; the head of a loop that does not keep its own, if any."""
        self.changes, self.known = {}, []
        graph = self._code.graph
        for name in graph.order:
            state = self._entering(name, free)
            self._before[name] = state
            for index, one in enumerate(graph.blocks[name].instructions):
                effect = self._effect(one)
                if effect is not None:
                    state = self._apply(effect, one, state, Spot(name, index))
            self._behind[name] = state
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

    def _apply(self, effect: Effect, one: ir.Instruction, state: Term, spot: Spot) -> Term:
        match effect.kind:
            case GuardKind.IRQS_OFF:
                after = b.boolean(False)
            case GuardKind.IRQS_ON:
                after = b.boolean(True)
            case GuardKind.IRQS_SAVE:
                self._note(one, state, spot, effect)
                if not effect.turns_off:
                    return state
                after = b.boolean(False)
            case GuardKind.IRQS_RESTORE:
                flags = self._code.term(effect.flags) if effect.flags is not None else None
                says = is_set(b.var(f"irqs.flags.{one.line}", bitvec(1)))
                after = b.or_(state, says if flags is None else _are_on(flags, effect))
        self.changes[spot] = after
        return after

    def _note(self, one: ir.Instruction, state: Term, spot: Spot, effect: Effect) -> None:
        """What the flags saved here say of the state."""
        path = self._code.evaluated.paths[spot.block]
        for name in self._flags(one, spot):
            term = self._code.number(name)
            if term is not None and term.sort.width >= 10:
                same = b.eq(_are_on(term, effect), state)
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

    def _effect(self, one: ir.Instruction) -> Effect | None:
        call = one.call if isinstance(one, ir.CallBranch) else one
        if not isinstance(call, ir.Call):
            return None
        if isinstance(call.callee, ir.InlineAsm):
            kind = classify(call.callee)
            if kind is AsmKind.UNKNOWN and _TOUCHES.search(call.callee.template):
                self.doubt = "assembly that may turn interrupts on or off"
            if kind not in _BY_ASM:
                return None
            daif = kind in (AsmKind.DAIF_SAVE, AsmKind.DAIF_RESTORE)
            given = call.arguments[0].value if kind is AsmKind.DAIF_RESTORE else None
            return Effect(_BY_ASM[kind], turns_off=False, flags=given, daif=daif)
        guard = self._code.guest.guard_of(_name(call.callee))
        if guard is None:
            return None
        flags = call.arguments[guard.flags].value if guard.flags < len(call.arguments) else None
        return Effect(guard.does, turns_off=True, flags=flags)


def _name(callee: ir.Value) -> str:
    return callee.name if isinstance(callee, ir.Global) else ""


def _are_on(flags: Term, effect: Effect) -> Term:
    """Whether saved flags say that interrupts are on."""
    mask = b.bv(DAIF_I if effect.daif else IF_FLAG, flags.sort.width)
    clear = b.eq(b.bits(Op.BAND, flags, mask), b.bv(0, flags.sort.width))
    return clear if effect.daif else b.not_(clear)
