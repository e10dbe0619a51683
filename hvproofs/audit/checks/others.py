# SPDX-License-Identifier: MIT
"""Other hypercalls of the function, held to the contracts that their call codes select.

Of one that is chosen as the code runs nothing is known to be written; in a run it is the one
that its call code says.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit.checks.fields import header_in_run
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.sites.word import CODE, word_of
from hvproofs.spec.contract import Call
from hvproofs.spec.tlfs import MAX_REPS, PAGE, REPS, STATUS
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import variables


def other_call(code: Code, call: ir.Call) -> Subject | None:
    """The call as one that is judged; None where which one it is is not known."""
    reached = next((one for one in code.evaluated.reached if one.call is call), None)
    sink = code.guest.sink_of(reached.callee) if reached is not None else None
    if reached is None or sink is None:
        return None
    word = part(Subject(code, reached, sink, None), "code")
    if word is None or variables([word]):
        return None
    return Subject(code, reached, sink, code.codes.get(evaluate(word, {}) & CODE))


@dataclass(frozen=True, slots=True)
class Out:
    """Where a call of a run puts its output."""

    address: int
    asked: int  # entries
    call: Call | None  # None: nothing is known of its call code
    input: int | None  # address
    bare: bool = False  # nobody repeats the call: it may succeed when some entries are done

    def size(self, machine: Machine, answer: int) -> int:
        """How many bytes it has written when it gives that answer.

        Of a call of which nothing is known that is all to the page's end.
        """
        if self.call is None:
            return 0 if answer & STATUS else PAGE - self.address % PAGE
        side, entries = self.call.output, self.asked
        if answer & STATUS:
            valid = self.call.contract.partial and not side.header_size
            entries = min(answer >> REPS & MAX_REPS, self.asked) if valid else 0
        elif self.bare:
            entries = min(max(answer >> REPS & MAX_REPS, 1), self.asked)
        header = 0 if answer & STATUS else header_in_run(machine, self.call, self.input)
        return header + entries * side.element_size


def output_of(code: Code, event: CallEvent) -> Out | None:
    """The output area of a call of a run; None for none, or where it is not known."""
    sink = code.guest.sink_of(event.callee)
    if sink is None or sink.output >= len(event.arguments):
        return None
    numbers = [one if isinstance(one, int) else None for one in event.arguments]
    said, address = word_of(sink, numbers), numbers[sink.output]
    if said is None or not address:
        return None
    call = code.codes.get(said.call_code)
    none = call is not None and not call.output.present
    bare = sink.control is not None
    return None if none else Out(address, said.rep_count, call, numbers[sink.input], bare)


def leaves(machine: Machine, out: Out | None, answer: int) -> None:
    """Write what a call of a run does; its bytes are zeros."""
    size = out.size(machine, answer) if out is not None else 0
    if out is not None and machine.memory.find(out.address) is not None:
        machine.memory.write_bytes(out.address, bytes(size), b"\xff" * size)
