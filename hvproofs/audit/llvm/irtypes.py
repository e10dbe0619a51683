# SPDX-License-Identifier: MIT
"""The types of LLVM IR that guest code uses, and where their bytes are.

Sizes, alignments and offsets follow the System V ABI as LLVM's data layout
strings of x86-64 and AArch64 Linux give it: integers aligned to their size
up to 16 bytes, pointers of 64 bits, structures padded unless packed.
"""

from __future__ import annotations

from dataclasses import dataclass

POINTER_BITS = 64  # the only width the audit accepts; the reader refuses others
MAX_TYPE_DEPTH = 64  # no C type nests deeper; a stranger's may


@dataclass(frozen=True, slots=True)
class VoidType:
    """No value."""


@dataclass(frozen=True, slots=True)
class IntType:
    """An integer without a sign."""

    bits: int  # 1 ... 2**23 as LLVM allows; C gives 1 ... 128


@dataclass(frozen=True, slots=True)
class PointerType:
    """An opaque pointer."""

    space: int = 0  # address space; on x86 256 is %gs, 257 is %fs


@dataclass(frozen=True, slots=True)
class ArrayType:
    """`[count x element]`."""

    count: int  # elements; 0 for a flexible array member
    element: Type


@dataclass(frozen=True, slots=True)
class StructType:
    """A structure with a body, named or literal."""

    members: tuple[Type, ...]
    packed: bool  # no padding between members, alignment 1
    name: str = ""  # without `%`; empty for a literal one


@dataclass(frozen=True, slots=True)
class OtherType:
    """A type the audit has no use for: floating point, vectors, labels, metadata, tokens."""

    text: str  # as LLVM prints it


@dataclass(frozen=True, slots=True)
class NamedType:
    """A structure referred to by name; `Module.structs` has its body, if it has one."""

    name: str  # without `%`


@dataclass(frozen=True, slots=True)
class FunctionType:
    """The type of a call through a function with variable arguments."""

    result: Type
    parameters: tuple[Type, ...]
    variadic: bool


Type = (
    VoidType | IntType | PointerType | ArrayType | StructType | OtherType | NamedType | FunctionType
)


class Structs(dict[str, StructType]):
    """Name to body; an opaque structure has no entry, and a body that is there stays.

    Bytes of named structures are worked out once: kernels nest hundreds, and a run asks often.
    """

    def __init__(self) -> None:
        """No structure is known."""
        super().__init__()
        self.aligns: dict[str, int] = {}  # by name
        self.sizes: dict[str, int] = {}  # by name
        self.offsets: dict[tuple[str, int], int] = {}  # by name and member
        self.steps: dict[Type, int] = {}  # of arrays, by type of the element


class LayoutError(ValueError):
    """A type has no size: opaque, too deep, or one the audit does not know."""


def resolve(kind: Type, structs: Structs) -> Type:
    """`kind` with a structure's name replaced by its body; LayoutError when it has none."""
    if isinstance(kind, NamedType):
        body = structs.get(kind.name)
        if body is None:
            raise LayoutError(f"structure %{kind.name} has no body")
        return body
    return kind


def _round_up(value: int, alignment: int) -> int:
    return -(-value // alignment) * alignment


def align_of(kind: Type, structs: Structs, depth: int = 0) -> int:
    """The ABI alignment in bytes; LayoutError when the type has none."""
    if depth > MAX_TYPE_DEPTH:
        raise LayoutError("type nested too deeply")
    match resolve(kind, structs):
        case IntType(bits):
            return min(16, 1 << (max(8, bits) - 1).bit_length() - 3)
        case PointerType():
            return POINTER_BITS // 8
        case ArrayType(_, element):
            return align_of(element, structs, depth + 1)
        case StructType(members, packed, name):
            if packed or not members:
                return 1
            found = structs.aligns.get(name) if name else None
            if found is None:
                found = max(align_of(member, structs, depth + 1) for member in members)
                structs.aligns[name] = found
            return found
        case other:
            raise LayoutError(f"no alignment known for {other}")


def store_size_of(kind: Type, structs: Structs, depth: int = 0) -> int:
    """Bytes a load or store of the type touches; LayoutError when it has no size."""
    if depth > MAX_TYPE_DEPTH:
        raise LayoutError("type nested too deeply")
    match resolve(kind, structs):
        case IntType(bits):
            return (bits + 7) // 8
        case PointerType():
            return POINTER_BITS // 8
        case ArrayType(count, element):
            return count * size_of(element, structs, depth + 1)
        case StructType() as body:
            return _struct_size(body, structs, depth + 1)
        case other:
            raise LayoutError(f"no size known for {other}")


def size_of(kind: Type, structs: Structs, depth: int = 0) -> int:
    """Bytes from one array element to the next; LayoutError when it has no size."""
    found = None if depth else structs.steps.get(kind)
    if found is None:
        size = store_size_of(kind, structs, depth)
        found = _round_up(size, align_of(kind, structs, depth))
        if not depth:
            structs.steps[kind] = found
    return found


def _struct_size(body: StructType, structs: Structs, depth: int) -> int:
    if body.name and body.name in structs.sizes:
        return structs.sizes[body.name]
    end = 0
    for member in body.members:
        if not body.packed:
            end = _round_up(end, align_of(member, structs, depth))
        end += size_of(member, structs, depth)
    size = end if body.packed else _round_up(end, align_of(body, structs, depth))
    structs.sizes[body.name] = size
    return size


def offset_of(body: StructType, index: int, structs: Structs) -> int:
    """Offset in bytes of member `index`; LayoutError when there is none."""
    if not 0 <= index < len(body.members):
        raise LayoutError(f"structure %{body.name} has no member {index}")
    known = structs.offsets.get((body.name, index)) if body.name else None
    if known is not None:
        return known
    end = 0
    for place, member in enumerate(body.members):
        if not body.packed:
            end = _round_up(end, align_of(member, structs))
        if place == index:
            break
        end += size_of(member, structs)
    structs.offsets[body.name, index] = end
    return end
