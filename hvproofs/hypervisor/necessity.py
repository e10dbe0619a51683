# SPDX-License-Identifier: MIT
"""The rules are necessary: for each one dropped, a call that goes wrong on the executable model.

Nothing here is written down as wrong: a call and its areas are searched for that
break one rule and no other, and the model is run on them. A status that
refuses the call counts as wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import product

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.call import CallKind, CallShape, padded
from hvproofs.hypervisor.control import ControlWord, encode_control
from hvproofs.hypervisor.dispatch import dispatch
from hvproofs.hypervisor.profile import PROFILES, Profile
from hvproofs.hypervisor.result import labels
from hvproofs.hypervisor.severity import Severity, severity
from hvproofs.hypervisor.trace import Span
from hvproofs.layout.area import constant, disjoint, is_aligned, within_page
from hvproofs.spec.tlfs import MAX_REPS, PAGE
from hvproofs.terms.integers import evaluate


class Dropped(Enum):
    """The rules that are dropped, one at a time."""

    INPUT_ALIGNED = "input-aligned"  # the input starts at a multiple of 8
    OUTPUT_ALIGNED = "output-aligned"  # likewise the output
    INPUT_WITHIN_PAGE = "input-within-page"  # the padded input stays on one page
    OUTPUT_WITHIN_PAGE = "output-within-page"  # likewise the output
    NO_OVERLAP = "no-overlap"  # the padded areas share no byte
    REP_COUNT_ENCODABLE = "rep-count-encodable"  # the count fits the 12 bits it is given in
    VARIABLE_HEADER_ENCODABLE = "variable-header-encodable"  # only calls that have one give one
    EXCLUSIVE_USE = "exclusive-use"  # nobody else uses the areas between two executions


@dataclass(frozen=True, slots=True)
class BrokenCase:
    """A call with its areas."""

    call: CallShape
    reps: int  # entries the guest wants of this call
    variable_qwords: int  # qwords of variable header it gives
    input_gpa: int
    output_gpa: int
    reused: Span | None = None  # memory that a handler uses between two executions


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a profile makes of a case."""

    severity: Severity
    says: str  # the status or the step it goes wrong at, in words


@dataclass(frozen=True, slots=True)
class Necessity:
    """Why a rule is needed."""

    rule: Dropped
    case: BrokenCase | None  # breaks this rule and no other; None: none was found
    wrong: dict[str, Wrong]  # by profile; a profile under which nothing goes wrong is left out


_GET = CallShape(CallKind.REP, input_header=16, input_element=4, output_element=16)
_BASE = 0x10000  # a page of its own, whatever its address
_OFFSETS = (0, 4, 24, 2048, PAGE - 16, PAGE - 8)  # bytes from the start of a page


def necessity() -> tuple[Necessity, ...]:
    """One entry per rule, in the order of `Dropped`."""
    return tuple(_necessity(rule) for rule in Dropped)


def _necessity(rule: Dropped) -> Necessity:
    """The first case that goes wrong under every profile, or else the first at all."""
    best = Necessity(rule, None, {})
    for case in _cases(rule):
        if broken(case) != {rule}:
            continue
        wrong = {
            name: found
            for name, profile in PROFILES.items()
            if (found := _goes_wrong(case, profile)) is not None
        }
        if best.case is None or len(wrong) > len(best.wrong):
            best = Necessity(rule, case, wrong)
        if len(wrong) == len(PROFILES):
            break
    return best


def _cases(rule: Dropped) -> Iterator[BrokenCase]:
    """Where to look for a case: few entries first."""
    match rule:
        case Dropped.REP_COUNT_ENCODABLE:
            no_list = CallShape(CallKind.REP, input_header=16, output_header=8)
            yield BrokenCase(no_list, MAX_REPS + 1, 0, _BASE, _BASE + PAGE)
        case Dropped.VARIABLE_HEADER_ENCODABLE:
            yield BrokenCase(_GET, 1, 1, _BASE, _BASE + PAGE)
        case Dropped.EXCLUSIVE_USE:
            yield BrokenCase(_GET, 1, 0, _BASE, _BASE + PAGE, Span(_BASE, PAGE))
        case _:
            for reps, low, high in product((1, 2, 3), _OFFSETS, _OFFSETS):
                yield BrokenCase(_GET, reps, 0, _BASE + low, _BASE + high)
                yield BrokenCase(_GET, reps, 0, _BASE + low, _BASE + 2 * PAGE + high)


def broken(case: BrokenCase) -> set[Dropped]:
    """The rules a case breaks, by the definitions that theorems use."""
    inputs = padded(case.call.input_size(case.reps, case.variable_qwords))
    outputs = padded(case.call.output_size(case.reps))
    in_gpa, out_gpa, page = map(constant, (case.input_gpa, case.output_gpa, PAGE))
    in_size, out_size = constant(inputs), constant(outputs)
    keeps = {
        Dropped.INPUT_ALIGNED: is_aligned(in_gpa),
        Dropped.OUTPUT_ALIGNED: is_aligned(out_gpa),
        Dropped.INPUT_WITHIN_PAGE: within_page(in_gpa, in_size, page),
        Dropped.OUTPUT_WITHIN_PAGE: within_page(out_gpa, out_size, page),
        Dropped.NO_OVERLAP: disjoint(in_gpa, in_size, out_gpa, out_size),
    }
    found = {rule for rule, term in keeps.items() if not evaluate(term, {})}
    if not 1 <= case.reps <= MAX_REPS:
        found.add(Dropped.REP_COUNT_ENCODABLE)
    if case.variable_qwords and not case.call.variable:
        found.add(Dropped.VARIABLE_HEADER_ENCODABLE)
    if case.reused is not None:
        found.add(Dropped.EXCLUSIVE_USE)
    return found


def _goes_wrong(case: BrokenCase, profile: Profile) -> Wrong | None:
    """What goes wrong under a profile; None if nothing does."""
    if case.reps > MAX_REPS:
        # What is left of the count in the bits there are.
        control = ControlWord(rep_count=case.reps & MAX_REPS)
        outcome = dispatch(
            case.call, encode_control(control), case.input_gpa, case.output_gpa,
            abi=Abi.X86_64, profile=profile,
        )  # fmt: skip
        if not outcome.succeeds:
            return Wrong(Severity.ALWAYS, " or ".join(outcome.status_names))
        return None
    found = severity(
        case.call, case.input_gpa, case.output_gpa, case.reps, case.variable_qwords, profile,
        interrupt=case.reused,
    )  # fmt: skip
    if found.severity is Severity.ALWAYS:
        return Wrong(Severity.ALWAYS, " or ".join(labels(found.statuses)))
    # That a call may be refused is not enough here: it is carried out, and goes wrong.
    match found.executed:
        case Severity.POSSIBLE | Severity.ON_CONTINUATION as how:
            assert found.harm is not None  # noqa: S101 - both are found by their harm
            harm = found.harm
            where = f"{harm.fault.value} of element {harm.element} at offset {harm.offset}"
            return Wrong(how, f"{where} after {len(found.schedule)} steps")
        case _:
            return None
