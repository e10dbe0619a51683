# SPDX-License-Identifier: MIT
"""The audit of IR files: every hypercall call site, under the rules of the prover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from hvproofs.audit.assume import Assumption
from hvproofs.audit.checks import CHECKS, NOTES
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.checks.summary import effects
from hvproofs.audit.effects import Effects
from hvproofs.audit.guest import Guest, Models
from hvproofs.audit.known import Findings, Part, Sites, common
from hvproofs.audit.llvm import ir, reader
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.inputs import find, no_sites, optimised, remarks
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.text import CallSite, ModuleText, call_sites, split
from hvproofs.audit.misfit import misfits
from hvproofs.audit.result import RULES_OF_SITES, AuditReport, SiteResult, trusted
from hvproofs.audit.sites.callers import callers, needed, passed
from hvproofs.audit.sites.calls import Around, judged
from hvproofs.audit.sites.fastcalls import FastCalls
from hvproofs.audit.sites.followed import Candidates, candidates
from hvproofs.audit.sites.hidden import handed, hidden, suspects
from hvproofs.audit.sites.judge import SiteJudge
from hvproofs.audit.sites.reach import Calls, closed, direct_calls, reached
from hvproofs.audit.sites.summary import Summaries
from hvproofs.audit.symbolic.function import evaluate
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.pool import Work
from hvproofs.decide.stats import Phase, Way, count, phase
from hvproofs.decide.trust import Trust
from hvproofs.errors import Diagnostic, Location
from hvproofs.kept.store import Store, store_in
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch, Call, calls
from hvproofs.spec.corpus import Corpus

ALL_RULES: frozenset[RuleId] = frozenset({*RULES_OF_SITES, *CHECKS, *NOTES})

INLINED = "the wrapper was inlined before the audit saw it: not judged"
SPARED = "not asked"


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """How to audit."""

    means: Means = field(default_factory=Means)  # by what questions are decided
    least: Trust = Trust.SOLVER  # what a verdict needs; with less it is unknown
    arch: Arch | None = None  # the IR must be for it; None: whatever each file states
    rules: frozenset[RuleId] = ALL_RULES  # those to judge
    assume: tuple[Assumption, ...] = ()  # what the user vouches for
    configuration: str = ""  # id of the guest's state that is meant; empty: any
    jobs: int = 1  # processes
    cores: bool = False  # whether to find out of all hypotheses, not of words alone, what is used
    # By path of IR: functions whose calls get the reason SPARED instead of verdicts.
    spared: Mapping[str, frozenset[str]] = field(default_factory=dict, hash=False)
    kept: Path | None = None  # the folder of what earlier runs found; None: nothing is known

    @property
    def store(self) -> Store | None:
        """What earlier runs found."""
        return store_in(self.kept) if self.kept else None


@dataclass(frozen=True, slots=True)
class _Work:
    """What the audit of each file needs; it goes to other processes."""

    guest: Guest
    codes: dict[Arch, dict[int, Call]]  # the contract of each call code
    models: Models  # what the conduit of each wrapper asks of areas
    schemes: Candidates  # those that calls may follow
    options: AuditOptions
    findings: Findings | None  # of earlier runs

    def known(self, path: str) -> Part | None:
        """What an earlier run found of a file, where that is all there is to it."""
        if self.findings is None:
            return None
        found = self.findings.get(self.findings.key(path)).part
        if found is not None:
            count(Way.FOUND)
        return found

    def part(self, path: str) -> Part:
        """Judge one file."""
        options = self.options
        key = self.findings.key(path) if self.findings else b""
        known = self.findings.get(key).functions if self.findings else {}
        how = NormaliseOptions(self.guest.kept, options.arch, *self.guest.meanings)
        with phase(Phase.CODE):
            done = normalise(Path(path), how)
        if not isinstance(done, Normalised):
            told = (done.diagnostic,)
            return Part(bad=told) if done.failure.is_input_error else Part(failed=told)
        if misfit := tuple(misfits(self.guest, path, done.text)):
            return Part(bad=misfit)
        asker = Asker(options.means)
        judge = SiteJudge(asker, cores=options.cores)
        file = _File(self, path, done, judge, known)
        # Much that is known of a file is shared: its verdicts rest on the least of all answers.
        sites = tuple(trusted(one, asker.trust, options.least) for one in file.results())
        notes, failed = tuple(remarks(done, self.guest.flags)), tuple(optimised(done))
        found = Part(sites, notes, failed=failed, assumed=file.assumed, calls=file.calls)
        # A file may have changed meanwhile; and what a solver gave up on may be found yet.
        if self.findings and not asker.gave_up and key == self.findings.key(path):
            self.findings.put(key, done.arch, found, file.judged)
        return found


def _lost(path: str, how: str) -> Part:
    what = f"the process that audited this file ended: {how}"
    return Part(failed=(Diagnostic(Location(path), what, hint="audit it alone: --jobs 1"),))


def _size(path: str) -> int:
    """Bytes; 0 for a file that is not there, which is told when it is read."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def audit(paths: Sequence[str], guest: Guest, corpus: Corpus, options: AuditOptions) -> AuditReport:
    """Judge every call site of the files and folders; raises nothing for what they hold."""
    # Made first: where one is not installed, nothing else is worth doing.
    solvers = Asker(options.means).names
    inputs = find(paths, guest.kept)
    schemes = candidates(guest.id, corpus.schemes.values())
    codes = {arch: _codes(corpus, arch) for arch in Arch}
    state = guest.configuration_of(options.configuration)
    models = guest.models(state, {name: one.abi for name, one in corpus.conduits.items()})
    findings = _findings(guest, codes, models, schemes, options, solvers)
    parts = _parts(_Work(guest, codes, models, schemes, options, findings), inputs.files)
    found = tuple(one for part in parts for one in part.sites)
    sites = reached(found, [part.calls for part in parts], guest)
    bad = (*inputs.bad, *(one for part in parts for one in part.bad))
    failed = (*inputs.missing, *(one for part in parts for one in part.failed))
    notes = [*inputs.notes, *(one for part in parts for one in part.notes)]
    if not sites and not bad and not failed:
        notes.append(no_sites(inputs.files, guest.kept))
    if sites and not guest.nmi:
        what = "NMI handlers outside the files read were not looked at"
        hint = "handlers that use a page are [[nmi]] of the guest's file"
        notes.append(Diagnostic(Location(f"guest {guest.id}"), what, "", hint))
    assumed = frozenset(text for part in parts for text in part.assumed)
    return AuditReport(guest.id, sites, bad, failed, solvers, tuple(notes), assumed)


