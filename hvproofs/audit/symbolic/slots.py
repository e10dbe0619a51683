# SPDX-License-Identifier: MIT
"""Addresses on the way to a page of this CPU's own: its variable, and where its pointer stands."""

from __future__ import annotations

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.chains import ARROW
from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    AddressForm,
    Number,
    Opaque,
    PageVariable,
    Place,
    PlaceKind,
    Pointer,
    Slot,
    Value,
    constant_value,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

ZERO_PAGE = 4096  # bytes from address 0 on


def read_of(module: ir.Module, guest: Guest, at: Pointer) -> PageVariable | None:
    """What a page variable holds, or the part of one that leads to a structure of each CPU's."""
    offset = constant_value(at.offset)
    if at.place.kind is not PlaceKind.STATIC or offset is None:
        return None
    name = at.place.name.removeprefix("@")
    page = guest.page_of(name)
    if page is not None and not page.direct and not offset:
        return PageVariable(name)
    for variable, chain in module.chains.items():
        if (chain.variable, chain.holder) == (name, offset):
            return PageVariable(variable.partition(ARROW)[0])
    return None


def slot(module: ir.Module, variable: str, offset: int = 0) -> Slot:
    """Where this CPU's pointer stands, or a place in this CPU's structure."""
    for name, chain in module.chains.items():
        if name.partition(ARROW)[0] == variable and chain.member == offset:
            return Slot(name)
    return Slot(variable, offset)


def fixed(module: ir.Module, value: Value) -> Value:
    """What is read or written through: where a page's pointer stands, where a number says so.

    Of several numbers those in the zero page are left out, which is mapped nowhere.
    """
    if not module.fixed or not isinstance(value, Number):
        return value
    found = {number for number in _numbers(value.term) if number is None or number >= ZERO_PAGE}
    kept = module.fixed.get(found.pop() or 0) if len(found) == 1 else None
    return value if kept is None else Slot(kept.page, physical=kept.physical)


def _numbers(term: Term) -> set[int | None]:
    """What a choice of constants can be, moved or not; None for any number."""
    match term.op, term.args:
        case Op.CONST, _:
            return {int(term.value)}
        case Op.ITE, (_, then, otherwise):
            return _numbers(then) | _numbers(otherwise)
        case Op.ADD, (left, right) if (distance := constant_value(right)) is not None:
            return {
                None if one is None else (one + distance) % (1 << ADDRESS_BITS)
                for one in _numbers(left)
            }
        case _:
            return {None}


def moved(module: ir.Module, at: Slot, distance: int) -> Value:
    """A place in this CPU's structure, some bytes further."""
    chain = module.chains.get(at.variable)
    before = at.offset if chain is None else chain.member
    if distance == 0:
        return at
    if chain is None and not any(name.partition(ARROW)[0] == at.variable for name in module.chains):
        return Opaque("an address computed from a value that is not known")
    offset = (before + distance) % (1 << ADDRESS_BITS)
    return slot(module, at.variable.partition(ARROW)[0], offset)


def of_this_cpu(module: ir.Module, guest: Guest, at: Value) -> Value:
    """This CPU's copy of what has a per-CPU address."""
    match at:
        case PageVariable(variable):
            return slot(module, variable)
        case Pointer(Place(name, PlaceKind.STATIC), offset) if constant_value(offset) == 0:
            page = guest.page_of(name.removeprefix("@"))
            if page is not None and page.direct:
                return Slot(page.variable)
    return Opaque("this CPU's copy of a variable that is no page")


def pointer(guest: Guest, at: Slot) -> Pointer | None:
    """The page that is pointed to from a place of this CPU's own; None for no page."""
    page = guest.page_of(at.variable) if not at.offset else None
    if page is None:
        return None
    what = f"page of {page.variable}"
    form = AddressForm.PHYSICAL if at.physical else AddressForm.VIRTUAL
    place = Place(page.variable, PlaceKind.PAGE, page.size, page.align, what, form=form)
    return Pointer(place, b.bv(0, ADDRESS_BITS))


def overwritten(module: ir.Module, target: Value) -> set[str]:
    """The page variables whose pointer a store to an address may change."""
    match target:
        case Slot(variable):
            base = variable.partition(ARROW)[0]
            return {variable, *(one for one in module.chains if one.partition(ARROW)[0] == base)}
        case Pointer(Place(name, PlaceKind.STATIC), _):
            name = name.removeprefix("@")
            return {name, *(v for v, chain in module.chains.items() if chain.variable == name)}
        case _:
            return set()
