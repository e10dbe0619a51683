# SPDX-License-Identifier: MIT
"""The parts of a control word at a call, as terms and as numbers of a run."""

from __future__ import annotations

from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.machine.interp import CallEvent
from hvproofs.audit.sites.word import FIELDS, field
from hvproofs.audit.symbolic.symbols import Number, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

# The names of the parts that a wrapper may be given, as the control word has them.
_FIELD = {"code": "call_code", "varhead": "variable_qwords", "count": "rep_count",
          "start": "rep_start"}  # fmt: skip


def _index(subject: Subject, name: str) -> int | None:
    sink = subject.sink
    return {"code": sink.code, "count": sink.count, "varhead": sink.varhead,
            "start": sink.start}[name]  # fmt: skip


def part(subject: Subject, name: str) -> Term | None:
    """A part in 64 bits: the argument itself, or the field of the control word."""
    if subject.sink.control is None:
        return _argument(subject, _index(subject, name))
    whole = word(subject)
    return None if whole is None else field(whole, _FIELD[name])


def word(subject: Subject) -> Term | None:
    """The control word, where the call is given one; None where it is no number."""
    return _argument(subject, subject.sink.control)


def _argument(subject: Subject, index: int | None) -> Term | None:
    """An argument in 64 bits; 0 where the function has none for it."""
    if index is None:
        return b.bv(0, 64)
    if index >= len(subject.reached.arguments):
        return None
    value = subject.reached.arguments[index]
    return resized(value.term, 64) if isinstance(value, Number) else None


def number_of(subject: Subject, event: CallEvent, name: str) -> int | None:
    """The same of a call that was made; None where it is undefined."""
    control = subject.sink.control
    index = control if control is not None else _index(subject, name)
    if index is None:
        return 0
    value = event.arguments[index]
    if not isinstance(value, int) or control is None:
        return value if isinstance(value, int) else None
    low, bits = FIELDS[_FIELD[name]]
    return value >> low & ((1 << bits) - 1)
