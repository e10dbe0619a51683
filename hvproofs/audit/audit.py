# SPDX-License-Identifier: MIT
"""The audit of IR files: every hypercall call site, under the rules of the prover."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from hvproofs.audit import ir, reader
from hvproofs.audit.checks import CHECKS, code_rules
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.fastcalls import FastCalls
from hvproofs.audit.flow import FlowError
from hvproofs.audit.guarded import Guarded
from hvproofs.audit.guest import Guest, Sink
from hvproofs.audit.inputs import find, no_sites, remarks
from hvproofs.audit.judge import Site, foreign_regions, judge
from hvproofs.audit.normalise import Normalised, normalise
from hvproofs.audit.normalise import Options as NormaliseOptions
from hvproofs.audit.recognise import placement
from hvproofs.audit.replay import Case
from hvproofs.audit.replay import replay as run_case
from hvproofs.audit.result import RULES_OF_SITES, AuditReport, SiteResult
from hvproofs.audit.situate import Handed, situation
from hvproofs.audit.symbolic import Evaluated, Reached, evaluate
from hvproofs.audit.symbols import (
    Number,
    Opaque,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
    resized,
)
from hvproofs.audit.text import CallSite, ModuleText, call_sites, split
from hvproofs.layout.situation import N, V
from hvproofs.prove.pool import SolverFactory, z3_factory
from hvproofs.prove.solver import DEFAULT_RLIMIT, Solver, Status
from hvproofs.rules.code import SiteRuleId
from hvproofs.spec.contract import Arch, Call, calls
from hvproofs.spec.corpus import Corpus
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate as number_of
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import Op, Term, variables

ALL_RULES: frozenset[SiteRuleId] = frozenset({*RULES_OF_SITES, *CHECKS})
FAST = 1 << 16  # of the control word: the parameters are in registers (TLFS: Hypercall Inputs)


def _silent(done: int, of: int) -> None:
    del done, of


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """How to audit."""

    factory: SolverFactory = z3_factory
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in the solver's unit
    arch: Arch | None = None  # the IR must be for it; None: whatever each file states
    rules: frozenset[SiteRuleId] = ALL_RULES  # those to judge
    configuration: str = ""  # id of the guest's state that is meant; empty: any
    progress: Callable[[int, int], None] = _silent  # told of files done, of how many


class _CallError(Exception):
    """A call site that cannot be understood; the message says why."""


def audit(paths: Sequence[str], guest: Guest, corpus: Corpus, options: AuditOptions) -> AuditReport:
    """Judge every call site of the files and folders; raises nothing for what they hold."""
    solver = Guarded(options.factory(options.rlimit))
    codes = {arch: _codes(corpus, arch) for arch in Arch}
    sites: list[SiteResult] = []
    inputs = find(paths, guest.kept)
    bad, failed, notes = list(inputs.bad), list(inputs.missing), list(inputs.notes)
    for index, path in enumerate(inputs.files):
        options.progress(index, len(inputs.files))
        done = normalise(Path(path), NormaliseOptions(guest.kept, options.arch))
        if isinstance(done, Normalised):
            sites += _File(path, done, guest, codes[done.arch], solver, options).results()
            notes += remarks(done)
        else:
            (bad if done.failure.is_input_error else failed).append(done.diagnostic)
    if not sites and not bad and not failed:
        notes.append(no_sites(inputs.files, guest.kept))
    return AuditReport(
        guest.id, tuple(sites), tuple(bad), tuple(failed), solver.name, tuple(notes)
    )  # fmt: skip


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
        self, path: str, done: Normalised, guest: Guest, codes: dict[int, Call], solver: Solver,
        options: AuditOptions,
    ) -> None:  # fmt: skip
        self.options = options
        self.path, self.done, self.guest, self.codes, self.solver = (
            path, done, guest, codes, solver,
        )  # fmt: skip
        self.text: ModuleText = split(done.text)

    def results(self) -> list[SiteResult]:
        names = reader.functions_calling(self.text, self.guest.sink_names)
        module = reader.read(self.path, self.text, tuple(self.text.functions))
        found: list[SiteResult] = []
        for name in names:
            if name not in self.guest.sink_names:
                found += self._function(module, name)
        state = self.guest.configuration_of(self.options.configuration)
        fast = FastCalls(
            self.path, self.guest, self.codes, self.solver, self.options.rules, state
        )  # fmt: skip
        found += fast.sites(module)
        return [*found, *self._lost(found)]

    def _function(self, module: ir.Module, name: str) -> list[SiteResult]:
        wanted = [s for s in call_sites(self.text, self.guest.sink_names) if s.function == name]
        function = module.functions.get(name)
        refused = next((p.message for p in module.problems if name in p.message), "not readable")
        if function is None:
            return [self._unread(site, refused) for site in wanted]
        try:
            evaluated = evaluate(module, function, self.guest)
        except FlowError as error:
            return [self._unread(site, str(error)) for site in wanted]
        state = self.guest.configuration_of(self.options.configuration)
        code = Code(module, evaluated, self.guest, self.solver, state)
        found = [self._site(code, one) for one in evaluated.reached]
        seen = [one.location for one in found]
        for site in wanted:
            if site.location in seen:
                seen.remove(site.location)
            else:
                found.append(self._unread(site, "the call was not reached by the analysis"))
        return found

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
            if at is None and any(one.callee == site.callee for one in found):
                continue
            if at is not None and (at.path, at.line, at.column) in standing:
                yield self._unread(site, "the call was not reached by the analysis")
                continue
            yield replace(self._unread(site, "LLVM finds that nothing leads here"), dead=True)

    def _site(self, code: Code, reached: Reached) -> SiteResult:
        module, evaluated, wanted = code.module, code.evaluated, self.options.rules
        result = SiteResult(
            self.path, reached.call.location, evaluated.function.name, reached.callee,
            reached.call.line, None, (), instruction=_instruction(reached),
        )  # fmt: skip
        sink = self.guest.sink_of(reached.callee)
        if sink is None:
            return replace(result, reason="no sink of that name")
        try:
            words = _words(sink, reached)
            call = self._call(words, reached)
            result = replace(result, call=call)
            handed = _handed(call, sink, reached, evaluated)
            result = replace(result, placed=placement(handed, words.count))
        except _CallError as error:
            of_code = code_rules(code, reached, sink, result.call, wanted)
            return replace(result, reason=str(error), verdicts=of_code)
        known = [
            Named("path-to-the-call", reached.path),
            Named("count-of-the-call", b.eq(N, words.count)),
            Named("variable-header-of-the-call", b.eq(V, words.qwords)),
        ]
        places = {one.place.name: one.place for one in (handed.input, handed.output) if one}
        site = Site(
            situation(handed, known), words.count, words.qwords, words.most,
            foreign_regions({n: p.kind for n, p in places.items()},
                            {n: p.size for n, p in places.items()}),
            evaluated.unknowns, "",
        )  # fmt: skip
        case = Case(module, evaluated, reached, sink, call, self.guest, places)
        of_areas = judge(site, self.solver, partial(run_case, case), wanted)
        of_code = code_rules(code, reached, sink, call, wanted)
        return replace(result, verdicts=(*of_areas, *of_code))

    def _call(self, words: _Words, reached: Reached) -> Call:
        """The contract the call code selects; it must be the same on every path."""
        code = self._constant(words.code, reached)
        if code is None:
            raise _CallError("the call code is not the same on every path")
        if code & FAST:
            raise _CallError("a fast call: its parameters are in registers")
        call = self.codes.get(code & 0xFFFF)
        if call is None:
            raise _CallError(f"no contract is known for call code {code & 0xFFFF:#06x}")
        return call

    def _constant(self, term: Term, reached: Reached) -> int | None:
        value = number_of(term, dict.fromkeys(variables([term]), 0))
        if not variables([term]):
            return value
        same = b.eq(term, b.const(value, term.sort))
        reply = self.solver.check(script([Named("path", reached.path)], same))
        return value if reply.status is Status.UNSAT else None


def _instruction(reached: Reached) -> str:
    result = f"%{reached.call.result} = " if reached.call.result else ""
    return f"{result}call @{reached.callee}"


@dataclass(frozen=True, slots=True)
class _Words:
    """The fields of the control word, as terms."""

    code: Term  # 32 bits: call code and, where there is a control word, the fast bit
    count: Term  # 64 bits
    qwords: Term  # 64 bits
    most: int  # the largest count the argument can hold


def _words(sink: Sink, reached: Reached) -> _Words:
    if sink.control is not None:
        control = _number(reached, sink.control, "control word")
        wide = resized(control, 64)
        code = b.trunc(b.bits(Op.BAND, wide, b.bv(FAST | 0xFFFF, 64)), 32)
        return _Words(code, _field(wide, 32, 0xFFF), _field(wide, 17, 0x3FF), 4095)
    code = resized(_number(reached, sink.code, "call code"), 32)
    count = _number(reached, sink.count, "rep count")
    qwords = _number(reached, sink.varhead, "variable header size")
    code = b.bits(Op.BAND, code, b.bv(0xFFFF, 32))
    return _Words(code, resized(count, 64), resized(qwords, 64), (1 << count.sort.width) - 1)


def _field(control: Term, shift: int, mask: int) -> Term:
    return b.bits(Op.BAND, b.bits(Op.LSHR, control, b.bv(shift, 64)), b.bv(mask, 64))


def _number(reached: Reached, index: int | None, what: str) -> Term:
    if index is None:
        return b.bv(0, 64)
    value = _argument(reached, index)
    if not isinstance(value, Number):
        why = f": {value.reason}" if isinstance(value, Opaque) else ""
        raise _CallError(f"the {what} could not be worked out{why}")
    return value.term


def _argument(reached: Reached, index: int) -> Value:
    if index >= len(reached.arguments):
        raise _CallError(f"the call has no argument {index}")
    return reached.arguments[index]


def _handed(call: Call, sink: Sink, reached: Reached, evaluated: Evaluated) -> Handed:
    sides: dict[str, Pointer | None] = {}
    for name, index in (("input", sink.input), ("output", sink.output)):
        value = _argument(reached, index)
        match value:
            case _ if not call.side(name).present:
                sides[name] = None
            case Pointer(place, _) if (
                place.kind is PlaceKind.PAGE and place.name in evaluated.stored
            ):
                raise _CallError(f"the function itself sets the page pointer {place.name}")
            case Pointer():
                sides[name] = value
            case Number(term) if constant_value(term) == 0:
                raise _CallError(f"the call passes no {name} area, the contract has one")
            case Opaque(reason):
                raise _CallError(f"the {name} area could not be found: {reason}")
            case _:
                raise _CallError(f"the {name} area could not be found: an address from a number")
    return Handed(call, sides["input"], sides["output"])
