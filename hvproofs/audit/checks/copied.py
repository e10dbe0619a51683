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
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import made_from, operands
from hvproofs.audit.checks.places import is_in, may_be_in, number, size_of
from hvproofs.audit.checks.prefix import List, looped
from hvproofs.audit.checks.putaway import handed, put_away
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.facts import region_name
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
    same = found.place.name == contents.place.name
    lost = contents.lost if same else {}
    local = Contents(code, found.place, end, [one.spot], lost, first=start)
    ways = [_byte_by_byte(one, local, start, end)]
    if same or found.place.kind is not PlaceKind.PAGE:  # whose others may be, too
        ways += _by_loops(subject, one, local, start)
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
    pointers = (one for one in code.evaluated.values.values() if isinstance(one, Pointer))
    for name, place in {one.place.name: one.place for one in pointers}.items():
        if code.guest.allocator_of(name.partition(".")[0]) is None:
            continue
        if not put_away(code, may_be_in(code, place)) and not any(handed(code, place)):
            yield name


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


def filled(subject: Subject, one: Access, contents: Contents) -> bool:
    """Whether loops have filled what a value that is stored is read from, memory of its own."""
    code, store = subject.code, subject.code.graph.at(one.spot)
    made = [*made_from(code, [store.value], operands)] if isinstance(store, ir.Store) else []
    known = ir.Load | ir.Cast | ir.Binary
    if not all(isinstance(each, known) for each in made) or not made:
        return False
    return all(_read(subject, each, contents) for each in made if isinstance(each, ir.Load))


def _read(subject: Subject, load: ir.Load, contents: Contents) -> bool:
    """Whether what is read was set: by loops, where it is memory of the function's own."""
    code, at = subject.code, subject.code.value(load.pointer)
    spot = code.graph.spot(load)
    if not isinstance(at, Pointer) or not own(code, at.place):
        return isinstance(at, Pointer)
    shared = at.place.kind is PlaceKind.PAGE or at.place.name == contents.place.name
    if spot is None or shared or number(at.offset, code) is not None:
        return False
    end = b.add(at.offset, b.bv(size_of(code, load.type), 64))
    read = Access(spot, load.pointer, at.place, b.bv(0, 64), end, writes=False)
    local = Contents(code, at.place, 0, [spot])
    path = [code.evaluated.paths[spot.block]]
    return any(
        code.follows(path, goal) and not local.taken for goal in _by_loops(subject, read, local, 0)
    )


def _by_loops(subject: Subject, one: Access, local: Contents, start: int) -> Iterator[Term]:
    """For each size of an entry: that a loop filled as many of them as the copy takes."""
    code, place = subject.code, local.place
    lost = [*local.lost, *_begins(code, place)]
    writes = [
        each for each in accesses(code)
        if each.writes and each.place.name == place.name and code.graph.leads(each.spot, one.spot)
        and isinstance(code.graph.at(each.spot), ir.Store) and local.puts(each.spot)
    ]  # fmt: skip
    reached = replace(subject.reached, path=code.evaluated.paths[one.spot.block])
    here = replace(subject, reached=reached, before=one.spot)
    for size in SIZES if writes else ():
        count = b.udiv(b.add(one.size, b.bv(size - 1, 64)), b.bv(size, 64))
        entries = List(place, b.bv(start, 64), size, (Field("", 0, size),), count)
        yield b.or_(*looped(here, entries, writes, lost, local.taken))


def _begins(code: Code, place: Place) -> Iterator[Spot]:
    """Where the life of memory begins, and what it held is gone."""
    for spot, one in code.graph.instructions():
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global):
            name = one.callee.name
            local = name.startswith("llvm.lifetime.start") and is_in(
                code, one.arguments[-1].value, place
            )
            if local or region_name(name, one.result) == place.name:
                yield spot
