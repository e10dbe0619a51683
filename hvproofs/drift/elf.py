# SPDX-License-Identifier: MIT
"""The sections of an ELF file that hold type information.

pyelftools reads the container. What it would do slowly (260,000 relocations of one object: half a
minute) or without a bound (inflating a section) is done here.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from itertools import islice
from typing import Any

from hvproofs.drift.image import zstd
from hvproofs.drift.model import fault
from hvproofs.errors import MissingExtraError
from hvproofs.spec.contract import Arch

MAX_SECTION = 1 << 30  # bytes of one section: the .debug_info of a whole kernel has some 300 MiB
MAX_SECTIONS = 200_000  # an object built with -ffunction-sections has some thousand

SHF_COMPRESSED = 0x800  # ELF gABI, section flags
SHT_NOBITS = 8  # takes no space in the file
# ch_type of the gABI's Elf64_Chdr.
COMPRESS_ZLIB = 1
COMPRESS_ZSTD = 2

# Relocation types that debug sections use: number and bytes (psABI of either architecture).
_RELOCATIONS = {
    Arch.X86_64: {1: 8, 10: 4, 11: 4},  # R_X86_64_64, _32, _32S
    Arch.ARM64: {257: 8, 258: 4},  # R_AARCH64_ABS64, _ABS32
}
_MACHINES = {"EM_X86_64": Arch.X86_64, "EM_AARCH64": Arch.ARM64}


@dataclass(frozen=True, slots=True)
class Section:
    """Where one section is."""

    name: str
    kind: int  # SHT_NOBITS, or 0 for every other sh_type
    flags: int  # sh_flags
    offset: int  # bytes from the start of the file
    size: int  # bytes in the file


@dataclass(frozen=True, slots=True)
class Elf:
    """An ELF file of one of the two architectures."""

    path: str  # as the user named it
    data: bytes  # the file
    arch: Arch
    relocatable: bool  # an object or a module
    sections: dict[str, Section]  # by name; the first of each name

    def has(self, name: str) -> bool:
        """Whether the section is there and holds anything."""
        section = self.sections.get(name)
        return section is not None and section.kind != SHT_NOBITS and section.size > 0

    def section(self, name: str) -> bytes:
        """A section inflated and relocated, empty if absent; raises SpecError if damaged."""
        if not self.has(name):
            return b""
        content = _content(self.path, self.data, self.sections[name])
        if self.relocatable and self.has(f".rela{name}"):
            return _relocated(self, name, content)
        return content


def open_elf(path: str, data: bytes) -> Elf:
    """Read the section table; raises SpecError, MissingExtraError without pyelftools."""
    try:
        from elftools.elf.elffile import ELFFile
    except ImportError:
        raise MissingExtraError("drift", "pyelftools") from None
    try:
        elf = ELFFile(io.BytesIO(data))
        machine = str(elf["e_machine"])
        sections = _sections(elf)
        relocatable = elf["e_type"] == "ET_REL"
        plain = elf.elfclass == 64 and elf.little_endian
    except Exception as error:  # noqa: BLE001  # whatever pyelftools meets in a damaged file
        reason = str(error) or type(error).__name__
        raise fault(path, f"damaged ELF file: {reason}", "an ELF file that is whole") from None
    if machine not in _MACHINES or not plain:
        wanted = "a 64-bit little-endian file for x86-64 or aarch64"
        order = "little" if elf.little_endian else "big"
        shown = f"{machine.removeprefix('EM_').lower()}, {elf.elfclass}-bit {order}-endian"
        raise fault(path, f"an ELF file for {shown}", wanted)
    return Elf(path, data, _MACHINES[machine], relocatable, sections)


def _sections(elf: Any) -> dict[str, Section]:
    found: dict[str, Section] = {}
    for section in islice(elf.iter_sections(), MAX_SECTIONS):
        header = section.header
        kind = SHT_NOBITS if header["sh_type"] == "SHT_NOBITS" else 0
        place = Section(section.name, kind, header["sh_flags"], header["sh_offset"],
                        header["sh_size"])  # fmt: skip
        found.setdefault(section.name, place)
    return found


def _content(path: str, data: bytes, section: Section) -> bytes:
    raw = data[section.offset : section.offset + section.size]
    if len(raw) != section.size:
        raise fault(path, f"truncated ELF file: section {section.name} lies behind the end")
    if not section.flags & SHF_COMPRESSED:
        return raw
    if len(raw) < 24:
        raise fault(path, f"damaged ELF file: section {section.name} has no compression header")
    kind, _, size = struct.unpack_from("<IIQ", raw)
    if kind not in (COMPRESS_ZLIB, COMPRESS_ZSTD):
        raise fault(
            path, f"section {section.name} is compressed with method {kind}", "zlib (1), zstd (2)",
            "decompress it: objcopy --decompress-debug-sections",
        )  # fmt: skip
    if size > MAX_SECTION:
        raise fault(path, f"section {section.name} of {size} bytes", f"at most {MAX_SECTION}")
    packed = zlib.decompressobj().decompress if kind == COMPRESS_ZLIB else zstd(path)
    try:
        content = packed(raw[24:], size)
    except (zlib.error, ValueError, EOFError, OSError) as error:
        raise fault(path, f"section {section.name} cannot be inflated: {error}") from None
    if len(content) != size:
        raise fault(path, f"section {section.name} inflates to {len(content)} bytes", f"{size}")
    return content


def _relocated(elf: Elf, name: str, content: bytes) -> bytes:
    """Apply the relocations of a debug section: S + A, which is all that such sections use."""
    table = _content(elf.path, elf.data, elf.sections[f".rela{name}"])
    symbols = elf.section(".symtab")
    values = [row[0] for row in struct.iter_unpack("<8xQ8x", symbols[: len(symbols) // 24 * 24])]
    widths = _RELOCATIONS[elf.arch]
    packers = {4: struct.Struct("<I").pack_into, 8: struct.Struct("<Q").pack_into}
    masks = {4: 0xFFFFFFFF, 8: 0xFFFFFFFFFFFFFFFF}
    out, end = bytearray(content), len(content)
    for offset, info, addend in struct.iter_unpack("<QQq", table[: len(table) // 24 * 24]):
        width, symbol = widths.get(info & 0xFFFFFFFF), info >> 32
        if width is None:
            continue  # addresses of code: no type has any
        if offset + width > end or symbol >= len(values):
            raise fault(elf.path, f"damaged ELF file: a relocation of {name} at {offset:#x}")
        packers[width](out, offset, values[symbol] + addend & masks[width])
    return bytes(out)
