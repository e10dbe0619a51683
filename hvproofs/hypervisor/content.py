# SPDX-License-Identifier: MIT
"""What stands in the memory and the registers of a case, and what is made of it."""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.hypervisor.abi import Abi, RegisterForm
from hvproofs.hypervisor.behaviour import HEADER_INDEX, Behaviour
from hvproofs.hypervisor.call import CallShape, ProcessorSet
from hvproofs.hypervisor.control import WORD_BITS
from hvproofs.hypervisor.memory import Memory, MemoryAccessError
from hvproofs.hypervisor.positions import JsonMember
from hvproofs.hypervisor.reading import MemberReader, integer
from hvproofs.spec.tlfs import PAGE, QWORD

ACCESSES = ("rw", "r", "w", "")  # what a guest may do to a page
MOST_PAGES = 256  # of the memory of one case
MAX_WORD = (1 << WORD_BITS) - 1
_SET_SIZE = 2 * QWORD  # format and mask


class ContentReader(MemberReader):
    """Reads the members of a case that have bytes."""

    def memory(self, case: Mapping[str, JsonMember]) -> Memory | None:
        """The `memory` of a case, with its `data`; None where every access succeeds."""
        given = case.get("memory")
        if given is None:
            if "data" in case:
                self.fault(case["data"].column, "'data' without 'memory'", "pages to put it in")
            return None
        found = Memory()
        if not isinstance(given.value, dict):
            self.fault(given.column, "'memory' is not an object", "an object")
        elif len(given.value) > MOST_PAGES:
            self.fault(given.column, "'memory' is too large", f"at most {MOST_PAGES} pages")
        else:
            for name, member in given.value.items():
                self._page(found, name, member)
            self._data(found, case)
        return found

    def _page(self, memory: Memory, name: str, member: JsonMember) -> None:
        """One page of it."""
        gpa = integer(name)
        if gpa is None or not 0 <= gpa <= MAX_WORD or gpa % PAGE:
            self.fault(member.key_column, f"{name!r} is no page", "a multiple of 4096")
        elif member.value not in ACCESSES:
            told = ", ".join(repr(one) for one in ACCESSES)
            self.fault(member.column, f"what may be done to page {name} is not known here", told)
        else:
            access = str(member.value)
            memory.map(gpa, PAGE, readable="r" in access, writable="w" in access)

    def _data(self, memory: Memory, case: Mapping[str, JsonMember]) -> None:
        """The bytes that stand in it; what is not given is zero."""
        given = case.get("data")
        if given is None:
            return
        if not isinstance(given.value, dict):
            self.fault(given.column, "'data' is not an object", "an object")
            return
        for name, member in given.value.items():
            gpa = integer(name)
            content = self.octets(member, f"the data at {name}")
            if gpa is None or not 0 <= gpa <= MAX_WORD:
                self.fault(member.key_column, f"{name!r} is no address", "a number")
            elif content:
                try:
                    memory.fill(gpa, content)
                except MemoryAccessError as error:
                    self.fault(member.key_column, str(error), "pages of 'memory'")

    def block(
        self, case: Mapping[str, JsonMember], abi: Abi, form: RegisterForm, *, fast: bool
    ) -> tuple[int, ...] | None:
        """The parameter block in `registers`, a value for each qword; None where none is given.

        XMM0 is both its halves, XMM0.low and XMM0.high. What is not given is zero.
        """
        if not form.block and "registers" in case:
            message = f"{abi.value} has no registers of a fast call"
            self.fault(case["registers"].column, message, "no 'registers'")
            return None
        whole = {name.partition(".")[0] for name in form.block if "." in name}
        names = (*form.block, *sorted(whole))
        members, column = self.nested(case, "registers", names)
        if members is None:
            return None
        if not fast:
            self.fault(column, "'registers' of a call that is not fast", "bit 16 of the control")
        values = dict.fromkeys(form.block, 0)
        for name, member in members.items():
            if name in whole:
                value = self.number(members, name, (1 << 2 * WORD_BITS) - 1)
                halves = {f"{name}.low": value & MAX_WORD, f"{name}.high": value >> WORD_BITS}
                if halves.keys() & members.keys():
                    self.fault(member.key_column, f"{name!r} beside a half of it")
                values.update(halves)
            elif name in values:
                values[name] = self.number(members, name, MAX_WORD)
        return tuple(values.values())


def set_in(
    call: CallShape, memory: Memory | None, input_gpa: int, block: tuple[int, ...] | None
) -> ProcessorSet | None:
    """The set of processors that stands in the input; None: there is none, or it is not seen."""
    if call.set_offset is None:
        return None
    if block is not None:
        content = b"".join(value.to_bytes(QWORD, "little") for value in block)
        content = content[call.set_offset : call.set_offset + _SET_SIZE]
    elif memory is not None and memory.mapped(input_gpa + call.set_offset, _SET_SIZE):
        content = memory.peek(input_gpa + call.set_offset, _SET_SIZE)
    else:
        return None
    return ProcessorSet.at(content) if len(content) == _SET_SIZE else None


def giving(call: CallShape, output: bytes) -> Behaviour:
    """The behaviour of a handler whose results are the bytes of an output list."""

    def behaviour(index: int, _head: bytes, _variable: bytes, _element: bytes, size: int) -> bytes:
        entry = call.output_header + call.output_element * index
        low = 0 if index == HEADER_INDEX else entry
        return output[low : low + size]

    return behaviour
