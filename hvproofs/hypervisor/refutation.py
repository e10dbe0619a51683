# SPDX-License-Identifier: MIT
"""How bad a broken rule is: the counterexample's values, put before every profile.

Where a rule speaks of what the two areas look like, the model runs on them.
Where it speaks of the guest's own code or memory, what follows is stated here,
with the reason; `Assessment.why` has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.contract import fields_of, shape_of
from hvproofs.hypervisor.control import WORD_BITS
from hvproofs.hypervisor.dispatch import dispatch
from hvproofs.hypervisor.fields import Fields
from hvproofs.hypervisor.profile import PROFILES, PaddingPolicy, Profile
from hvproofs.hypervisor.result import CallStatus
from hvproofs.hypervisor.schedule import Act, Read, Schedule, Write, ZeroPadding
from hvproofs.hypervisor.severity import REFUSED, Assessment, Severity, severity, shown
from hvproofs.hypervisor.trace import Span
from hvproofs.layout.area import Area
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.rules.exclusive import actor_of, exclusive
from hvproofs.rules.rule import Breach, Rule
from hvproofs.spec.conduit import DEFAULT
from hvproofs.spec.scheme import Registers
from hvproofs.spec.tlfs import MAX_QWORDS, MAX_REPS
from hvproofs.terms.integers import evaluate

Values = Mapping[str, int]

_ABIS = {
    Registers.X86_64: Abi.X86_64,
    Registers.X86_64_XMM: Abi.X86_64,
    Registers.X86_64_XMM_OUTPUT: Abi.X86_64,
    Registers.X86_32: Abi.X86_32,
    Registers.X86_32_XMM: Abi.X86_32,
    Registers.ARM64_SMCCC: Abi.ARM64_SMCCC,
    Registers.ARM64_HVC1: Abi.ARM64_HVC1,
    Registers.GHCB: Abi.GHCB,
    Registers.TDX: Abi.TDX,
}


@dataclass(frozen=True, slots=True)
class Refuted:
    """A rule with the values that break it."""

    situation: Situation
    rule: Rule
    obligation: Obligation | None  # the one that fails
    values: Values  # of every free variable, `largest` and the rule's own included


def assess(refuted: Refuted) -> dict[str, Assessment]:
    """The severity under every profile, by its name. It is never None: a rule is broken."""
    found = {}
    for name, profile in PROFILES.items():
        one = _assess(refuted, profile)
        worst = one.severity or Severity.CONTRACT
        found[name] = replace(one, severity=worst)
    return found


def assessed(refuted: Refuted) -> tuple[tuple[tuple[str, Assessment], ...], str]:
    """The same for a verdict, which it adorns and must not cost; or why it is not known."""
    if refuted.situation.call.contract.conduit != DEFAULT:
        return (), ""  # the model is one of Hyper-V
    try:
        return tuple(assess(refuted).items()), ""
    except Exception as error:  # noqa: BLE001 - whatever it is, the refutation stands
        return (), f"{type(error).__name__}: {error}"


def assess_placement(situation: Situation, values: Values) -> dict[str, Assessment]:
    """What every profile makes of the areas where the values put them, whatever a rule says."""
    return {
        name: _placed(situation, values, values["n"], profile) for name, profile in PROFILES.items()
    }


def _assess(refuted: Refuted, profile: Profile) -> Assessment:
    here, values, n = refuted.situation, refuted.values, refuted.values["n"]
    match refuted.rule.breach:
        case Breach.CALL:
            return _placed(here, values, n, profile)
        case Breach.NO_ENTRIES:
            return _placed(here, values, 0, profile)
        case Breach.BEYOND:
            return _worse(_placed(here, values, n, profile), _beyond(refuted, profile))
        case Breach.SHARED:
            return _placed(here, values, n, profile, _shared(refuted))
        case Breach.REGISTERS:
            return _fast(refuted, profile)
        case Breach.LOOP:
            return _loop(refuted, profile)
        case Breach.CERTAIN:
            return _stated(Severity.ALWAYS, refuted.rule.why)
        case Breach.UNDEFINED:
            return _stated(Severity.POSSIBLE, refuted.rule.why)
        case Breach.RUN:
            raise ValueError(f"no placement breaks {refuted.rule.id.value}")


def _stated(found: Severity, why: str) -> Assessment:
    """What follows without running the model."""
    return Assessment(found, (), frozenset(), None, found, why)


def _worse(one: Assessment, other: Assessment | None) -> Assessment:
    """The worse of two; the first where both are as bad."""
    order = list(Severity)
    if other is None or other.severity is None:
        return one
    if one.severity is None or order.index(one.severity) < order.index(other.severity):
        return other
    return one


def _start(area: Area | None, values: Values) -> int:
    """An area's address; 0 for a side without bytes, whose pointer is ignored."""
    return 0 if area is None else evaluate(area.start, values)


