# SPDX-License-Identifier: MIT
"""What the audit must be told of a guest: its hypercall wrappers and its pages.

The classes mirror the files of specs/guests. A fact stated here is a
hypothesis of every verdict that rests on it, under the name of the page.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

from hvproofs.audit.facts import Allocator, Callback, Callee, Free, Translation
from hvproofs.audit.guards import GuardFunction, LockFunction
from hvproofs.audit.llvm.ir import InlineAsm
from hvproofs.audit.sites.fast import FastSink
from hvproofs.audit.symbolic.symbols import AddressForm
from hvproofs.errors import UsageError
from hvproofs.layout.area import Model, of_conduit
from hvproofs.spec.conduit import ConduitAbi
from hvproofs.spec.contract import Source
from hvproofs.spec.scheme import Address
from hvproofs.spec.strict import STRICT
from hvproofs.spec.tlfs import PAGE

MAX_ARGUMENTS = 16  # of a wrapper
# A guest whose 64-bit integers read through %gs are this CPU's offset, as PCPU_GET(dynamic) is;
# such a value counts as one only where it is added to the address of a page variable.
GS = "%gs"
MAX_PAGE = 1 << 16  # bytes: the largest page a guest has

Models = dict[str, Model]  # by sink


@dataclass(frozen=True, slots=True)
class Sink:
    """A function whose call is a hypercall; arguments are counted from 0."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # of the C function
    input: int  # argument that points to the input area
    output: int  # argument that points to the output area
    control: int | None = None  # argument that is the whole hypercall input value
    code: int | None = None  # argument that is the call code alone
    count: int | None = None  # argument that is the rep count; None: in the control word, or 0
    varhead: int | None = None  # argument that is the variable header's size in qwords; likewise
    start: int | None = None  # argument that is the rep start index; None: 0
    assembly: str = ""  # what in the function makes the call; its operands are the arguments
    conduit: str = ""  # the way it sends the call; empty: that of the guest's state
    takes: AddressForm = AddressForm.VIRTUAL  # of both areas; or physical

    def arguments(self) -> tuple[int, ...]:
        """Every argument that means something."""
        found = (self.control, self.code, self.count, self.varhead, self.start)
        return (*(one for one in found if one is not None), self.input, self.output)


@dataclass(frozen=True, slots=True)
class GuestPage:
    """Memory of each CPU's own that a per-CPU variable points to."""

    __pydantic_config__: ClassVar = STRICT

    variable: str  # that holds the pointer's per-CPU address, or `a.b->c`, or `Type@address.a.b`
    size: int  # bytes
    align: int  # bytes: the physical address is a multiple of it
    handlers: bool = True  # whether interrupt handlers use the page too
    direct: bool = False  # the address of `variable` itself is the per-CPU address
    host_visible: bool = False  # whether an isolated guest has shared it with the host
    physical: str = ""  # `Type@address.a.b` that holds its physical address; empty: none does


@dataclass(frozen=True, slots=True)
class NmiHandler:
    """A function that a non-maskable interrupt runs and that uses pages for hypercalls."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    page: tuple[str, ...]  # the page variables it uses
    returns: bool  # whether it goes back to what it interrupted after it used them


class How(Enum):
    """What is told of how a function is called; its callers are in other files or in hardware."""

    IRQS_OFF = "irqs-off"  # it is entered with interrupts off
    ALONE = "alone"  # no two processors run it at once, and no handler does
    CHECKED = "checked"  # nobody looks at what it copies out unless it succeeded
    FROM_USER = "from-user"  # a program's system call runs it
    FROM_HOST = "from-host"  # what the host sends or raises runs it


@dataclass(frozen=True, slots=True)
class Called:
    """How a function is called, by the source named: a hypothesis of what it helps to prove."""

    __pydantic_config__: ClassVar = STRICT

    function: str  # the C function, inlined or not
    how: How
    place: str  # file, function and version in which its callers were read
    says: str  # what stands there

    @property
    def name(self) -> str:
        """The hypothesis."""
        match self.how:
            case How.IRQS_OFF:
                return f"fact {self.function}() is entered with interrupts off"
            case How.ALONE:
                return f"fact {self.function}() is run by one processor at a time"
            case How.CHECKED:
                return f"fact callers of {self.function}() drop the output where it fails"
            case How.FROM_USER:
                return f"fact programs run {self.function}()"
            case How.FROM_HOST:
                return f"fact the host makes {self.function}() run"


@dataclass(frozen=True, slots=True)
class VpSet:
    """A function that writes a set of processors and is how many banks it takes."""

    __pydantic_config__: ClassVar = STRICT

    function: str  # its result is the number of banks, negative or 0 on failure
    most: int = 64  # banks: the result is never more (TLFS: Sparse Virtual Processor Set)
    set: int = 0  # argument that points to the set: format, mask of valid banks, the banks


@dataclass(frozen=True, slots=True)
class UserCopy:
    """A function that brings bytes of user memory into the guest's own."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    target: int | None = None  # argument that points to the bytes; None: the result does
    size: int | None = None  # argument that is how many it writes, where its result is 0
    pads: bool = False  # it writes as many whatever its result: 0 for those it cannot read


