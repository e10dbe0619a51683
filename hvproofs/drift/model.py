# SPDX-License-Identifier: MIT
"""What a reader of debug information hands over: the layout of a struct, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.spec.contract import Arch

MAX_DEPTH = 32  # types inside each other: far beyond any hypercall struct
MAX_MEMBERS = 65_536  # looked at in one build; the structs of all hypercalls have some 2,000

BITS = 8  # per byte


class TypeShape(Enum):
    """What a type is made of, as far as its layout goes."""

    SCALAR = "scalar"  # integer, pointer, enumeration: no inner places
    STRUCT = "struct"  # members one after the other
    UNION = "union"  # members over each other
    ARRAY = "array"  # elements one after the other


@dataclass(frozen=True, slots=True)
class Type:
    """A C type with typedefs and qualifiers taken off."""

    shape: TypeShape
    size: int  # bytes; 0 for a flexible array
    name: str = ""  # tag of a struct or union, name of a scalar; empty: none
    members: tuple[Member, ...] = ()  # of a struct or union
    element: Type | None = None  # of an array
    count: int | None = None  # elements of an array; None: a flexible array, or no array

    @property
    def flexible(self) -> bool:
        """Whether this is an array without a length."""
        return self.shape is TypeShape.ARRAY and self.count is None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct or union."""

    name: str  # empty: an anonymous struct or union
    bit_offset: int  # bits from the start of the struct
    bit_size: int  # bits; 0 for a flexible array
    type: Type


@dataclass(frozen=True, slots=True)
class Struct:
    """A named struct or union of a build."""

    name: str  # the tag
    type: Type
    place: str  # where the build has it: `DWARF DIE 0x1f3` or `BTF type 17`

    @property
    def size(self) -> int:
        """`sizeof`, in bytes; a flexible array adds nothing."""
        return self.type.size


@dataclass(frozen=True, slots=True)
class Build:
    """The structs of interest of one build."""

    path: str  # as the user named it
    reader: str  # what was read: `DWARF` or `BTF`, and what it was inside
    arch: Arch | None  # None: the source does not say
    structs: dict[str, tuple[Struct, ...]]  # by tag; several where units disagree

    @property
    def found(self) -> int:
        """How many of the structs looked for the build has."""
        return len(self.structs)


def fault(path: str, message: str, expected: str = "", hint: str = "") -> SpecError:
    """The error of a source that cannot be read."""
    return SpecError([Diagnostic(Location(path), message, expected, hint)])


class Budget:
    """How many members may still be looked at: damaged types nest without end."""

    def __init__(self, path: str) -> None:
        """`path` is the source's, for the message."""
        self.path = path
        self.left = MAX_MEMBERS

    def spend(self, members: int) -> None:
        """Take `members` from the budget; raises SpecError when it is used up."""
        self.left -= members
        if self.left < 0:
            raise fault(self.path, f"structs of more than {MAX_MEMBERS} members in all")


def distinct(found: list[Struct]) -> dict[str, tuple[Struct, ...]]:
    """By tag, one struct for each layout that occurs, in the order of their first occurrence."""
    layouts: dict[str, dict[Type, Struct]] = {}
    for struct in found:
        layouts.setdefault(struct.name, {}).setdefault(struct.type, struct)
    return {name: tuple(layouts[name].values()) for name in sorted(layouts)}
