# SPDX-License-Identifier: MIT
"""Schemes: where a guest puts the areas. The classes mirror specs/schemes.

Placements and limits stay text here; `layout` compiles them for each call.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar

from hvproofs.spec.citation import Citation
from hvproofs.spec.strict import STRICT


class RegionKind(Enum):
    """What kind of memory a region is."""

    PAGE = "page"  # one allocated page or several, physically contiguous
    PER_CPU = "per-cpu"  # a page of each CPU, found through a per-CPU pointer
    STATIC = "static"  # linked into the image, physically contiguous there
    HEAP = "heap"  # from an allocator, physically contiguous
    STACK = "stack"  # contiguous only virtually: pages apart are unrelated GPAs
    VMALLOC = "vmalloc"  # likewise


class Guard(Enum):
    """What keeps others away while a call is in flight."""

    NONE = "none"  # nothing
    PREEMPT_OFF = "preempt-off"  # no other task on this CPU
    BH_OFF = "bh-off"  # nor a softirq
    IRQS_OFF = "irqs-off"  # nor an interrupt; an NMI still comes
    LOCK = "lock"  # a lock that every user of the region takes
    LOCK_IRQS_OFF = "lock-irqs-off"  # such a lock, with interrupts off


class Owner(Enum):
    """Who can reach a region."""

    CPU = "cpu"  # whoever runs on the CPU it belongs to
    CALL = "call"  # the one call it was made for
    SHARED = "shared"  # every CPU: one object for all of them


class User(Enum):
    """A context in which the guest uses a region for hypercalls of its own."""

    TASK = "task"
    SOFTIRQ = "softirq"
    INTERRUPT = "interrupt"
    NMI = "nmi"


class Address(Enum):
    """How the address handed over is made from a pointer."""

    LINEAR_MAP = "linear-map"  # virt_to_phys(): right in the linear map and the image only
    PAGE_WALK = "page-walk"  # from the page table, for the first byte
    VIRTUAL = "virtual"  # not at all


class Form(Enum):
    """Where the parameters are."""

    MEMORY = "memory"  # in areas
    FAST = "fast"  # in registers: no areas at all


class Registers(Enum):
    """The register forms of a fast call (TLFS: Register Call Conventions)."""

    X86_64 = "x86-64"  # RDX and R8
    X86_64_XMM = "x86-64-xmm"  # and XMM0 to XMM5 for input (CPUID 0x40000003 EDX bit 4)
    X86_64_XMM_OUTPUT = "x86-64-xmm-output"  # and for output (bit 15)
    X86_32 = "x86-32"  # EBX:ECX and EDI:ESI
    X86_32_XMM = "x86-32-xmm"  # and XMM0 to XMM5 for input
    ARM64_SMCCC = "arm64-smccc"  # HVC #0: X2 to X17
    ARM64_HVC1 = "arm64-hvc1"  # HVC #1: X1 to X16
    GHCB = "ghcb"  # SNP: the GHCB carries two addresses and no block
    TDX = "tdx"  # TDG.VP.VMCALL: RDX, R8 and XMM0 to XMM5


class Isolation(Enum):
    """What keeps the hypervisor from the guest's memory."""

    NONE = "none"  # nothing: every page is visible
    SNP = "snp"  # pages are private until they are made shared
    TDX = "tdx"  # likewise
    CCA = "cca"  # likewise, of a realm


class Basis(Enum):
    """Where a scheme is from."""

    READ = "read"  # in code or in a message, which it names
    CONSTRUCTED = "constructed"  # to stand beside one that was read: nobody's code follows it


class Advance(Enum):
    """By what a caller's loop goes on after a call."""

    COMPLETED = "completed"  # by the reps that the result value says are done
    ASKED = "asked"  # by what was asked for


class Counter(Enum):
    """A C type that entries are counted in."""

    U16 = "u16"
    U32 = "u32"
    U64 = "u64"

    @property
    def width(self) -> int:
        """Bits."""
        return int(self.value[1:])


class Verdict(Enum):
    """What is known of a theorem, never a bool."""

    PROVED = "proved"  # every obligation holds
    REFUTED = "refuted"  # a counterexample replays
    UNKNOWN = "unknown"  # neither; the reason says why
    NOT_APPLICABLE = "not-applicable"  # no theorem: the rule has nothing to say here


@dataclass(frozen=True, slots=True)
class Region:
    """Memory that areas are placed in."""

    __pydantic_config__: ClassVar = STRICT

    kind: RegionKind
    size: str  # C expression, bytes
    align: str  # C expression, bytes
    same_as: str = ""  # the region this is another name of
    allocated: bool = True  # whether the configuration described allocates it
    owner: Owner | None = None  # None: what is usual for the kind
    host_visible: bool = False  # whether an isolated guest made it shared with the host
    visible: str = ""  # C expression: the bytes made so, from its start; empty: its size
    overlay: bool = False  # whether it is an overlay page (TLFS: GPA Overlay Pages)