def _placed(
    here: Situation, values: Values, n: int, profile: Profile, shared: Span | None = None
) -> Assessment:
    """The areas where the values put them, with `n` entries and the header that is announced."""
    # Which simple calls pass through several states the text does not say: any may.
    call = shape_of(here.call, staged=True)
    qwords = values["v"] if here.varhead is None else evaluate(here.varhead, values)
    at, to = _start(here.input, values), _start(here.output, values)
    # As C puts the control word together: what is too large spills into the bits above.
    word = ((call.code or 0) | qwords << 17 | n << 32) & ((1 << WORD_BITS) - 1)
    answer = dispatch(call, word, at, to, abi=Abi.X86_64, profile=profile)
    if not answer.succeeds:
        return Assessment(Severity.ALWAYS, REFUSED, answer.statuses, None)
    if n > MAX_REPS or qwords > MAX_QWORDS or qwords != values["v"]:
        why = "the hypervisor takes other counts from the control word than the caller means"
        return _stated(Severity.ALWAYS, why)
    return severity(
        call, at, to, n, qwords, profile, fields=fields_of(here.call),
        interrupt=shared, unguarded=shared is not None,
    )  # fmt: skip


def _shared(refuted: Refuted) -> Span:
    """The region that the actor whom the guard does not keep away uses for itself."""
    here, guard = refuted.situation, refuted.situation.scheme.guard
    actor = actor_of(refuted.obligation) if refuted.obligation else None
    if actor is None:
        raise ValueError("the obligation speaks of no actor")
    region = next(
        region
        for region in here.regions
        if not exclusive(here.scheme.regions[region.name], guard.in_flight, guard.users, actor)
    )
    return Span(evaluate(region.base, refuted.values), evaluate(region.size, refuted.values))


def _beyond(refuted: Refuted, profile: Profile) -> Assessment | None:
    """What happens to memory behind the end of a region; None where nothing is there."""
    here, values = refuted.situation, refuted.values
    if values["n"] > MAX_REPS:
        return None
    reads = _reach(here.input, values)
    if reads is not None and reads[0] > reads[2]:
        why = "the caller itself fills memory behind the end of what it set aside"
        return _stated(Severity.ALWAYS, why)
    writes = _reach(here.output, values)
    if writes is None or writes[1] <= writes[2]:
        return None
    raw, _, room = writes
    if raw > room:
        why = "results are written behind the end of what was set aside"
        return _shown(refuted, profile, Severity.ALWAYS, why, _all_of(here, values))
    if profile.padding_policy is PaddingPolicy.ZEROED_ANY_TIME:
        why = "padding behind the end of what was set aside may be overwritten with zeros"
        return _shown(refuted, profile, Severity.POSSIBLE, why, (ZeroPadding(),))
    return None


def _reach(area: Area | None, values: Values) -> tuple[int, int, int] | None:
    """Bytes of an area raw and padded, and the room from its start to its region's end."""
    if area is None:
        return None
    room = evaluate(area.region.size, values) - evaluate(area.offset, values)
    return evaluate(area.raw, values), evaluate(area.padded, values), room


def _all_of(here: Situation, values: Values) -> Schedule:
    """Everything read, acted on and written."""
    call = shape_of(here.call)
    size = call.input_size(values["n"], values["v"])
    read = (Read(0, size),) if size else ()
    return (*read, Act(call.actions(values["n"])), Write(0, call.output_size(values["n"])))


def _shown(
    refuted: Refuted, profile: Profile, found: Severity, why: str, schedule: Schedule
) -> Assessment:
    """A schedule that reaches behind a region, told; nothing of it is wrong for the call."""
    here, values = refuted.situation, refuted.values
    told = shown(
        shape_of(here.call), _start(here.input, values), _start(here.output, values),
        values["n"], values["v"], profile, schedule, Fields(),
    )  # fmt: skip
    marked = (*told[:-1], replace(told[-1], harm=True))
    return Assessment(found, marked, frozenset({CallStatus.SUCCESS}), None, found, why)


def _fast(refuted: Refuted, profile: Profile) -> Assessment:
    """Registers hold less than is asked of them."""
    here, values = refuted.situation, refuted.values
    assert here.scheme.registers is not None  # noqa: S101 - a fast scheme has a form
    word = here.call.contract.call_code | 1 << 16 | values["v"] << 17 | values["n"] << 32
    answer = dispatch(
        shape_of(here.call), word & ((1 << WORD_BITS) - 1), 0, 0,
        abi=_ABIS[here.scheme.registers], profile=profile,
    )  # fmt: skip
    if answer.succeeds:
        # The convention has the registers, the guest does not use them.
        return _stated(Severity.ALWAYS, refuted.rule.why)
    return Assessment(Severity.ALWAYS, REFUSED, answer.statuses, None)


def _loop(refuted: Refuted, profile: Profile) -> Assessment:
    """A caller's loop: is every entry completed, or fewer than asked for?"""
    values = refuted.values
    limit = refuted.situation.limit
    most = MAX_REPS if limit is None else evaluate(limit, values)
    asked = min(most, values.get("total", 0) - values.get("done", 0))
    if values.get("completed", 0) == asked:
        return _stated(Severity.ALWAYS, refuted.rule.why)
    if profile.ordered:
        why = "a call that succeeds has completed every entry that was asked for"
        return _stated(Severity.CONTRACT, why)
    why = "the text lets a call succeed with fewer entries than were asked for: " + refuted.rule.why
    return _stated(Severity.ON_CONTINUATION, why)
