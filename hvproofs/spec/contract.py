# SPDX-License-Identifier: MIT
"""Contracts: what a hypercall reads and writes, field by field.

The classes mirror the files of specs/hypercalls. Sizes are computed from the
fields as C lays structs out, never written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fnmatch import fnmatchcase
from typing import ClassVar

from hvproofs.spec.citation import Citation
from hvproofs.spec.conduit import DEFAULT
from hvproofs.spec.strict import STRICT


class CallClass(Enum):
    """TLFS, Hypercall Classes."""

    SIMPLE = "simple"  # one operation, rep count and rep start are 0
    REP = "rep"  # a series of operations, one per rep


class Effect(Enum):
    """What a rep that was completed has done, where that is to be undone if the call fails."""

    NONE = ""  # nothing that lasts, or nothing that a failure undoes
    TAKES = "takes"  # the memory of its entry is the hypervisor's
    MAPS = "maps"  # the memory of its entry is mapped


class Arch(Enum):
    """The architectures the TLFS defines a hypercall ABI for."""

    X86_64 = "x86-64"
    ARM64 = "arm64"


class ReadingStatus(Enum):
    """What a reading is worth; of several the one followed is of the first kind there is."""

    IN_USE = "in use"  # merged code makes the call so, or hvdef describes it so
    DATA_TYPE = "data type"  # the page of the data type, where the call's own says otherwise
    POSTED = "posted"  # on a list, and not merged
    PRINTED = "printed"  # a page or a PDF
    FAULTY = "faulty"  # known to be wrong: a misprint, or a struct that was mended since


# By the beginning of a source's id, where a reading does not say it.
_STATUS = {"linux-list": ReadingStatus.POSTED, "tlfs-datatype": ReadingStatus.DATA_TYPE,
           "tlfs": ReadingStatus.PRINTED, "hdk": ReadingStatus.PRINTED}  # fmt: skip


def status_of(source: str) -> ReadingStatus:
    """What a reading of a source is worth, as far as the source alone decides it."""
    found = (status for start, status in _STATUS.items() if source.startswith(start))
    return next(found, ReadingStatus.IN_USE)


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a header or an element."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # as in the source followed
    offset: int  # bytes from the start of the header or element
    size: int  # bytes
    pad: bool = False  # padding: written out so that a gap is never an oversight
    align: int | None = None  # bytes; where the type's alignment is not that of its size
    counted_by: str = ""  # the input field by which the caller says how many of the bytes count
    # Input: the bit at which the number of a page of 4096 bytes begins; None: there is none in it.
    page_at: int | None = None

    @property
    def end(self) -> int:
        """Bytes from the start to just behind the field."""
        return self.offset + self.size

    @property
    def alignment(self) -> int:
        """Natural alignment in bytes: the largest power of two up to 8 that divides the size."""
        return self.align or max(1, min(8, self.size & -self.size))


def struct_alignment(fields: tuple[Field, ...]) -> int:
    """The alignment of a C struct of these fields, in bytes."""
    return max((field.alignment for field in fields), default=1)


def struct_size(fields: tuple[Field, ...]) -> int:
    """`sizeof` a C struct of these fields, in bytes, tail padding included."""
    end = max((field.end for field in fields), default=0)
    alignment = struct_alignment(fields)
    return -(-end // alignment) * alignment


@dataclass(frozen=True, slots=True)
class Variable:
    """The variable part of the input header (TLFS: Variable Sized Hypercall Input Headers)."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # of the array of qwords
    max_qwords: int  # the most that this call can mean, in qwords
    counted: str = ""  # how its qwords are counted for this call, in words
    page_at: int | None = None  # of each qword, as `Field.page_at`
    in_bytes: bool = False  # data of so many bytes: the last qword may end in padding


@dataclass(frozen=True, slots=True)
class Side:
    """The input or the output of a call."""

    __pydantic_config__: ClassVar = STRICT

    header: tuple[Field, ...] = ()  # fixed part
    variable: Variable | None = None  # input only: between header and elements
    element: tuple[Field, ...] = ()  # one entry of the list
    struct: str = ""  # the Linux struct, where there is one
    bounded: bool = True  # output: whether the caller's count bounds it

    @property
    def header_size(self) -> int:
        """Bytes of the fixed header."""
        return struct_size(self.header)

    @property
    def element_size(self) -> int:
        """Bytes from one list element to the next; 0 without a list."""
        return struct_size(self.element)

    @property
    def max_qwords(self) -> int:
        """The most qwords of variable header; 0 without one."""
        return self.variable.max_qwords if self.variable else 0

    @property
    def counted(self) -> Field | None:
        """The data at the end of a header of which the caller says how much there is, if any."""
        last = self.header[-1] if self.header else None
        return last if last is not None and last.counted_by else None

    def with_data(self, most: Mapping[str, int]) -> Side:
        """This side where fields that count data say at most so many bytes."""
        data = self.counted
        if data is None or most.get(data.counted_by, data.size) >= data.size:
            return self
        size = most[data.counted_by]
        # Bytes, whatever the type of the whole is aligned to.
        kept = (replace(data, size=size, align=1),) if size else ()
        return replace(self, header=(*self.header[:-1], *kept))

    @property
    def present(self) -> bool:
        """Whether the side has any bytes at all."""
        return bool(self.header or self.element or self.variable)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure was read."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # tlfs, tlfs-pdf, linux, hvdef, mshv
    place: str  # page, or file and struct
    says: str = ""  # what it says, where it matters
    url: str = ""  # where to look, if anywhere
    message: str = ""  # of a mail: its Message-ID, without the angle brackets
    cites: tuple[Citation, ...] = ()  # what a program can look up


