# SPDX-License-Identifier: MIT
"""One side of a call against the structs a build has for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hvproofs.drift.fields import Difference, at, differences
from hvproofs.drift.finding import DriftFinding, DriftKind
from hvproofs.drift.flatten import Flat, Node, Tail, flatten, flatten_struct
from hvproofs.drift.model import Struct
from hvproofs.spec.contract import Arch, Call, Contract, ReadingStatus, Side, calls
from hvproofs.spec.tlfs import QWORD
from hvproofs.spec.toml import Document, Path
from hvproofs.terms.integers import align_up


@dataclass(frozen=True, slots=True)
class Context:
    """Where the two things compared stand."""

    contract: str  # the hypercall's name
    side: str  # `input` or `output`
    rep: bool  # a rep call, which may have a list
    document: Document  # the contract's file
    base: Path  # of the side within it
    place: Callable[[Node | None], str]  # where the source has a member, or the whole

    def finding(self, part: str, difference: Difference) -> DriftFinding:
        """A difference with its places; `part` is `header` or `element`."""
        path: Path = (*self.base, part)
        if difference.index is not None:
            path = (*path, difference.index)
        return DriftFinding(
            self.contract, self.side, difference.name, difference.kind, difference.message,
            difference.expected, difference.found, self.document.place(path),
            self.place(difference.node),
        )  # fmt: skip

    def whole(
        self, part: str, kind: DriftKind, message: str, expected: str, found: str
    ) -> DriftFinding:
        """A finding about the side as a whole."""
        return self.finding(part, Difference(kind, None, "", message, expected, found, None))


def readings(contract: Contract, arch: Arch | None, source: str) -> list[Call]:
    """The readings that claim to say what `source` says, else the one followed.

    It stands behind such as are known to be wrong, too. Without an architecture, those of every
    architecture that the call is on.
    """
    found = [call for call in calls(contract) if arch in (None, call.arch)]
    own = [call for call in found if call.variant.startswith(source)]
    if all(call.status is ReadingStatus.FAULTY for call in own):
        own += [call for call in found if call.variant == contract.follows]
    return own


def base_of(call: Call, side: str) -> Path:
    """Where a side of a reading stands in its file."""
    parts = (("per_arch", call.contract.per_arch), ("variant", call.contract.variant))
    for key, tables in parts:
        for index, table in enumerate(tables):
            if getattr(table, side) is call.side(side):
                return (key, index, side)
    return (side,)


def against_struct(call: Call, side: str, struct: Struct, document: Document) -> list[DriftFinding]:
    """What differs between a side and one struct of a build."""
    flat = flatten_struct(struct)

    def place(node: Node | None) -> str:
        if node is None:
            return f"{flat.label} of {flat.size} bytes ({struct.place})"
        return f"{flat.label}, {node.path} {at(node.offset, node.size)} ({struct.place})"

    context = Context(call.name, side, call.is_rep, document, base_of(call, side), place)
    return against(context, call.side(side), flat)


def against(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """What differs between a side and a flattened struct: header, then list."""
    if side.element and not side.header and not side.variable and not flat.tails:
        return _element(context, side, flat)
    growing = bool(side.element or side.variable)
    limit = side.header_size if growing else None
    found = [context.finding("header", d) for d in differences(side.header, flat, limit)]
    if not growing:
        return found + _fixed(context, side, flat)
    return found + (_list(context, side, flat) if side.element else _variable(context, side, flat))


def _fixed(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """A block that does not grow."""
    found = []
    size, padded = side.header_size, align_up(flat.size, QWORD)
    # Padding that the contract writes out at the end is what the hypervisor adds to any area.
    if flat.size != size and not (_padded(side, flat.size) and padded == size):
        message = f"the header has {size} bytes, {flat.label} {flat.size}"
        found.append(context.whole("header", DriftKind.SIZE, message, str(size), str(flat.size)))
    # Another call may share the struct: only in a rep call does a flexible array mean a list. One
    # inside of a field (an HV_VP_SET) is that field's own affair.
    for tail in flat.tails:
        if context.rep and tail.offset >= size:
            message = f"{tail.path} {at(tail.offset, tail.element.size)} each is in no list"
            found.append(
                context.whole("header", DriftKind.ADDITIONAL, message, "no list", tail.path)
            )
    return found


def _padded(side: Side, size: int) -> bool:
    """Whether all that lies behind `size` bytes is padding written out."""
    beyond = [field for field in side.header if field.end > size]
    return bool(beyond) and all(field.pad for field in beyond)


def _variable(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """A header that goes on for a variable number of qwords."""
    start = side.header_size
    ends = [tail.offset for tail in flat.tails] or [flat.size]
    if any(end >= start and (end - start) % QWORD == 0 for end in ends):
        return []
    message = f"the variable header starts at {start}, in {flat.label} at {ends[0]}"
    return [context.whole("variable", DriftKind.OFFSET, message, str(start), str(ends[0]))]


def _list(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """A list behind the header."""
    tail = _tail(side, flat)
    if tail is None:
        return _header_only(context, side, flat)
    found = []
    if tail.offset != side.header_size and not side.variable:
        message = f"the list starts at {side.header_size}, {tail.path} at {tail.offset}"
        expected, other = str(side.header_size), str(tail.offset)
        found.append(context.whole("element", DriftKind.OFFSET, message, expected, other))
    name = tail.path.rpartition(".")[2]
    inner = flatten(tail.element, f"{flat.label}, element of {tail.path}", name)
    return found + _element(context, side, inner)


def _tail(side: Side, flat: Flat) -> Tail | None:
    """The flexible array that is the list: of several, the one whose elements fit."""
    fits = [tail for tail in flat.tails if tail.element.size == side.element_size]
    return next(iter(fits or flat.tails), None)


def _header_only(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """A struct without a flexible array: the header alone, or with a first element."""
    start = side.header_size
    first = [n for n in flat.nodes if n.name.endswith("[0]") and n.offset == start]
    if any(node.size == side.element_size for node in first) or flat.size == start:
        return []
    if first:
        size = first[0].size
        message = f"an element has {side.element_size} bytes, {first[0].path} {size}"
        expected, found = str(side.element_size), str(size)
        return [context.whole("element", DriftKind.ELEMENT_SIZE, message, expected, found)]
    message = f"the header has {start} bytes, {flat.label} {flat.size} and no list"
    return [context.whole("header", DriftKind.SIZE, message, str(start), str(flat.size))]


def _element(context: Context, side: Side, flat: Flat) -> list[DriftFinding]:
    """One element of a list."""
    found = [context.finding("element", d) for d in differences(side.element, flat, None)]
    if flat.size != side.element_size:
        message = f"an element has {side.element_size} bytes, {flat.label} {flat.size}"
        expected, other = str(side.element_size), str(flat.size)
        found.append(context.whole("element", DriftKind.ELEMENT_SIZE, message, expected, other))
    return found
