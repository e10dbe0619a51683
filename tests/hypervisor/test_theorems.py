# SPDX-License-Identifier: MIT
"""The theorems over the model: proved, not vacuous, resting on what they name, and about it.

That last part is what ties solver and executable model together: random
executions are carried out byte by byte, and each step must be one that the
solver's transition relation permits and lead to the state it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.claims.model import inflight as flight
from hvproofs.claims.model.inflight import NOW, OUT_GPA, P, R, State, Transition
from hvproofs.claims.model.lemmas import frame
from hvproofs.claims.model.questions import undecided
from hvproofs.claims.model.theorem import ModelTheorem
from hvproofs.claims.model.theorems import any_schedule, hypervisor_theorems, one_action
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import NullSolver, Reply
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.hypervisor import (
    TLFS,
    Abi,
    CallKind,
    CallShape,
    ControlWord,
    Execution,
    Memory,
    encode_control,
)
from hvproofs.hypervisor import necessity as needed
from hvproofs.hypervisor.behaviour import caller_bytes, digest
from hvproofs.hypervisor.call import padded
from hvproofs.hypervisor.checks import overlaps, request_of
from hvproofs.hypervisor.execution import Fault, compute, input_spans
from hvproofs.hypervisor.profile import PROFILES, ProfileCheck
from hvproofs.hypervisor.schedule import Act, Cut, Interrupt, Read, ReturnStep, Write, ZeroPadding
from hvproofs.layout.area import ADDRESS
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.integers import Value, evaluate, evaluate_all
from hvproofs.terms.smtlib import Named, Script
from hvproofs.terms.term import Term

THEOREMS = {theorem.name: theorem for theorem in hypervisor_theorems()}
PAGE = 4096


def why(theorem: ModelTheorem, factory: SolverFactory = z3_factory) -> dict[str, str]:
    """Why obligations are not proved; of a theorem that is proved: nothing."""
    return undecided(theorem, Asker(Means(factory)))


def alone(obligation: Obligation) -> ModelTheorem:
    return ModelTheorem("x", "", (obligation,))


@pytest.mark.parametrize("name", THEOREMS)
def test_every_theorem_is_proved(name: str) -> None:
    assert {} == why(THEOREMS[name])


def test_inductions_have_base_every_step_and_exit() -> None:
    steps = ["read", "act", "write", "zero-padding", "cut", "state-over", "handler"]
    expected = ["base", *(f"step-{step}" for step in steps), "exit"]
    assert expected == [o.name for o in any_schedule().obligations]
    # Zeroed padding, intermediate states and handlers are what one action does not survive.
    expected = ["base", *(f"step-{step}" for step in ["read", "act", "write", "cut"]), "exit"]
    assert expected == [o.name for o in one_action().obligations]


def test_a_solver_that_knows_nothing_proves_nothing() -> None:
    for theorem in THEOREMS.values():
        assert {o.name for o in theorem.obligations} == set(why(theorem, lambda _: NullSolver()))


class Raising(NullSolver):
    """Fails at everything it is asked."""

    def check(self, script: Script) -> Reply:
        raise RuntimeError(script.text)


@pytest.mark.parametrize("name", THEOREMS)
def test_a_solver_that_fails_proves_nothing(name: str) -> None:
    found = why(THEOREMS[name], lambda _: Raising())
    assert {o.name for o in THEOREMS[name].obligations} == set(found)
    assert all("the solver failed: RuntimeError" in reason for reason in found.values())


def test_a_handler_is_seen_only_if_what_it_writes_is_another_byte() -> None:
    (seen,) = THEOREMS["handler-seen"].obligations
    assert ["one-byte"] == list(why(alone(without(seen, "other-byte"))))


def test_contradictory_hypotheses_prove_nothing() -> None:
    obligation = frame().obligations[0]
    false = replace(
        obligation, hypotheses=(*obligation.hypotheses, Named("never", b.boolean(False)))
    )
    assert "vacuous" in why(alone(false))[obligation.name]


def test_a_theorem_without_obligations_is_not_proved() -> None:
    assert {"": "no obligation"} == why(ModelTheorem("x", "", ()))


# What each step of the induction cannot do without: (obligation, hypothesis).
NEEDED = [
    ("step-read", "input-intact"),
    ("step-act", "invariant-at-q"),
    ("step-act", "a-result-depends-on-its-input-only"),
    ("step-act", "an-action-is-left"),
    ("step-write", "no-overlap"),
    ("step-write", "q-in-output"),
    ("step-zero-padding", "no-overlap"),
    ("step-zero-padding", "q-in-padding"),
    ("step-cut", "results-were-written"),
    ("step-handler", "exclusive-use"),
    ("exit", "its-action-is-done"),
    ("exit", "its-result-is-written"),
]


@pytest.mark.parametrize(("name", "dropped"), NEEDED)
def test_steps_rest_on_what_they_name(name: str, dropped: str) -> None:
    (step,) = (o for o in any_schedule().obligations if o.name == name)
    kept = tuple(h for h in step.hypotheses if h.name != dropped)
    assert len(kept) == len(step.hypotheses) - 1
    assert "not-inductive: fails for some values" in why(alone(without(step, dropped)))[name]


def test_one_action_does_not_survive_padding_or_a_second_entry() -> None:
    for dropped, names in (("a-single-action", {"step-write", "step-act", "step-cut", "exit"}),):
        failing = {
            step.name
            for step in one_action().obligations
            if why(alone(without(step, dropped)))
        }  # fmt: skip
        assert failing
        assert failing <= names


def without(step: Obligation, dropped: str) -> Obligation:
    return replace(step, hypotheses=tuple(h for h in step.hypotheses if h.name != dropped))


# Necessity.
@pytest.mark.parametrize("rule", needed.Dropped)
def test_every_rule_is_needed(rule: needed.Dropped) -> None:
    (found,) = (n for n in needed.necessity() if n.rule is rule)
    assert found.case is not None
    assert {rule} == needed.broken(found.case)
    assert set(PROFILES) == set(found.wrong)


def test_a_rule_that_nobody_checks_is_not_shown_necessary(monkeypatch: pytest.MonkeyPatch) -> None:
    lenient = replace(
        TLFS, rules=tuple(r for r in TLFS.rules if r.check is not ProfileCheck.INPUT_ALIGNED)
    )
    monkeypatch.setattr(needed, "PROFILES", {"tlfs": lenient})
    idle = [found.rule.value for found in needed.necessity() if not found.wrong]
    assert ["input-aligned"] == idle


# Solver and executable model on small cases.
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(
    in_size=st.integers(1, 40), out_size=st.integers(1, 40), shift=st.integers(-48, 48)
)  # fmt: skip
def test_the_solver_finds_a_clobber_exactly_where_the_model_does(
    in_size: int, out_size: int, shift: int
) -> None:
    at, to = 0x10000, 0x10000 + shift
    memory = Memory()
    memory.map(at - PAGE, 3 * PAGE)
    before = memory.read(at, padded(in_size))
    memory.write(to, b"\1" * padded(out_size))
    clobbered = before != memory.read(at, padded(in_size))
    (lemma,) = frame().obligations
    fixed = {
        "in.gpa": at, "out.gpa": to, "in.padded": padded(in_size), "out.padded": padded(out_size),
    }  # fmt: skip
    known = tuple(
        Named(name, b.eq(b.var(name, ADDRESS), b.bv(value, 64))) for name, value in fixed.items()
    )
    kept = tuple(h for h in lemma.hypotheses if h.name != "no-overlap")
    sample = {**fixed, "written": to, "read": at}
    asked = replace(lemma, hypotheses=(*kept, *known), own=tuple(sample.items()))
    assert clobbered == bool(why(alone(asked)))
    assert clobbered == overlaps(at, padded(in_size), to, padded(out_size))


class Tied:
    """An execution, and the solver's state beside it."""

    def __init__(self, call: CallShape, reps: int, shift: int) -> None:
        memory = Memory()
        self.at, self.to = 0x10000, 0x10000 + shift
        memory.map(self.at - PAGE, 3 * PAGE)
        word = encode_control(ControlWord(rep_count=reps))
        form = TLFS.forms[Abi.X86_64]
        self.request = request_of(call, word, self.at, self.to, form, TLFS.gpa_bits)
        memory.write(self.at, caller_bytes(self.request.input_size))
        self.execution = Execution(self.request, TLFS, memory, digest)
        self.expected = bytearray(self.request.output_size)
        self.element_of: dict[int, int] = {}
        for index in range(self.execution.actions):
            for low, result in compute(self.request, self.execution.truth, index, digest):
                self.expected[low : low + len(result)] = result
                self.element_of.update(dict.fromkeys(range(low, low + len(result)), index))
        self.r, self.p = 0, 0

    @property
    def disjoint(self) -> bool:
        return not overlaps(self.at, padded(self.request.input_size), self.to,
                            padded(self.request.output_size))  # fmt: skip

    def values(self) -> dict[str, Value]:
        """The solver's variables as the execution has them."""
        e, request = self.execution, self.request
        low = min(self.at, self.to) - 64
        data = e.memory.read(low, 512)
        return {
            "in.gpa": self.at, "out.gpa": self.to, "in.size": request.input_size,
            "in.padded": padded(request.input_size), "out.size": request.output_size,
            "out.padded": padded(request.output_size), "count": e.actions, "start": 0,
            "memory": {low + i: byte for i, byte in enumerate(data)},
            "copy": dict(enumerate(e.copy)), "fresh": dict(enumerate(e.fresh)),
            "results": dict(enumerate(e.results)), "pending": dict(enumerate(e.unwritten)),
            "done": e.done, "caller": dict(enumerate(e.truth)),
            "expected": dict(enumerate(self.expected)), "r": self.r, "p": self.p,
            "element": self.element_of[self.p], "q": 0, "at": 0, "value": 0,
        }  # fmt: skip

    def looked_at(self, state: State) -> list[Term]:
        """What the theorems see of a state."""
        return [
            b.select(state.memory, b.add(flight.IN_GPA, R)),
            b.select(state.memory, b.add(OUT_GPA, P)),
            b.select(state.copy, R), b.select(state.fresh, R), b.select(state.results, P),
            b.select(state.pending, P), state.done,
        ]  # fmt: skip

    def take(self, step: object, transition: Transition, own: list[dict[str, Value]]) -> None:
        """Take a step in both; `own` are the touched bytes, one for each step of the solver."""
        values = self.values()
        self.execution.step(step)  # type: ignore[arg-type]
        after = self.values()
        chosen = {"results.after": after["results"], "pending.after": after["pending"],
                  "fresh.after": after["fresh"]}  # fmt: skip
        for one in own:
            here: dict[str, Value] = {**values, **chosen, **one}
            wrong = [h.name for h in transition.permitted if not evaluate(h.term, here)]
            assert [] == wrong, (step, transition.name)
            now, state = ("memory", "copy", "fresh", "results", "pending", "done"), transition.after
            found = evaluate_all([getattr(state, name) for name in now], here)
            values = {**values, **dict(zip(now, found, strict=True))}
        seen = [evaluate(term, values) for term in self.looked_at(NOW)]
        assert [evaluate(term, after) for term in self.looked_at(NOW)] == seen, step

    def differing(self, index: int) -> int:
        """A byte that action `index` sees otherwise than the caller gave it, or any."""
        e = self.execution
        spans = input_spans(self.request, index)
        return next(
            (at for low, high in spans for at in range(low, high) if e.copy[at] != e.truth[at]), 0
        )


