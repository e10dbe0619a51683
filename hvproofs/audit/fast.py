# SPDX-License-Identifier: MIT
"""Calls whose parameters are in registers: no areas, but a number of bytes that must suffice.

What the wrapper hands over is told by the guest's facts, what the call reads
by its contract. Both are constants, so the verdict needs no solver; it counts
for every path that comes to the call.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from hvproofs.audit import ir
from hvproofs.audit.result import RuleVerdict, SiteResult
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.strict import STRICT

HYPOTHESIS = "the-wrapper-passes-what-the-guest-file-says"


@dataclass(frozen=True, slots=True)
class FastSink:
    """A function whose call is a fast hypercall; arguments are counted from 0."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # of the C function
    code: int  # argument whose low 16 bits are the call code
    bytes: int  # of input that it hands over in registers
    output: int = 0  # bytes of output that it takes from registers


def fast_sites(
    path: str, module: ir.Module, sinks: Mapping[str, FastSink], codes: Mapping[int, Call]
) -> Iterator[SiteResult]:
    """Every fast call of a module, in the order of its text."""
    for function in module.functions.values():
        if function.name in sinks:
            continue
        for block in function.blocks:
            for one in block.instructions:
                match one:
                    case ir.Call(callee=ir.Global(name=name)) if name in sinks:
                        yield _site(path, function.name, one, sinks[name], codes)


def _site(
    path: str, function: str, one: ir.Call, sink: FastSink, codes: Mapping[int, Call]
) -> SiteResult:
    named = f"%{one.result} = " if one.result else ""
    instruction = f"{named}call @{sink.name}"

    def site(
        call: Call | None, verdicts: tuple[RuleVerdict, ...] = (), reason: str = ""
    ) -> SiteResult:
        return SiteResult(path, one.location, function, sink.name, one.line, call, verdicts,
                          reason, instruction=instruction)  # fmt: skip

    given = one.arguments[sink.code].value if sink.code < len(one.arguments) else None
    if not isinstance(given, ir.ConstInt):
        return site(None, reason="a fast call whose code is no constant")
    call = codes.get(given.value & 0xFFFF)
    if call is None:
        code = given.value & 0xFFFF
        return site(None, reason=f"no contract is known for call code {code:#06x}")
    return site(call, (_verdict(call, sink),))


def _verdict(call: Call, sink: FastSink) -> RuleVerdict:
    rule = RuleId.FAST_CAPACITY
    if call.is_rep or call.input.max_qwords:
        why = "could not be bounded: a list or a variable header in registers"
        return RuleVerdict(rule, Verdict.UNKNOWN, why)
    for side, has in ((call.input, sink.bytes), (call.output, sink.output)):
        if side.header_size > has:
            name = "input" if side is call.input else "output"
            why = f"{side.header_size} bytes of {name}, the wrapper passes {has}"
            return RuleVerdict(rule, Verdict.UNKNOWN, why)
    return RuleVerdict(rule, Verdict.PROVED, hypotheses=((HYPOTHESIS, True),))
