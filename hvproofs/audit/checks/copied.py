# SPDX-License-Identifier: MIT
"""Whether all that a block copy takes to the input was set, where it comes from the function's own.

That is its local variables, the pages of hypercalls, and what an allocator gave it. A copy of what
nobody wrote writes nothing. Followed are bytes one by one (`contents`), and loops that fill what is
copied, entry by entry from its start (`prefix`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.places import may_be_in, number
from hvproofs.audit.checks.prefix import List, looped
from hvproofs.audit.checks.putaway import handed, put_away
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.spec.contract import Field
from hvproofs.spec.tlfs import PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

SIZES = (8, 4, 2, 1)  # bytes of an entry that a loop may fill it by


def unset(subject: Subject, one: Access, contents: Contents) -> bool:
    """Whether a write is a copy of something that may not be set.

    `contents` is asked for what is lost, and gets what is taken by somebody's word.
    """
    code = subject.code
    match code.graph.at(one.spot):
        case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) != "memset":
            found = code.value(given[1].value)
        case _:
            return False  # of a store it is asked whether its value is something (`puts`)
    if not isinstance(found, Pointer) or not own(code, found.place):
        return False
    start, end = number(found.offset, code), found.place.size or PAGE
    if start is None or not 0 <= start < end <= PAGE:
        return True
    end = min(end, start + (number(one.size) or end))
    local = Contents(code, found.place, end, [one.spot], contents.lost_of(found.place), first=start)
    ways = [_byte_by_byte(one, local, start, end)]
    ways += _by_loops(subject, one, local, found.place, start)
    for goal in ways:
        rests = code.rests_on(one.spot.block, [code.evaluated.paths[one.spot.block]], goal)
        if rests is not None:
            contents.taken |= dict.fromkeys((*rests, *local.taken))
            return False
    return True


def own(code: Code, place: Place) -> bool:
    """Whether memory holds what the function or its calls put there, and nothing else."""
    handed_out = code.guest.allocator_of(place.name.partition(".")[0]) is not None
    return handed_out or place.kind in (PlaceKind.PAGE, PlaceKind.STACK)


def kept(code: Code) -> Iterator[str]:
    """The memory of allocators whose address nobody else is told: only the function fills it."""
    for value in code.evaluated.values.values():
        place = value.place if isinstance(value, Pointer) else None
        if place is None or code.guest.allocator_of(place.name.partition(".")[0]) is None:
            continue
        if not put_away(code, may_be_in(code, place)) and not any(handed(code, place)):
            yield place.name


def _byte_by_byte(one: Access, local: Contents, start: int, end: int) -> Term:
    """That each byte copied is set: bytes that are like their neighbours at once."""
    held, begin = [b.ule(one.size, b.bv(end - start, 64))], start
    for byte in range(start + 1, end + 1):
        bits = local.held(begin, one.spot)
        if byte < end and [*map(id, local.held(byte, one.spot))] == [*map(id, bits)]:
            continue
        held.append(b.or_(b.and_(*bits), b.ule(one.size, b.bv(begin - start, 64))))
        begin = byte
    return b.and_(*held)


def _by_loops(
    subject: Subject, one: Access, local: Contents, place: Place, start: int
) -> Iterator[Term]:  # fmt: skip
    """For each size of an entry: that a loop filled as many of them as the copy takes."""
    code, copy, lost = subject.code, subject.code.graph.at(one.spot), [*local.lost_of(place)]
    writes = [
        each for each in accesses(code)
        if each.writes and each.place.name == place.name and code.graph.leads(each.spot, one.spot)
        and isinstance(code.graph.at(each.spot), ir.Store) and local.puts(each.spot)
    ]  # fmt: skip
    if not writes or not isinstance(copy, ir.Call):
        return
    path = code.evaluated.paths[one.spot.block]
    here = replace(
        subject, reached=replace(subject.reached, call=copy, path=path, block=one.spot.block)
    )
    for size in SIZES:
        count = b.udiv(b.add(one.size, b.bv(size - 1, 64)), b.bv(size, 64))
        entries = List(place, b.bv(start, 64), size, (Field("", 0, size),), count)
        yield b.or_(*looped(here, entries, writes, lost, local.taken))