@dataclass(frozen=True, slots=True)
class Variant:
    """Another reading of the same call, from a source that is not followed."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # the id of the source that says so
    why: str  # what differs, and why it is not followed
    status: ReadingStatus | None = None  # None: that of its source
    arch: tuple[Arch, ...] = ()  # where it differs; empty: everywhere the call is
    input: Side | None = None  # None: as the contract
    output: Side | None = None  # None: as the contract


@dataclass(frozen=True, slots=True)
class PerArch:
    """The reading followed, where an architecture has other sides than the rest."""

    __pydantic_config__: ClassVar = STRICT

    arch: tuple[Arch, ...]
    input: Side | None = None  # None: as the contract
    output: Side | None = None  # None: as the contract


@dataclass(frozen=True, slots=True)
class Contract:
    """One file of specs/hypercalls."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # the TLFS name
    call_code: int  # bits 15:0 of the control word
    call_class: CallClass  # written `class` in the file
    arch: tuple[Arch, ...]  # where the call exists
    follows: str  # the source followed; the name of this reading
    input: Side = Side()
    output: Side = Side()
    linux_name: str = ""  # HVCALL_...
    caller: str = ""  # who may make it: any, parent, root (v6.0b, appendix A); empty: nobody says
    privilege: str = ""  # of the caller's partition; empty: none is named
    fast: str = ""  # which register forms the sources allow: "", "input", "input-output"
    note: str = ""  # what a reader must know
    conduit: str = DEFAULT  # the way it travels, where it is no hypercall of Hyper-V
    effect: Effect = Effect.NONE  # of each rep completed
    first: str = ""  # rep calls: the input field of the first entry; each rep is of the next one
    partial: bool = False  # whether output entries of the reps completed are valid after a failure
    per_arch: tuple[PerArch, ...] = ()  # the same reading where an architecture differs
    variant: tuple[Variant, ...] = ()  # other readings
    source: tuple[Source, ...] = ()  # where the figures come from

    def is_called(self, pattern: str) -> bool:
        """Whether a shell glob is its TLFS name, Linux name or call code, in whatever case."""
        code = self.call_code
        names = (self.name, self.linux_name, f"{code:#x}", f"{code:#06x}")
        return any(name and fnmatchcase(name.lower(), pattern.lower()) for name in names)

    def sides(self, arch: Arch) -> tuple[Side, Side]:
        """Input and output of the reading followed, on `arch`."""
        for own in self.per_arch:
            if arch in own.arch:
                return own.input or self.input, own.output or self.output
        return self.input, self.output


@dataclass(frozen=True, slots=True)
class Call:
    """A contract under one reading on one architecture: what a theorem speaks of."""

    contract: Contract  # the file it comes from
    arch: Arch
    variant: str  # the source whose reading this is
    input: Side
    output: Side

    @property
    def name(self) -> str:
        """The hypercall's name."""
        return self.contract.name

    @property
    def is_rep(self) -> bool:
        """Whether the call is a rep call."""
        return self.contract.call_class is CallClass.REP

    @property
    def has_list(self) -> bool:
        """Whether an area grows with the rep count."""
        return bool(self.input.element or self.output.element)

    def side(self, name: str) -> Side:
        """The side called `input` or `output`."""
        return self.input if name == "input" else self.output

    @property
    def status(self) -> ReadingStatus:
        """What this reading is worth."""
        own = next((v for v in self.contract.variant if v.name == self.variant), None)
        return own.status if own and own.status else status_of(self.variant)

    def with_data(self, most: Mapping[str, int]) -> Call:
        """The call where fields that count data say at most so many bytes."""
        input_, output = self.input.with_data(most), self.output.with_data(most)
        if input_ is self.input and output is self.output:
            return self
        return replace(self, input=input_, output=output)

    def as_followed(self, name: str) -> bool:
        """Whether a side is that of the reading followed."""
        return self.side(name) == self.contract.sides(self.arch)[0 if name == "input" else 1]


@dataclass(frozen=True, slots=True)
class Extension:
    """A file that adds readings to the contract of another file."""

    __pydantic_config__: ClassVar = STRICT

    extends: str  # the contract's TLFS or Linux name
    variant: tuple[Variant, ...]  # the readings
    source: tuple[Source, ...] = ()  # where they come from

    def reading(self, contract: Contract) -> Contract:
        """The contract with these readings behind its own."""
        return replace(
            contract,
            variant=(*contract.variant, *self.variant), source=(*contract.source, *self.source),
        )  # fmt: skip


def calls(contract: Contract) -> tuple[Call, ...]:
    """Every reading of a contract: the one followed first, per architecture."""
    found: list[Call] = []
    for arch in contract.arch:
        input_, output = contract.sides(arch)
        found.append(Call(contract, arch, contract.follows, input_, output))
        found += [
            Call(contract, arch, variant.name, variant.input or input_, variant.output or output)
            for variant in contract.variant
            if not variant.arch or arch in variant.arch
        ]
    return tuple(found)
