# SPDX-License-Identifier: MIT
"""A call in flight as terms: its state, what stays true of it, and the steps it may take.

The executable model (`execution`) byte by byte: a step there is a sequence of
steps here, since the text ties reading and writing to no granularity (TLFS
"Hypercall Atomicity and Ordering"). Nothing is quantified: what holds of every
byte is stated of one arbitrary byte `r` of the input and one arbitrary byte
`p` of the output, and assumed of a further byte only where a step touches it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hvproofs.layout.area import ADDRESS, constant, disjoint, fits_address_space
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, array, bitvec

BYTE = bitvec(8)
BYTES = array(ADDRESS, BYTE)  # memory by address, or an area's content by offset
MARKS = array(ADDRESS, bitvec(1))  # a flag per byte of an area, by offset
ADDRESS_BITS = 52  # of the GPA space; see profile.TLFS
MAX_SIZE = 1 << 29  # bytes: more than 4095 elements and a header of 64 KiB each make up

IN_GPA, OUT_GPA = b.var("in.gpa", ADDRESS), b.var("out.gpa", ADDRESS)
IN_SIZE, OUT_SIZE = b.var("in.size", ADDRESS), b.var("out.size", ADDRESS)  # bytes, unpadded
# Bytes, padded. Nothing but "at least as many as unpadded" is assumed of them: the rounding
# itself is a lemma, and costs every other proof a factor of ten.
IN_PADDED, OUT_PADDED = b.var("in.padded", ADDRESS), b.var("out.padded", ADDRESS)
COUNT = b.var("count", ADDRESS)  # actions of the call: entries, or 1 for a simple call
START = b.var("start", ADDRESS)  # rep start index the guest gave
CALLER = b.var("caller", BYTES)  # the caller's input, by offset
EXPECTED = b.var("expected", BYTES)  # output of one uninterrupted pass over it, by offset
R = b.var("r", ADDRESS)  # an arbitrary byte of the input area
P = b.var("p", ADDRESS)  # an arbitrary byte of the output area
ELEMENT = b.var("element", ADDRESS)  # the action whose result byte `p` is
Q = b.var("q", ADDRESS)  # the byte of an area that a step touches


@dataclass(frozen=True, slots=True)
class State:
    """What `execution.Execution` keeps, byte by byte."""

    memory: Term  # guest memory, by address
    copy: Term  # what the hypervisor last read of the input, by offset
    fresh: Term  # 1 where that was read in this execution
    results: Term  # what the actions computed, by output offset
    pending: Term  # 1 where a result is still to be written
    done: Term  # actions completed


@dataclass(frozen=True, slots=True)
class Transition:
    """One kind of step: when it is permitted, and the state it leads to."""

    name: str  # of the step
    permitted: tuple[Named, ...]  # what the profile asks of it
    after: State  # the state behind it


NOW = State(
    b.var("memory", BYTES), b.var("copy", BYTES), b.var("fresh", MARKS),
    b.var("results", BYTES), b.var("pending", MARKS), b.var("done", ADDRESS),
)  # fmt: skip

_ONE, _ZERO = b.bv(1, 1), b.bv(0, 1)


def is_set(marks: Term, offset: Term) -> Term:
    """Whether the flag at `offset` is 1."""
    return b.eq(b.select(marks, offset), _ONE)


def sizes() -> tuple[Named, ...]:
    """Sizes that a header and at most 4095 elements can have, and their padding."""
    return (
        Named("input-size-bounded", b.ule(IN_SIZE, constant(MAX_SIZE))),
        Named("output-size-bounded", b.ule(OUT_SIZE, constant(MAX_SIZE))),
        Named("input-padding-behind", b.ule(IN_SIZE, IN_PADDED)),
        Named("output-padding-behind", b.ule(OUT_SIZE, OUT_PADDED)),
    )


def in_space() -> tuple[Named, ...]:
    """Both padded areas end within the GPA space."""
    return (
        Named("input-in-address-space", fits_address_space(IN_GPA, IN_PADDED, ADDRESS_BITS)),
        Named("output-in-address-space", fits_address_space(OUT_GPA, OUT_PADDED, ADDRESS_BITS)),
    )


def no_overlap() -> Named:
    """The rule no-overlap, on padded sizes."""
    return Named("no-overlap", disjoint(IN_GPA, IN_PADDED, OUT_GPA, OUT_PADDED))


def bytes_looked_at() -> tuple[Named, ...]:
    """What `r`, `p` and `element` stand for."""
    return (
        Named("r-in-input", b.ult(R, IN_SIZE)),
        Named("p-in-output", b.ult(P, OUT_SIZE)),
        Named("element-of-p", b.and_(b.ule(START, ELEMENT), b.ult(ELEMENT, COUNT))),
    )


def input_intact(state: State, offset: Term = R) -> Term:
    """The byte of the input area is the caller's."""
    return b.eq(b.select(state.memory, b.add(IN_GPA, offset)), b.select(CALLER, offset))


def copy_true(state: State, offset: Term = R) -> Term:
    """What was read in this execution is the caller's byte."""
    same = b.eq(b.select(state.copy, offset), b.select(CALLER, offset))
    return b.implies(is_set(state.fresh, offset), same)


