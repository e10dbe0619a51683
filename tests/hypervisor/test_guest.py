# SPDX-License-Identifier: MIT
"""The guest's side of every shipped scheme against the model.

A state machine plays guest, hypervisor and handlers by turns, with random
bytes, counts, schedules and entries in error. What is proved never loses or
corrupts an entry.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from caller.memory import Guest, Job, Placing, Stage
from caller.registers import FastGuest
from hvproofs.hypervisor import OPENVMM, PROFILES, TLFS, Abi, CallStatus, Memory, Profile, Span
from hvproofs.hypervisor.behaviour import digest
from hvproofs.hypervisor.call import CallKind, padded
from hvproofs.hypervisor.contract import shape_of
from hvproofs.hypervisor.execution import Execution, input_spans
from hvproofs.hypervisor.profile import InputPolicy, StagedOutput
from hvproofs.hypervisor.schedule import (
    Act,
    Cut,
    Interrupt,
    Read,
    Refuse,
    ReturnEarly,
    ReturnStep,
    Write,
    ZeroPadding,
)
from hvproofs.hypervisor.severity import Assessment, Severity
from hvproofs.layout.situation import SIDES, Situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.refute.replay import Memo, Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.exclusive import Actor, is_user, kept_away, owner, reaches
from hvproofs.rules.memory import gpa_valid, host_visible, not_overlay
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.registers import BLOCKS
from hvproofs.spec.scheme import Form, Registers, Verdict
from hvproofs.terms.integers import evaluate

CORPUS = load_shipped()
MEMORY_SCHEMES = [s.id for s in CORPUS.schemes.values() if s.form is Form.MEMORY]
FAST_SCHEMES = [s.id for s in CORPUS.schemes.values() if s.form is Form.FAST]
PAGE = 4096
SCRATCH = Span(1 << 40, PAGE)  # memory of handlers that leave the areas alone
MOST_ENTRIES = 600  # of one transfer: enough for one page of entries and some more


@cache
def of_scheme(scheme: str) -> tuple[Candidate, ...]:
    """Every call a scheme is used for, one of each shape, build checks passed."""
    found = candidates(CORPUS, Selection(scheme=scheme))
    return tuple({c.situation.shape: c for c in found if c.situation.build}.values())


def rules_expected(candidate: Candidate, verdict: Verdict) -> tuple[RuleId, ...]:
    """The rules that have something to say of a candidate, and are expected to come out so."""
    return tuple(
        id_
        for id_ in candidate.rules
        if candidate.expected(id_).verdict is verdict
        and RULES[id_].obligations(candidate.situation) is not None
    )


@cache
def proved(scheme: str) -> tuple[Candidate, ...]:
    """The calls of a scheme of which no rule is expected to be refuted."""
    return tuple(c for c in of_scheme(scheme) if not rules_expected(c, Verdict.REFUTED))


_MEMO: Memo = {}


def replayer(here: Situation) -> Replayer:
    """The integer reading of a situation; a greatest count is looked for once."""
    return Replayer(here, _MEMO)


class World:
    """A scheme at concrete addresses."""

    def __init__(self, here: Situation, values: dict[str, int]) -> None:
        self.here, self.values, self.replayer = here, values, replayer(here)
        full = self.replayer.complete({"n": 0, **values})
        self.limit = self.replayer.limit(full)
        self.own = [
            Span(evaluate(r.base, full), evaluate(r.size, full)) for r in here.regions if r.present
        ]

    def memory(self, seed: int) -> Memory:
        """The regions and their neighbours, full of random bytes."""
        memory, rng = Memory(), random.Random(seed)  # noqa: S311 - bytes to be told apart
        for span in [*self.own, SCRATCH]:
            memory.map(max(span.gpa - PAGE, 0), span.size + 2 * PAGE)
        for number in memory.pages:
            memory.write(number * PAGE, rng.randbytes(PAGE))
        return memory

    def place(self, entries: int) -> Placing:
        """Where the scheme puts the areas of a call."""
        at = self.replayer.complete({**self.values, "n": entries})
        input_at, output_at = (
            0 if area is None else evaluate(area.start, at)
            for area in (self.here.input, self.here.output)
        )
        counted = self.here.varhead
        qwords = at["v"] if counted is None else evaluate(counted, at)
        return Placing(input_at, output_at, input_at, output_at, qwords)

    def job(self, total: int, seed: int, *, staged: bool = False) -> Job:
        """A caller with random bytes."""
        rng, side = random.Random(seed), self.here.call.input  # noqa: S311
        entries = tuple(rng.randbytes(side.element_size) for _ in range(total))
        return Job(
            shape_of(self.here.call, staged=staged), rng.randbytes(side.header_size),
            rng.randbytes(8 * self.values["v"]), entries,
        )  # fmt: skip


def legal(here: Situation, qwords: int, megabytes: int) -> dict[str, int]:
    """Bases that are legal, some way up, and the variable header."""
    bases = replayer(here).bases()
    up = {k: v + (megabytes << 20) for k, v in bases.items() if k.startswith("base.")}
    return {**bases, **up, "v": qwords}


def behaviour_of(seed: int) -> Callable[[int, bytes, bytes, bytes, int], bytes]:
    """Entries that answer with something of their own."""
    salt = seed.to_bytes(8, "little")

    def behave(index: int, header: bytes, variable: bytes, element: bytes, size: int) -> bytes:
        return digest(index, salt + header, variable, element, size)

    return behave


def in_flight(guest: Guest) -> Execution:
    """The call in flight."""
    assert guest.execution is not None
    return guest.execution


def reads_whole(guest: Guest) -> bool:
    """Whether the hypervisor has to read the whole input when an execution begins."""
    return guest.profile.input_policy is InputPolicy.WHOLE_AT_START


def act(guest: Guest, stop: int) -> None:
    """The actions up to `stop`, with what they need read before."""
    flight = in_flight(guest)
    if reads_whole(guest) and 0 in flight.fresh:
        guest.step(Read(0, flight.in_size))
    if not reads_whole(guest):
        for low, high in input_spans(flight.request, flight.done):
            if 0 in flight.fresh[low:high]:
                guest.step(Read(low, high - low))
        if stop > flight.done + 1:
            guest.step(Read(0, flight.in_size))
    guest.step(Act(stop))


def flush(guest: Guest) -> None:
    """Write what is left to write, and read what must have been read."""
    flight = in_flight(guest)
    if reads_whole(guest) and 0 in flight.fresh:
        guest.step(Read(0, flight.in_size))
    while 1 in flight.unwritten and guest.stage is Stage.CALLED:
        low = flight.unwritten.index(1)
        rest = flight.unwritten[low:]
        guest.step(Write(low, rest.index(0) if 0 in rest else len(rest)))


def complete(guest: Guest, stop: int | None = None) -> None:
    """The rest of the call without further ado, up to entry `stop` where it returns early."""
    flight = in_flight(guest)
    goal = flight.actions if stop is None else stop
    if flight.done < goal:
        if reads_whole(guest) and flight.wrote:
            guest.step(Cut())
        act(guest, goal)
    flush(guest)
    if guest.stage is Stage.FAILED:
        return
    guest.step(ReturnStep() if flight.done == flight.actions else ReturnEarly())


class Flight(RuleBasedStateMachine):
    """Guest, hypervisor and handlers by turns."""

    calls: tuple[Candidate, ...] = ()

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        here = self.calls[data.draw(st.integers(0, len(self.calls) - 1))].situation
        most = here.call.input.max_qwords
        world = World(here, legal(here, data.draw(st.sampled_from(sorted({0, 1, most} if most
                      else {0}))), data.draw(st.integers(0, 3))))  # fmt: skip
        limit, seed = world.limit, data.draw(st.integers(0, 2**64 - 1))
        totals = {1, 2, 3, limit, limit + 1, 2 * limit + 1} if here.call.is_rep else {0}
        total = data.draw(st.sampled_from(sorted(t for t in totals if t <= MOST_ENTRIES)))
        self.here = here
        self.profile = PROFILES[data.draw(st.sampled_from(list(PROFILES)))]
        self.whole = self.profile.input_policy is InputPolicy.WHOLE_AT_START
        self.errors = 2  # entries that may still be in error: a guest does not retry for ever
        self.guest = Guest(
            world.job(total, seed, staged=data.draw(st.booleans())),
            world.place, limit, self.profile, world.memory(seed),
            own=[*world.own, SCRATCH], behaviour=behaviour_of(seed), loop=here.scheme.loop,
        )  # fmt: skip

    @property
    def flight(self) -> Execution:
        return in_flight(self.guest)

    def called(self) -> bool:
        return self.guest.stage is Stage.CALLED

    def idle(self) -> bool:
        return self.guest.stage is Stage.IDLE

    def returned(self) -> bool:
        return self.guest.stage is Stage.RETURNED

    def between(self) -> bool:
        """Whether the hypervisor is not at work on the call in flight."""
        last = self.guest.execution is not None and self.flight.last
        return self.returned() or (self.called() and (last is None or isinstance(last, Cut)))

    @precondition(idle)
    @rule()
    def guest_fills_and_calls(self) -> None:
        assert {CallStatus.SUCCESS} == self.guest.fill()

    @precondition(returned)
    @rule()
    def guest_reads(self) -> None:
        self.guest.read()

    @precondition(between)
    @rule(actor=st.sampled_from(Actor))
    def somebody_else_runs(self, actor: Actor) -> None:
        """Whom the guard lets run, and what of the areas' memory he uses for himself."""
        guard = self.here.scheme.guard
        if actor in kept_away(guard.in_flight) or self.guest.execution is None:
            return
        self.guest.step(Interrupt(SCRATCH.gpa, SCRATCH.size))
        for region, span in zip(self.here.regions, self.guest.own, strict=False):
            whose = owner(self.here.scheme.regions[region.name])
            if is_user(actor, guard.users) and reaches(actor, whose):
                self.guest.step(Interrupt(span.gpa, span.size))

    @precondition(lambda self: self.called() and not self.whole and self.flight.in_size)
    @rule(data=st.data())
    def hypervisor_reads(self, data: st.DataObject) -> None:
        low = data.draw(st.integers(0, self.flight.in_size - 1))
        self.guest.step(Read(low, data.draw(st.integers(0, self.flight.in_size - low))))

    @precondition(lambda self: self.called() and self.flight.done < self.flight.actions)
    @rule(data=st.data())
    def hypervisor_acts(self, data: st.DataObject) -> None:
        flight = self.flight
        if self.whole and flight.wrote:
            return
        most = flight.actions - flight.done
        stop = flight.done + data.draw(st.sampled_from(sorted({1, (most + 1) // 2, most})))
        act(self.guest, stop)

    @precondition(lambda self: self.called() and not self.whole and 1 in self.flight.unwritten)
    @rule(data=st.data())
    def hypervisor_writes(self, data: st.DataObject) -> None:
        low = self.flight.unwritten.index(1)
        rest = self.flight.unwritten[low:]
        run = rest.index(0) if 0 in rest else len(rest)
        skip = data.draw(st.integers(0, run - 1))
        self.guest.step(Write(low + skip, data.draw(st.integers(1, run - skip))))

    @precondition(lambda self: self.called() and not self.whole)
    @rule()
    def hypervisor_zeroes_padding(self) -> None:
        if padded(self.flight.out_size) > self.flight.out_size:
            self.guest.step(ZeroPadding())

    @precondition(called)
    @rule()
    def hypervisor_cuts_short(self) -> None:
        flight = self.flight
        simple = flight.request.call.kind is CallKind.SIMPLE
        if not flight.request.call.continues or (flight.done == flight.actions and not simple):
            return
        if not simple or self.profile.staged_output is StagedOutput.RESULTS:
            flush(self.guest)
        elif self.whole and 0 in flight.fresh:
            self.guest.step(Read(0, flight.in_size))
        self.guest.step(Cut())

    @precondition(lambda self: self.called() and self.errors and self.flight.done
                  < self.flight.actions)  # fmt: skip
    @rule(status=st.sampled_from([CallStatus.INSUFFICIENT_MEMORY, CallStatus.INVALID_PARAMETER]))
    def an_entry_is_in_error(self, status: CallStatus) -> None:
        self.errors -= 1
        flush(self.guest)
        self.guest.fail(status)

    @precondition(called)
    @rule()
    def hypervisor_returns(self) -> None:
        complete(self.guest)

    @precondition(lambda self: self.called() and not self.profile.ordered
                  and self.flight.begun < self.flight.done < self.flight.actions)  # fmt: skip
    @rule()
    def hypervisor_returns_before_the_last_entry(self) -> None:
        """The text guarantees an attempt at one entry, not at all of them."""
        complete(self.guest, self.flight.done)

    @precondition(lambda self: self.guest.stage is Stage.FINISHED)
    @rule()
    def nothing_is_left_to_do(self) -> None:
        assert self.guest.counter == self.guest.total

    @invariant()
    def nothing_is_lost_or_corrupted(self) -> None:
        if hasattr(self, "guest"):
            assert [] == self.guest.faults

    def teardown(self) -> None:
        """Go on to the end without further ado: every entry was completed, and rightly."""
        if not hasattr(self, "guest"):
            return
        while self.guest.stage is not Stage.FINISHED:
            {
                Stage.IDLE: self.guest_fills_and_calls,
                Stage.CALLED: self.hypervisor_returns,
                Stage.RETURNED: self.guest_reads,
            }[self.guest.stage]()
            assert [] == self.guest.faults
        assert self.guest.counter == self.guest.total


def machine(calls: tuple[Candidate, ...]) -> type[Flight]:
    """The state machine of some calls."""
    return type("FlightOfScheme", (Flight,), {"calls": calls})


@pytest.mark.parametrize("scheme", [s for s in MEMORY_SCHEMES if proved(s)])
def test_a_proved_scheme_never_loses_or_corrupts_an_entry(scheme: str) -> None:
    run_state_machine_as_test(
        machine(proved(scheme)),
        settings=settings(
            max_examples=8, stateful_step_count=15, derandomize=True, database=None, deadline=None,
            suppress_health_check=list(HealthCheck), phases=[Phase.generate],
        ),
    )  # fmt: skip


_REGISTERS = {
    Registers.X86_64: Abi.X86_64, Registers.X86_64_XMM: Abi.X86_64,
    Registers.X86_64_XMM_OUTPUT: Abi.X86_64, Registers.X86_32: Abi.X86_32,
    Registers.X86_32_XMM: Abi.X86_32, Registers.ARM64_SMCCC: Abi.ARM64_SMCCC,
    Registers.ARM64_HVC1: Abi.ARM64_HVC1, Registers.GHCB: Abi.GHCB, Registers.TDX: Abi.TDX,
}  # fmt: skip


def fast_guest(here: Situation, total: int, limit: int, qwords: int, profile: Profile,
               seed: int) -> FastGuest:  # fmt: skip
    """A caller that uses the registers its scheme names."""
    assert here.scheme.registers is not None
    block = BLOCKS[here.scheme.registers]
    job = World(here, legal(here, qwords, 0)).job(total, seed)
    return FastGuest(
        job, limit, _REGISTERS[here.scheme.registers], profile, block.capacity, block.output,
        behaviour_of(seed),
    )  # fmt: skip


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
@pytest.mark.parametrize("scheme", [s for s in FAST_SCHEMES if proved(s)])
@settings(max_examples=25, derandomize=True, database=None, deadline=None)
@given(data=st.data())
def test_a_proved_register_scheme_never_loses_or_corrupts_an_entry(
    data: st.DataObject, scheme: str, profile: Profile
) -> None:
    calls = proved(scheme)
    here = calls[data.draw(st.integers(0, len(calls) - 1))].situation
    qwords = data.draw(st.integers(0, here.call.input.max_qwords))
    limit = World(here, legal(here, qwords, 0)).limit
    total = data.draw(st.integers(1, 3 * limit)) if here.call.is_rep else 0
    guest = fast_guest(here, total, limit, qwords, profile, data.draw(st.integers(0, 2**64 - 1)))

    def cuts(done: int, asked: int) -> int | None:
        return data.draw(st.none() | st.integers(done, asked - 1))

    assert () == guest.transfer(cuts)


PAIRS = {
    (c.situation.scheme.id, rule): c
    for scheme in reversed(CORPUS.schemes)
    for c in reversed(of_scheme(scheme))
    for rule in rules_expected(c, Verdict.REFUTED)
}  # one call of each scheme and rule that is expected to be refuted
SHADOW = 1 << 41  # where the hypervisor looks instead of where the guest's bytes are


@cache
def counterexamples() -> dict[tuple[str, RuleId], Result]:
    """Each refuted with its own counterexample."""
    chosen = {
        id(c.situation): replace(c, rules=rules_expected(c, Verdict.REFUTED))
        for c in PAIRS.values()
    }
    report = prove(list(chosen.values()), Options(cores=False))
    found = {(r.scheme, r.rule, id(r.call)): r for r in report.results}
    return {
        (scheme, rule): found[scheme, rule, id(c.situation.call)]
        for (scheme, rule), c in PAIRS.items()
    }


def test_there_are_refuted_schemes() -> None:
    assert len(PAIRS) > 70
    assert {Verdict.REFUTED} == {r.verdict for r in counterexamples().values()}


def refuted_guest(here: Situation, result: Result, profile: Profile) -> Guest:
    """A guest that does what the counterexample says."""
    found = result.counterexample
    assert found is not None
    bases = {r.name: r.base for r in found.regions}
    values = {str(r.base.value): bases[r.name] for r in here.regions if r.name in bases}
    world = World(here, {**replayer(here).bases(), **values, "v": found.variable_header_qwords})
    loop = result.rule == RuleId("batch-progress")
    memory = world.memory(1)
    for region in here.regions:
        if not region.present:
            span = Span(evaluate(region.base, world.values), PAGE)
            memory.pages.pop(span.gpa // PAGE, None)
    memory.map(SHADOW, 4 * PAGE)
    job = world.job(found.entries if here.call.is_rep else 0, 2, staged=True)

    def place(entries: int) -> Placing:
        placing = world.place(entries)
        hidden = {side: hides(here, result.rule, side, world, entries) for side in SIDES}
        at, to = placing.input_at, placing.output_at
        return replace(
            placing,
            input_gpa=SHADOW + at % PAGE if hidden["input"] else at,
            output_gpa=SHADOW + 2 * PAGE + to % PAGE if hidden["output"] else to,
        )

    return Guest(
        job, place, world.limit if loop else found.entries, profile, memory,
        own=[*world.own, SCRATCH, Span(SHADOW, 4 * PAGE)], behaviour=behaviour_of(3),
        loop=here.scheme.loop,
    )  # fmt: skip


def hides(here: Situation, rule: RuleId, side: str, world: World, entries: int) -> bool:
    """Whether the hypervisor sees other bytes than the guest's at an area."""
    formula = {RuleId("gpa-valid"): gpa_valid, RuleId("host-visible"): host_visible,
               RuleId("not-overlay"): not_overlay}.get(rule)  # fmt: skip
    area = here.area(side)
    if formula is None or area is None:
        return False
    values = world.replayer.complete({**world.values, "n": entries})
    return not evaluate(formula(here, side, area), values)


def carried_out(guest: Guest, result: Result, found: Assessment) -> list[str]:
    """What goes wrong when the schedule of the severity is followed, no call being refused."""
    steps = result.counterexample.steps if result.counterexample else ()
    partial = not guest.profile.ordered
    while guest.stage is not Stage.FINISHED and not guest.faults:
        if guest.stage is Stage.IDLE:
            guest.fill()
        if guest.stage is Stage.FAILED:
            break
        for entry in found.schedule:
            if not isinstance(entry.step, Refuse):
                guest.step(entry.step)
        if guest.stage is Stage.CALLED:
            last = steps and guest.counter == steps[-1].done and partial
            complete(guest, steps[-1].completed if last else None)
        if guest.stage is Stage.RETURNED:
            guest.read()
    return guest.faults


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    ("scheme", "rule"), [p for p in PAIRS if p[0] in MEMORY_SCHEMES],
    ids=lambda x: x if isinstance(x, str) else x.value,
)  # fmt: skip
def test_a_refuted_scheme_is_shown_wrong_by_its_own_counterexample(
    scheme: str, rule: RuleId, profile: str
) -> None:
    result, here = counterexamples()[scheme, rule], PAIRS[scheme, rule].situation
    found = dict(result.severity)[profile]
    guest = refuted_guest(here, result, PROFILES[profile])
    harmful = Severity.ALWAYS is found.severity or found.executed not in (None, Severity.CONTRACT)
    assert harmful == bool(carried_out(guest, result, found))
    # The text permits an execution that goes wrong for every rule that is broken.
    if profile == "tlfs" and not harmful:
        again = refuted_guest(here, result, PROFILES[profile])
        refusals = again.fill() - {CallStatus.SUCCESS}
        if not refusals:
            # A local that wraps does no harm to the least call.
            assert ("no-wraparound", Severity.CONTRACT) == (rule.value, found.severity)
            return
        again.refuse(min(refusals, key=lambda s: s.value))
        assert again.faults
        assert Severity.POSSIBLE is found.severity


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
@pytest.mark.parametrize("scheme", sorted({s for s, _ in PAIRS if s in FAST_SCHEMES}))
def test_a_refuted_register_scheme_is_shown_wrong(scheme: str, profile: Profile) -> None:
    result = counterexamples()[scheme, RuleId("fast-capacity")]
    found = result.counterexample
    assert found is not None
    here = PAIRS[scheme, RuleId("fast-capacity")].situation
    guest = fast_guest(here, found.entries, found.entries, found.variable_header_qwords, profile, 4)
    assert () != guest.transfer(lambda *_: None)
