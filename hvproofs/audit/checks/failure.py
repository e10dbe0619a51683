# SPDX-License-Identifier: MIT
"""output-read-after-failure: nothing depends on the output area unless the call succeeded.

The contents are indeterminate when a call fails (TLFS: Hypercall Status Code),
but for the entries of completed reps where the contract says that they are valid
(`partial`). One that succeeds writes an entry for each rep completed (`produced`). A read
by itself does no harm; what counts is where a value goes that was read behind
the call: into a branch, a result, an address, an argument of a function, other
memory. Proved where at each such place the way there implies status 0 of
the latest call, and that there was one (`unmade`). Refuted by a run in which the call
fails, leaves the output undefined, and the function branches on it, returns it or hands it
to a function. A copy to other memory is undecided: whether anybody looks at it is
not known here, unless the guest's facts tell of the callers, or a run shows that
they cannot tell: it returns and leaves in memory of others what it does where
the call succeeds. So are the entries
before the one that failed, of which the TLFS does not say whether they are valid.
That a program which is given output looks at the status is taken for granted by name;
what it is given is for user-leak.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import Completed, completed, failing, succeeded
from hvproofs.audit.checks.fields import header_in_run
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.outputs import given_out, reads
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.produced import behind, leaves
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.taint import Taint, taint
from hvproofs.audit.checks.unmade import unmade
from hvproofs.audit.guest import How
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, Stop
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.rules.code import OUTPUT_READ_AFTER_FAILURE
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.tlfs import STATUS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, variables

RULE = OUTPUT_READ_AFTER_FAILURE.id
OTHERS = "other-pointers-do-not-point-to-the-output"
INSIDE = "what-access-in-region-asks-holds"
PROGRAM = "if a program that is given output looks at the status"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place that depends on the output where the call may have failed."""

    spot: Spot
    copied: bool  # it only goes to other memory
    known: tuple[Term, ...]  # what holds when it does


def failure(subject: Subject) -> RuleVerdict:
    """The verdict for everything that depends on the output of one call."""
    pointer = subject.side("output")
    if subject.call is None or not subject.call.output.present:
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer):
        return undecided(RULE, "the output area could not be found")
    found, trouble = reads(subject, pointer)
    if trouble:
        return undecided(RULE, trouble)
    judged = [_failed(subject, pointer, found), _beyond(subject, pointer, found),
              unmade(subject, pointer, found)]  # fmt: skip
    told = [one for one in judged if one is not None]
    bad = [one for one in told if one.verdict is not Verdict.PROVED]
    if bad:
        return bad[0]
    names = [name for one in told for name, _ in one.hypotheses]
    return proved(
        RULE, *dict.fromkeys([OTHERS, *names, *_handed(subject, found)]), *_given(subject, pointer)
    )


def _given(subject: Subject, pointer: Pointer) -> list[str]:
    """That a program looks at the status, where it may be given output of a call that failed."""
    paths, good = subject.code.evaluated.paths, succeeded(subject)
    spots = given_out(subject, pointer)
    sure = all(subject.code.follows([paths[one.block]], good) for one in spots)
    return [] if sure else [PROGRAM]


def _handed(subject: Subject, found: Sequence[ir.Instruction]) -> list[str]:
    """What is taken for granted of functions of the module that are handed a list."""
    if subject.call is None or not subject.call.output.element:
        return []
    names = [one.callee.name for one in found if isinstance(one, ir.Call)
             and isinstance(one.callee, ir.Global) and not block(one.callee.name)]  # fmt: skip
    taken = [f"if {name}() reads no more than was written" for name in dict.fromkeys(names)]
    return [*taken, *([INSIDE] if leaves(subject, found) else [])]


