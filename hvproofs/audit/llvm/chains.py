# SPDX-License-Identifier: MIT
"""Pages that a structure of each CPU's own points to, found by the debug information.

A guest's file writes them as C does, `variable.member->pointer`: the member of the variable is
the per-CPU address of a structure, whose member points to the page.
"""

from __future__ import annotations

from collections.abc import Iterable

from hvproofs.audit.llvm.ir import Chain
from hvproofs.audit.llvm.metadata import Metadata
from hvproofs.audit.llvm.text import ModuleText, debug_node

ARROW = "->"
STRUCTURE = 1 << 16  # bytes: members farther from the start are not looked for


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
