# SPDX-License-Identifier: MIT
"""Calls that hand over no area: parameters in registers, or copied by the wrapper.

Where the caller's bytes lie does not matter then, but there must be enough of
them. What the wrapper hands over is told by the guest's facts or by the call,
what is read by the contract. Both are constants, so a proof needs no solver; it
counts for every path that comes to the call, and a run that comes there refutes. The rules of code
about the control word hold here as for any call.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks import witnessed
from hvproofs.audit.checks.defined import defined
from hvproofs.audit.checks.subject import Check, Code, Subject, proved, refuted, undecided
from hvproofs.audit.checks.truncated import truncated
from hvproofs.audit.checks.user import user
from hvproofs.audit.effects import Effects
from hvproofs.audit.guest import MAX_ARGUMENTS, Configuration, Guest, Sink
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.result import RuleVerdict, SiteResult
from hvproofs.audit.sites.fast import FastSink
from hvproofs.audit.sites.followed import Candidates, by_registers
from hvproofs.audit.symbolic.function import ReachedCall, evaluate
from hvproofs.audit.symbolic.symbols import Number, resized
from hvproofs.audit.symbolic.vouched import instances
from hvproofs.decide.asker import Asker
from hvproofs.rules.arithmetic import DEFINED
from hvproofs.rules.code import CONTROL_TRUNCATED, USER_CONTROLLED
from hvproofs.rules.fast import FAST_CAPACITY
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate as number_of
from hvproofs.terms.term import Term, variables

HYPOTHESIS = "the-wrapper-passes-what-the-guest-file-says"
_OF_CODE: tuple[tuple[RuleId, Check], ...] = (
    (DEFINED, defined), (CONTROL_TRUNCATED.id, truncated), (USER_CONTROLLED.id, user),
)  # fmt: skip


class FastCalls:
    """The calls of one file."""

    def __init__(
        self, path: str, guest: Guest, codes: Mapping[int, Call], asker: Asker,
        wanted: Collection[RuleId], state: Configuration | None,
        effects: Effects, candidates: Candidates,
    ) -> None:  # fmt: skip
        """`codes` are the contracts; `wanted` the rules to judge."""
        self.path, self.codes, self.asker, self.effects = path, codes, asker, effects
        self.wanted, self.state, self.sinks = wanted, state, guest.fast_sinks
        self.candidates = candidates
        # For the analysis these are hypercalls like any other; no argument is an area.
        more = (Sink(one.name, MAX_ARGUMENTS, MAX_ARGUMENTS, code=one.code) for one in guest.fast)
        self.guest, self.kept = replace(guest, sink=(*guest.sink, *more)), guest.kept

    def sites(self, module: ir.Module) -> Iterator[SiteResult]:
        """Every such call of a module, in the order of its text."""
        for function in module.functions.values():
            if function.name in self.kept:
                continue
            calls = [
                one for block in function.blocks for one in block.instructions
                if isinstance(one, ir.Call) and _callee(one) in self.sinks
            ]  # fmt: skip
            if calls:
                yield from self._function(module, function, calls)

    def _function(
        self, module: ir.Module, function: ir.Function, calls: list[ir.Call]
    ) -> Iterator[SiteResult]:
        try:
            evaluated = evaluate(module, function, self.guest)
        except FlowError as error:
            yield from (self._site(function.name, one, str(error)) for one in calls)
            return
        facts = [each for one in self.guest.fact for each in instances(one, evaluated.unknowns)]
        code = Code(
            module, evaluated, self.guest, self.asker, self.state, self.effects, self.codes,
            facts=lambda _: facts,
        )  # fmt: skip
        reached = {one.call.line: one for one in evaluated.reached}
        for one in calls:
            if one.line in reached:
                yield self._judged(code, reached[one.line])
            else:
                yield self._site(function.name, one, "the call was not reached by the analysis")

    def _site(self, function: str, one: ir.Call, reason: str = "") -> SiteResult:
        callee = _callee(one)
        named = f"%{one.result} = " if one.result else ""
        return SiteResult(
            self.path, one.location, function, callee, one.line, None, (), reason,
            instruction=f"{named}call @{callee}",
        )  # fmt: skip

    def _judged(self, code: Code, reached: ReachedCall) -> SiteResult:
        sink, result = self.sinks[reached.callee], self._site(code.function.name, reached.call)
        number = _constant(code, reached, sink.code)
        call = self.codes.get(number & 0xFFFF) if number is not None else None
        plain = self.guest.sink_of(reached.callee)
        verdicts: list[RuleVerdict] = []
        if plain is not None:
            subject = Subject(code, reached, plain, call)
            verdicts += [_capacity(subject, sink)] if call is not None else []
            verdicts += [check(subject) for rule, check in _OF_CODE if rule in self.wanted]
        reason = ""
        if number is None:
            reason = "the call code is not the same on every path"
        elif call is None:
            reason = f"no contract is known for call code {number & 0xFFFF:#06x}"
        judged = tuple(witnessed(one, code, reached) for one in verdicts)
        schemes = [
            *self.candidates.at(result.location, result.function, call),
            *self.candidates.at(None, reached.callee, call),  # that say what the wrapper does
        ]
        says = tuple(by_registers(schemes, sink)) if call is not None else ()
        return replace(result, call=call, verdicts=judged, reason=reason, followed=says)


def _callee(one: ir.Call) -> str:
    return one.callee.name if isinstance(one.callee, ir.Global) else ""


def _constant(code: Code, reached: ReachedCall, index: int) -> int | None:
    """The argument, where it is the same on every path."""
    value = reached.arguments[index] if index < len(reached.arguments) else None
    if not isinstance(value, Number):
        return None
    term: Term = b.trunc(resized(value.term, 64), 16)
    number = number_of(term, dict.fromkeys(variables([term]), 0))
    same = b.eq(term, b.bv(number, 16))
    return number if code.follows([reached.path], same) else None


def _handed(one: ir.Call, sink: FastSink) -> int | None:
    """Bytes of input that the call hands over; None where they are no constant."""
    if sink.size is None:
        return sink.bytes
    said = one.arguments[sink.size].value if sink.size < len(one.arguments) else None
    return min(said.value, sink.bytes) if isinstance(said, ir.ConstInt) else None


def _capacity(subject: Subject, sink: FastSink) -> RuleVerdict:
    """Whether all that the contract reads is handed over; refuted where a run makes the call."""
    rule, call, handed = FAST_CAPACITY.id, subject.call, _handed(subject.reached.call, sink)
    if call is None or call.is_rep or call.input.max_qwords:
        return undecided(rule, "could not be bounded: a list or a variable header without an area")
    if handed is None:
        return undecided(rule, "could not be bounded: how much is handed over")
    for name, side, has in (("input", call.input, handed), ("output", call.output, sink.output)):
        if side.header_size > has:
            why = f"{side.header_size} bytes of {name}, the wrapper passes {has}"
            steps = running.making(subject, why)
            return refuted(rule, *steps) if steps else undecided(rule, why)
    return proved(rule, HYPOTHESIS)
