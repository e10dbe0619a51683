# SPDX-License-Identifier: MIT
"""What the model needs to know of a hypercall: its class and the sizes of both sides.

Source: TLFS, Hypercall Interface, "Hypercall Classes" and "Variable Sized
Hypercall Input Headers".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.spec.tlfs import QWORD
from hvproofs.terms.integers import align_up


class CallKind(Enum):
    """The hypercall classes."""

    SIMPLE = "simple"  # one action on a fixed-size set of parameters
    REP = "rep"  # a list of independent actions, by increasing element index


class SetFormat(Enum):
    """How a set of virtual processors is given (TLFS "Virtual Processor Set")."""

    SPARSE_4K = "sparse-4k"  # a mask of banks, and a bank of 64 processors for each of its bits
    ALL = "all"  # every processor: whatever banks there are say nothing


@dataclass(frozen=True, slots=True)
class ProcessorSet:
    """The part of a set of virtual processors that stands in the fixed header."""

    format: SetFormat  # what follows
    mask: int  # 64 bits: the banks that follow as variable header, ignored for all

    @classmethod
    def at(cls, content: bytes) -> ProcessorSet | None:
        """The set that the 16 bytes of format and mask give; None for a format that has no name."""
        form, mask = (int.from_bytes(content[at : at + QWORD], "little") for at in (0, QWORD))
        known = {0: SetFormat.SPARSE_4K, 1: SetFormat.ALL}.get(form)
        return cls(known, mask) if known else None

    def counts(self, variable_qwords: int) -> bool:
        """Whether so many qwords of variable header are the banks of this set."""
        return self.format is SetFormat.ALL or variable_qwords == self.mask.bit_count()


def padded(size: int) -> int:
    """Bytes of a structure with its tail padding: a multiple of 8 (TLFS, rule R2)."""
    return align_up(size, QWORD)


@dataclass(frozen=True, slots=True)
class CallShape:
    """The shape of a hypercall. Raises ValueError for a negative size or a list on a simple call.

    The output header of a rep call is the result of its first action: the TLFS
    documents no rep call with one and says nothing of when it is written.
    """

    kind: CallKind  # simple or rep
    input_header: int = 0  # bytes of the fixed input header, which for a simple call is all
    input_element: int = 0  # bytes per entry of the input list
    output_header: int = 0  # bytes of the fixed output, which for a simple call is all
    output_element: int = 0  # bytes per entry of the output list
    variable: bool = False  # whether a variable header is documented for it
    code: int | None = None  # the call code that is recognised; None: any
    # Whether a simple call may be cut short: "a small number of simple hypercalls" pass through
    # several internal states (TLFS "Hypercall Continuation"). Rep calls always may.
    staged: bool = False
    most_qwords: int | None = None  # the most qwords of variable header it can mean; None: unknown
    # Bytes into the fixed header at which the format of a set of processors stands, with the mask
    # of its banks behind it (TLFS: HV_VP_SET); None: there is no such set, or none is known.
    set_offset: int | None = None

    def __post_init__(self) -> None:
        """Reject what no hypercall has."""
        sizes = (self.input_header, self.input_element, self.output_header, self.output_element)
        if min(sizes) < 0:
            raise ValueError(f"sizes are bytes and cannot be negative: {sizes}")
        if self.kind is CallKind.SIMPLE and (self.input_element or self.output_element):
            raise ValueError("a simple call has no list elements")
        if self.kind is CallKind.REP and self.staged:
            raise ValueError("`staged` is said of simple calls: a rep call always continues")

    def input_size(self, reps: int, variable_qwords: int) -> int:
        """Bytes of the input parameter list, unpadded; `reps` is the full count of the call."""
        return self.first_element(variable_qwords) + self.input_element * reps

    def output_size(self, reps: int) -> int:
        """Bytes of the output parameter list, unpadded; `reps` is the full count of the call."""
        return self.output_header + self.output_element * reps

    def first_element(self, variable_qwords: int) -> int:
        """Offset in bytes of the first input element: the fixed and the variable header."""
        return self.input_header + QWORD * variable_qwords

    def actions(self, reps: int) -> int:
        """Number of atomic actions: one per entry, one for a simple call (TLFS "Atomicity")."""
        return reps if self.kind is CallKind.REP else 1

    @property
    def continues(self) -> bool:
        """Whether an execution may be cut short and the instruction executed again."""
        return self.kind is CallKind.REP or self.staged
