# SPDX-License-Identifier: MIT
"""Theorems over the model: what every permitted execution of a call does.

For any sizes, any count and any schedule under the profile `tlfs`. Every step of
`openvmm` is a sequence of such steps (it reads whole, writes once and leaves
padding alone), so what is proved here holds there too.

Induction over the steps of an execution, and so over its elements and its
continuations: `base`, one `step` per kind, `exit`. The rules are necessary as well:
`necessity` shows an execution that goes wrong for each one that is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hvproofs.claims.model.inflight import (
    BYTE,
    CALLER,
    COUNT,
    ELEMENT,
    EXPECTED,
    IN_GPA,
    IN_SIZE,
    NOW,
    OUT_GPA,
    OUT_PADDED,
    OUT_SIZE,
    START,
    P,
    Q,
    R,
    State,
    Transition,
    act,
    bytes_looked_at,
    copy_true,
    count_kept,
    cut,
    handler,
    in_space,
    input_intact,
    is_set,
    no_overlap,
    read,
    result_right,
    sizes,
    state_over,
    write,
    zero_padding,
)
from hvproofs.claims.model.lemmas import PLACED, areas_accepted, elements, frame
from hvproofs.claims.model.theorem import ModelTheorem
from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.integers import Value
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, substitute

Invariant = Callable[[State], tuple[Named, ...]]


@dataclass(frozen=True, slots=True)
class _Induction:
    """A theorem by induction over steps."""

    assumed: tuple[Named, ...]  # of the call, throughout
    invariant: Invariant  # what every step keeps, of the arbitrary bytes
    steps: tuple[tuple[Transition, tuple[Named, ...]], ...]  # and the invariant where they touch
    values: Mapping[str, Value]  # a call for which all that is assumed holds


# Entry 1 of 3 is about to be run; its result is bytes 8 to 11 of the output.
_CALL: dict[str, Value] = {**PLACED, "count": 3, "done": 1, "element": 1, "p": 8, "r": 3, "q": 9}
_AFTER_ACT: dict[str, Value] = {
    "fresh": dict.fromkeys(range(22), 1), "pending.after": {8: 1},
    "pending": {9: 1}, "at": 0x2000, "value": 7,
}  # fmt: skip
# One entry whose result of 16 bytes lies on its input, as get_vtl() had it.
_ONE_ENTRY: dict[str, Value] = {
    "in.gpa": 0x1000, "in.size": 20, "in.padded": 24, "out.gpa": 0x1000, "out.size": 16,
    "out.padded": 16, "count": 1, "p": 8, "r": 3, "q": 9,
    "fresh": dict.fromkeys(range(20), 1), "pending.after": {8: 1},
}  # fmt: skip


def hypervisor_theorems() -> tuple[ModelTheorem, ...]:
    """Every theorem with its obligations, each of which has its own SMT-LIB text."""
    return (
        areas_accepted(), elements(), frame(), any_schedule(), one_action(), handler_seen()
    )  # fmt: skip


def any_schedule() -> ModelTheorem:
    """Disjoint areas: whatever the schedule, the output is that of one uninterrupted pass."""
    at_q = (Named("invariant-at-q", copy_true(NOW, Q)),)
    induction = _Induction(
        (*sizes(), *in_space(), no_overlap(), *bytes_looked_at()),
        _always,
        (
            (read(), ()),
            (act(), at_q),
            (write(), ()),
            (zero_padding(), ()),
            (cut(), ()),
            (state_over(), ()),
            (handler(), ()),
        ),
        {**_CALL, **_AFTER_ACT},
    )
    return ModelTheorem(
        "any-schedule",
        "with disjoint areas every permitted execution, cut short any number of times at any "
        "element, gives for each entry that it completes the output of one uninterrupted pass "
        "over the caller's input, where a result depends on the bytes of its input only",
        _obligations(induction),
    )


def one_action() -> ModelTheorem:
    """A single action needs no disjoint areas: why get_vtl() worked.

    Without zeroed padding, intermediate states and handlers: each of them writes
    before the action has read what it needs.
    """
    single = Named("a-single-action", b.and_(b.eq(COUNT, constant(1)), b.eq(START, constant(0))))
    unpadded = Named("output-without-padding", b.eq(OUT_PADDED, OUT_SIZE))
    idle = Named("invariant-at-q", _idle(NOW, Q))
    true_copy = b.implies(_waits(NOW), copy_true(NOW, Q))
    induction = _Induction(
        (*sizes(), *in_space(), *bytes_looked_at(), single, unpadded),
        _until_acted,
        (
            (read(), ()),
            (act(), (Named("invariant-at-q", true_copy),)),
            (write(), (idle,)),
            (cut(), ()),
        ),
        _ONE_ENTRY,
    )
    return ModelTheorem(
        "one-action",
        "a call with one action and no output padding computes the same wherever its areas lie: "
        "nothing is written before the action, and it is not executed again after it",
        _obligations(induction),
    )


def handler_seen() -> ModelTheorem:
    """Without the rule exclusive-use: what the next execution reads, wherever the areas lie."""
    other = b.var("value", BYTE)
    written = b.store(NOW.memory, b.add(IN_GPA, R), other)
    then = read().after
    byte, fresh = (
        b.select(substitute(term, {"memory": written, "q": R}), R)
        for term in (then.copy, then.fresh)
    )
    return ModelTheorem(
        "handler-seen",
        "wherever the areas lie, a byte of the input that a handler changes between two "
        "executions is read by the next one as the handler left it",
        (
            Obligation(
                "one-byte",
                (*sizes(), *in_space(), Named("r-in-input", b.ult(R, IN_SIZE)),
                 Named("other-byte", b.ne(other, b.select(CALLER, R)))),
                b.and_(b.eq(fresh, b.bv(1, 1)), b.ne(byte, b.select(CALLER, R))),
                tuple({**PLACED, "r": 3, "value": 7}.items()),
            ),
        ),
    )  # fmt: skip


def _always(state: State) -> tuple[Named, ...]:
    """With disjoint areas: the input stays the caller's for as long as the call lasts."""
    return (
        Named("count-kept", count_kept(state)),
        Named("input-intact", input_intact(state)),
        Named("copy-true", copy_true(state)),
        Named("result-right", result_right(state)),
    )


