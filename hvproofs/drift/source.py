# SPDX-License-Identifier: MIT
"""Opens whatever a user points at: an object, a module, a vmlinux, BTF, a kernel image."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Found:
    """The type information of a file."""

    btf: bytes  # empty: none
    elf: Elf | None  # the ELF file, if it is one: it may have DWARF
    how: str  # what it was inside of, as a message goes on


def read_build(path: str, names: Iterable[str], arch: Arch | None = None, base: str = "") -> Build:
    """The structs called `names` in a build.

    `arch` is what the user says, for raw BTF, which names no machine. `base` is the file that a
    module's split BTF goes on from. Raises SpecError where a file holds no type information or
    is damaged, MissingExtraError without pyelftools.
    """
    names = sorted(set(names))
    found = _search(path, _read(path), "")
    elf = found.elf
    # A module's .BTF is split, so that its DWARF, if it has any, says more.
    if elf and elf.has(".debug_info") and (elf.relocatable or not found.btf):
        return Build(path, f"DWARF{found.how}", elf.arch, dwarf.structs(path, _dwarf(elf), names))
    if elf and not found.btf:
        raise _nothing(elf)
    blob = btf.parse(path, found.btf, _base(base) if base else None)
    known = elf.arch if elf else btf.architecture(blob)
    reader = f"{'.BTF' if elf else 'BTF'}{found.how}"
    return Build(path, reader, known or arch, btf.structs(blob, names))


def _base(path: str) -> btf.Btf:
    found = _search(path, _read(path), "")
    if not found.btf:
        raise fault(path, "no BTF to go on from", "the vmlinux or kernel image of the module")
    return btf.parse(path, found.btf)


def _read(path: str) -> bytes:
    pieces: list[bytes] = []
    left = MAX_FILE + 1
    try:
        if (given := Path(path)).exists() and not given.is_file() and not given.is_fifo():
            raise fault(path, "no file but a device", WANTED)
        with given.open("rb") as stream:
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


def _search(path: str, data: bytes, inside: str) -> _Found:
    if data.startswith(BTF_MAGIC):
        return _Found(data, None, inside)
    if data.startswith(ELF_MAGIC):
        elf = open_elf(path, data)
        return _Found(elf.section(".BTF"), elf, inside)
    image = None if inside else unpack(path, data)
    if image is not None:
        return _search(path, image.data, f", {image.how}")
    found = find_btf(data)
    if found:
        return _Found(found, None, inside or ", a raw image")
    if inside:
        raise fault(path, f"no type information{inside}", "BTF (CONFIG_DEBUG_INFO_BTF)")
    raise fault(path, f"no type information: starts with {data[:4].hex() or 'nothing'}", WANTED)


def _dwarf(elf: Elf) -> Sections:
    return Sections(
        info=elf.section(".debug_info"),
        abbrev=elf.section(".debug_abbrev"),
        str=elf.section(".debug_str"),
        line_str=elf.section(".debug_line_str"),
        str_offsets=elf.section(".debug_str_offsets"),
    )


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
