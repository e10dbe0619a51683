# SPDX-License-Identifier: MIT
"""A struct as a flat list of places: every member at every depth, unions side by side.

A contract lists the fields of a header in one row; C nests them. What matters to a layout is only
where something starts and ends, so all members of all levels are candidates for a field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hvproofs.drift.model import BITS, Member, Struct, Type, TypeShape

MAX_EXPANDED = 64  # elements of an array that are listed one by one

_RESERVED = re.compile(r"^(pad|padding|mbz|unused|res|resv|__)(\d|_|$)|^padd?ing|reserved|rsvd")


_RAW = re.compile(r"^as_?u(int)?_?\d+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Node:
    """A member at some depth."""

    path: str  # `cpu_mask` or `hv_vp_set.bank_contents`; anonymous members leave no trace
    name: str  # the last part of the path
    start: int  # bits
    end: int  # bits, not included
    leaf: bool  # nothing inside
    parents: tuple[tuple[int, int], ...]  # start and end of the unions it is inside of
    reserved: bool  # called reserved or padding, itself or what it is inside of
    bitfield: bool = False  # declared with a width in bits

    @property
    def names(self) -> set[str]:
        """What a field may call it: `flags` in `target` is also `target.flags`, TargetFlags."""
        parts = self.path.split(".")
        return {plain("".join(parts[index:])) for index in range(len(parts))}

    @property
    def offset(self) -> int:
        """Bytes from the start; the byte of a bitfield's first bit."""
        return self.start // BITS

    @property
    def size(self) -> int:
        """Bytes; those that a bitfield touches."""
        return -(-self.end // BITS) - self.offset


@dataclass(frozen=True, slots=True)
class Tail:
    """A flexible array."""

    path: str
    offset: int  # bytes from the start
    element: Type


@dataclass(frozen=True, slots=True)
class Flat:
    """A struct, flattened."""

    label: str  # `struct hv_input_x`
    size: int  # bytes
    nodes: tuple[Node, ...]  # in order of place, outer ones first
    tails: tuple[Tail, ...]  # flexible arrays


def plain(name: str) -> str:
    """A name without the difference between CamelCase and snake_case."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def is_reserved(name: str) -> bool:
    """Whether a name says that the bytes mean nothing: reserved, RsvdZ, padding1, mbz."""
    word = re.split(r"[\s(\[]", name.lower(), maxsplit=1)[0]
    return bool(_RESERVED.search(word))


def views(value: Type) -> tuple[Member, ...]:
    """The members that tell something: of a union, not `as_uint64` beside a struct as long."""
    if value.shape is not TypeShape.UNION:
        return value.members
    others = tuple(m for m in value.members if not _RAW.search(m.name))
    whole = any(member.type.size == value.size for member in others)
    return others if whole else value.members


class _Flattener:
    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.tails: list[Tail] = []

    def add(self, name: str, path: str, span: tuple[int, int], value: Type, inside: Node) -> None:
        """Take in a member and what is inside it."""
        start, end = span
        if value.flexible:
            self.tails.append(Tail(path, start // BITS, value.element or value))
            return
        reserved = inside.reserved or is_reserved(name)
        bits = value.shape is TypeShape.SCALAR and end - start != value.size * BITS
        # What is reserved may be cut up in any way: its elements are no places of their own.
        leaf = value.shape is TypeShape.SCALAR or (value.shape is TypeShape.ARRAY and reserved)
        node = Node(path, name, start, end, leaf, inside.parents, reserved, bits)
        if name and end > start:
            self.nodes.append(node)
        if value.shape is TypeShape.ARRAY and not reserved:
            self.array(path, start, value, node)
        elif not leaf and value.shape is not TypeShape.ARRAY:
            several = value.shape is TypeShape.UNION and len(views(value)) > 1
            spans = (*inside.parents, span) if several else inside.parents
            self.members(value, start, path, Node(path, name, start, end, False, spans, reserved))

    def members(self, value: Type, start: int, path: str, inside: Node) -> None:
        for member in views(value):
            self.member(member, start, path, inside)

    def member(self, member: Member, base: int, path: str, inside: Node) -> None:
        start = base + member.bit_offset
        inner = ".".join(part for part in (path, member.name) if part)
        self.add(member.name, inner, (start, start + member.bit_size), member.type, inside)

    def array(self, path: str, start: int, value: Type, inside: Node) -> None:
        element = value.element or value
        step = element.size * BITS
        for index in range(min(value.count or 0, MAX_EXPANDED)):
            at = start + index * step
            name = f"{inside.name}[{index}]"
            self.add(name, f"{path}[{index}]", (at, at + step), element, inside)


def flatten(value: Type, label: str, name: str = "") -> Flat:
    """Every place of a type; `name` stands for the whole where it is the element of a list."""
    flattener = _Flattener()
    root = Node("", name, 0, value.size * BITS, False, (), False)
    if value.shape is TypeShape.STRUCT or (
        value.shape is TypeShape.UNION and len(views(value)) == 1
    ):
        flattener.members(value, 0, "", root)
    else:
        flattener.add(name, name, (0, root.end), value, root)
    if name:
        flattener.nodes.append(Node(name, name, 0, root.end, not flattener.nodes, (), False))
    nodes = sorted(flattener.nodes, key=lambda node: (node.start, -node.end))
    return Flat(label, value.size, tuple(nodes), tuple(flattener.tails))


def flatten_struct(struct: Struct) -> Flat:
    """Every place of a struct of a build."""
    return flatten(struct.type, f"{struct.type.shape.value} {struct.name}")
