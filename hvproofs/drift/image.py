# SPDX-License-Identifier: MIT
"""Kernel images: what is packed inside, and the BTF in it.

x86's bzImage is described in the kernel's Documentation/arch/x86/boot.rst, the EFI zboot image of
arm64 in drivers/firmware/efi/libstub/zboot-header.S. Both carry a kernel without its debugging
sections but with .BTF, which the running kernel shows as /sys/kernel/btf/vmlinux.
"""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from hvproofs.drift import lz4
from hvproofs.drift.model import fault

MAX_IMAGE = 512 << 20  # bytes unpacked: a distribution's kernel has some 80 MiB
SECTOR = 512  # bytes: setup_sects of the boot protocol counts these


class Packing(Enum):
    """How a kernel is compressed, and the bytes that such data starts with."""

    GZIP = b"\x1f\x8b\x08"  # RFC 1952
    XZ = b"\xfd7zXZ\0"  # .xz file format, 2.1.1.1
    BZIP2 = b"BZh"
    LZMA = b"\x5d\0\0"  # .lzma, its usual properties
    ZSTD = b"\x28\xb5\x2f\xfd"  # RFC 8878, 3.1.1
    LZ4 = lz4.MAGIC  # the legacy frame that the kernel uses
    LZO = b"\x89LZO\0\x0d\x0a\x1a\x0a"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The inside of an image."""

    data: bytes
    how: str  # such as `gzip in a bzImage`


def packing(data: bytes) -> Packing | None:
    """How data is compressed, by its first bytes; None: not, or unknown."""
    return next((kind for kind in Packing if data.startswith(kind.value)), None)


def payload(data: bytes) -> tuple[bytes, str]:
    """The compressed part of a kernel image and what the image is; empty if it is none."""
    if data[0x202:0x206] == b"HdrS" and len(data) > 0x250:
        sectors = data[0x1F1] or 4  # boot.rst: 0 means 4
        offset, length = struct.unpack_from("<II", data, 0x248)
        start = (sectors + 1) * SECTOR + offset
        return data[start : start + length], "a bzImage"
    if data[:2] == b"MZ" and data[4:8] == b"zimg":
        offset, length = struct.unpack_from("<II", data, 8)
        return data[offset : offset + length], "an EFI zboot image"
    return b"", ""


def unpack(path: str, data: bytes) -> Unpacked | None:
    """What is inside an image; None if it is no image. Raises SpecError where it is damaged."""
    inner, what = payload(data)
    if what:
        kind = packing(inner)
        if kind is None:
            raise fault(path, f"{what} whose payload is in no known format", _known())
        return Unpacked(_inflate(path, kind, inner), f"{kind.name.lower()} in {what}")
    kind = packing(data)
    if kind is None:
        return None
    return Unpacked(_inflate(path, kind, data), kind.name.lower())


def _known() -> str:
    return "one of " + ", ".join(kind.name.lower() for kind in Packing)


def _inflate(path: str, kind: Packing, data: bytes) -> bytes:
    try:
        match kind:
            case Packing.GZIP:
                return _bounded(path, zlib.decompressobj(31).decompress, data)
            case Packing.XZ | Packing.LZMA:
                return _bounded(path, lzma.LZMADecompressor(memlimit=MAX_IMAGE).decompress, data)
            case Packing.BZIP2:
                return _bounded(path, bz2.BZ2Decompressor().decompress, data)
            case Packing.ZSTD:
                return _bounded(path, zstd(path), data)
            case Packing.LZ4:
                return _bounded(path, lz4.unpack, data)
            case Packing.LZO:
                raise fault(
                    path, "compressed with lzo", "gzip, xz, lzma, bzip2, lz4 or zstd",
                    "unpack it first: scripts/extract-vmlinux of the kernel's source",
                )  # fmt: skip
    except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as error:
        raise fault(path, f"damaged {kind.name.lower()} data: {error}") from None


def _bounded(path: str, decompress: Callable[[bytes, int], bytes], data: bytes) -> bytes:
    # What follows the stream (bzImage appends the unpacked size) is left alone.
    out = decompress(data, MAX_IMAGE)
    if len(out) >= MAX_IMAGE:
        raise fault(path, f"unpacks to more than {MAX_IMAGE >> 20} MiB", "a kernel")
    return out


def zstd(path: str) -> Callable[[bytes, int], bytes]:
    """A zstd decompressor: the standard library's (Python 3.14), else the package zstandard.

    It takes data and the most bytes to unpack, and raises ValueError for damage. Raises SpecError
    where there is neither.
    """
    try:
        from compression import zstd as library  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return _zstandard(path)

    def read(data: bytes, limit: int) -> bytes:
        try:
            return bytes(library.ZstdDecompressor().decompress(data, limit))
        except library.ZstdError as error:
            raise ValueError(error) from None

    return read


def _zstandard(path: str) -> Callable[[bytes, int], bytes]:
    try:
        import zstandard  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        raise fault(
            path, "compressed with zstd, which this Python cannot read",
            hint="python -m pip install zstandard, or use Python 3.14, or unpack it first",
        ) from None  # fmt: skip

    def read(data: bytes, limit: int) -> bytes:
        try:
            # As a stream: the other way takes as much memory as the frame's header claims.
            return bytes(zstandard.ZstdDecompressor().stream_reader(data).read(limit))
        except zstandard.ZstdError as error:
            raise ValueError(error) from None

    return read


def find_btf(data: bytes) -> bytes:
    """The BTF inside a raw image (arm64's has no section table); empty if there is none.

    The header is recognised by its magic, version 1, a known length and sections that follow
    one another; the string section must start with the empty string, as btf.rst demands.
    """
    at = data.find(b"\x9f\xeb\x01\x00")
    while at >= 0 and at + 24 <= len(data):
        length, type_at, type_len, text_at, text_len = struct.unpack_from("<5I", data, at + 4)
        text = at + length + text_at
        end = max(text + text_len, at + length + type_at + type_len)
        fits = length in (24, 32) and type_at == 0 and type_len <= text_at and end <= len(data)
        if fits and type_len and text_len and data[text] == data[text + text_len - 1] == 0:
            return data[at:end]
        at = data.find(b"\x9f\xeb\x01\x00", at + 1)
    return b""
