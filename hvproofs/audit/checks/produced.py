# SPDX-License-Identifier: MIT
"""What a call has written of its output, and which reads stay within it; see `failure`."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.answer import completes, made, reps, succeeded
from hvproofs.audit.checks.fields import output_header
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def amount(subject: Subject) -> Term | None:
    """How many bytes of its output a call has written, 64 bits; None where that is not known.

    Of data that a field of the input counts, as many bytes as that says.

    After a failure none (TLFS: Hypercall Status Code), but for the entries completed where the
    contract says that they are valid.
    """
    count = part(subject, "count")
    if subject.call is None or count is None:
        return None
    side, good, none = subject.call.output, succeeded(subject), b.bv(0, 64)
    valid = reps(subject) if subject.call.contract.partial and not side.header_size else None
    entries = b.ite(good, made(subject, count), valid if valid is not None else none)
    header = b.ite(good, output_header(subject, subject.call), none)
    return b.add(header, b.mul(entries, b.bv(side.element_size, 64)))


def behind(
    subject: Subject, output: Pointer, reads: Sequence[ir.Instruction], *, failed: bool
) -> list[ir.Instruction]:
    """The reads that are not shown to stay within what the call wrote.

    After success that is all of the header, but of data that the input counts as much as it says,
    and an entry for each rep completed, which is each asked for where a wrapper repeats the call;
    after a failure (`failed`) an entry for each completed. Of a function that is handed the output
    it is not known what it reads. A read that may leave the memory itself is for access-in-region.
    """
    count, done = part(subject, "count"), reps(subject)
    if subject.call is None or count is None or done is None:
        return list(reads)
    size = done if failed else made(subject, count)
    side = subject.call.output
    header = output_header(subject, subject.call)
    room = b.add(header, b.mul(size, b.bv(side.element_size, 64)))
    end = b.add(output.offset, room)
    good = succeeded(subject)
    known = [*completes(subject, count), b.not_(good) if failed else good]
    inside = {
        id(subject.code.graph.at(one.spot))
        for one in accesses(subject.code)
        if not one.writes and one.place.name == output.place.name
        and any(subject.code.graph.at(one.spot) is each for each in reads)
        and (_within(subject, one, known, end) or (not failed and _outside(subject, one)))
    }  # fmt: skip
    return [one for one in reads if id(one) not in inside]


def leaves(subject: Subject, reads: Sequence[ir.Instruction]) -> bool:
    """Whether a read is not shown to stay in its memory."""
    return any(
        _outside(subject, one)
        for one in accesses(subject.code)
        if not one.writes and any(subject.code.graph.at(one.spot) is each for each in reads)
    )


def _outside(subject: Subject, one: Access) -> bool:
    """Whether a read is not shown to stay in the memory of the output."""
    known = [subject.code.evaluated.paths[one.spot.block]]
    return not subject.code.shows(one.spot.block, known, one.inside)


def _within(subject: Subject, one: Access, known: Sequence[Term], end: Term) -> bool:
    code = subject.code
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[one.spot.block]
    here = [code.evaluated.paths[one.spot.block], *([subject.reached.path] if same else [])]
    near = b.and_(b.ule(one.size, end), b.ule(one.offset, b.sub(end, one.size)))
    goal = b.or_(b.eq(one.size, b.bv(0, 64)), near)
    return code.shows(one.spot.block, [*here, *known], goal)
