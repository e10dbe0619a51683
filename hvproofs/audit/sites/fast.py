# SPDX-License-Identifier: MIT
"""Wrappers that hand over no area: parameters in registers, or copied by the wrapper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hvproofs.spec.strict import STRICT


@dataclass(frozen=True, slots=True)
class FastSink:
    """A function whose call is such a hypercall; arguments are counted from 0."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # of the C function
    code: int  # argument whose low 16 bits are the call code
    bytes: int  # of input that it hands over at the most
    size: int | None = None  # argument that is the number of bytes handed over; None: all
    output: int = 0  # bytes of output that it gives back
