# SPDX-License-Identifier: MIT
"""The numbers of the TLFS that everything rests on, each written once."""

from __future__ import annotations

PAGE = 4096  # bytes: HV_PAGE_SIZE, on every architecture and guest granule (TLFS: Page sizes)
QWORD = 8  # bytes: alignment of areas, unit of the variable header and of registers
MAX_REPS = 4095  # entries: the rep count field has 12 bits (TLFS: Hypercall Inputs, bits 43:32)
MAX_QWORDS = 1023  # qwords: the variable header size has 10 bits (TLFS: likewise, bits 26:17)
STATUS = 0xFFFF  # bits 15:0 of a result word: 0 on success (TLFS: Hypercall Outputs)
REPS = 32  # bit of a result word where the reps completed begin, 12 bits (TLFS: likewise)
