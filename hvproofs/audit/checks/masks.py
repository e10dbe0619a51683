# SPDX-License-Identifier: MIT
"""How many banks the mask in the input names, where the function writes it itself.

TLFS, Sparse Virtual Processor Set: one bank behind the mask for each of its bits. Followed are
stores of the whole mask: one that every way to the call passes, and those that some pass behind it.
"""

from __future__ import annotations

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.places import is_in, number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.symbols import Number, Pointer
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

BITS = 64  # of a mask
SIZE = BITS // 8  # bytes
WORD = "if the mask of valid banks names as many banks as were written"


def mask_at(subject: Subject, pointer: Pointer, offset: int) -> Term | None:
    """The mask `offset` bytes into the area, 64 bits; None where not followed."""
    start, code = number(pointer.offset, subject.code), subject.code
    if start is None or _handed(subject, pointer):
        return None
    near = [
        one for one in accesses(code)
        if one.writes and one.place.name == pointer.place.name
        and code.graph.leads(one.spot, subject.spot) and _meets(code, one, start + offset)
    ]  # fmt: skip
    always = [
        one for one in near
        if code.graph.dominates(one.spot, subject.spot) and all(
            code.graph.dominates(other.spot, one.spot) or code.graph.dominates(one.spot, other.spot)
            for other in near
        )
    ]  # fmt: skip
    if not always:
        return None
    last = near.index(always[-1])
    written = [_put(subject, one, start + offset) for one in near[last:]]
    mask = written[0]
    for one, put in zip(near[last + 1 :], written[1:], strict=True):
        came = code.evaluated.paths[one.spot.block]
        mask = b.ite(came, put, mask) if put is not None and mask is not None else None
    return mask


def _put(subject: Subject, one: Access, at: int) -> Term | None:
    """The whole mask that a store writes, in the round that makes the call; None for another."""
    code, store = subject.code, subject.code.graph.at(one.spot)
    here = code.graph.loops[one.spot.block] == code.graph.loops[subject.spot.block]
    whole = number(one.offset) == at and number(one.size) == SIZE
    mask = code.value(store.value) if isinstance(store, ir.Store) and here and whole else None
    return mask.term if isinstance(mask, Number) and mask.term.sort.width == BITS else None


def _handed(subject: Subject, pointer: Pointer) -> bool:
    """Whether a function that may write the mask is handed an address in the area on the way."""
    code = subject.code
    return any(
        isinstance(one, ir.Call) and one is not subject.reached.call
        and isinstance(one.callee, ir.Global) and not block(one.callee.name)
        and code.graph.leads(spot, subject.spot)
        and any(is_in(code, each.value, pointer.place) for each in one.arguments)
        for spot, one in code.graph.instructions()
    )  # fmt: skip


def _meets(code: Code, one: Access, at: int) -> bool:
    """Whether an access may touch the mask at that offset of the memory."""
    first, size = number(one.offset), number(one.size)
    if first is None:
        behind = b.ule(b.bv(at + SIZE, BITS), one.offset)
        return not code.shows(one.spot.block, [code.evaluated.paths[one.spot.block]], behind)
    return first < at + SIZE and (size is None or first + size > at)


def ones(mask: Term) -> Term:
    """How many bits of a mask are set, 64 bits."""
    one = b.bv(1, BITS)
    found = b.bv(0, BITS)
    for index in range(BITS):
        found = b.add(found, b.bits(Op.BAND, b.bits(Op.LSHR, mask, b.bv(index, BITS)), one))
    return found
