# SPDX-License-Identifier: MIT
"""What a function does with memory that passed to the hypervisor, after a success; see `respected`.

Asked is what comes behind the call with no other hypercall in between that may have given the
memory back, which is one without such an effect of its own: that what the entries were made from is
not freed by a function of the guest's facts, and, where the hypervisor took it, not written. Of
other functions that are handed it that is taken for granted by name. Refuted by a run in which all
entries are completed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.origins import Root, after, entries_of, roots_of
from hvproofs.audit.checks.others import other_call
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.subject import Steps, Subject
from hvproofs.audit.checks.undone import spares
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.spec.contract import Effect
from hvproofs.spec.tlfs import REPS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

AGAIN = "another-hypercall-gave-back-what-is-used-behind-it"


@dataclass(frozen=True, slots=True)
class Use:
    """Something that memory which passed to the hypervisor may be used for."""

    why: str
    steps: Steps  # of a run that shows it; empty where none does


def misused(subject: Subject, effect: Effect, count: Term, taken: dict[str, None]) -> Use | None:
    """A use of memory that passed; `taken` gets what it rests on that there is none."""
    entries = entries_of(subject)
    for spot, given, what in _uses(subject, effect):
        common = {root for each in given for root in roots_of(subject.code, each)} & entries
        if not common or not _behind(subject, spot, common) or not after(subject, spot)[1]:
            continue
        if not what.startswith(("freed", "written")):
            taken[f"if {what} leaves what it is handed to the hypervisor"] = None
        elif any(_gives_back(subject, one) for one in subject.code.graph.between(
            subject.spot, spot
        )):  # fmt: skip
            taken[AGAIN] = None
        elif (rests := spares(subject, spot, given, count, b.boolean(True))) is not None:
            taken |= dict.fromkeys(rests)
        else:
            sure = all(how != "in" for how, _ in common)
            steps = _searched(subject, spot, what) if sure else ()
            return Use(f"memory that passed to the hypervisor may be {what}", steps)
    return None


def _uses(subject: Subject, effect: Effect) -> Iterator[tuple[Spot, Sequence[ir.Value], str]]:
    """What may use memory behind the call: through or of which values, and what is done to it."""
    code = subject.code
    for spot, one in code.graph.instructions():
        match one:
            case ir.Store(pointer=pointer) if effect is Effect.TAKES:
                yield spot, [pointer], "written"
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                if effect is Effect.TAKES:
                    yield spot, [given[0].value], "written"
            case ir.Call(callee=ir.Global(name=name), arguments=given):
                if (fact := code.guest.free_of(name)) is not None:
                    yield spot, [given[fact.argument].value], f"freed by {name}()"
                elif _strange(subject, one):
                    yield spot, [each.value for each in given], f"{name}()"


def _strange(subject: Subject, call: ir.Call) -> bool:
    """Whether a call is of a function that may do anything with what it is handed, but tell."""
    guest = subject.code.guest
    name = call.callee.name if isinstance(call.callee, ir.Global) else ""
    variadic = call.signature is not None and call.signature.variadic
    known = guest.guard_of(name) or guest.translation_of(name) or guest.sink_of(name)
    return not variadic and not name.startswith("llvm.") and known is None


def _behind(subject: Subject, spot: Spot, common: set[Root]) -> bool:
    """Whether control comes from the call to a spot while the memory is still the same."""
    graph = subject.code.graph
    made = definitions(subject.code)
    spots = [graph.spot(made[name]) for how, name in common if how == "result" and name in made]
    own = graph.loops[subject.spot.block]
    anew = any(at is not None and own & graph.loops[at.block] for at in spots)
    return graph.leads(subject.spot, spot, forward=anew)


def _gives_back(subject: Subject, spot: Spot) -> bool:
    """Whether a spot is a hypercall that may give memory back, or leads to one."""
    code, call = subject.code, called(subject.code.graph.at(spot))
    if call is None or not code.effects.leads_to(call, code.guest.sink_names):
        return False
    other = other_call(code, call)
    contract = other.call.contract if other is not None and other.call is not None else None
    return contract is None or contract.effect is Effect.NONE


def _searched(subject: Subject, spot: Spot, what: str) -> Steps:
    came = subject.code.evaluated.paths[spot.block]
    known = [subject.reached.path, came, succeeded(subject)]
    show = partial(_shown, subject, spot, what)
    return subject.code.shown(known, b.boolean(False), subject.spot, show)


def _shown(subject: Subject, spot: Spot, what: str, values: Mapping[str, int]) -> Steps:
    """The steps of a run that uses the memory after all entries were completed."""
    told: list[RunStep] = []
    broken: list[RunStep] = []
    target = subject.code.graph.at(spot)

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        if event.call is not subject.reached.call:
            return values.get(f"value.{event.call.result}", 0)
        told.clear()
        asked = number_of(subject, event, "count") or 0
        came = completed(subject, asked, asked << REPS)
        if asked and came.done == asked:
            told.append(came.step(event))
        return came.word

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world, found
        if one is target and told and not broken:
            text = f"memory that passed to the hypervisor is {what}"
            broken.extend((*told, RunStep(running.outermost(one), text)))

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()