def result_right(state: State) -> Term:
    """Byte `p` of a completed action is in memory as expected, or computed and still to come."""
    expected = b.select(EXPECTED, P)
    written = b.eq(b.select(state.memory, b.add(OUT_GPA, P)), expected)
    computed = b.eq(b.select(state.results, P), expected)
    right = b.ite(is_set(state.pending, P), computed, written)
    return b.implies(b.ult(ELEMENT, state.done), right)


def count_kept(state: State) -> Term:
    """No more actions are done than there are."""
    return b.ule(state.done, COUNT)


def read() -> Transition:
    """One input byte is copied; any byte, any number of times."""
    seen = b.select(NOW.memory, b.add(IN_GPA, Q))
    after = replace(NOW, copy=b.store(NOW.copy, Q, seen), fresh=b.store(NOW.fresh, Q, _ONE))
    return Transition("read", (Named("q-in-input", b.ult(Q, IN_SIZE)),), after)


def act() -> Transition:
    """The next action runs on the copy.

    What a result depends on is said without a function of a whole list: a byte
    that is not the expected one differs because of some byte `q` of the
    action's own input, and all of that was read in this execution.
    """
    results, pending = b.var("results.after", BYTES), b.var("pending.after", MARKS)
    value = b.select(results, P)
    differs = b.and_(
        b.ult(Q, IN_SIZE),
        is_set(NOW.fresh, Q),
        b.ne(b.select(NOW.copy, Q), b.select(CALLER, Q)),
    )
    mine = b.eq(ELEMENT, NOW.done)
    kept = b.and_(
        b.eq(value, b.select(NOW.results, P)),
        b.eq(b.select(pending, P), b.select(NOW.pending, P)),
    )
    permitted = (
        Named("an-action-is-left", b.ult(NOW.done, COUNT)),
        Named("results-are-of-this-action", b.ite(mine, is_set(pending, P), kept)),
        Named("a-result-depends-on-its-input-only",
              b.implies(mine, b.or_(b.eq(value, b.select(EXPECTED, P)), differs))),
    )  # fmt: skip
    done = b.add(NOW.done, constant(1))
    return Transition("act", permitted, replace(NOW, results=results, pending=pending, done=done))


def write() -> Transition:
    """One result byte that is still to be written is written."""
    memory = b.store(NOW.memory, b.add(OUT_GPA, Q), b.select(NOW.results, Q))
    permitted = (
        Named("q-in-output", b.ult(Q, OUT_SIZE)),
        Named("q-is-pending", is_set(NOW.pending, Q)),
    )
    after = replace(NOW, memory=memory, pending=b.store(NOW.pending, Q, _ZERO))
    return Transition("write", permitted, after)


def zero_padding() -> Transition:
    """One byte of the padding behind the output is zeroed, at any time."""
    inside = b.and_(b.ule(OUT_SIZE, Q), b.ult(Q, OUT_PADDED))
    memory = b.store(NOW.memory, b.add(OUT_GPA, Q), b.const(0, BYTE))
    return Transition("zero-padding", (Named("q-in-padding", inside),), replace(NOW, memory=memory))


def cut() -> Transition:
    """The execution ends and the instruction is executed again, with nothing read yet.

    A rep call goes on where it was, with its results written ("rep count must
    always be greater than the rep start index": never behind the last entry).
    """
    fresh, pending = b.var("fresh.after", MARKS), b.var("pending.after", MARKS)
    permitted = (
        Named("an-action-is-left", b.ult(NOW.done, COUNT)),
        Named("results-were-written", b.not_(is_set(NOW.pending, P))),
        Named("nothing-is-read", b.not_(is_set(fresh, R))),
        Named("nothing-is-pending", b.not_(is_set(pending, P))),
    )
    return Transition("cut", permitted, replace(NOW, fresh=fresh, pending=pending))


def state_over() -> Transition:
    """A staged simple call ends one of its states and begins its action anew.

    Whatever that state had written (TLFS "Hypercall Atomicity and Ordering").
    """
    fresh, pending = b.var("fresh.after", MARKS), b.var("pending.after", MARKS)
    permitted = (
        Named("a-single-action", b.eq(COUNT, constant(1))),
        Named("nothing-is-read", b.not_(is_set(fresh, R))),
        Named("nothing-is-pending", b.not_(is_set(pending, P))),
    )
    after = replace(NOW, fresh=fresh, pending=pending, done=constant(0))
    return Transition("state-over", permitted, after)


def handler() -> Transition:
    """Somebody else writes a byte outside both areas: the rule exclusive-use."""
    at, value = b.var("at", ADDRESS), b.var("value", BYTE)
    outside = [
        disjoint(gpa, size, at, constant(1))
        for gpa, size in ((IN_GPA, IN_PADDED), (OUT_GPA, OUT_PADDED))
    ]
    permitted = (
        Named("at-in-address-space", fits_address_space(at, constant(1), ADDRESS_BITS)),
        Named("exclusive-use", b.and_(*outside)),
    )
    return Transition("handler", permitted, replace(NOW, memory=b.store(NOW.memory, at, value)))
