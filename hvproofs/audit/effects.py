# SPDX-License-Identifier: MIT
"""What a call of a function does to interrupts and to memory, worked out from the callees up.

A function of the module is read: its effect is that of its body. Of a function
outside the guest's facts may tell it (`[[callee]]`); the rest are taken to leave
interrupts and the pages of hypercalls alone, each by name, as a hypothesis of
every verdict that rests on it. A function that calls itself, by whatever way,
is only known where nothing it reaches touches either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from hvproofs.audit.facts import CalleeKind
from hvproofs.audit.guards import GuardKind
from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.blocks import is_library
from hvproofs.audit.llvm.chains import holder
from hvproofs.audit.llvm.reader import references
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic.vouched import ALONE, FACT, IF

# On arm64 the mask is DAIF, and with pseudo-NMIs the priority mask ICC_PMR_EL1 (S3_0_C4_C6_0).
_TOUCHES = re.compile(
    r"\b(?:popf|sti|cli|iret|sysret)[qlw]?\b|\bdaif|\beret\b|icc_pmr|s3_0_c4_c6_0|__msr_s",
    re.IGNORECASE,
)
BY_ASM = {
    AsmKind.IRQ_OFF: GuardKind.IRQS_OFF, AsmKind.IRQ_ON: GuardKind.IRQS_ON,
    AsmKind.FLAGS_SAVE: GuardKind.IRQS_SAVE, AsmKind.DAIF_SAVE: GuardKind.IRQS_SAVE,
    AsmKind.DAIF_RESTORE: GuardKind.IRQS_RESTORE,
}  # fmt: skip
POINTER = "a function called through a pointer"


@dataclass(frozen=True, slots=True)
class FunctionEffect:
    """What a call does, as far as the rules of code ask."""

    irqs: GuardKind | None = None  # what it does to interrupts in the end; None: it keeps them
    flags: int = 0  # of IRQS_RESTORE: the argument that holds the flags
    daif: bool = False  # the flags are those of arm64
    known: bool = True  # False: interrupts may be either way afterwards
    opens: bool = False  # interrupts may be on for a while though they were off when it began
    pages: frozenset[str] = frozenset()  # per-CPU pages that it writes, or has written, itself
    reads: frozenset[str] = frozenset()  # per-CPU pages that it reads itself
    taken: frozenset[str] = frozenset()  # names of the hypotheses this rests on


ANYTHING = FunctionEffect(known=False, opens=True)


def touches(asm: ir.InlineAsm) -> bool:
    """Whether assembly of unknown effect may turn interrupts on or off."""
    return classify(asm) is AsmKind.UNKNOWN and bool(_TOUCHES.search(asm.template))


def called(one: ir.Instruction) -> ir.Call | None:
    """The call that an instruction is or makes; None for any other."""
    found = one.call if isinstance(one, ir.CallBranch) else one
    return found if isinstance(found, ir.Call) else None


class Effects:
    """The effects of the functions that a module calls, each worked out once."""

    def __init__(
        self, module: ir.Module, guest: Guest, summary: Callable[[ir.Function], FunctionEffect],
        sets: Callable[[ir.Function], frozenset[tuple[int, int]]],
    ) -> None:  # fmt: skip
        """`summary` and `sets` work a function out whose callees are known."""
        self._module, self._guest, self._summary, self._sets = module, guest, summary, sets
        self._known: dict[str, FunctionEffect] = {}
        self._known_sets: dict[str, frozenset[tuple[int, int]]] = {}
        self._calls = {name: list(_calls(one)) for name, one in module.functions.items()}
        self._pages = frozenset(map(holder, guest.page_variables))

    def of(self, call: ir.Call) -> FunctionEffect:
        """What a call does; assembly does nothing here."""
        if isinstance(call.callee, ir.InlineAsm):
            return FunctionEffect()
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        if name not in self._known:
            self._known[name] = self._work_out(name)
        return self._known[name]

    def sets(self, call: ir.Call) -> frozenset[tuple[int, int]]:
        """Bytes that are set on every way through a function of the module: argument, offset."""
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        if name not in self._known_sets:
            function = self._module.functions.get(name)
            read = function is not None and name not in self._beneath(name)
            self._known_sets[name] = self._sets(function) if function and read else frozenset()
        return self._known_sets[name]

    def sleeps(self, call: ir.Call) -> bool:
        """Whether a call is of a function outside that is known to sleep."""
        fact = self._guest.callee_of(call.callee.name if isinstance(call.callee, ir.Global) else "")
        return fact is not None and fact.does is CalleeKind.SLEEPS

    def leads_to(self, call: ir.Call, names: frozenset[str]) -> bool:
        """Whether a call is of one of some functions, or of one of the module that calls them."""
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        beneath = self._beneath(name) | {name}
        called_there = {each for one in beneath for each in self._calls.get(one, ())}
        return bool(names & (beneath | called_there))

    def closed(self, call: ir.Call) -> bool:
        """Whether a call is of a function of the module that leads to none outside."""
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        beneath = self._beneath(name) | {name}
        return self.inside(name) and all(
            each in self._calls for one in beneath for each in self._calls.get(one, ())
        )

    def inside(self, name: str) -> bool:
        """Whether the body of a function of that name is read."""
        return name in self._module.functions and name not in self._guest.kept

    def _work_out(self, name: str) -> FunctionEffect:
        guard = self._guest.guard_of(name)
        if guard is not None:
            return FunctionEffect(guard.does, guard.flags)
        if name in self._guest.kept or name.startswith(("llvm.", UNSET)) or is_library(name):
            return FunctionEffect()
        if name not in self._module.functions:
            return self._outside(name)
        reached = self._beneath(name) | {name}
        if any(self._acts(one) for one in reached):
            recursive = name in self._beneath(name)
            return ANYTHING if recursive else self._summary(self._module.functions[name])
        return FunctionEffect(taken=self.taken(reached))

    def taken(self, names: Iterable[str]) -> frozenset[str]:
        """What is taken for granted of the functions outside that some of the module call."""
        outside = {one for name in names for one in self._calls[name]} - self._calls.keys()
        found: set[str] = set()
        for one in outside:
            found |= self._known.setdefault(one, self._work_out(one)).taken
        return frozenset(found)

    def _outside(self, name: str) -> FunctionEffect:
        fact = self._guest.callee_of(name)
        if fact is None:
            who = f"{name}()" if name else POINTER
            return FunctionEffect(taken=frozenset({f"{IF}{who} {ALONE}"}))
        sleeps = fact.does is CalleeKind.SLEEPS
        return FunctionEffect(opens=sleeps, taken=frozenset({f"{FACT}{name}() {fact.does.value}"}))

    def _beneath(self, name: str) -> set[str]:
        """The functions of the module that a call of one leads to."""
        found: set[str] = set()
        waiting = [*self._calls.get(name, ())]
        while waiting:
            one = waiting.pop()
            if one in self._calls and one not in found:
                found.add(one)
                waiting += self._calls[one]
        return found

    def _acts(self, name: str) -> bool:
        """Whether a function's own body touches interrupts, pages or the hypervisor."""
        function = self._module.functions[name]
        if any(self._acts_outside(each) for each in self._calls[name]):
            return True
        if self._pages & {one.name for one in references(function) if isinstance(one, ir.Global)}:
            return True
        assembly = [one.callee for block in function.blocks for each in block.instructions
                    if (one := called(each)) and isinstance(one.callee, ir.InlineAsm)]  # fmt: skip
        return any(classify(one) in BY_ASM or touches(one) for one in assembly)

    def _acts_outside(self, name: str) -> bool:
        fact = self._guest.callee_of(name)
        sleeps = fact is not None and fact.does is CalleeKind.SLEEPS
        return sleeps or self._guest.guard_of(name) is not None or name in self._guest.kept


def _calls(function: ir.Function) -> Iterator[str]:
    """The functions one calls; the empty name where it is through a pointer."""
    for block in function.blocks:
        for one in block.instructions:
            call = called(one)
            if call is not None and not isinstance(call.callee, ir.InlineAsm):
                yield call.callee.name if isinstance(call.callee, ir.Global) else ""
