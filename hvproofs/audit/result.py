# SPDX-License-Identifier: MIT
"""What the audit says of each call site; every report is made from this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from hvproofs.audit.llvm.ir import DebugLoc
from hvproofs.decide.trust import Trust
from hvproofs.errors import Diagnostic
from hvproofs.hypervisor.severity import Assessment
from hvproofs.refute.counterexample import Counterexample
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

# The rules a call site is held to.
RULES_OF_SITES = tuple(id_ for id_, rule in RULES.items() if rule.at_sites)


@dataclass(frozen=True, slots=True)
class RunStep:
    """Something a run of the IR did, at a place in the source."""

    location: DebugLoc | None
    text: str  # for a person


class Who(Enum):
    """Who may bring a refutation about, worst first."""

    USER = "user space"
    HOST = "the host"


@dataclass(frozen=True, slots=True)
class Way:
    """Calls from an entry function of the guest's facts to the hypercall."""

    who: Who  # enters there
    through: tuple[str, ...]  # functions, the entry first; it alone where it was inlined


@dataclass(frozen=True, slots=True)
class Reach:
    """Who comes to a call that breaks a rule."""

    closed: bool = False  # whether all callers of its function are in the files given
    ways: tuple[Way, ...] = ()  # by kind of entry; none: unknown


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """One rule at one call site."""

    rule: RuleId
    verdict: Verdict
    reason: str = ""  # why unknown
    hypotheses: tuple[tuple[str, bool], ...] = ()  # name, whether the proof needed it: `cores`
    witness: Counterexample | None = None  # of REFUTED: seen in a run of the IR
    run: tuple[RunStep, ...] = ()  # of REFUTED where no areas are at fault: the run that shows it
    inputs: tuple[tuple[str, int], ...] = ()  # of REFUTED: what the run was given
    requires: str = ""  # the weakest bound under which a rule holds that is not proved
    known: str = ""  # of what is not proved: the least bounds, or the fields, that are so far
    # Of REFUTED with a witness: what each hypervisor profile makes of it, by name.
    severity: tuple[tuple[str, Assessment], ...] = ()
    severity_fault: str = ""  # why that could not be worked out; the verdict stands
    free: bool = False  # of REFUTED: by an argument that no caller known here passes
    reach: Reach | None = None  # of REFUTED: who comes there
    follows: RuleId | None = None  # the rule, refuted at the same call, wherever that holds it does
    trust: Trust | None = None  # None where nothing was decided
    suppressed: str = ""  # why a maintainer accepts it, and until when; empty: nobody does
    notes: tuple[RunStep, ...] = ()  # what is worth knowing and is no fault: changes no verdict


def together(verdicts: Sequence[RuleVerdict]) -> RuleVerdict:
    """A rule in every case: the first that is refuted, then the first undecided.

    One that follows from no other goes before those that do. Where all cases are proved, or have
    nothing to say, it rests on what any of them rests on.
    """
    for wanted in (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED):
        found = [one for one in verdicts if one.verdict is wanted]
        if found and wanted is Verdict.PROVED:
            used: dict[str, bool] = {}
            for name, rests in (each for one in found for each in one.hypotheses):
                used[name] = used.get(name, False) or rests
            return replace(found[0], hypotheses=tuple(used.items()))
        if found:
            return min(found, key=lambda one: one.follows is not None)
    return verdicts[0]


class Aspect(Enum):
    """In what a scheme and the code that it names may differ."""

    FORM = "form"  # areas in memory, or parameters in registers
    REGION = "region"  # what memory, of what size, and whether it is the same
    OFFSET = "offset"  # of an area in its region
    HEADER = "header"  # the variable header that is announced
    LIMIT = "limit"  # which counts come to the call
    GUARD = "guard"  # whether interrupts are off
    CONFIGURATION = "configuration"  # whether the build allocates the memory


@dataclass(frozen=True, slots=True)
class Difference:
    """One of them."""

    aspect: Aspect
    text: str  # for a person
    open: bool = False  # not shown to be equal, nor that they differ