@dataclass(frozen=True, slots=True)
class Position:
    """A placement: never a raw pointer."""

    __pydantic_config__: ClassVar = STRICT

    region: str  # name of a region
    offset: str  # C expression, bytes from the region's start
    address: Address = Address.LINEAR_MAP  # how the pointer becomes a GPA
    marked: bool = False  # whether the code sets the bit that says that the memory is shared


@dataclass(frozen=True, slots=True)
class Place:
    """Where the two areas go."""

    __pydantic_config__: ClassVar = STRICT

    input: Position | None = None
    output: Position | None = None


@dataclass(frozen=True, slots=True)
class Checks:
    """What the guest itself tests."""

    __pydantic_config__: ClassVar = STRICT

    build: tuple[str, ...] = ()  # BUILD_BUG_ON: where false, the call is rejected at compile time
    run: tuple[str, ...] = ()  # tested at run time: a named hypothesis


@dataclass(frozen=True, slots=True)
class InFlight:
    """The guard around fill, call and read."""

    __pydantic_config__: ClassVar = STRICT

    in_flight: Guard = Guard.NONE
    # Who else uses the regions. An NMI handler must be named: no guard keeps it away.
    users: tuple[User, ...] = (User.TASK, User.SOFTIRQ, User.INTERRUPT)


@dataclass(frozen=True, slots=True)
class Loop:
    """The caller's loop over more entries than one call takes."""

    __pydantic_config__: ClassVar = STRICT

    advance: Advance = Advance.COMPLETED
    repeats: bool = False  # whether a wrapper repeats each call until all asked for is done
    counter: Counter = Counter.U64
    # "guaranteed to attempt at least one rep" (TLFS: Hypercall Continuation)
    assume_progress: bool = True


@dataclass(frozen=True, slots=True)
class Applies:
    """Which calls the scheme is used for."""

    __pydantic_config__: ClassVar = STRICT

    hypercall: tuple[str, ...] = ("*",)  # shell globs
    areas: tuple[str, ...] = ()  # sides that must have bytes: "input", "output"


@dataclass(frozen=True, slots=True)
class Expectation:
    """Which verdict is expected; the last that matches a theorem wins."""

    __pydantic_config__: ClassVar = STRICT

    verdict: Verdict
    reason: str  # why
    hypercall: str = "*"  # shell glob
    rule: str = "*"  # shell glob
    arch: str = "*"  # shell glob
    variant: str = "*"  # shell glob
    tight: bool | None = None  # where given: whether limit + 1 must break a rule


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a scheme was read."""

    __pydantic_config__: ClassVar = STRICT

    place: str  # file and function, or the message
    versions: str = ""  # in which it was seen
    message: str = ""  # of a mail: its Message-ID, without the angle brackets
    cites: tuple[Citation, ...] = ()  # what a program can look up


@dataclass(frozen=True, slots=True)
class Scheme:
    """One file of specs/schemes."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # guest/name
    guest: str  # whose code it is
    title: str  # one line
    place: Place
    regions: dict[str, Region]
    # C expression: the largest n of one call that the code lets through, in entries; None: it
    # checks nothing, and the range is that of `count`
    limit: str | None = None
    # Who keeps to the limit, where it is not this code that checks it: the part of the claim that
    # is taken for granted, shown with every verdict
    limit_from: str = ""
    # Of a constructed scheme, which nobody's code follows: the id of the one it stands beside
    neighbour_of: str = ""
    versions: str = ""  # guest versions
    source: tuple[Origin, ...] = ()
    let: tuple[str, ...] = ()  # typed local definitions, in order
    checks: Checks = Checks()
    guard: InFlight = InFlight()
    applies: Applies = Applies()
    note: str = ""  # what a reader must know
    form: Form = Form.MEMORY
    registers: Registers | None = None  # of a fast call
    isolation: Isolation = Isolation.NONE
    conduit: str = ""  # the way the calls travel; empty: that of the contract
    guest_page_size: int | None = None  # PAGE_SIZE in bytes; None: the model's
    # The most bytes of data that the code says, by the field that says how many count; else all
    counted: dict[str, int] = field(default_factory=dict)
    varhead: str = ""  # C expression: qwords put in the control word; empty: v
    count: Counter = Counter.U16  # the C type of the rep count that is handed over
    loop: Loop = Loop()
    expect: tuple[Expectation, ...] = ()

    @property
    def basis(self) -> Basis | None:
        """Where the scheme is from; None where the file does not say."""
        if self.neighbour_of:
            return Basis.CONSTRUCTED
        return Basis.READ if self.source else None