def _parts(work: _Work, files: Sequence[str]) -> list[Part]:
    """What each file comes to; those of which all is known need no other process."""
    known = {path: part for path in files if (part := work.known(path)) is not None}
    # The largest first: none of them is to be left for the end, when one process idles.
    pool = Work(work.part, _lost, "files", rank=lambda path: -_size(path))
    rest = [path for path in files if path not in known]
    known |= zip(rest, pool.run(rest, work.options.jobs), strict=True)
    return [known[path] for path in files]


def _findings(
    guest: Guest, codes: dict[Arch, dict[int, Call]], models: Models, schemes: Candidates,
    options: AuditOptions, solvers: Sequence[str],
) -> Findings | None:  # fmt: skip
    """What earlier runs found, under all that is read for a file beside it."""
    if options.kept is None or options.means.second is not None:
        return None
    how = (options.means.rlimit, *(
        sorted(map(str, value)) if isinstance(value, frozenset) else value
        for one in fields(options)
        if one.name not in ("means", "jobs", "spared", "kept")
        for value in [getattr(options, one.name)]
    ))  # fmt: skip
    read = (guest, codes, models, sorted(schemes.of.items()))
    return Findings(options.kept, common(*solvers, *how, *read), codes, options.spared)


def _codes(corpus: Corpus, arch: Arch) -> dict[int, Call]:
    """The contract of each call code, in the first reading of its sources."""
    return {
        contract.call_code: next(one for one in calls(contract) if one.arch is arch)
        for contract in corpus.contracts.values()
        if arch in contract.arch
    }


