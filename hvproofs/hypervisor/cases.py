# SPDX-License-Identifier: MIT
"""Dispatch cases as JSON lines: what `hvproofs dispatch` reads and writes.

One case a line, blank lines skipped; numbers are integers or strings such as
"0x1000"; members marked with a default may be left out:

    {"id": "any text" (""),
     "call": "HvCall..." | "0x50" (a contract's name, or its call code), or
             {"kind": "simple" | "rep", "code": number (any code is recognised),
              "input_header": bytes (0), "input_element": bytes (0),
              "output_header": bytes (0), "output_element": bytes (0),
              "variable": bool (false), "staged": bool (false)},
     "control": number, "input_gpa": number (0), "output_gpa": number (0),
     "abi": "x86-64" | "x86-32" | "arm64-smccc" | "arm64-hvc1" | "tdx" | "ghcb" | "kvm" ("x86-64"),
     "profile": "tlfs" | "openvmm" ("tlfs"),
     "memory": {"0x1000": "rw" | "r" | "w" | "", ...} (every access succeeds): the pages that are
               mapped, by address, and what the guest may do to each; no other page is,
     "processors": {"format": "sparse-4k" | "all" ("sparse-4k"), "mask": number (0)} (none):
               the set in the header of a call whose variable header is the banks of that set,
     "handler": {"status": "HV_STATUS_..." (success), "reps": entries (see HandlerResult)}}

One outcome a case:

    {"line": number, "id": text, "statuses": ["HV_STATUS_...", ...], "reps_completed": entries,
     "control": number | null, "result": number | null,
     "ending": "returned" | "reexecuted" | "intercepted" | "switched" | "undefined" | "stopped"}
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from hvproofs.errors import Diagnostic, Location
from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import HandlerResult
from hvproofs.hypervisor.call import CallKind, CallShape, ProcessorSet, SetFormat
from hvproofs.hypervisor.control import WORD_BITS
from hvproofs.hypervisor.dispatch import CallOutcome, dispatch
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.positions import JsonMember, PositionError, parse_object
from hvproofs.hypervisor.profile import PROFILES
from hvproofs.hypervisor.quick import QuickReader, plain
from hvproofs.hypervisor.result import status_named
from hvproofs.spec.tlfs import MAX_REPS, PAGE

_SIZES = ("input_header", "input_element", "output_header", "output_element")
_WORDS = ("control", "input_gpa", "output_gpa")
_MAX_WORD = (1 << WORD_BITS) - 1
_CASE_KEYS = ("id", "call", *_WORDS, "abi", "profile", "memory", "processors", "handler")
_ACCESSES = ("rw", "r", "w", "")
_MOST_PAGES = 256  # of the memory of one case
_CALL_KEYS = ("kind", "code", *_SIZES, "variable", "staged")
_SET_KEYS = ("format", "mask")
_HANDLER_KEYS = ("status", "reps")

# The call of a name or a call code; None: there is none.
Named = Callable[[str], CallShape | None]
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


def outcome_dict(line: int, identity: str, outcome: CallOutcome) -> OutcomeDict:
    """The JSON form of an outcome."""
    return {
        "line": line,
        "id": identity,
        "statuses": list(outcome.status_names),
        "reps_completed": outcome.reps_completed,
        "control": outcome.control,
        "result": outcome.result,
        "ending": outcome.ending.value,
    }


class _Reader:
    """Reads one line, collecting every fault in it."""

    def __init__(self, path: str, line: int, named: Named | None = None) -> None:
        """For line `line` of `path`; `named` knows calls by name."""
        self.path, self.line, self.named = path, line, named
        self.faults: list[Diagnostic] = []
        self.shape: CallShape | None = None  # of a well-formed case

    def outcome(self, text: str) -> OutcomeDict | None:
        """The outcome of the case in `text`; None after a fault."""
        try:
            case = parse_object(text)
        except PositionError as error:
            self.fault(error.column, str(error), "one JSON object")
            return None
        self.known(case, _CASE_KEYS)
        identity = self.text(case, "id")
        call = self.call(case)
        words = [self.number(case, key, _MAX_WORD, needed=key == "control") for key in _WORDS]
        abi = self.choice(case, "abi", [abi.value for abi in Abi], Abi.X86_64.value)
        profile = self.choice(case, "profile", list(PROFILES), "tlfs")
        handler, memory = self.handler(case), self.memory(case)
        processors = self.processors(case, call)
        if self.faults or call is None:
            return None
        self.shape = call
        try:
            outcome = dispatch(
                call, *words, abi=abi, profile=profile, memory=memory, processors=processors,
                handler=handler,
            )  # fmt: skip
        except ValueError as error:
            # Only now is it known how many entries the handler can have completed.
            self.fault(case["handler"].column if "handler" in case else 1, str(error))
            return None
        return outcome_dict(self.line, identity, outcome)

    def call(self, case: Mapping[str, JsonMember]) -> CallShape | None:
        """The `call` of a case."""
        given = case.get("call")
        if self.named is not None and given is not None and isinstance(given.value, str):
            found = self.named(given.value)
            if found is None:
                self.fault(given.column, f"no hypercall {given.value!r}", "a name or a call code")
            return found
        members, column = self.nested(case, "call", _CALL_KEYS, needed=True)
        if members is None:
            return None
        kind = self.choice(members, "kind", [kind.value for kind in CallKind], "", column)
        sizes = {key: self.number(members, key, PAGE, "a page of 4096 bytes") for key in _SIZES}
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
        members, _ = self.nested(case, "handler", _HANDLER_KEYS)
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
        members, column = self.nested(case, "processors", _SET_KEYS)
        if members is None:
            return None
        if call is not None and not call.variable:
            self.fault(column, "this call has no variable header", "no 'processors'")
        formats = [one.value for one in SetFormat]
        form = self.choice(members, "format", formats, SetFormat.SPARSE_4K.value)
        mask = self.number(members, "mask", _MAX_WORD)
        return None if self.faults else ProcessorSet(SetFormat(form), mask)

    def memory(self, case: Mapping[str, JsonMember]) -> Memory | None:
        """The `memory` of a case: pages of zeros; None where every access succeeds."""
        given = case.get("memory")
        if given is None:
            return None
        found = Memory()
        if not isinstance(given.value, dict):
            self.fault(given.column, "'memory' is not an object", "an object")
        elif len(given.value) > _MOST_PAGES:
            self.fault(given.column, "'memory' is too large", f"at most {_MOST_PAGES} pages")
        else:
            for name, member in given.value.items():
                self.page(found, name, member)
        return found

    def page(self, memory: Memory, name: str, member: JsonMember) -> None:
        """One page of it."""
        gpa = _integer(name)
        if gpa is None or not 0 <= gpa <= _MAX_WORD or gpa % PAGE:
            self.fault(member.key_column, f"{name!r} is no page", "a multiple of 4096")
        elif member.value not in _ACCESSES:
            told = ", ".join(repr(one) for one in _ACCESSES)
            self.fault(member.column, f"what may be done to page {name} is not known here", told)
        else:
            access = str(member.value)
            memory.map(gpa, PAGE, readable="r" in access, writable="w" in access)

    def nested(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        keys: tuple[str, ...],
        *,
        needed: bool = False,
    ) -> tuple[Mapping[str, JsonMember] | None, int]:
        """A member that is an object with known keys, and its column; None if absent or faulty."""
        member = members.get(key)
        if member is None:
            if needed:
                self.fault(1, f"{key!r} is missing")
            return None, 1
        if not isinstance(member.value, dict):
            self.fault(member.column, f"{key!r} is not an object", "an object")
            return None, member.column
        self.known(member.value, keys)
        return member.value, member.column

    def number(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        limit: int,
        what: str = "",
        *,
        needed: bool = False,
    ) -> int:
        """An integer member in 0..limit, 0 if left out."""
        member = members.get(key)
        expected = f"an integer from 0 to {what or f'{limit:#x}'}"
        if member is None:
            if needed:
                self.fault(1, f"{key!r} is missing", expected)
            return 0
        value = _integer(member.value)
        if value is None:
            self.fault(member.column, f"{key!r} is not an integer", expected)
        elif value < 0:
            self.fault(member.column, f"{key!r} is negative", expected)
        elif value > limit:
            self.fault(member.column, f"{key!r} is too large", expected)
        else:
            return value
        return 0

    def choice(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        names: list[str],
        default: str,
        column: int = 1,
    ) -> str:
        """A member that is one of `names`; without a `default` it must be there."""
        member = members.get(key)
        if member is None:
            if not default:
                self.fault(column, f"{key!r} is missing", " or ".join(names))
            return default
        if member.value in names:
            return str(member.value)
        self.fault(member.column, f"{key!r} is not known here", " or ".join(names))
        return default

    def text(self, members: Mapping[str, JsonMember], key: str) -> str:
        """A string member, empty if left out."""
        member = members.get(key)
        if member is None or isinstance(member.value, str):
            return "" if member is None else str(member.value)
        self.fault(member.column, f"{key!r} is not a string", "a string")
        return ""

    def flag(self, members: Mapping[str, JsonMember], key: str) -> bool:
        """A boolean member, false if left out."""
        member = members.get(key)
        if member is None or isinstance(member.value, bool):
            return member is not None and bool(member.value)
        self.fault(member.column, f"{key!r} is not a boolean", "true or false")
        return False

    def known(self, members: Mapping[str, JsonMember], keys: tuple[str, ...]) -> None:
        """Every member's name must be one of `keys`."""
        for name, member in members.items():
            if name not in keys:
                self.fault(member.key_column, f"unknown key {name!r}", ", ".join(keys))

    def fault(self, column: int, message: str, expected: str = "") -> None:
        """Note a fault."""
        self.faults.append(Diagnostic(Location(self.path, self.line, column), message, expected))


def _integer(value: object) -> int | None:
    """An integer, or one written as a string (0x, 0o, 0b or decimal); None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        try:
            return int(value, 0)
        except ValueError:
            return None
    return None
