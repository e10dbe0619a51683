# SPDX-License-Identifier: MIT
"""What a wrapper without areas is given: the qwords of the input, in registers."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.audit.checks.fields import sent
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.guest import MAX_ARGUMENTS
from hvproofs.audit.symbolic.symbols import Number, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

QWORD = 8  # bytes


def in_registers(subject: Subject) -> Iterator[Term]:
    """Each qword of the input, as far as the hypervisor reads it; none of a call with areas."""
    if subject.sink.input < MAX_ARGUMENTS:
        return
    read = {byte for one in sent(subject, "header") for byte in range(one.offset, one.end)}
    given = [
        one for index, one in enumerate(subject.reached.arguments) if index != subject.sink.code
    ]
    for index, one in enumerate(given):
        bytes_ = [byte for byte in range(QWORD) if index * QWORD + byte in read]
        if isinstance(one, Number) and bytes_:
            mask = sum(0xFF << 8 * byte for byte in bytes_)
            yield b.bits(Op.BAND, resized(one.term, 64), b.bv(mask, 64))
