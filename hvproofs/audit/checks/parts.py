# SPDX-License-Identifier: MIT
"""The parts of a control word at a call, as terms and as numbers of a run."""

from __future__ import annotations

from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.machine.interp import CallEvent
from hvproofs.audit.symbolic.symbols import Number, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

# Lowest bit and width in the control word (TLFS: Hypercall Inputs).
FIELDS = {"code": (0, 16), "varhead": (17, 10), "count": (32, 12), "start": (48, 12)}
RESERVED = (1 << 64) - 1 - sum(((1 << width) - 1) << low for low, width in FIELDS.values())
RESERVED &= ~(1 << 16 | 1 << 31)  # fast, and for the nested hypervisor


def _index(subject: Subject, name: str) -> int | None:
    sink = subject.sink
    return {"code": sink.code, "count": sink.count, "varhead": sink.varhead,
            "start": sink.start}[name]  # fmt: skip


def part(subject: Subject, name: str) -> Term | None:
    """A part in 64 bits: the argument itself, or the field of the control word."""
    index = subject.sink.control if subject.sink.control is not None else _index(subject, name)
    if index is None:
        return b.bv(0, 64)
    if index >= len(subject.reached.arguments):
        return None
    value = subject.reached.arguments[index]
    if not isinstance(value, Number):
        return None
    wide = resized(value.term, 64)
    if subject.sink.control is None:
        return wide
    low, width = FIELDS[name]
    moved = b.bits(Op.LSHR, wide, b.bv(low, 64))
    return b.bits(Op.BAND, moved, b.bv((1 << width) - 1, 64))


def number_of(subject: Subject, event: CallEvent, name: str) -> int | None:
    """The same of a call that was made; None where it is undefined."""
    control = subject.sink.control
    index = control if control is not None else _index(subject, name)
    if index is None:
        return 0
    value = event.arguments[index]
    if not isinstance(value, int) or control is None:
        return value if isinstance(value, int) else None
    low, width = FIELDS[name]
    return value >> low & ((1 << width) - 1)
