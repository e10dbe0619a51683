# SPDX-License-Identifier: MIT
"""The numbers of DWARF that matter to struct layouts (DWARF 5 standard, chapter 7)."""

from __future__ import annotations

from enum import IntEnum


class Tag(IntEnum):
    """Table 7.3, the tags that matter here."""

    ARRAY = 0x01
    ENUMERATION = 0x04
    MEMBER = 0x0D
    STRUCTURE = 0x13
    TYPEDEF = 0x16
    UNION = 0x17
    SUBRANGE = 0x21
    BASE = 0x24
    CONST = 0x26
    VOLATILE = 0x35
    RESTRICT = 0x37
    ATOMIC = 0x47


class AT(IntEnum):
    """Table 7.5, the attributes that matter here."""

    SIBLING = 0x01
    NAME = 0x03
    BYTE_SIZE = 0x0B
    BIT_OFFSET = 0x0C
    BIT_SIZE = 0x0D
    UPPER_BOUND = 0x2F
    COUNT = 0x37
    DATA_MEMBER_LOCATION = 0x38
    DECLARATION = 0x3C
    TYPE = 0x49
    DATA_BIT_OFFSET = 0x6B
    STR_OFFSETS_BASE = 0x72
    DWO_NAME = 0x76
    GNU_DWO_NAME = 0x2130  # the same before DWARF 5


class Form(IntEnum):
    """Table 7.6, how an attribute's value is written."""

    ADDR = 0x01
    BLOCK2 = 0x03
    BLOCK4 = 0x04
    DATA2 = 0x05
    DATA4 = 0x06
    DATA8 = 0x07
    STRING = 0x08
    BLOCK = 0x09
    BLOCK1 = 0x0A
    DATA1 = 0x0B
    FLAG = 0x0C
    SDATA = 0x0D
    STRP = 0x0E
    UDATA = 0x0F
    REF_ADDR = 0x10
    REF1 = 0x11
    REF2 = 0x12
    REF4 = 0x13
    REF8 = 0x14
    REF_UDATA = 0x15
    INDIRECT = 0x16
    SEC_OFFSET = 0x17
    EXPRLOC = 0x18
    FLAG_PRESENT = 0x19
    STRX = 0x1A
    ADDRX = 0x1B
    REF_SUP4 = 0x1C
    STRP_SUP = 0x1D
    DATA16 = 0x1E
    LINE_STRP = 0x1F
    REF_SIG8 = 0x20
    IMPLICIT_CONST = 0x21
    LOCLISTX = 0x22
    RNGLISTX = 0x23
    REF_SUP8 = 0x24
    STRX1 = 0x25
    STRX2 = 0x26
    STRX3 = 0x27
    STRX4 = 0x28
    ADDRX1 = 0x29
    ADDRX2 = 0x2A
    ADDRX3 = 0x2B
    ADDRX4 = 0x2C