def _until_acted(state: State) -> tuple[Named, ...]:
    """With one action: the input stays the caller's until the action has run."""
    return (
        Named("count-kept", count_kept(state)),
        Named("input-intact-until-acted", b.implies(_waits(state), input_intact(state))),
        Named("copy-true-until-acted", b.implies(_waits(state), copy_true(state))),
        Named("nothing-to-write-until-acted", _idle(state, P)),
        Named("result-right", result_right(state)),
    )


def _waits(state: State) -> Term:
    """No action has been run yet."""
    return b.eq(state.done, constant(0))


def _idle(state: State, offset: Term) -> Term:
    """There is no result to be written before the action has run."""
    return b.implies(_waits(state), b.not_(is_set(state.pending, offset)))


def _obligations(induction: _Induction) -> tuple[Obligation, ...]:
    """Base, one step per kind, exit."""
    assumed, before = induction.assumed, induction.invariant(NOW)
    steps = [
        Obligation(
            f"step-{step.name}",
            (*assumed, *before, *extra, *step.permitted),
            _all(induction.invariant(step.after)),
            tuple(_witness(induction, step).items()),
        )
        for step, extra in induction.steps
    ]
    returned = (
        # Of a call that returns before its last entry, too.
        Named("its-action-is-done", b.ult(ELEMENT, NOW.done)),
        Named("its-result-is-written", b.not_(is_set(NOW.pending, P))),
    )
    output = b.eq(b.select(NOW.memory, b.add(OUT_GPA, P)), b.select(EXPECTED, P))
    over = {**induction.values, "done": induction.values["count"], "pending": {}}
    return (
        Obligation(
            "base", (*assumed, *_begins()), _all(before),
            tuple({**induction.values, "done": 0, "pending": {}, "fresh": {}}.items()),
        ),
        *steps,
        Obligation("exit", (*assumed, *before, *returned), output, tuple(over.items())),
    )  # fmt: skip


def _begins() -> tuple[Named, ...]:
    """The call as it is made: the caller has filled its input, nothing is read or computed."""
    return (
        Named("the-caller-filled-its-input", input_intact(NOW)),
        Named("nothing-is-done", b.and_(b.eq(NOW.done, START), b.ule(NOW.done, ELEMENT))),
        Named("nothing-is-read", b.not_(is_set(NOW.fresh, R))),
        Named("nothing-is-pending", b.not_(is_set(NOW.pending, P))),
    )


def _witness(induction: _Induction, step: Transition) -> Mapping[str, Value]:
    """Values for which a step is permitted."""
    changed: dict[str, Value] = {}
    single = induction.values["count"] == 1
    match step.name:
        case "zero-padding":
            changed = {"q": 21}
        case "state-over":
            changed = {"count": 1, "done": 1, "element": 0, "pending.after": {}}
        case "cut":
            changed = {"pending.after": {}}
        case "write" if single:
            changed = {"done": 1, "pending": {8: 1, 9: 1}}
        case _:
            pass
    return {**induction.values, **changed}


def _all(named: tuple[Named, ...]) -> Term:
    """All of them."""
    return b.and_(*(one.term for one in named))
