# SPDX-License-Identifier: MIT
"""Calls that hand over no area: parameters in registers, or copied by the wrapper.

Where the caller's bytes lie does not matter then, but there must be enough of
them. What the wrapper hands over is told by the guest's facts or by the call,
what is read by the contract. Both are constants, so the verdict needs no
solver; it counts for every path that comes to the call.
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
    bytes: int  # of input that it hands over at the most
    size: int | None = None  # argument that is the number of bytes handed over; None: all
    output: int = 0  # bytes of output that it gives back


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
    return site(call, (_verdict(call, sink, _handed(one, sink)),))


def _handed(one: ir.Call, sink: FastSink) -> int | None:
    """Bytes of input that the call hands over; None where they are no constant."""
    if sink.size is None:
        return sink.bytes
    said = one.arguments[sink.size].value if sink.size < len(one.arguments) else None
    return min(said.value, sink.bytes) if isinstance(said, ir.ConstInt) else None


def _verdict(call: Call, sink: FastSink, handed: int | None) -> RuleVerdict:
    rule = RuleId.FAST_CAPACITY
    if call.is_rep or call.input.max_qwords:
        why = "could not be bounded: a list or a variable header without an area"
        return RuleVerdict(rule, Verdict.UNKNOWN, why)
    if handed is None:
        return RuleVerdict(rule, Verdict.UNKNOWN, "could not be bounded: how much is handed over")
    for side, has in ((call.input, handed), (call.output, sink.output)):
        if side.header_size > has:
            name = "input" if side is call.input else "output"
            why = f"{side.header_size} bytes of {name}, the wrapper passes {has}"
            return RuleVerdict(rule, Verdict.UNKNOWN, why)
    return RuleVerdict(rule, Verdict.PROVED, hypotheses=((HYPOTHESIS, True),))
