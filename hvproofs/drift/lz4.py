# SPDX-License-Identifier: MIT
"""LZ4, as kernels are packed with it: the legacy frame around blocks of the block format.

The frame is a magic number and then blocks, each behind its packed length as a 32-bit
little-endian number (lz4_Frame_format.md, Legacy frame; the kernel's lib/decompress_unlz4.c). A
block is a series of sequences: literals, then a match that copies from what was written before
(lz4_Block_format.md). Debian packs its cloud kernels so, and the standard library does not read it.
"""

from __future__ import annotations

import struct

MAGIC = b"\x02\x21\x4c\x18"  # of the legacy frame
BLOCK = 8 << 20  # bytes that a block of the legacy frame unpacks to at the most
MIN_MATCH = 4  # bytes: match lengths are counted from there
MORE = 15  # a length of 4 bits that goes on in the bytes behind it
LAST = 255  # any other byte ends a length


def unpack(data: bytes, limit: int) -> bytes:
    """What a legacy frame holds; raises ValueError for a damaged one.

    Stops once `limit` bytes are there or passed (by less than a block). What follows the last
    whole block, such as the unpacked length that a bzImage adds, is left alone.
    """
    out, at = bytearray(), len(MAGIC)
    while at + 4 <= len(data) and len(out) < limit:
        (length,) = struct.unpack_from("<I", data, at)
        at += 4
        if data[at - 4 : at] == MAGIC:
            continue
        if at == len(data) and length == len(out):
            break  # the appended length
        if length > len(data) - at:
            raise ValueError(f"a block of {length} bytes where {len(data) - at} are left")
        _block(data[at : at + length], out)
        at += length
    return bytes(out)


def _length(source: bytes, at: int, nibble: int) -> tuple[int, int]:
    """A length that starts in 4 bits, and where reading goes on."""
    if nibble == MORE:
        more = LAST
        while more == LAST:
            more = source[at]
            at += 1
            nibble += more
    return nibble, at


def _block(source: bytes, out: bytearray) -> None:
    """Append what one block holds."""
    start, at, end = len(out), 0, len(source)
    try:
        while True:
            token = source[at]
            literals, at = _length(source, at + 1, token >> 4)
            if literals > end - at:
                raise ValueError("literals behind the end of a block")
            out += source[at : at + literals]
            at += literals
            if at == end:
                return
            distance = source[at] | source[at + 1] << 8
            match, at = _length(source, at + 2, token & MORE)
            _copy(out, start, distance, match + MIN_MATCH)
    except IndexError:
        raise ValueError("a block ends inside a sequence") from None


def _copy(out: bytearray, start: int, distance: int, length: int) -> None:
    """Append `length` bytes from `distance` bytes back, which may reach into themselves."""
    begin = len(out) - distance
    if distance == 0 or begin < start:
        raise ValueError(f"a match {distance} bytes back, before its block")
    if len(out) - start + length > BLOCK:
        raise ValueError(f"a block of more than {BLOCK} bytes")
    if length <= distance:
        out += out[begin : begin + length]
    else:
        piece = bytes(out[begin:])
        out += (piece * (length // distance + 1))[:length]