@dataclass(frozen=True, slots=True)
class UserOutput:
    """A function that copies bytes of the guest's own memory to user memory."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    source: int = 1  # argument that points to the bytes
    size: int = 2  # argument that is how many


@dataclass(frozen=True, slots=True)
class Share:
    """A function that shares memory of an isolated guest with the host; its result is 0 then."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    address: int = 0  # argument that points to the memory
    pages: int = 1  # argument that is how many of the guest's pages
    back: bool = False  # it makes the memory private again


@dataclass(frozen=True, slots=True)
class Inclusive:
    """An argument of a function that is the last byte of a range, not the one behind it."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    argument: int


@dataclass(frozen=True, slots=True)
class Configuration:
    """A state a guest can be in, as far as it decides which pages there are."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    title: str  # one line
    absent: tuple[str, ...] = ()  # page variables nobody allocates
    zero: tuple[str, ...] = ()  # globals that hold 0
    never: tuple[str, ...] = ()  # globs of functions that do not run in this state
    page_size: int = 4096  # bytes: of the guest's own page tables
    isolated: bool = False  # whether the host sees only memory that the guest shares with it
    conduit: str = ""  # the way hypercalls travel where a wrapper has none; empty: Hyper-V's own


@dataclass(frozen=True, slots=True)
class Fact:
    """Something of the guest's variables that holds whenever they are read, by the user's word."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    holds: str  # a condition in C over the names below; their values are unsigned
    value: tuple[str, ...] = ()  # globals: the name is what they hold
    element: tuple[str, ...] = ()  # globals that point to an array: the name is any element


@dataclass(frozen=True, slots=True)
class Apart:
    """Files of a guest's tree that make none of its hypercalls, by the user's word."""

    __pydantic_config__: ClassVar = STRICT

    file: str  # glob of paths from the tree's root
    says: str  # what is made there instead


@dataclass(frozen=True, slots=True)
class Guest:
    """One file of specs/guests."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    title: str  # one line
    cpu_offset: str  # the per-CPU variable that holds this CPU's offset, or "%gs": see GS
    sink: tuple[Sink, ...]
    page: tuple[GuestPage, ...] = ()  # different variables point to disjoint memory
    fast: tuple[FastSink, ...] = ()  # parameters in registers
    allocator: tuple[Allocator, ...] = ()
    zero_flag: int = 0  # bits of an allocator's flags that clear its memory, as __GFP_ZERO; 0: none
    translation: tuple[Translation, ...] = ()
    free: tuple[Free, ...] = ()
    callee: tuple[Callee, ...] = ()
    guard: tuple[GuardFunction, ...] = ()
    lock: tuple[LockFunction, ...] = ()
    nmi: tuple[NmiHandler, ...] = ()
    called: tuple[Called, ...] = ()
    callback: tuple[Callback, ...] = ()
    vpset: tuple[VpSet, ...] = ()
    user_copy: tuple[UserCopy, ...] = ()
    user_output: tuple[UserOutput, ...] = ()
    user_assembly: tuple[str, ...] = ()  # parts of templates that give a number of user memory
    share: tuple[Share, ...] = ()
    inclusive: tuple[Inclusive, ...] = ()
    configuration: tuple[Configuration, ...] = ()
    fact: tuple[Fact, ...] = ()
    preempt_count: str = ""  # per-CPU variable: no other task runs while it is not 0; empty: none
    flags: tuple[str, ...] = ()  # of its build, which decide what its compiler takes for granted
    conduit: tuple[str, ...] = ()  # functions below the wrappers, which make the hypercall itself
    hypercall_page: tuple[str, ...] = ()  # variables that hold the address of the hypercall page
    apart: tuple[Apart, ...] = ()  # files whose hypercalls are not this guest's
    address: Address | None = None  # how an area's address comes about; None: not stated
    page_struct: int = 0  # bytes of what describes a page, in an array by page number; 0: no such
    host_visible: tuple[str, ...] = ()  # sections whose static data an isolated guest shares
    linear_stacks: bool = False  # whether stacks are in the linear map
    builtin: tuple[str, ...] = ()  # globs of C files whose static data is in the linear map
    source: tuple[Source, ...] = ()  # where the facts were read

    def told(self, functions: Collection[str], how: How) -> Called | None:
        """The fact of that kind about one of some functions; None where there is none."""
        return next((o for o in self.called if o.how is how and o.function in functions), None)

    def callback_of(self, functions: Collection[str]) -> Callback | None:
        """What is told of calls through a pointer in one of some functions; None for nothing."""
        return next((one for one in self.callback if one.function in functions), None)

    def vpset_of(self, name: str) -> VpSet | None:
        """The fact about a function that fills a set of processors; None for any other."""
        return next((one for one in self.vpset if one.function == name), None)

    def user_copy_of(self, name: str) -> UserCopy | None:
        """The fact about a function that copies user memory in; None for any other."""
        return next((one for one in self.user_copy if one.function == name), None)

    def user_output_of(self, name: str) -> UserOutput | None:
        """The fact about a function that copies to user memory; None for any other."""
        return next((one for one in self.user_output if one.function == name), None)

    def moves(self, name: str) -> tuple[int, int, bool] | None:
        """Of a function that copies to or from user memory: the arguments that are the guest's
        address and the number of bytes, and whether it writes there; None for any other."""
        given, taken = self.user_copy_of(name), self.user_output_of(name)
        if given is not None and given.target is not None and given.size is not None:
            return given.target, given.size, True
        return (taken.source, taken.size, False) if taken is not None else None

    def share_of(self, name: str) -> Share | None:
        """The fact about a function that shares memory; None for any other."""
        return next((one for one in self.share if one.function == name), None)

    def is_user(self, asm: InlineAsm) -> bool:
        """Whether a piece of assembly reads user memory."""
        return any(one in asm.template for one in self.user_assembly)

    def configuration_of(self, id_: str) -> Configuration | None:
        """The state of that id; None when none is asked for; UsageError when there is none."""
        found = next((one for one in self.configuration if one.id == id_), None)
        if id_ and found is None:
            known = ", ".join(one.id for one in self.configuration) or "none"
            raise UsageError(f"no configuration '{id_}'; this guest knows {known}")
        return found

    def models(self, state: Configuration | None, known: Mapping[str, ConduitAbi]) -> Models:
        """What the conduit of each sink asks of areas, by the sink's name."""
        page = state.page_size if state is not None else PAGE
        return {
            one.name: replace(of_conduit(Model(), _abi(one, state, known)), guest_page_size=page)
            for one in self.sink
        }

    def guard_of(self, name: str) -> GuardFunction | None:
        """What the function of that name does to interrupts; None for nothing."""
        return next((one for one in self.guard if one.function == name), None)

    def lock_of(self, name: str) -> LockFunction | None:
        """The fact about a function that takes a lock or gives it back; None for any other."""
        return next((one for one in self.lock if one.function == name), None)

    def allocator_of(self, name: str) -> Allocator | None:
        """The allocator of that name."""
        return next((one for one in self.allocator if one.function == name), None)

    def free_of(self, name: str) -> Free | None:
        """The fact about a function that takes memory back; None for any other."""
        return next((one for one in self.free if one.function == name), None)

    def callee_of(self, name: str) -> Callee | None:
        """What is told of a function outside the files; None for nothing."""
        return next((one for one in self.callee if one.function == name), None)

    def translation_of(self, name: str) -> Translation | None:
        """The translation of that name."""
        return next((one for one in self.translation if one.function == name), None)

    @property
    def sink_names(self) -> frozenset[str]:
        """The functions that are handed areas."""
        return frozenset(one.name for one in self.sink)

    @property
    def fast_sinks(self) -> dict[str, FastSink]:
        """The fast wrappers by name."""
        return {one.name: one for one in self.fast}

    @property
    def kept(self) -> frozenset[str]:
        """The functions whose calls must stay calls, fast ones too."""
        return self.sink_names | self.fast_sinks.keys()

    @property
    def meanings(self) -> tuple[frozenset[str], frozenset[str], frozenset[str], dict[str, str]]:
        """What facts speak of: functions whose body stays, or is set aside; the pages; assembly."""
        sets = frozenset(one.function for one in self.vpset)
        aside = frozenset(one.function for one in self.translation)
        assembly = {one.name: one.assembly for one in self.sink if one.assembly}
        return sets, aside, frozenset(self.page_variables), assembly

    def sink_of(self, name: str) -> Sink | None:
        """The sink of that name."""
        return next((one for one in self.sink if one.name == name), None)

    @property
    def page_variables(self) -> tuple[str, ...]:
        """What the pages are called."""
        return tuple(one.variable for one in self.page)

    @property
    def pointers(self) -> dict[str, str]:
        """What leads to a page, its physical address too, as written: the page's variable."""
        physical = {one.physical: one.variable for one in self.page if one.physical}
        return {one: one for one in self.page_variables} | physical

    def page_of(self, variable: str) -> GuestPage | None:
        """The page that a per-CPU variable points to."""
        return next((one for one in self.page if one.variable == variable), None)


def _abi(sink: Sink, state: Configuration | None, known: Mapping[str, ConduitAbi]) -> ConduitAbi:
    """What a sink's conduit asks for; UsageError where no file says what that is."""
    name = sink.conduit or (state.conduit if state is not None else "")
    if name and name not in known:
        there = ", ".join(sorted(known)) or "none"
        raise UsageError(f"no conduit '{name}' for {sink.name}(); known are {there}")
    return known[name] if name else ConduitAbi()
