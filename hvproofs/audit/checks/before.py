# SPDX-License-Identifier: MIT
"""Memory that others may have set before the function made its call; see `stale`.

A variable of the file, and what arguments and variables lead to, outlive the function: what it
leaves as it was counts as set, as a hypothesis that is printed. Not so the pages that all calls
share: those of each CPU, a variable that another function with a part in hypercalls names as well,
and what a static function is handed by callers in its file, which may be such a page.
"""

from __future__ import annotations

from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.places import constant_size, may_be_in, number
from hvproofs.audit.checks.run import those_that_name
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.symbols import Origin, Place, PlaceKind, Pointer


def others(subject: Subject, place: Place) -> str:
    """Whose memory it is that may have been set before, for a person; empty where none may."""
    match place.kind:
        case PlaceKind.STATIC:
            return "" if _shared(subject, place.name) else place.what
        case PlaceKind.FOREIGN:
            return f"what {place.what} points to" if _outlives(subject, place) else ""
        case _:
            return ""


def _outlives(subject: Subject, place: Place) -> bool:
    """Whether an argument or a variable leads to some memory, from pointer to pointer."""
    seen: set[str] = set()
    while place.kind is PlaceKind.FOREIGN and place.name not in seen:
        seen.add(place.name)
        known = subject.code.evaluated.unknowns.get(place.name)
        if known is not None and known.origin is Origin.ARGUMENT:
            return not subject.code.called
        if known is None or known.source is None:
            return False
        place = known.source.place
    return place.kind is PlaceKind.STATIC and not _shared(subject, place.name)


def _shared(subject: Subject, name: str) -> bool:
    """Whether another function names a variable, too, of those that have a part in hypercalls."""
    return bool(those_that_name(subject.code, name.removeprefix("@")))


def stays_set(subject: Subject, place: Place, end: int, contents: Contents) -> bool:
    """Whether all that the function writes behind a header of `end` bytes is something."""
    code, inside = subject.code, may_be_in(subject.code, place)
    for spot, one in code.graph.instructions():
        match one:
            case ir.Store(pointer=pointer) if inside(pointer) and not contents.puts(spot):
                return False
            case ir.AtomicRmw(pointer=pointer) | ir.CompareExchange(pointer=pointer):
                if inside(pointer):
                    return False
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) not in (
                "",
                "memset",
            ) and inside(given[0].value):
                where, size = code.value(given[0].value), constant_size(code, given[2].value)
                start = number(where.offset, code) if isinstance(where, Pointer) else None
                if start is None or not size or start + size > end:
                    return False
            case _:
                pass
    return True
