# SPDX-License-Identifier: MIT
"""The frame that kernels packed with LZ4 have: the legacy one, around blocks of the library's.

A magic number and then blocks, each behind its packed length as a 32-bit little-endian number
(lz4_Frame_format.md, Legacy frame; the kernel's lib/decompress_unlz4.c). Debian packs its cloud
kernels so. The library reads blocks, and newer frames only.
"""

from __future__ import annotations

import struct

from hvproofs.errors import MissingExtraError

MAGIC = b"\x02\x21\x4c\x18"  # of the legacy frame
BLOCK = 8 << 20  # bytes that a block of the legacy frame unpacks to at the most


def unpack(data: bytes, limit: int) -> bytes:
    """What a legacy frame holds; raises ValueError for a damaged one.

    Stops once `limit` bytes are there or passed (by less than a block). What follows the last
    whole block, such as the unpacked length that a bzImage adds, is left alone. Raises
    MissingExtraError without the library.
    """
    try:
        from lz4 import block as library
    except ImportError:
        raise MissingExtraError("drift", "lz4") from None
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
        try:
            out += library.decompress(data[at : at + length], uncompressed_size=BLOCK)
        except library.LZ4BlockError as error:
            raise ValueError(
                f"a block is damaged or unpacks to more than {BLOCK} bytes: {error}"
            ) from None
        at += length
    return bytes(out)
