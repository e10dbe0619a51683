# SPDX-License-Identifier: MIT
"""How many entries of the input's list a function writes before the call; see `stale`.

Followed are loops that count what they write (`prefix`); a block that is cleared or copied from the
start of the list; the first entries of the list where they are written one by one, or a single one
wherever the list starts; and what the guest's file tells of a function that is called through a
pointer, or writes a set of processors. Anything else is not followed, and no entry counts for it.
The qwords of a variable header are such a list too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.copied import filled, unset
from hvproofs.audit.checks.fields import given
from hvproofs.audit.checks.filled import same_pass
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.prefix import List, gone, looped
from hvproofs.audit.checks.sets import QWORD, writing
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.checks.whole import whole
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import Place, Pointer, resized
from hvproofs.audit.symbolic.vouched import callback, wrote
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, variables

NONE = b.bv(0, 64)  # qwords
ONE_BY_ONE = 16  # entries that are followed where each is written on its own


def written(subject: Subject, one: List, contents: Contents, lost: Sequence[Spot]) -> Term:
    """That every entry was written and is still there: a condition on the way to the call."""
    told = (*_callbacks(subject, one, lost), *_sets(subject, one, lost))
    return b.or_(_put(subject, one, contents, lost), *told)


def data_written(
    subject: Subject, place: Place, start: int, contents: Contents, lost: Sequence[Spot]
) -> Term | None:
    """That as many bytes of the data at the header's end are written as the header says count.

    None where no field says it, or the number that it is given was not found.
    """
    data = subject.call.input.counted if subject.call is not None else None
    count = given(subject, place, start, data.counted_by, lost) if data is not None else None
    if data is None or count is None:
        return None
    byte = Field(data.name, 0, 1)
    bytes_ = List(place, b.bv(start + data.offset, 64), 1, (byte,), count)
    return _put(subject, bytes_, contents, lost)


def _put(subject: Subject, one: List, contents: Contents, lost: Sequence[Spot]) -> Term:
    writes = [each for each in _writes(subject, one, contents)
              if filled(subject, each, contents) or contents.puts(each.spot)]  # fmt: skip
    near = [
        each for each in writes
        if same_pass(subject, each.spot) and not gone(subject, each.spot, lost)
    ]  # fmt: skip
    ways = [*looped(subject, one, writes, lost, contents.taken), *_blocks(subject, one, near)]
    ways += [_alone(subject, one, near)] if number(one.first) is None else []
    return b.or_(b.eq(one.count, b.bv(0, 64)), *ways)


def one_by_one(one: List, contents: Contents, spot: Spot) -> Term:
    """That there are few entries, and what each byte of them holds was put there."""
    first = number(one.first)
    if first is None:
        return b.boolean(False)
    held = [b.ule(one.count, b.bv(ONE_BY_ONE, 64))]
    for index in range(ONE_BY_ONE):
        start = first + index * one.size
        bits = [
            bit for field in one.fields for byte in range(start + field.offset, start + field.end)
            for bit in contents.held(byte, spot)
        ]  # fmt: skip
        held.append(b.or_(b.ule(one.count, b.bv(index, 64)), b.and_(*bits)))
    return b.and_(*held)


def _writes(subject: Subject, one: List, contents: Contents) -> Iterator[Access]:
    code, place = subject.code, one.place.name
    for each in accesses(code):
        before = each.writes and code.graph.leads(each.spot, subject.spot)
        if before and each.place.name == place and not unset(subject, each, contents):
            yield each


# --- blocks ---------------------------------------------------------------------------------------


def _blocks(subject: Subject, one: List, near: Sequence[Access]) -> Iterator[Term]:
    """For each block that begins at or before the list: that it was written and is long enough."""
    last = b.sub(one.count, b.bv(1, 64))
    end = one.at(last, max((field.end for field in one.fields), default=one.size))
    for each in near:
        if isinstance(subject.code.graph.at(each.spot), ir.Call):
            yield _covers(subject, each, one.first, end)


def _alone(subject: Subject, one: List, near: Sequence[Access]) -> Term:
    """That there is one entry, behind what has no known end, and each field of it was written."""
    first, held = b.bv(0, 64), [b.ule(one.count, b.bv(1, 64))]
    for field in one.fields:
        start, end = one.at(first, field.offset), one.at(first, field.end)
        held.append(b.or_(*(_covers(subject, each, start, end) for each in near)))
    return b.and_(*held)


def _covers(subject: Subject, each: Access, start: Term, end: Term) -> Term:
    """That something was written, and all from one byte to another is part of it."""
    code, one = subject.code, subject.code.graph.at(each.spot)
    short = b.ule(each.size, b.bv(1 << 20, 64))
    far = b.and_(short, b.ule(end, b.add(each.offset, each.size)))
    done = [whole(code, one)] if isinstance(one, ir.Call) else []
    path = code.evaluated.paths[each.spot.block]
    return b.and_(path, *done, b.ule(each.offset, start), far)


# --- callbacks ------------------------------------------------------------------------------------


def _callbacks(subject: Subject, one: List, lost: Sequence[Spot]) -> Iterator[Term]:
    """For each callback that was handed the input area: that it wrote so many entries."""
    code, input_ = subject.code, subject.side("input")
    for spot, each in code.graph.instructions():
        fact, result = callback(code.guest, code.evaluated, each), code.number(each.result)
        if not isinstance(each, ir.Call) or fact is None or result is None:
            continue
        here = same_pass(subject, spot) and not gone(subject, spot, lost)
        handed = [code.value(argument.value) for argument in each.arguments]
        if here and code.graph.leads(spot, subject.spot) and input_ in handed[fact.argument :][:1]:
            enough = b.ule(one.count, resized(result, 64))
            positive = b.sle(b.bv(0, result.sort.width), result)
            yield b.and_(code.evaluated.paths[spot.block], wrote(each), positive, enough)


def _sets(subject: Subject, one: List, lost: Sequence[Spot]) -> Iterator[Term]:
    """For each set of processors that is written there: that it takes up so many qwords."""
    code, first = subject.code, number(one.first)
    for spot, call, fact in writing(subject, one.place):
        at, banks = code.value(call.arguments[fact.set].value), code.number(call.result)
        start = number(at.offset, code) if isinstance(at, Pointer) else None
        here = same_pass(subject, spot) and not gone(subject, spot, lost)
        if first is None or start is None or banks is None or not here or one.size != QWORD:
            continue
        mask = start + QWORD  # of valid banks, behind the format; the banks follow it
        if first in (mask, mask + QWORD):
            wide = resized(banks, 64, signed=True)
            room = b.add(wide, b.bv(int(first == mask), 64))
            enough = b.and_(b.slt(b.bv(0, 64), wide), b.ule(one.count, room))
            yield b.and_(code.evaluated.paths[spot.block], enough)


# --- the list -------------------------------------------------------------------------------------


def list_of(
    subject: Subject, place: Place, start: int, fields: tuple[Field, ...]
) -> List | None:  # fmt: skip
    """The list of the input that starts there; None for none, or one of unknown size."""
    count, qwords = part(subject, "count"), part(subject, "varhead")
    if subject.call is None or not fields or count is None or qwords is None:
        return None
    side = subject.call.input
    block, path = subject.spot.block, subject.reached.path
    if variables([qwords]) and subject.code.shows(block, [path], b.eq(qwords, NONE)):
        qwords = NONE
    first = b.add(b.bv(start + side.header_size, 64), b.bits(Op.SHL, qwords, b.bv(3, 64)))
    return List(place, first, side.element_size, fields, count)


def variable_of(
    subject: Subject, place: Place, start: int, *, whole: bool = False
) -> List | None:  # fmt: skip
    """The variable header of the input that starts there; None where the call has none.

    Of data in bytes the first byte of each qword, unless all of it is meant (`whole`).
    """
    side, qwords = (
        subject.call.input if subject.call is not None else None,
        part(subject, "varhead"),
    )
    if side is None or side.variable is None or qwords is None:
        return None
    one = Field(side.variable.name, 0, 1 if side.variable.in_bytes and not whole else QWORD)
    return List(place, b.bv(start + side.header_size, 64), QWORD, (one,), qwords)


def few(subject: Subject, one: List | None) -> int:
    """Where to stop looking at single bytes of the memory, where the list is short; else 0."""
    first = number(one.first) if one is not None else None
    if one is None or first is None:
        return 0
    short = b.ule(one.count, b.bv(ONE_BY_ONE, 64))
    known = [subject.reached.path]
    return first + ONE_BY_ONE * one.size if subject.code.follows(known, short) else 0
