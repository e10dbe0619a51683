# SPDX-License-Identifier: MIT
"""Facts about functions of a guest that hand out memory or turn an address into another form.

Each is a hypothesis of the verdicts that rest on it. The classes are parts of
the files of specs/guests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    AddressForm,
    Number,
    Place,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
)
from hvproofs.spec.strict import STRICT
from hvproofs.terms import build as b

PAGE = 4096  # bytes: what an order counts
MAX_ALLOCATION = 1 << 22  # bytes: a larger one is memory of unknown size
MIN_ALIGN = 8  # bytes: what any allocator of a 64-bit guest keeps


class Alignment(Enum):
    """What an allocator promises of the physical address."""

    MINIMAL = "minimal"  # a multiple of 8
    NATURAL = "natural"  # of the size where that is a power of two, else of 8
    PAGE = "page"  # of 4096


@dataclass(frozen=True, slots=True)
class Allocator:
    """A function whose result is fresh memory or null, physically contiguous unless `mapped`.

    Or the address of what describes the first page of such memory, of which `page_struct` of the
    guest is the size of one: no address of the memory until a translation makes it one.
    """

    __pydantic_config__: ClassVar = STRICT

    function: str
    size: int | None = None  # argument that is the number of bytes
    order: int | None = None  # argument that is the logarithm to base 2 of the number of pages
    count: int | None = None  # argument that multiplies `size`
    bytes: int | None = None  # where no argument says it
    align: Alignment = Alignment.MINIMAL
    mapped: bool = False  # page by page, outside the linear map
    clears: bool = False  # its memory holds zeros, whatever the flags
    flags: int | None = None  # argument whose bits `zero_flag` of the guest clear the memory
    gives: AddressForm = AddressForm.VIRTUAL  # or page-struct

    def cleared(self, zero_flag: int, numbers: Sequence[int | None]) -> bool:
        """Whether a call with these arguments gives memory that holds zeros."""
        given = numbers[self.flags] if self.flags is not None else 0
        return self.clears or (zero_flag > 0 and (given or 0) & zero_flag == zero_flag)

    def alignment(self, size: int) -> int:
        """Bytes the address of `size` bytes is a multiple of."""
        match self.align:
            case Alignment.PAGE:
                return PAGE
            case Alignment.NATURAL if size.bit_count() == 1:
                return max(MIN_ALIGN, size)
            case _:
                return MIN_ALIGN

    def size_of(self, numbers: Sequence[int | None]) -> int:
        """Bytes allocated by a call with these arguments; 0 when they do not say."""

        def argument(index: int | None, otherwise: int | None) -> int | None:
            if index is None:
                return otherwise
            return numbers[index] if index < len(numbers) else None

        size, count = argument(self.size, self.bytes), argument(self.count, 1)
        order = argument(self.order, None)
        if order is not None:
            size = PAGE << order if order < 32 else None
        total = (size or 0) * (count or 0)
        return total if 0 < total <= MAX_ALLOCATION else 0


class CalleeKind(Enum):
    """What a function outside the files does to the CPU it is called on, its own work aside."""

    NOTHING = "leaves interrupts and pages alone"
    SLEEPS = "sleeps"  # other tasks and handlers run before it returns, maybe on this CPU


@dataclass(frozen=True, slots=True)
class Callee:
    """Such a function, by the guest's word."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    does: CalleeKind


@dataclass(frozen=True, slots=True)
class Free:
    """A function after which memory that an allocator handed out is no longer the caller's."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    argument: int = 0  # that points to the memory


@dataclass(frozen=True, slots=True)
class Translation:
    """A function from an address to another form of it."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    argument: int = 0  # that is the address
    takes: AddressForm = AddressForm.VIRTUAL
    gives: AddressForm = AddressForm.PHYSICAL


@dataclass(frozen=True, slots=True)
class Callback:
    """What a function calls through a pointer: it writes entries of the list it is handed.

    Its result is negative, and nothing is said of the list; or it is how many entries there are,
    from the first on, each of which it wrote.
    """

    __pydantic_config__: ClassVar = STRICT

    function: str  # the C function with the call, inlined or not
    least: int  # entries
    most: int  # entries: the callback's code keeps to it
    place: str  # file, function and version in which the callbacks were read
    says: str  # what stands there
    argument: int = 0  # that points to the input area

    @property
    def name(self) -> str:
        """The hypothesis."""
        return (
            f"fact {self.function}() calls what writes {self.least} to {self.most} entries "
            "and gives how many"
        )


def wrote_name(result: str) -> str:
    """The variable that tells whether a callback wrote what its result counts."""
    return f"wrote.{result}"


def allocated(fact: Allocator, result: str, operands: Sequence[Value], page_struct: int) -> Pointer:
    """The memory that one call hands out, or what describes it."""
    numbers = [constant_value(one.term) if isinstance(one, Number) else None for one in operands]
    size = fact.size_of(numbers)
    place = Place(
        region_name(fact.function, result), PlaceKind.HEAP if size else PlaceKind.FOREIGN,
        size, fact.alignment(size), f"result of {fact.function}",
    )  # fmt: skip
    if fact.gives is AddressForm.PAGE_STRUCT:
        place = Place(
            describing(place.name), PlaceKind.HEAP, -(-size // PAGE) * page_struct, MIN_ALIGN,
            f"what describes the {place.what}", form=fact.gives, describes=place,
        )  # fmt: skip
    return Pointer(place, b.bv(0, ADDRESS_BITS))


def describing(region: str) -> str:
    """The name of the region of what describes the pages of another."""
    return f"pages of {region}"


def region_name(function: str, result: str) -> str:
    """The name of the region that one call of an allocator gives."""
    return f"{function}.{result}"


def null_name(region: str) -> str:
    """The variable that tells whether an allocator gave nothing, for the region it gives."""
    return f"null.{region}"