def _failed(
    subject: Subject, pointer: Pointer, found: Sequence[ir.Instruction]
) -> RuleVerdict | None:
    """What depends on the output of a call that failed; None for nothing."""
    call = subject.call
    entries = call is not None and bool(call.is_rep and call.output.element)
    if call is not None and call.contract.partial and entries:
        found = behind(subject, pointer, found, failed=True)
    spread = taint(subject.code, found)
    doubts, open_ = list(_doubts(subject, spread, succeeded(subject))), ""
    for one in doubts:
        if told := _told_by(subject, one):
            open_ = f"it is not known what {told}() makes of the status"
            continue
        for answers in (None, failing(0)) if entries else (None,):
            show = partial(_shown, subject, spread, answers)
            good = succeeded(subject)
            show = partial(_alike, subject, spread, answers, one.spot) if one.copied else show
            if steps := subject.code.shown(one.known, good, one.spot, show):
                return refuted(RULE, *steps)
    if open_:
        return undecided(RULE, open_)
    if not doubts:
        return None
    checked = subject.told(How.CHECKED)
    if checked is not None and all(one.copied for one in doubts):
        return proved(RULE, OTHERS, checked.name)
    if entries and call is not None and not call.contract.partial:
        return undecided(
            RULE, "the TLFS does not say whether the entries before the one that failed are valid"
        )
    where = _where(subject, doubts[0])
    if doubts[0].copied:
        return undecided(RULE, f"the output is copied before the call is known to succeed{where}")
    return undecided(RULE, f"the output may be looked at though the call failed{where}")


def _told_by(subject: Subject, one: Doubt) -> str:
    """A function outside the file that is handed the status, and decides of the way to a place.

    It may well tell a failure by what it returns: a run in which it does not shows nothing.
    """
    of_status = taint(subject.code, (subject.reached.call,)).when
    way = variables(one.known).keys()
    for each in (each for part in subject.code.function.blocks for each in part.instructions):
        if not isinstance(each, ir.Call) or not isinstance(each.callee, ir.Global):
            continue
        names = {local.value.name for local in each.arguments if isinstance(local.value, ir.Local)}
        result = subject.code.number(each.result) if each.result else None
        if result is None or each.callee.name not in subject.code.module.declared:
            continue
        if names & of_status.keys() and variables([result]).keys() & way:
            return each.callee.name
    return ""


def _beyond(
    subject: Subject, pointer: Pointer, found: Sequence[ir.Instruction]
) -> RuleVerdict | None:
    """What depends on bytes behind those that a call which succeeded has written."""
    side = subject.call.output if subject.call is not None else None
    loads = [one for one in found if not isinstance(one, ir.Call) or _copies(one)]
    spread = taint(subject.code, behind(subject, pointer, loads, failed=False))
    never = b.boolean(False)
    doubts = list(_doubts(subject, spread, never))
    for one in doubts:
        known, show = (*one.known, succeeded(subject)), partial(_shown, subject, spread, 0)
        if not one.copied and (steps := subject.code.shown(known, never, one.spot, show)):
            return refuted(RULE, *steps)
    if not doubts:
        return None
    what = "entries" if side is not None and side.element else "bytes"
    why = f"{what} behind those that the call writes may be looked at"
    return undecided(RULE, f"{why}{_where(subject, doubts[0])}")


def _copies(one: ir.Call) -> bool:
    return isinstance(one.callee, ir.Global) and bool(block(one.callee.name))


def _where(subject: Subject, one: Doubt) -> str:
    at = subject.code.graph.at(one.spot).location
    return f" ({at.path}:{at.line})" if at is not None else ""


def _doubts(subject: Subject, spread: Taint, good: Term) -> Iterator[Doubt]:
    """The places that depend on the output where `good` may not hold."""
    graph, paths = subject.code.graph, subject.code.evaluated.paths
    loops = graph.loops[subject.spot.block]
    for end in spread.ends:
        # In one pass of the loops the call is in, it came through the call or it did not.
        same = loops <= graph.loops[end.spot.block]
        known = [paths[end.spot.block], end.when, *([subject.reached.path] if same else [])]
        if not subject.code.follows(known, good):
            yield Doubt(end.spot, end.copied, tuple(known))


