# SPDX-License-Identifier: MIT
"""The control word of a call, decoded as the hypervisor decodes it: terms, and numbers of a run.

Where each field stands is told by `hypervisor.control` alone. A wrapper that is
given the parts puts them together itself: what is too wide for its field is
then for the rules about that part, so nothing reserved is set besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.audit.guest import Sink
from hvproofs.audit.symbolic.symbols import constant_value
from hvproofs.hypervisor.control import LAYOUT, ControlWord, decode_control
from hvproofs.layout.situation import Control
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

WORD = 64  # bits
FIELDS = {name: (low, bits) for name, low, bits in LAYOUT}
CODE = (1 << FIELDS["call_code"][1]) - 1
FAST = 1 << FIELDS["fast"][0]


def mask(*names: str) -> int:
    """The bits of some fields, where they stand in a control word."""
    return sum(((1 << bits) - 1) << low for low, bits in map(FIELDS.__getitem__, names))


_RESERVED = tuple(name for name in FIELDS if name.startswith("reserved"))
RESERVED = mask(*_RESERVED)


def field(word: Term, name: str) -> Term:
    """A field of a control word of 64 bits, itself in 64 bits."""
    low, bits = FIELDS[name]
    return b.bits(Op.BAND, b.bits(Op.LSHR, word, b.bv(low, WORD)), b.bv((1 << bits) - 1, WORD))


def beside(word: Term) -> Control:
    """What a whole control word holds beside code, count and variable header."""
    return Control(field(word, "rep_start"), b.bits(Op.BAND, word, b.bv(RESERVED, WORD)))


def before_mask(word: Term, name: str) -> Term | None:
    """What the code shifted to where a field starts, before the field cuts it; None: not told."""
    low, _ = FIELDS[name]
    found = [term for term, at in _put_together(word, 0) if at == low]
    return found[0] if len(found) == 1 else None


def _put_together(word: Term, moved: int) -> Iterator[tuple[Term, int]]:
    """The terms that are or'ed or added to make a word, each with how far it is shifted left."""
    match word.op:
        case Op.BOR | Op.ADD:
            for one in word.args:
                yield from _put_together(one, moved)
        case Op.SHL if (amount := constant_value(word.args[1])) is not None:
            yield from _put_together(word.args[0], moved + amount)
        case Op.CONST:
            return
        case _:
            yield word, moved


def word_of(sink: Sink, numbers: Sequence[int | None]) -> ControlWord | None:
    """The control word of a call that was made; None where a part of it is not known.

    A part that a wrapper was given stands in its field as it was given, however wide.
    """

    def part(index: int | None) -> int | None:
        return 0 if index is None else numbers[index] if index < len(numbers) else None

    if sink.control is not None:
        word = part(sink.control)
        return None if word is None else decode_control(word % (1 << WORD))
    code, count, qwords, start = map(part, (sink.code, sink.count, sink.varhead, sink.start))
    if code is None or count is None or qwords is None or start is None:
        return None
    return ControlWord(code & CODE, variable_qwords=qwords, rep_count=count, rep_start=start)


def reserved_bits(word: ControlWord) -> int:
    """The reserved bits that are set, where they stand."""
    return sum(int(getattr(word, name)) << FIELDS[name][0] for name in _RESERVED)