def moves(tied: Tied) -> Iterator[tuple[str, Callable[[], None]]]:
    """Every kind of step that is permitted now."""
    e, staged = tied.execution, tied.request.call.staged
    if e.in_size:

        def read_all() -> None:
            for q in range(e.in_size):
                tied.take(Read(q, 1), flight.read(), [{"q": q}])

        yield "read", read_all
    if e.done < e.actions and 0 not in e.fresh:
        yield (
            "act",
            lambda: tied.take(Act(e.done + 1), flight.act(), [{"q": tied.differing(e.done)}]),
        )
    if 1 in e.unwritten:
        q = e.unwritten.index(1)
        yield "write", lambda: tied.take(Write(q, 1), flight.write(), [{"q": q}])
    gap = range(e.out_size, padded(e.out_size))
    if gap:
        yield (
            "pad",
            lambda: tied.take(ZeroPadding(), flight.zero_padding(), [{"q": q} for q in gap]),
        )
    if staged:
        yield "cut", lambda: tied.take(Cut(), flight.state_over(), [{}])
    elif 1 not in e.unwritten and e.done < e.actions and tied.request.call.continues:
        yield "cut", lambda: tied.take(Cut(), flight.cut(), [{}])
    if isinstance(e.last, Cut | None):
        far = min(tied.at, tied.to) - 8
        yield (
            "handler",
            lambda: tied.take(Interrupt(far, 1), flight.handler(), [{"at": far, "value": 0x60}]),
        )


