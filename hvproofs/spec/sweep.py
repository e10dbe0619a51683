# SPDX-License-Identifier: MIT
"""Sizes to go through: a small TOML file, and the calls that it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import product
from math import prod
from typing import ClassVar

from hvproofs.errors import Diagnostic, SpecError, near
from hvproofs.spec.contract import Arch, Call, CallClass, Contract, Field, Side, Variable
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Scheme
from hvproofs.spec.strict import STRICT
from hvproofs.spec.tlfs import PAGE
from hvproofs.spec.toml import Document, Path
from hvproofs.spec.validate import build

GUEST_PAGES = (4096, 16384, 65536)  # bytes, as schemes may have
MOST_BYTES = 65536  # of a header, an element, a page
MOST_QWORDS = 1023  # of a variable header: bits 26:17 of the control word
MOST_SIZES = 1_000_000  # of one file
NAME = "sweep"  # of each call, and of its reading


@dataclass(frozen=True, slots=True)
class Steps:
    """Numbers at equal distances."""

    __pydantic_config__: ClassVar = STRICT

    first: int
    last: int | None = None  # none of them is greater; None: the first is the only one
    step: int = 1

    @property
    def numbers(self) -> range:
        """All of them."""
        return range(self.first, (self.first if self.last is None else self.last) + 1, self.step)


_NONE = Steps(0)


@dataclass(frozen=True, slots=True)
class SweptInput:
    """Sizes of the input."""

    __pydantic_config__: ClassVar = STRICT

    header: Steps = _NONE  # bytes
    variable: Steps = _NONE  # qwords: the most that the call can have
    element: Steps = _NONE  # bytes; 0: none


@dataclass(frozen=True, slots=True)
class SweptOutput:
    """Sizes of the output."""

    __pydantic_config__: ClassVar = STRICT

    header: Steps = _NONE  # bytes
    element: Steps = _NONE  # bytes; 0: none


@dataclass(frozen=True, slots=True)
class Sweep:
    """A file of sizes, and the schemes that are to carry them."""

    __pydantic_config__: ClassVar = STRICT

    title: str  # what is asked
    scheme: tuple[str, ...]  # globs of ids
    rule: str = "*"  # glob of ids
    page: tuple[int, ...] = (PAGE,)  # bytes of a page of the hypervisor
    guest_page: tuple[int, ...] = ()  # bytes of a page of the guest; none: as each scheme says
    input: SweptInput = SweptInput()
    output: SweptOutput = SweptOutput()

    @property
    def steps(self) -> dict[Path, Steps]:
        """Each size of a call, by its key."""
        own = self.input, self.output
        return {
            ("input", "header"): own[0].header, ("input", "variable"): own[0].variable,
            ("input", "element"): own[0].element, ("output", "header"): own[1].header,
            ("output", "element"): own[1].element,
        }  # fmt: skip

    @property
    def sizes(self) -> Iterator[Sizes]:
        """Every combination, the last size first."""
        return (Sizes(*one) for one in product(*(one.numbers for one in self.steps.values())))

    @property
    def count(self) -> int:
        """How many combinations there are."""
        return prod(len(one.numbers) for one in self.steps.values())


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of one call; bytes, but for `variable`."""

    input_header: int
    input_variable: int  # qwords, at most
    input_element: int
    output_header: int
    output_element: int

    @property
    def call(self) -> Call:
        """A call of these sizes that stands for any such: a rep call where it has an element."""
        most = Variable("variable", self.input_variable) if self.input_variable else None
        input_ = Side(_fields(self.input_header), most, _fields(self.input_element))
        output = Side(_fields(self.output_header), None, _fields(self.output_element))
        reps = bool(self.input_element or self.output_element)
        class_ = CallClass.REP if reps else CallClass.SIMPLE
        contract = Contract(NAME, 0, class_, (Arch.X86_64,), NAME, input_, output)
        return Call(contract, Arch.X86_64, NAME, input_, output)


def _fields(size: int) -> tuple[Field, ...]:
    return (Field("bytes", 0, size),) if size else ()


def load_sweep(document: Document, corpus: Corpus) -> tuple[Sweep, list[Scheme]]:
    """The sweep of a file, and its schemes; raises SpecError with every fault at its place."""
    found = build(Sweep, document)
    schemes = [
        one for one in corpus.schemes.values() if any(fnmatchcase(one.id, g) for g in found.scheme)
    ]
    faults = [
        *_of_schemes(found, schemes, document, corpus),
        *(fault for path, one in found.steps.items() for fault in _of_steps(path, one, document)),
        *_of_pages(found, document),
    ]
    if not faults and found.count > MOST_SIZES:
        faults = [Diagnostic(document.place(()), f"{found.count} sizes", f"at most {MOST_SIZES}")]
    if faults:
        raise SpecError(faults)
    return found, schemes


def _of_schemes(
    found: Sweep, schemes: list[Scheme], document: Document, corpus: Corpus
) -> Iterator[Diagnostic]:
    for index, pattern in enumerate(found.scheme):
        if not any(fnmatchcase(one.id, pattern) for one in schemes):
            at, hint = document.place(("scheme", index)), near(pattern, corpus.schemes)
            yield Diagnostic(at, f"no scheme matches '{pattern}'", hint=hint)
    if not found.scheme:
        yield Diagnostic(document.place(("scheme",)), "no scheme", "globs of ids")
    for one in schemes:
        if found.guest_page and one.guest_page_size is not None:
            at = document.place(("guest_page",))
            yield Diagnostic(at, f"{one.id} has guest pages of {one.guest_page_size} bytes", "none")


def _of_steps(path: Path, one: Steps, document: Document) -> Iterator[Diagnostic]:
    most = MOST_QWORDS if path[-1] == "variable" else MOST_BYTES
    key = ".".join(map(str, path))
    last = one.first if one.last is None else one.last
    if not 0 <= one.first <= last <= most:
        said = f"{key} from {one.first} to {last}"
        yield Diagnostic(document.place(path), said, f"0 <= first <= last <= {most}")
    if one.step < 1:
        yield Diagnostic(document.place((*path, "step")), f"a step of {one.step}", "1 or more")


def _of_pages(found: Sweep, document: Document) -> Iterator[Diagnostic]:
    for index, size in enumerate(found.page):
        if not 8 <= size <= MOST_BYTES or size.bit_count() != 1:
            at = document.place(("page", index))
            yield Diagnostic(at, f"a page of {size} bytes", f"a power of two, 8 to {MOST_BYTES}")
    for index, size in enumerate(found.guest_page):
        if size not in GUEST_PAGES:
            at = document.place(("guest_page", index))
            yield Diagnostic(at, f"a guest page of {size} bytes", "4096, 16384 or 65536")
    if not found.page:
        yield Diagnostic(document.place(("page",)), "no page", "sizes in bytes")