def _alike(
    subject: Subject, spread: Taint, answer: int | None, spot: Spot, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that copies such output, where callers cannot tell that the call failed.

    What they see is as in the run with a call that succeeds: the result, and other memory.
    """
    here = subject.code.graph.at(spot)
    target = subject.code.value(here.pointer) if isinstance(here, ir.Store) else None
    if not isinstance(target, Pointer) or target.place.kind is not PlaceKind.FOREIGN:
        return ()
    seen: list[list[tuple[bool, Data]]] = [[], []]  # of the two runs
    steps = _shown(subject, spread, answer, values, here, seen[0])
    if not steps or _shown(subject, spread, 0, values, None, seen[1]):
        return ()
    known = all(isinstance(held, int) for _, held in seen[0])
    alike = known and seen[0] == seen[1] and bool(seen[0]) and seen[0][-1][0]
    last = RunStep(running.outermost(here), "the caller is told what it is where the call succeeds")
    return (*steps, last) if alike else ()


def _seen(subject: Subject, one: ir.Instruction, spread: Taint) -> ir.Value | None:
    """What a caller sees by an instruction: a result, or what memory of others is given."""
    match one:
        case ir.Return(value=value):
            return value
        case ir.Store(value=value, pointer=pointer):
            to = subject.code.value(pointer)
            own = isinstance(to, Pointer) and to.place.kind in (PlaceKind.STACK, PlaceKind.PAGE)
            tainted = isinstance(value, ir.Local) and value.name in spread.when
            return None if own or tainted else value
        case _:
            return None


def _shown(
    subject: Subject, spread: Taint, answer: int | None, values: Mapping[str, int],
    copy: ir.Instruction | None = None, seen: list[tuple[bool, Data]] | None = None,
) -> tuple[RunStep, ...]:  # fmt: skip
    """The steps of a run that depends on output which the call has not written.

    `answer`: of the call; None: as the values have it. `copy` counts, too; `seen` gets what
    callers see, and whether it is a result.
    """
    told: list[RunStep] = []
    broken: list[RunStep] = []
    ends = {id(subject.code.graph.at(one.spot)) for one in spread.ends if not one.copied}
    ends |= {id(copy)} if copy is not None else set()

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        status = values.get(f"value.{event.call.result}", 0) if answer is None else answer
        if event.call is not subject.reached.call:
            told.clear()  # the output may be the other call's from here on
            return values.get(f"value.{event.call.result}", 0)
        asked = number_of(subject, event, "count")
        came = completed(subject, asked or 0, status)
        try:
            told[:] = _answered(subject, machine, event, came) if asked is not None else ()
        except Stop:
            told.clear()
        return came.word

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if seen is not None and (value := _seen(subject, one, spread)) is not None:
            number = value.value if isinstance(value, ir.ConstInt) else None
            held = found.get(value.name) if isinstance(value, ir.Local) else number
            seen.append((isinstance(one, ir.Return), held))
        if told and not broken and id(one) in ends and spread.unset(one, found):
            broken.append(
                RunStep(running.outermost(one), "what happens here depends on its output")
            )

    running.run(subject, values, look, Setting(stale=True), hypercall)
    return (*running.inputs(subject.code, values), *told, *broken) if broken else ()


def _answered(
    subject: Subject, machine: Machine, event: CallEvent, came: Completed
) -> tuple[RunStep, ...]:
    """Leave in the output what a call does that comes to that; what is told of it, or nothing."""
    address = event.arguments[subject.sink.output]
    if not isinstance(address, int) or subject.call is None:
        return ()
    side, entry = subject.call.output, subject.call.output.element_size
    memory, input_ = machine.memory, event.arguments[subject.sink.input]
    given = input_ if isinstance(input_, int) else None
    header, first = side.header_size, side.header_size + came.done * entry
    sure = 0 if came.fails else header_in_run(machine, subject.call, given)
    memory.write_bytes(address, bytes(sure), b"\xff" * sure)
    if came.fails:
        memory.write_bytes(address, bytes(header), bytes(header))
    memory.write_bytes(address + header, bytes(first - header), b"\xff" * (first - header))
    size = (came.asked - came.done) * entry
    memory.write_bytes(address + first, bytes(size), bytes(size))
    how = f"fails with status {came.word & STATUS:#x}" if came.fails else "succeeds"
    after = f" after {came.done} of {came.asked} entries" if entry else ""
    return (RunStep(running.outermost(event.call), f"the call {how}{after}"),)
