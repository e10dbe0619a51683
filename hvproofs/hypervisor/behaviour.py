# SPDX-License-Identifier: MIT
"""What an action computes, and the byte alphabets that make a clobbered byte visible.

The model runs any behaviour; `digest` is the one the search for harm uses.
Caller's input, interrupt handlers and results draw their bytes from disjoint
alphabets, none of which holds the zero that padding is overwritten with:
a byte of one kind in the place of another is always a different byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from hvproofs.hypervisor.result import CallStatus

# (action index, fixed header, variable header, element, bytes wanted) -> that many bytes.
# The index is absolute, -1 for the output header.
Behaviour = Callable[[int, bytes, bytes, bytes, int], bytes]

HEADER_INDEX = -1  # the `index` that asks for the output header
_INPUT_BYTES = bytes(range(0x01, 0x60))  # what a caller fills its input area with
_HANDLER_BYTES = bytes(range(0x60, 0x80))  # what an interrupt handler leaves behind
_RESULT_BIT = bytes(value | 0x80 for value in range(256))  # results are 0x80..0xff


def digest(index: int, header: bytes, variable: bytes, element: bytes, size: int) -> bytes:
    """A result that depends on every byte of the action's input, and on the action's index."""
    hasher = hashlib.shake_128(f"{index}:{len(header)}:{len(variable)}:".encode())
    hasher.update(header + variable + element)
    return hasher.digest(size).translate(_RESULT_BIT)


def caller_bytes(size: int) -> bytes:
    """`size` bytes of caller's input; neighbours differ, at every distance below 95."""
    repeats = -(-size // len(_INPUT_BYTES))
    return (_INPUT_BYTES * repeats)[:size]


def handler_bytes(size: int) -> bytes:
    """`size` bytes an interrupt handler writes when it uses the page for a call of its own."""
    repeats = -(-size // len(_HANDLER_BYTES))
    return (_HANDLER_BYTES * repeats)[:size]


@dataclass(frozen=True, slots=True)
class HandlerResult:
    """How far one execution's actions come, and how it ends."""

    status: CallStatus = (
        CallStatus.SUCCESS
    )  # TIMEOUT: cut short; else what the call's handler reports
    reps: int | None = None  # entries completed in all; None: every one on success, else start
