# SPDX-License-Identifier: MIT
"""BTF, the type information of a kernel, as far as struct layouts need it.

The format is that of the kernel's include/uapi/linux/btf.h and Documentation/bpf/btf.rst. The
type section is walked once to learn where each type starts; only the structs asked for, and what
they are made of, are looked at further. So a vmlinux of 150,000 types takes a fraction of a second.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from hvproofs.drift.model import (
    BITS,
    MAX_DEPTH,
    Budget,
    Member,
    Struct,
    Type,
    TypeShape,
    distinct,
    fault,
)
from hvproofs.errors import SpecError
from hvproofs.spec.contract import Arch

MAGIC = 0xEB9F
HEADER = struct.Struct("<HBBIIIII")  # magic, version, flags, hdr_len, type off/len, str off/len
LAYOUT = struct.Struct("<II")  # layout_off, layout_len: of headers longer than 24 bytes
MAX_TYPES = 4_000_000  # types of one build: a kernel has some 150,000
POINTER = 8  # bytes, on both architectures


class BtfKind(IntEnum):
    """enum of include/uapi/linux/btf.h."""

    VOID = 0  # no type: id 0
    INT = 1  # followed by one word: encoding, offset, bits
    PTR = 2  # type is what is pointed to
    ARRAY = 3  # followed by element type, index type, count
    STRUCT = 4  # vlen members of 12 bytes: name, type, offset
    UNION = 5  # as STRUCT
    ENUM = 6  # vlen values of 8 bytes; size in bytes
    FWD = 7  # a declaration without a body
    TYPEDEF = 8  # another name for type
    VOLATILE = 9  # qualifier of type
    CONST = 10  # qualifier of type
    RESTRICT = 11  # qualifier of type
    FUNC = 12  # a function of prototype type
    FUNC_PROTO = 13  # vlen parameters of 8 bytes
    VAR = 14  # followed by one word: linkage
    DATASEC = 15  # vlen variables of 12 bytes
    FLOAT = 16  # size in bytes
    DECL_TAG = 17  # followed by one word: component index
    TYPE_TAG = 18  # attribute of type
    ENUM64 = 19  # vlen values of 12 bytes; size in bytes


# Bytes behind the 12 of struct btf_type: fixed, and for each of vlen.
_SIZES: tuple[tuple[int, int], ...] = (
    (0, 0), (4, 0), (0, 0), (12, 0), (0, 12), (0, 12), (0, 8), (0, 0), (0, 0), (0, 0),
    (0, 0), (0, 0), (0, 0), (0, 8), (4, 0), (0, 12), (0, 0), (4, 0), (0, 0), (0, 12),
)  # fmt: skip
_ALIASES = (BtfKind.TYPEDEF, BtfKind.VOLATILE, BtfKind.CONST, BtfKind.RESTRICT, BtfKind.TYPE_TAG)


@dataclass(frozen=True, slots=True)
class Btf:
    """A BTF blob whose types were found but not yet looked at."""

    path: str  # as the user named it
    types: bytes  # the type section
    strings: bytes  # the string section
    starts: list[int]  # where type id 1, 2, ... starts in the type section
    budget: Budget  # of members that may be looked at

    def word(self, offset: int, count: int) -> tuple[int, ...]:
        """`count` 32-bit words at `offset`; raises SpecError past the end."""
        if offset + 4 * count > len(self.types):
            raise fault(self.path, f"BTF: a type at {offset:#x} runs past the section's end")
        return struct.unpack_from(f"<{count}I", self.types, offset)

    def name(self, offset: int) -> str:
        """The string at `offset`; raises SpecError past the end."""
        end = self.strings.find(b"\0", offset)
        if offset >= len(self.strings) or end < 0:
            raise fault(self.path, f"BTF: no string at {offset:#x}", hint=_SPLIT)
        return self.strings[offset:end].decode("utf-8", "replace")


_SPLIT = "a module's split BTF goes on from the vmlinux it was built with: --base VMLINUX"


def parse(path: str, data: bytes, base: Btf | None = None) -> Btf:
    """Find the types of a BTF blob; raises SpecError for what is no BTF.

    `base` is what split BTF, as modules have it, goes on from: type numbers and places of
    strings continue those of the base (btf.rst, 4.2), whose structs are then found, too.
    """
    if len(data) < HEADER.size:
        raise fault(path, f"BTF of {len(data)} bytes", f"a header of {HEADER.size} bytes")
    magic, version, _, length, type_at, type_len, text_at, text_len = HEADER.unpack_from(data)
    if magic == 0x9FEB:
        raise fault(path, "BTF of a big-endian machine", "x86-64 or arm64, little-endian")
    if magic != MAGIC:
        raise fault(path, f"no BTF: the file starts with {magic:#06x}", f"{MAGIC:#06x}")
    if version != 1 or length < HEADER.size:
        raise fault(path, f"BTF version {version}, header of {length} bytes", "version 1")
    if max(length + type_at + type_len, length + text_at + text_len) > len(data):
        raise fault(path, "truncated BTF: a section lies behind the end", f"{len(data)} bytes")
    types = data[length + type_at : length + type_at + type_len]
    strings = data[length + text_at : length + text_at + text_len]
    starts = _starts(path, types, _SIZES + _newer(data, length))
    if base is None:
        return Btf(path, types, strings, starts, Budget(path))
    both = base.strings + strings
    for start in starts:
        (name,) = struct.unpack_from("<I", types, start)
        # In another vmlinux than the module's own, a name would start inside of some string.
        if name and both[name - 1 : name] != b"\0":
            message = f"split BTF that does not go on from {base.path}"
            raise fault(path, message, "the vmlinux that this module was built with")
    starts = base.starts + [start + len(base.types) for start in starts]
    return Btf(path, base.types + types, both, starts, Budget(path))


def _newer(data: bytes, length: int) -> tuple[tuple[int, int], ...]:
    """Sizes of kinds newer than ENUM64, which the header of Linux 7 and later tells."""
    if length < HEADER.size + LAYOUT.size:
        return ()
    offset, size = LAYOUT.unpack_from(data, HEADER.size)
    table = data[length + offset : length + offset + size]
    table = table[: len(table) // 4 * 4]
    rows = [(info, element) for info, element, _ in struct.iter_unpack("<BBH", table)]
    return tuple(rows[len(_SIZES) : 128])


def _starts(path: str, types: bytes, sizes: tuple[tuple[int, int], ...]) -> list[int]:
    starts: list[int] = []
    offset, end, unpack = 0, len(types), struct.Struct("<I").unpack_from
    try:
        while offset < end:
            starts.append(offset)
            (info,) = unpack(types, offset + 4)
            fixed, each = sizes[(info >> 24) & 0x7F]
            offset += 12 + fixed + each * (info & 0xFFFFFF)
    except IndexError:
        raise fault(
            path,
            f"BTF: type {len(starts)} is of kind {(info >> 24) & 0x7F}",
            f"kinds 0 to {len(sizes) - 1}",
            "a newer kernel's BTF without a layout section: give a file with DWARF",
        ) from None
    except struct.error:
        raise fault(path, f"truncated BTF: type {len(starts)} has no end") from None
    if offset != end or len(starts) > MAX_TYPES:
        raise fault(path, f"truncated BTF: type {len(starts)} runs past the section's end")
    return starts


def structs(btf: Btf, names: Iterable[str]) -> dict[str, tuple[Struct, ...]]:
    """The structs and unions called `names`; raises SpecError where one is damaged."""
    offsets = name_offsets(btf.strings, names)
    unpack = struct.Struct("<II").unpack_from
    found: list[Struct] = []
    end = max(len(btf.strings), 1)  # a name at 0 is no name
    for index, start in enumerate(btf.starts):
        at, info = unpack(btf.types, start)
        if at >= end:
            message = f"BTF: the name of type {index + 1} lies behind the end of the strings"
            raise fault(btf.path, message, hint=_SPLIT)
        if at in offsets and (info >> 24) & 0x7F in (BtfKind.STRUCT, BtfKind.UNION):
            value = _type(btf, index + 1, 0)
            found.append(Struct(offsets[at], value, f"BTF type {index + 1}"))
    return distinct(found)


def name_offsets(strings: bytes, names: Iterable[str]) -> dict[int, str]:
    """Where each name can start in a string section: also as the tail of a longer string."""
    found: dict[int, str] = {}
    for name in sorted(set(names)):
        text = name.encode() + b"\0"
        at = strings.find(text)
        while name and at >= 0:
            found[at] = name
            at = strings.find(text, at + 1)
    return found


def _type(btf: Btf, number: int, depth: int) -> Type:
    """Type id `number` without its typedefs and qualifiers."""
    for _ in range(MAX_DEPTH):
        if number == 0:
            return Type(TypeShape.SCALAR, 0, "void")
        if number > len(btf.starts):
            raise fault(btf.path, f"BTF: no type {number} of {len(btf.starts)}", hint=_SPLIT)
        start = btf.starts[number - 1]
        name, info, size = btf.word(start, 3)
        kind = (info >> 24) & 0x7F
        if kind not in _ALIASES:
            return _described(btf, start, kind, (name, info, size), depth)
        number = size
    raise fault(btf.path, f"BTF: more than {MAX_DEPTH} typedefs in a row", "types that end")


def _described(btf: Btf, start: int, kind: int, head: tuple[int, ...], depth: int) -> Type:
    if depth > MAX_DEPTH:
        raise fault(btf.path, f"BTF: types nested deeper than {MAX_DEPTH}")
    name, info, size = head
    match kind:
        case BtfKind.PTR:
            return Type(TypeShape.SCALAR, POINTER, "pointer")
        case BtfKind.INT | BtfKind.ENUM | BtfKind.ENUM64 | BtfKind.FLOAT:
            return Type(TypeShape.SCALAR, size, btf.name(name))
        case BtfKind.ARRAY:
            element, _, count = btf.word(start + 12, 3)
            inner = _type(btf, element, depth + 1)
            # The kernel gives a flexible array the count 0.
            return Type(TypeShape.ARRAY, count * inner.size, "", (), inner, count or None)
        case BtfKind.STRUCT | BtfKind.UNION:
            shape = TypeShape.STRUCT if kind == BtfKind.STRUCT else TypeShape.UNION
            return Type(shape, size, btf.name(name), _members(btf, start, info, depth))
        case _:
            raise fault(btf.path, f"BTF: a member of kind {kind}", "a type that has a size")


def _members(btf: Btf, start: int, info: int, depth: int) -> tuple[Member, ...]:
    count, bitfields = info & 0xFFFFFF, info >> 31
    btf.budget.spend(count)
    words = btf.word(start + 12, 3 * count)
    members = []
    for name, number, offset in zip(words[::3], words[1::3], words[2::3], strict=True):
        value = _type(btf, number, depth + 1)
        # With kind_flag the top byte is a bitfield's width (btf.rst, 2.2.4).
        width = offset >> 24 if bitfields else 0
        place = offset & 0xFFFFFF if bitfields else offset
        members.append(Member(btf.name(name), place, width or value.size * BITS, value))
    return tuple(members)


def architecture(btf: Btf) -> Arch | None:
    """Which machine the build is for, told by the registers it saves; None: it does not say.

    BTF names no machine, but every kernel has its `struct pt_regs`: arch/x86 has `orig_ax` in it,
    arch/arm64 `pstate`.
    """
    try:
        found = structs(btf, ["pt_regs"]).get("pt_regs", ())
    except SpecError:
        return None
    names = {member.name for struct in found for member in _plain(struct.type)}
    if "orig_ax" in names:
        return Arch.X86_64
    return Arch.ARM64 if "pstate" in names else None


def _plain(value: Type) -> list[Member]:
    """The members, those of anonymous structs and unions included."""
    found: list[Member] = []
    for member in value.members:
        found += [member] if member.name else _plain(member.type)
    return found
