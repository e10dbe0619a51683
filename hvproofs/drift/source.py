# SPDX-License-Identifier: MIT
"""Opens whatever a user points at: an object, a module, a vmlinux, BTF, a kernel image."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hvproofs.drift import btf, dwarf
from hvproofs.drift.dwarf_unit import Sections
from hvproofs.drift.elf import Elf, open_elf
from hvproofs.drift.image import find_btf, unpack
from hvproofs.drift.model import Build, fault
from hvproofs.spec.contract import Arch

MAX_FILE = 4 << 30  # bytes: a vmlinux with DWARF has some 500 MiB
PIECE = 16 << 20  # bytes read at a time
WANTED = "an ELF file with DWARF or .BTF, raw BTF, or a kernel image with BTF in it"

ELF_MAGIC = b"\x7fELF"
BTF_MAGIC = (b"\x9f\xeb", b"\xeb\x9f")  # either byte order


def read_build(path: str, names: Iterable[str], arch: Arch | None = None) -> Build:
    """The structs called `names` in a build.

    `arch` is what the user says, for raw BTF, which names no machine. Raises SpecError where the
    file holds no type information or is damaged, MissingExtraError without pyelftools.
    """
    data = _read(path)
    return _opened(path, data, sorted(set(names)), arch, "")


def _read(path: str) -> bytes:
    pieces: list[bytes] = []
    left = MAX_FILE + 1
    try:
        with Path(path).open("rb") as stream:
            # In pieces, since a device or pipe has no size and an unbounded read no end.
            while left > 0 and (piece := stream.read(min(left, PIECE))):
                pieces.append(piece)
                left -= len(piece)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise fault(path, f"cannot read the file: {reason}", WANTED) from None
    if left <= 0:
        raise fault(path, f"file larger than {MAX_FILE >> 30} GiB", WANTED)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _opened(path: str, data: bytes, names: list[str], arch: Arch | None, inside: str) -> Build:
    if data.startswith(BTF_MAGIC):
        return _from_btf(path, data, names, arch, inside)
    if data.startswith(ELF_MAGIC):
        return _from_elf(path, data, names, inside)
    image = None if inside else unpack(path, data)
    if image is not None:
        return _opened(path, image.data, names, arch, f", {image.how}")
    found = find_btf(data)
    if found:
        return _from_btf(path, found, names, arch, inside or ", a raw image")
    if inside:
        raise fault(path, f"no type information{inside}", "BTF (CONFIG_DEBUG_INFO_BTF)")
    raise fault(path, f"no type information: starts with {data[:4].hex() or 'nothing'}", WANTED)


def _from_btf(path: str, data: bytes, names: list[str], arch: Arch | None, inside: str) -> Build:
    blob = btf.parse(path, data)
    known = btf.architecture(blob)
    return Build(path, f"BTF{inside}", known or arch, btf.structs(blob, names))


def _from_elf(path: str, data: bytes, names: list[str], inside: str) -> Build:
    elf = open_elf(path, data)
    has_dwarf = elf.has(".debug_info")
    # A module's .BTF is split: it counts on the types of a vmlinux that is not at hand.
    if elf.has(".BTF") and not (elf.relocatable and has_dwarf):
        blob = btf.parse(path, elf.section(".BTF"))
        return Build(path, f".BTF{inside}", elf.arch, btf.structs(blob, names))
    if not has_dwarf:
        raise _nothing(elf)
    sections = Sections(
        info=elf.section(".debug_info"),
        abbrev=elf.section(".debug_abbrev"),
        str=elf.section(".debug_str"),
        line_str=elf.section(".debug_line_str"),
        str_offsets=elf.section(".debug_str_offsets"),
    )
    return Build(path, f"DWARF{inside}", elf.arch, dwarf.structs(path, sections, names))


def _nothing(elf: Elf) -> Exception:
    if elf.has(".zdebug_info"):
        return fault(
            elf.path, "debug sections in the old GNU compression (.zdebug_info)", ".debug_info",
            "objcopy --decompress-debug-sections",
        )  # fmt: skip
    if elf.has(".debug_info.dwo"):
        return fault(elf.path, "split DWARF (.debug_info.dwo)", "a build without -gsplit-dwarf")
    return fault(
        elf.path, "an ELF file without type information: it was stripped, or built without -g",
        "a section .debug_info or .BTF", "CONFIG_DEBUG_INFO_DWARF5 or CONFIG_DEBUG_INFO_BTF",
    )  # fmt: skip
