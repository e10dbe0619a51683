# SPDX-License-Identifier: MIT
"""One call placed by one scheme: every term that a rule may speak of.

The free variables are `n` (rep count of this call, entries), `v` (variable
header, qwords) and one base per region, in this order; SEMANTICS.md section 1
gives their ranges, which are the hypotheses here, each under its name.
`layout.builder` makes situations.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from hvproofs.layout.area import ADDRESS, Area, Model, Region, constant, raw_size
from hvproofs.layout.obligation import COUNT, QWORDS, Obligation
from hvproofs.spec.compile import Greatest
from hvproofs.spec.contract import Call
from hvproofs.spec.expression import ExpressionError
from hvproofs.spec.scheme import Scheme
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Arithmetic, Demand
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

N = b.var(COUNT, ADDRESS)
V = b.var(QWORDS, ADDRESS)
SIDES = ("input", "output")


# Scheme id, conduit of the contract, whether the call is a rep call, qwords at most, and per
# side: present, bytes, bytes.
Shape = tuple[object, ...]


class Stage(Enum):
    """When the guest computes something; what is known by then grows."""

    DEFINITION = "definitions"  # locals and checks: the variable header is known
    LIMIT = "limit"  # the run-time checks that need no count have passed
    LIMITED = "limited"  # the checks of the limit itself have passed
    COUNT = "count"  # a count within the limit is chosen, and checked
    SIZE = "sizes"  # they have passed: sizes of regions and offsets in them
    CALL = "call"  # the control word can say the counts: the hypervisor sees the call
    PLACEMENT = "placement"  # the regions have an address


_ORDER = {stage: position for position, stage in enumerate(Stage)}


@dataclass(frozen=True, slots=True)
class Step:
    """One arithmetic operation of the scheme."""

    stage: Stage  # when it is computed
    path: Path  # which expression of the file
    text: str  # that expression, as written
    arithmetic: Arithmetic  # the operation and its obligation


@dataclass(frozen=True, slots=True)
class Control:
    """What a control word holds beside call code, count and variable header, in 64 bits."""

    start: Term  # rep start index, in entries
    reserved: Term  # the RsvdZ bits, where they stand; every other bit is 0


@dataclass(frozen=True, slots=True)
class Situation:
    """A call placed by a scheme."""

    call: Call
    scheme: Scheme
    model: Model
    regions: tuple[Region, ...]  # in the order of the file, aliases last
    input: Area | None  # None: the side has no bytes
    output: Area | None
    limit: Term | None  # entries; None for a simple call
    steps: tuple[Step, ...]  # every operation, in order
    greatest: tuple[Greatest, ...]  # every `largest`
    build: bool  # whether the guest's build checks let the call through
    known: tuple[tuple[Stage, Named], ...]  # hypotheses and the stage from which each holds
    shape: Shape  # what the terms depend on: calls of one share every theorem of a scheme
    varhead: Term | None = None  # qwords the caller puts in the control word; None: v
    lemmas: tuple[Obligation, ...] = ()  # what hypotheses that are shown are shown by
    checks: tuple[Named, ...] = ()  # run-time checks, stage by stage: each holds where it passes
    # Ways to choose all bases, as terms: where any bases are legal, those of one way are.
    bases: tuple[Mapping[str, Term], ...] = ()
    provisos: tuple[Obligation, ...] = ()  # that C defines what is computed, stage by stage
    control: Control | None = None  # of a call that code makes; None: what it holds is all 0

    def area(self, side: str) -> Area | None:
        """The area of `input` or `output`."""
        return self.input if side == "input" else self.output

    def raw(self, side: str) -> Term:
        """Bytes of `input` or `output`, whether they lie in memory or in registers."""
        fixed, qwords = self.call.side(side), V if side == "input" else constant(0)
        return raw_size(constant(fixed.header_size), constant(fixed.element_size), qwords, N)

    def demanded(self, stage: Stage, demand: Demand) -> Term | None:
        """What C or exactness asks of everything computed at a stage; None of nothing."""
        goals = [
            b.implies(step.arithmetic.guard, step.arithmetic.holds)
            for step in self.steps
            if step.stage is stage and step.arithmetic.demand is demand
        ]
        return b.and_(*goals) if goals else None

    def hypotheses(self, stage: Stage = Stage.PLACEMENT) -> tuple[Named, ...]:
        """What is known at a stage, in declared order."""
        return tuple(h for at, h in self.known if _ORDER[at] <= _ORDER[stage])

    @property
    def free(self) -> tuple[str, ...]:
        """The free variables in the order in which a witness is minimised."""
        bases = dict.fromkeys(str(region.base.value) for region in self.regions)
        return ("n", "v", *bases, *(greatest.bound for greatest in self.greatest))


def shape(call: Call, scheme: Scheme) -> Shape:
    """The scheme and the sizes of a call: equal ones give equal terms."""
    sides = (
        (side.present, side.header_size, side.element_size) for side in (call.input, call.output)
    )
    return (scheme.id, call.contract.conduit, call.is_rep, call.input.max_qwords, *sides)


class LocatedError(Exception):
    """An expression's fault, with the expression it is in."""

    def __init__(self, path: Path, error: ExpressionError) -> None:
        """`path` is the expression's place in its file."""
        super().__init__(str(error))
        self.path = path
        self.error = error
