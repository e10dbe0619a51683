# SPDX-License-Identifier: MIT
"""Pages that a structure of each CPU's own points to, found by the debug information.

A guest's file writes them as C does, `variable.member->pointer`: the member of the variable is
the per-CPU address of a structure, whose member points to the page. Where each CPU has a structure
of its own at one address, they write `Type@address.member`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hvproofs.audit.llvm.metadata import Metadata
from hvproofs.audit.llvm.text import ModuleText, debug_node

ARROW = "->"
AT = "@"  # between a type and the address that each CPU has one of it at
STRUCTURE = 1 << 16  # bytes: members farther from the start are not looked for


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the pointer to a page stands that a structure of each CPU's own holds."""

    variable: str  # the global that leads to the structure
    holder: int  # bytes from its start to the per-CPU address of the structure
    member: int  # bytes from the start of the structure to the pointer


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in a structure of each CPU's own: an address of a page."""

    page: str  # its variable
    physical: bool  # whether it is the physical address, not the pointer


def holder(variable: str) -> str:
    """The global that a page variable starts with."""
    return variable.partition(ARROW)[0].partition(".")[0]


def chains(text: ModuleText, variables: Iterable[str]) -> dict[str, Chain]:
    """Where the pointers stand, as far as the module says how its structures are laid out."""
    found: dict[str, Chain] = {}
    for one in variables:
        if ARROW in one and holder(one) in text.globals:
            chain = _chain(text.metadata, one, debug_node(text.globals[holder(one)][1]))
            found |= {one: chain} if chain is not None else {}
    return found


def _chain(metadata: Metadata, variable: str, node: int) -> Chain | None:
    before, _, behind = variable.partition(ARROW)
    name, *outer = before.split(".")
    first = _walk(metadata, metadata.type_of(node), outer)
    if first is None:
        return None
    second = _walk(metadata, metadata.pointee(first[1]), behind.split("."))
    if second is None or not metadata.is_pointer(second[1]):
        return None
    if max(first[0], second[0]) > STRUCTURE - 8:
        return None
    return Chain(name, first[0], second[0])


def _walk(metadata: Metadata, kind: int, names: list[str]) -> tuple[int, int] | None:
    """Bytes from the start of a type to a member of a member, and its type; None for none."""
    start = 0
    for name in names:
        found = metadata.member(kind, name)
        if found is None:
            return None
        start, kind = start + found[0], found[1]
    return start, kind


def fixed(text: ModuleText, pointers: Mapping[str, str]) -> dict[int, Kept]:
    """Where the addresses of pages stand in structures that each CPU has at one address.

    `pointers`: the page's variable by what leads to it, another name for its physical address.
    Of a structure that the module does not lay out nothing is known.
    """
    found: dict[int, Kept] = {}
    for written, page in pointers.items():
        base, _, members = written.partition(".")
        kind, at, address = base.partition(AT)
        metadata, names = text.metadata, members.split(".")
        where = _walk(metadata, metadata.structure(kind), names) if at else None
        if where is not None:
            found[int(address, 0) + where[0]] = Kept(page, written != page)
    return found