CALLS = st.sampled_from([
    CallShape(CallKind.REP, 8, 4, 0, 4), CallShape(CallKind.REP, 8, 8, 0, 8),
    CallShape(CallKind.REP, 0, 8, 8, 4),
    CallShape(CallKind.SIMPLE, 12, 0, 12, staged=True), CallShape(CallKind.SIMPLE, 8, 0, 16),
])  # fmt: skip


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(data=st.data(), call=CALLS, reps=st.integers(1, 3), shift=st.integers(-5, 6))
def test_every_step_of_the_model_is_one_of_the_solvers(
    data: st.DataObject, call: CallShape, reps: int, shift: int
) -> None:
    tied = Tied(call, reps if call.kind is CallKind.REP else 0, 8 * shift)
    tied.r = data.draw(st.integers(0, tied.request.input_size - 1))
    tied.p = data.draw(st.integers(0, tied.request.output_size - 1))
    for _ in range(data.draw(st.integers(1, 24))):
        possible = dict(moves(tied))
        possible[data.draw(st.sampled_from(sorted(possible)))]()
        check_invariant(tied)
    check_return(tied)


INVARIANT = (flight.count_kept, flight.input_intact, flight.copy_true, flight.result_right)


def check_invariant(tied: Tied) -> None:
    """With disjoint areas it holds of every byte; where the model sees harm, it fails of that."""
    if tied.disjoint:
        assert all(evaluate(holds(NOW), tied.values()) for holds in INVARIANT)
    harm = tied.execution.harm
    if harm is not None:
        assert not tied.disjoint
    if harm is not None and harm.fault is Fault.WRONG_INPUT:
        there: dict[str, Value] = {**tied.values(), "r": harm.offset}
        assert not evaluate(b.and_(flight.input_intact(NOW), flight.copy_true(NOW)), there)


def check_return(tied: Tied) -> None:
    """Go on to the end: what the solver says of the output is what the model compares."""
    e = tied.execution
    while e.done < e.actions or 1 in e.unwritten:
        if 1 in e.unwritten:
            e.step(Write(e.unwritten.index(1), 1))
        else:
            e.step(Read(0, e.in_size))
            e.step(Act(e.done + 1))
    e.step(ReturnStep())
    right = b.eq(b.select(NOW.memory, b.add(OUT_GPA, P)), b.select(flight.EXPECTED, P))
    bytes_right = []
    for p in range(tied.request.output_size):
        tied.p = p
        bytes_right.append(bool(evaluate(right, tied.values())))
    if tied.disjoint:
        assert all(bytes_right)
        assert e.harm is None
    if e.harm is None:
        assert all(bytes_right)
