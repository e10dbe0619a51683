# SPDX-License-Identifier: MIT
"""Dispatch cases as JSON lines: what `hvproofs dispatch` reads and writes.

One case a line, blank lines skipped. What its members are, and those of an outcome, is said once,
in `case_schema`; numbers are integers or strings such as "0x1000".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hvproofs.errors import Diagnostic, Location, UsageError
from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import HandlerResult, digest
from hvproofs.hypervisor.call import CallKind, CallShape, ProcessorSet, SetFormat
from hvproofs.hypervisor.content import MAX_WORD, ContentReader, giving, set_in
from hvproofs.hypervisor.control import decode_control
from hvproofs.hypervisor.dispatch import CallOutcome, dispatch
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.positions import JsonMember, PositionError, parse_object
from hvproofs.hypervisor.profile import PROFILES, Profile
from hvproofs.hypervisor.quick import QuickReader, plain
from hvproofs.hypervisor.registers import fast_call
from hvproofs.hypervisor.result import status_named
from hvproofs.hypervisor.vtl import VtlSwitch, dispatch_vtl
from hvproofs.spec.contract import Arch
from hvproofs.spec.tlfs import MAX_REPS, PAGE

SIZES = ("input_header", "input_element", "output_header", "output_element")
WORDS = ("control", "input_gpa", "output_gpa")
CASE_KEYS = (
    "id", "call", *WORDS, "abi", "profile", "memory", "data", "registers", "processors", "handler",
    "vtl",
)  # fmt: skip
CALL_KEYS = ("kind", "code", *SIZES, "variable", "staged")
SET_KEYS = ("format", "mask")
HANDLER_KEYS = ("status", "reps", "output")
VTL_KEYS = ("register", "allowed")

# The call of a name or a call code on an architecture; None: there is none.
Named = Callable[[str, Arch], CallShape | None]
# The JSON form of one outcome.
OutcomeDict = dict[str, object]


def run_cases(
    lines: Iterable[str],
    path: str = "<stdin>",
    *,
    keep_going: bool = False,
    named: Named | None = None,
) -> Iterator[tuple[int, OutcomeDict | Diagnostic]]:
    """Dispatch every case of a text stream: (line number from 1, outcome or fault), in order.

    A faulty line yields one diagnostic per fault found, with line and column, and
    no outcome; the stream ends there unless `keep_going`. `path` names the
    stream in locations. A stream should be opened with
    `errors="surrogateescape"`: one that fails to decode yields a diagnostic and
    ends, since what follows cannot be told apart into lines. Raises nothing else.
    """
    number = 0
    quick = QuickReader()
    iterator = iter(lines)
    while True:
        number += 1
        try:
            text = next(iterator)
        except StopIteration:
            return
        except UnicodeDecodeError as error:
            yield number, Diagnostic(Location(path, number), f"not UTF-8 text: {error.reason}")
            return
        if not text.strip():
            continue
        case = plain(text)
        known = None if case is None else quick.outcome(case)
        if known is not None:
            yield number, outcome_dict(number, *known)
            continue
        reader = _Reader(path, number, named)
        outcome = reader.outcome(text)
        if case is not None and reader.shape is not None:
            quick.learn(case, reader.shape)
        if outcome is not None:
            yield number, outcome
            continue
        for fault in sorted(reader.faults):
            yield number, fault
        if not keep_going:
            return


_NOTHING: Mapping[str, object] = MappingProxyType({})


def outcome_dict(
    line: int, identity: str, outcome: CallOutcome, left: Mapping[str, object] = _NOTHING
) -> OutcomeDict:
    """The JSON form of an outcome, and of what it leaves behind."""
    return {
        "line": line,
        "id": identity,
        "statuses": list(outcome.status_names),
        "reps_completed": outcome.reps_completed,
        "control": outcome.control,
        "result": outcome.result,
        "ending": outcome.ending.value,
        **left,
    }


@dataclass(frozen=True, slots=True)
class _Case:
    """A well-formed case."""

    call: CallShape
    words: list[int]  # control word, input GPA, output GPA
    abi: Abi
    profile: Profile
    memory: Memory | None
    block: tuple[int, ...] | None  # the registers of a fast call, where they are given
    processors: ProcessorSet | None
    handler: HandlerResult
    output: bytes | None  # what the handler gives as output list, where that is said
    shown: bool  # whether the bytes of the output are part of the answer


class _Reader(ContentReader):
    """Reads one case and dispatches it."""

    def __init__(self, path: str, line: int, named: Named | None = None) -> None:
        """For line `line` of `path`; `named` knows calls by name."""
        super().__init__(path, line)
        self.named = named
        self.shape: CallShape | None = None  # of a well-formed case that has plain members only

    def outcome(self, text: str) -> OutcomeDict | None:
        """The outcome of the case in `text`; None after a fault."""
        try:
            case = parse_object(text)
        except PositionError as error:
            self.fault(error.column, str(error), "one JSON object")
            return None
        self.known(case, CASE_KEYS)
        identity = self.text(case, "id")
        abi = Abi(self.choice(case, "abi", [abi.value for abi in Abi], Abi.X86_64.value))
        call = self.call(case, abi)
        words = [self.number(case, key, MAX_WORD, needed=key == "control") for key in WORDS]
        if call is not None and self.switch(case, call):
            return self.switched(case, call, words[0], identity)
        known = self.case(case, call, words, abi)
        if known is None:
            return None
        if not case.keys() & {"vtl", "data", "registers"}:
            self.shape = known.call
        try:
            return {**outcome_dict(self.line, identity, *_run(known))}
        except ValueError as error:
            # Only now is it known how many entries the handler can have completed.
            self.fault(case["handler"].column if "handler" in case else 1, str(error))
            return None

    def case(
        self, case: Mapping[str, JsonMember], call: CallShape | None, words: list[int], abi: Abi
    ) -> _Case | None:
        """The case, of a call that is no switch; None after a fault."""
        profile = PROFILES[self.choice(case, "profile", list(PROFILES), "tlfs")]
        control = decode_control(words[0])
        handler, memory = self.handler(case), self.memory(case)
        block = self.block(case, abi, profile.forms[abi], fast=control.fast)
        processors = self.processors(case, call)
        output = None if call is None else self.results(case, call.output_size(control.rep_count))
        if self.faults or call is None:
            return None
        if processors is None and (block is not None or "data" in case):
            processors = set_in(call, memory, words[1], block)
        shown = memory is not None and ("data" in case or output is not None)
        return _Case(call, words, abi, profile, memory, block, processors, handler, output, shown)

    def switch(self, case: Mapping[str, JsonMember], call: CallShape) -> bool:
        """Whether the call switches the virtual trust level: one known by name, or with `vtl`."""
        one = call.code in [switch.value for switch in VtlSwitch]
        if "vtl" in case and not one:
            self.fault(case["vtl"].key_column, "'vtl' of a call that switches no level", "no 'vtl'")
        return one and ("vtl" in case or isinstance(case["call"].value, str))

    def switched(
        self, case: Mapping[str, JsonMember], call: CallShape, control: int, identity: str
    ) -> OutcomeDict | None:
        """The outcome of HvCallVtlCall or HvCallVtlReturn: no areas, no statuses."""
        for key in case.keys() & {"memory", "data", "registers", "processors", "handler"}:
            self.fault(case[key].key_column, f"{key!r} of a call without parameters", f"no {key!r}")
        self.choice(case, "profile", list(PROFILES), "tlfs")
        members, _ = self.nested(case, "vtl", VTL_KEYS)
        register = self.number(members or {}, "register", MAX_WORD)
        allowed = self.flag(members or {}, "allowed", default=True)
        if self.faults:
            return None
        outcome = dispatch_vtl(VtlSwitch(call.code), control, register, allowed=allowed)
        return outcome_dict(self.line, identity, outcome)

    def results(self, case: Mapping[str, JsonMember], size: int) -> bytes | None:
        """The `output` of the handler: the whole output list of the call."""
        handler = case.get("handler")
        given = handler.value if handler is not None else None
        member = given.get("output") if isinstance(given, dict) else None
        if member is None:
            return None
        found = self.octets(member, "'output'")
        if len(found) != size and not self.faults:
            shown = f"'output' has {len(found)} bytes, the output list {size}"
            self.fault(member.column, shown, f"{size} bytes")
        return found

    def call(self, case: Mapping[str, JsonMember], abi: Abi) -> CallShape | None:
        """The `call` of a case, as it is on the architecture of a convention."""
        given = case.get("call")
        if self.named is not None and given is not None and isinstance(given.value, str):
            try:
                found = self.named(given.value, abi.arch)
            except UsageError as error:
                self.fault(given.column, str(error))
                return None
            if found is None:
                self.fault(given.column, f"no hypercall {given.value!r}", "a name or a call code")
            return found
        members, column = self.nested(case, "call", CALL_KEYS, needed=True)
        if members is None:
            return None
        kind = self.choice(members, "kind", [kind.value for kind in CallKind], "", column)
        sizes = {key: self.number(members, key, PAGE, "a page of 4096 bytes") for key in SIZES}
        code = self.number(members, "code", 0xFFFF) if "code" in members else None
        variable, staged = self.flag(members, "variable"), self.flag(members, "staged")
        if self.faults:
            return None
        try:
            return CallShape(CallKind(kind), **sizes, variable=variable, code=code, staged=staged)
        except ValueError as error:
            self.fault(column, str(error))
            return None

    def handler(self, case: Mapping[str, JsonMember]) -> HandlerResult:
        """The `handler` of a case."""
        members, _ = self.nested(case, "handler", HANDLER_KEYS)
        if members is None:
            return HandlerResult()
        reps = self.number(members, "reps", MAX_REPS) if "reps" in members else None
        if "status" not in members:
            return HandlerResult(reps=reps)
        status = self.text(members, "status")
        try:
            return HandlerResult(status_named(status), reps)
        except ValueError as error:
            self.fault(members["status"].column, str(error))
            return HandlerResult()

    def processors(
        self, case: Mapping[str, JsonMember], call: CallShape | None
    ) -> ProcessorSet | None:
        """The `processors` of a case."""
        members, column = self.nested(case, "processors", SET_KEYS)
        if members is None:
            return None
        if call is not None and not call.variable:
            self.fault(column, "this call has no variable header", "no 'processors'")
        formats = [one.value for one in SetFormat]
        form = self.choice(members, "format", formats, SetFormat.SPARSE_4K.value)
        mask = self.number(members, "mask", MAX_WORD)
        return None if self.faults else ProcessorSet(SetFormat(form), mask)


def _run(case: _Case) -> tuple[CallOutcome, dict[str, object]]:
    """The outcome of a case, and what it leaves: the output list in memory, or the registers."""
    behaviour = digest if case.output is None else giving(case.call, case.output)
    if case.block is not None:
        fast = fast_call(
            case.call, case.words[0], case.block, abi=case.abi, profile=case.profile,
            handler=case.handler, behaviour=behaviour, processors=case.processors,
        )  # fmt: skip
        form = case.profile.forms[case.abi].block
        values = dict(zip(form, fast.block, strict=True))
        return fast.outcome, {"registers": {name: f"{values[name]:#x}" for name in fast.written}}
    outcome = dispatch(
        case.call, *case.words, abi=case.abi, profile=case.profile, memory=case.memory,
        processors=case.processors, handler=case.handler, behaviour=behaviour,
    )  # fmt: skip
    control = decode_control(case.words[0])
    if case.memory is None or not case.shown or control.fast:
        return outcome, {}
    place = (case.words[2], case.call.output_size(control.rep_count))
    left = case.memory.peek(*place).hex() if case.memory.mapped(*place) else None
    return outcome, {"output": left}
