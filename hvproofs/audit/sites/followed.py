# SPDX-License-Identifier: MIT
"""The schemes that name the function of a call, each compared with what the code does there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from hvproofs.audit.checks.interrupts import ENTRY, interrupts
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.guest import How
from hvproofs.audit.llvm.ir import DebugLoc
from hvproofs.audit.result import Aspect, Difference, Followed, RuleVerdict
from hvproofs.audit.sites.compare import Seen, compared
from hvproofs.audit.sites.fast import FastSink
from hvproofs.audit.sites.judge import Site, SiteJudge
from hvproofs.audit.symbolic.header import ALL_HOPS, sliced
from hvproofs.decide.solver import Status
from hvproofs.rules.code import OUTPUT_PAGE_ABSENT
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Basis, Form, Registers, Scheme, Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term

# What is known of the count and the header of a call: `sites.calls` names them.
COUNT_OF_CALL = "count-of-the-call"
HEADER_OF_CALL = "variable-header-of-the-call"
REGISTER_BYTES = 16  # of RDX and R8 (TLFS: Register Call Conventions)


def functions(scheme: Scheme) -> frozenset[str]:
    """The functions that a scheme's sources name."""
    said = (name for one in scheme.source for name in re.findall(r"(\w+)\(\)", one.place))
    cited = (cite.symbol for one in scheme.source for cite in one.cites)
    return frozenset((*said, *cited))


@dataclass(frozen=True, slots=True)
class Candidates:
    """The schemes that may be followed, by the function they name."""

    of: Mapping[str, tuple[Scheme, ...]]

    def at(self, location: DebugLoc | None, function: str, call: Call | None) -> list[Scheme]:
        """Those that name the function around a call, and take that hypercall."""
        name = location.function if location is not None else function
        found = self.of.get(name, ())
        return [one for one in found if call is None or _applies(one, call)]

    def unseen(
        self, location: DebugLoc | None, function: str, call: Call | None, why: str
    ) -> tuple[Followed, ...]:
        """What can be said of a call whose areas were not found."""
        differences = (Difference(Aspect.FORM, f"nothing is known of the areas: {why}", open=True),)
        return tuple(Followed(one.id, differences) for one in self.at(location, function, call))


def readable(guest: str, schemes: Iterable[Scheme]) -> Iterator[Scheme]:
    """The schemes of a guest that were read in code which came to be."""
    for one in schemes:
        proposed = one.versions.startswith("none") or one.id.startswith(f"{guest}-proposed/")
        if one.guest == guest and one.basis is Basis.READ and not proposed:
            yield one


def candidates(guest: str, schemes: Iterable[Scheme]) -> Candidates:
    """Those schemes by the functions they name."""
    found: dict[str, list[Scheme]] = {}
    for one in readable(guest, schemes):
        for name in sorted(functions(one)):
            found.setdefault(name, []).append(one)
    return Candidates({name: tuple(each) for name, each in found.items()})


def _applies(scheme: Scheme, call: Call) -> bool:
    return any(fnmatchcase(call.name, one) for one in scheme.applies.hypercall) and all(
        call.side(side).present for side in scheme.applies.areas
    )


def followed(
    schemes: Sequence[Scheme], sites: Sequence[Site], judge: SiteJudge, subject: Subject,
    verdicts: Sequence[RuleVerdict],
) -> tuple[Followed, ...]:  # fmt: skip
    """Each scheme compared with the call wherever its areas may be; `verdicts` are the call's."""
    if not schemes:
        return ()
    off = _interrupts_off(subject)
    there = next((one.verdict for one in verdicts if one.rule == OUTPUT_PAGE_ABSENT.id),
                 Verdict.NOT_APPLICABLE)  # fmt: skip
    most = max((one.witness.entries for one in verdicts if one.witness is not None), default=0)
    found = []
    for scheme in schemes:
        differences: dict[Difference, None] = {}
        for site in sites:
            seen = Seen(site.situation, site.foreign, _Known(site, judge).follows, off, there, most)
            differences |= dict.fromkeys(compared(scheme, seen))
        found.append(Followed(scheme.id, tuple(differences), scheme.limit_from))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known on the way to a call."""

    site: Site
    judge: SiteJudge

    def follows(self, more: Sequence[Named], goal: Term) -> Status:
        """UNSAT where the goal follows."""
        if goal.op is Op.CONST and goal.value:
            return Status.UNSAT
        site = self.site
        own = [one for one in site.situation.hypotheses()
               if one.name in (COUNT_OF_CALL, HEADER_OF_CALL)]  # fmt: skip
        path = [Named(f"path {i}", one) for i, one in enumerate(site.path)]
        asked = [*own, *more]
        near = sliced([*path, *site.facts()], [goal, *(one.term for one in asked)], ALL_HOPS)
        known = [Named(f"known {i}", one.term) for i, one in enumerate(near)]
        return self.judge.asker.status([*known, *asked], goal).status


def _interrupts_off(subject: Subject) -> bool:
    """Whether interrupts are off at the call, by the code or by what the guest's facts say."""
    state = interrupts(subject.code)
    if state.doubt:
        return False
    entered = [] if subject.told(How.IRQS_OFF) is None else [b.not_(ENTRY)]
    known = [subject.reached.path, *state.known, *entered]
    on = state.at(subject.spot)
    return subject.code.follows(known, b.not_(on))


def _copied(scheme: Scheme, sink: FastSink) -> Iterator[Difference]:
    place = scheme.place.input
    if scheme.form is Form.FAST or place is None:
        yield Difference(Aspect.FORM, "the wrapper copies the input")
    elif (place.offset, scheme.regions[place.region].size) != ("0", str(sink.bytes)):
        yield Difference(Aspect.REGION, f"the wrapper copies to the first {sink.bytes} bytes")


def by_registers(schemes: Sequence[Scheme], sink: FastSink) -> Iterator[Followed]:
    """Each scheme compared with a call that a wrapper passes in registers, or copies."""
    for scheme in schemes:
        if sink.bytes > REGISTER_BYTES:
            yield Followed(scheme.id, tuple(_copied(scheme, sink)))
        elif scheme.form is not Form.FAST:
            yield Followed(scheme.id, (Difference(Aspect.FORM, "the parameters are in registers"),))
        elif scheme.registers is not Registers.X86_64:
            kind = scheme.registers.value if scheme.registers is not None else "others"
            told = Difference(Aspect.FORM, f"the registers are RDX and R8, not those of {kind}")
            yield Followed(scheme.id, (told,))
        else:
            yield Followed(scheme.id, ())
