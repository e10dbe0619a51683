# SPDX-License-Identifier: MIT
"""Static memory that only those use who hold a lock: nobody else does while it is held.

The memory and the lock are variables of the file's own. Every function that names one of
them is looked at: the lock is given to functions of the guest's facts (`lock`) alone, the
memory's address goes nowhere from where somebody may use it, and each use of it comes
behind a call that takes the lock, with none that gives it back in between. So who holds
the lock at the call has held it since the memory was filled, where no call that gives it
back leads to the hypercall; nor may one lie between that and a use behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit.checks.graph import Graph, Spot
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.effects import called
from hvproofs.audit.guards import LockKind
from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.reader import locals_of, read, references
from hvproofs.audit.llvm.text import ModuleText, names_in
from hvproofs.audit.symbolic.symbols import Place

_PASSES_ON = (ir.Cast, ir.GetElementPtr, ir.Select, ir.Phi, ir.Freeze, ir.Binary)
_ONLY_ASKS = (ir.Compare, ir.Branch, ir.Switch)
_SILENT = ("llvm.lifetime", "llvm.fake.use")


@dataclass(frozen=True, slots=True)
class _Section:
    """What a function does with the memory and the lock."""

    graph: Graph
    takes: frozenset[Spot]
    gives: tuple[Spot, ...]
    uses: tuple[Spot, ...]  # of the memory

    def keeps(self) -> bool:
        """Whether each use, and each call that gives the lock back, is where it is held."""
        return all(map(self._is_held, (*self.gives, *self.uses)))

    def _is_held(self, spot: Spot) -> bool:
        taken = any(one != spot and self.graph.dominates(one, spot) for one in self.takes)
        return taken and not any(self.graph.leads(one, spot, past=self.takes) for one in self.gives)

    def is_one(self, call: Spot) -> bool:
        """Whether the lock is held from the first use for a call to the last behind it."""
        leads = self.graph.leads
        behind = [one for one in self.uses if leads(call, one)]
        return not any(
            leads(give, call) or any(leads(call, give) and leads(give, one) for one in behind)
            for give in self.gives
        )


def held(subject: Subject, place: Place) -> str | None:
    """The function that takes the lock under which alone a variable is used; None for none."""
    code, name = subject.code, place.name.removeprefix("@")
    for spot, one in code.graph.instructions():
        lock = _lock(code.guest, one, LockKind.TAKES)
        if lock is None or not code.graph.dominates(spot, subject.spot):
            continue
        own = [each.name for each in references(lock)]
        if len(own) == 1 and own != [name] and _is_guarded(subject, name, lock, own[0]):
            call = called(one)
            return call.callee.name if call and isinstance(call.callee, ir.Global) else None
    return None


def _lock(guest: Guest, one: ir.Instruction, kind: LockKind) -> ir.Value | None:
    """The lock that a call takes, or gives back."""
    call = called(one)
    if call is None or not isinstance(call.callee, ir.Global):
        return None
    fact = guest.lock_of(call.callee.name)
    return call.arguments[fact.lock].value if fact is not None and fact.does is kind else None


def _is_guarded(subject: Subject, name: str, lock: ir.Value, own: str) -> bool:
    functions = _functions(subject.code, {name, own})
    for function in functions or ():
        try:
            section = _section(subject.code.guest, function, name, lock, own)
        except FlowError:
            return False
        if section is None or not section.keeps():
            return False
        if function.name == subject.code.function.name and not section.is_one(subject.spot):
            return False
    return bool(functions)


def _functions(code: Code, names: set[str]) -> list[ir.Function] | None:
    """Every function that names one of some variables; None where others may use them, too."""
    text, known = code.text, code.module.globals
    if text is None or names & text.shared or _elsewhere(text, names):
        return None
    if not all(name in known and known[name].internal for name in names):
        return None
    wanted = [one.name for one in text.functions.values() if one.names() & names]
    there = code.module.functions
    more = read(code.module.path, text, [name for name in wanted if name not in there]).functions
    found = [there.get(name) or more.get(name) for name in wanted]
    return [one for one in found if one is not None] if None not in found else None


def _elsewhere(text: ModuleText, names: set[str]) -> bool:
    """Whether the initial value of another variable holds the address of one of some."""
    return any((names_in(line) - {own}) & names for own, (_, line) in text.globals.items())


def _section(
    guest: Guest, function: ir.Function, name: str, lock: ir.Value, own: str
) -> _Section | None:
    """What a function does with them; None where that is not followed."""
    graph = Graph(function)
    derived = _derived(guest, graph, name)
    takes: list[Spot] = []
    gives: list[Spot] = []
    uses: list[Spot] = []
    for spot, one in graph.instructions():
        if own in _globals(one):
            kinds = [kind for kind in LockKind if _lock(guest, one, kind) == lock]
            if not kinds or _mentions(one, name, derived):
                return None
            (takes if kinds == [LockKind.TAKES] else gives).append(spot)
        elif _mentions(one, name, derived) and not (
            isinstance(one, (*_PASSES_ON, *_ONLY_ASKS)) or _translates(guest, one)
        ):
            if not _uses(guest, one, name, derived):
                return None
            uses.append(spot)
    return _Section(graph, frozenset(takes), tuple(gives), tuple(uses))


def _derived(guest: Guest, graph: Graph, name: str) -> set[str]:
    """The names of what is made from the address of a variable."""
    found: set[str] = set()
    before = -1
    while len(found) != before:
        before = len(found)
        found |= {
            one.result for _, one in graph.instructions()
            if (isinstance(one, _PASSES_ON) or _translates(guest, one))
            and _mentions(one, name, found)
        }  # fmt: skip
    return found


def _translates(guest: Guest, one: ir.Instruction) -> bool:
    match one:
        case ir.Call(callee=ir.Global(name=name)):
            return guest.translation_of(name) is not None
        case _:
            return False


def _mentions(root: object, name: str, derived: set[str]) -> bool:
    return name in _globals(root) or not derived.isdisjoint(locals_of(root))


def _globals(root: object) -> list[str]:
    return [one.name for one in references(root) if isinstance(one, ir.Global)]


def _uses(guest: Guest, one: ir.Instruction, name: str, derived: set[str]) -> bool:
    """Whether an instruction reads or writes the memory, and lets its address go nowhere."""
    match one:
        case ir.Load():
            return True
        case ir.Store(value=value) | ir.AtomicRmw(value=value):
            return not _mentions(value, name, derived)
        case ir.CompareExchange(expected=expected, new=new):
            return not _mentions((expected, new), name, derived)
        case ir.Call(callee=ir.Global(name=callee)):
            kept = callee in guest.kept or guest.moves(callee) is not None
            return kept or bool(block(callee)) or callee.startswith(_SILENT)
        case _:
            return False