@dataclass(frozen=True, slots=True)
class Followed:
    """A scheme that names the function of a call, compared with the call."""

    scheme: str  # id
    differences: tuple[Difference, ...]  # none: equal for all counts
    limit_from: str = ""  # who keeps to its limit, where that is not the code around the call

    @property
    def equal(self) -> bool:
        """Whether the code follows the scheme."""
        return not self.differences


@dataclass(frozen=True, slots=True)
class SiteResult:
    """One call site, in one chain of inlined calls."""

    ir: str  # path of the IR, as the user named it
    location: DebugLoc | None  # innermost first; None without debug information
    function: str  # function of the IR that holds the call after inlining
    callee: str
    line: int  # of the normalised IR
    call: Call | None  # None where the call code is not known
    verdicts: tuple[RuleVerdict, ...]  # no rules of areas when `reason` says why
    reason: str = ""  # why nothing is known of the areas
    dead: bool = False  # LLVM found that control never comes here
    instruction: str = ""  # of the normalised IR: names the call where there is no line
    followed: tuple[Followed, ...] = ()  # the schemes that name its function, compared with it
    contexts: int = 1  # chains of inlined calls that this entry speaks for
    builds: tuple[tuple[str, Verdict], ...] = ()  # name and verdict in each build it is in
    suppressed: str = ""  # likewise, of `reason`

    @property
    def scheme(self) -> str:
        """The id of the scheme that the code follows; empty: none."""
        return next((one.scheme for one in self.followed if one.equal), "")

    def cause(self, one: RuleVerdict) -> RuleVerdict | None:
        """The finding that one of its verdicts follows from; None for a finding of its own.

        Who accepts a finding accepts no more than that: what followed from it stands alone then.
        """
        return next(
            (
                each for each in self.verdicts
                if each.rule == one.follows and each.verdict is Verdict.REFUTED
                and not each.suppressed
            ),
            None,
        )  # fmt: skip

    def behind(self, cause: RuleVerdict) -> tuple[RuleVerdict, ...]:
        """What follows from one of its findings."""
        return tuple(one for one in self.verdicts if self.cause(one) is cause)

    @property
    def verdict(self) -> Verdict:
        """Of all rules together."""
        found = {one.verdict for one in self.verdicts}
        if self.dead:
            return Verdict.NOT_APPLICABLE
        if Verdict.REFUTED in found:
            return Verdict.REFUTED
        if self.reason or Verdict.UNKNOWN in found or Verdict.PROVED not in found:
            return Verdict.UNKNOWN
        return Verdict.PROVED


def trusted(site: SiteResult, trust: Trust, least: Trust) -> SiteResult:
    """The result with what its verdicts rest on; unknown where that is less than asked for."""

    def one(found: RuleVerdict) -> RuleVerdict:
        if found.verdict not in (Verdict.PROVED, Verdict.REFUTED):
            return found
        if trust.reaches(least):
            return replace(found, trust=trust)
        why = f"{found.verdict.value} by one solver, not {least.value}"
        return RuleVerdict(found.rule, Verdict.UNKNOWN, why)

    return replace(site, verdicts=tuple(map(one, site.verdicts)))


@dataclass(frozen=True, slots=True)
class AuditReport:
    """A whole run."""

    guest: str  # id of the guest's facts
    sites: tuple[SiteResult, ...]  # in the order of files and of the text
    bad: tuple[Diagnostic, ...]  # files that could not be read
    failed: tuple[Diagnostic, ...]  # files on which LLVM gave up, or that have no IR
    solvers: tuple[str, ...]  # names with versions
    notes: tuple[Diagnostic, ...] = ()  # what a reader should know of the files
    assumed: frozenset[str] = frozenset()  # texts of assumptions that speak of some function
    unseen: tuple[str, ...] = ()  # ids of schemes that were read where no call was seen here

    @property
    def status(self) -> ExitStatus:
        """How the run ends."""
        found = {site.verdict for site in self.sites}
        if self.bad:
            return ExitStatus.BAD_INPUT
        if Verdict.REFUTED in found:
            return ExitStatus.UNEXPECTED
        if self.failed or Verdict.UNKNOWN in found:
            return ExitStatus.UNDECIDED
        return ExitStatus.AS_EXPECTED