class _File:
    """One IR file on its way through the audit."""

    def __init__(
        self, work: _Work, path: str, done: Normalised, judge: SiteJudge,
        known: Mapping[str, Sites],
    ) -> None:  # fmt: skip
        self.options, self.models = work.options, work.models
        self.known = known  # sites of functions, from an earlier run
        self.judged: dict[str, Sites] = {}  # those of each function
        self.path, self.done = path, done
        self.guest, self.codes, self.schemes = work.guest, work.codes[done.arch], work.schemes
        self.judge = judge
        self.text: ModuleText = split(done.text)
        self.assumed: frozenset[str] = frozenset()  # texts of assumptions that speak of it

    def results(self) -> list[SiteResult]:
        names = reader.functions_calling(self.text, self.guest.sink_names)
        kept = reader.functions_calling(self.text, self.guest.kept)
        others = suspects(self.text, self.guest)
        with phase(Phase.CODE):
            wanted, pages = needed(self.text, (*kept, *others)), self.guest.pointers
            module = reader.read(self.path, self.text, wanted, pages)
        state = self.guest.configuration_of(self.options.configuration)
        called = effects(module, self.guest, self.judge.asker, state, self.codes)
        found: list[SiteResult] = []
        spared = self.options.spared.get(self.path, frozenset())
        for name in names:
            if name in spared:
                found += [self._unread(site, SPARED) for site in self._sites(name)]
            elif name not in self.guest.sink_names:
                if name not in self.known:
                    self.judged[name] = tuple(self._function(module, name, called))
                found += self.judged.setdefault(name, self.known.get(name, ()))
        fast = FastCalls(
            self.path, self.guest, self.codes, self.judge.asker, self.options.rules, state, called,
            self.schemes,
        )  # fmt: skip
        found += fast.sites(module)
        found += hidden(self.path, self.text, self.guest)
        found += handed(self.path, self.text, module, others, self.guest)
        found += self._inlined(found)
        return [closed(self.text, one) for one in (*found, *self._lost(found))]

    @property
    def calls(self) -> Calls:
        """Who calls whom."""
        return direct_calls(self.path, self.text)

    def _sites(self, name: str) -> list[CallSite]:
        """The calls of a function, as they stand in the normalised text."""
        return [s for s in call_sites(self.text, self.guest.sink_names) if s.function == name]

    def _function(self, module: ir.Module, name: str, called: Effects) -> list[SiteResult]:
        wanted = self._sites(name)
        function = module.functions.get(name)
        refused = next((p.message for p in module.problems if name in p.message), "not readable")
        if function is None:
            return [self._unread(site, refused) for site in wanted]
        try:
            with phase(Phase.CODE):
                evaluated = evaluate(module, function, self.guest)
        except FlowError as error:
            return [self._unread(site, str(error)) for site in wanted]
        state = self.guest.configuration_of(self.options.configuration)
        judge = SiteJudge(self.judge.asker.of_one(), cores=self.options.cores)
        code = Code(
            module, evaluated, self.guest, judge.asker, state, called, self.codes,
            called=bool(callers(self.text, name)), models=self.models, text=self.text,
        )  # fmt: skip
        assumed = tuple(a for a in self.options.assume if a.speaks_of(self.path, evaluated))
        self.assumed |= {one.text for one in assumed}
        around = Around(
            self.path, code, self.codes, judge, self.options.rules,
            Summaries(module, self.guest, judge.asker), self.schemes, assumed,
            tuple(passed(self.text, module, function, self.guest, judge.asker)),
        )  # fmt: skip
        found = judged(around)
        self.judge.asker.heed(judge.asker)
        seen = [one.location for one in found]
        for site in wanted:
            if site.location in seen:
                seen.remove(site.location)
            else:
                found.append(self._unread(site, "the call was not reached by the analysis"))
        return found

    def _inlined(self, found: Sequence[SiteResult]) -> list[SiteResult]:
        """Wrappers that were inlined before, unless a call they make stands for them."""
        through = {
            (place.path, place.line, place.column)
            for one in found if one.location is not None for place in one.location.chain()[1:]
        }  # fmt: skip
        return [
            self._unread(one, INLINED) for one in self.done.made.inlined
            if (at := one.location) and (at.path, at.line, at.column) not in through
        ]  # fmt: skip

    def _unread(self, site: CallSite, reason: str) -> SiteResult:
        return SiteResult(self.path, site.location, site.function, site.callee, 0, None, (), reason)

    def _lost(self, found: list[SiteResult]) -> Iterator[SiteResult]:
        """Calls of the source that no longer stand in the normalised text."""
        kept = {
            (place.path, place.line, place.column)
            for one in found
            if one.location is not None
            for place in one.location.chain()[:1]
        }
        standing = {
            (place.path, place.line, place.column)
            for one in call_sites(self.text, self.guest.kept)
            if one.location is not None
            for place in one.location.chain()[:1]
        }
        for site in self.done.sites:
            at = site.location
            if at is not None and (at.path, at.line, at.column) in kept:
                continue
            if at is None and self._stands(site, found):
                continue
            if at is not None and (at.path, at.line, at.column) in standing:
                yield self._unread(site, "the call was not reached by the analysis")
                continue
            yield replace(self._unread(site, "LLVM finds that nothing leads here"), dead=True)

    def _stands(self, site: CallSite, found: list[SiteResult]) -> bool:
        """Whether a call without a place in the source is among those found, as far as is known.

        A function that stands has all its calls or has lost some; one that is gone was inlined,
        and its calls are those of others.
        """
        if site.function not in self.text.functions:
            return any(one.callee == site.callee for one in found)
        calls = [one for one in self.done.sites if _same(one, site)]
        return len(calls) <= sum(_same(one, site) for one in found)


def _same(one: CallSite | SiteResult, site: CallSite) -> bool:
    return (one.function, one.callee) == (site.function, site.callee)
